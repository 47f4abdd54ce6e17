"""The door: opening, checking and saving maps."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from journeymap.assets import resources_root, samples_root
from journeymap.model.document import Document
from journeymap.model.edit import Edit
from journeymap.model.elements import Stage
from journeymap.model.journey import Journey
from journeymap.model.relations import Link, Relation
from journeymap.storage import journey_file
from journeymap.storage.files import write_bytes_atomically
from journeymap.storage.header import SCHEMA_LINE, SCHEMA_NAME, header_for, header_of
from journeymap.storage.journey_file import check, open_journey, read_journey, save_journey
from journeymap.storage.problems import ChangedOnDisk, SaveFailed, Unreadable
from journeymap.storage.writer import write_tree
from tests.storage.disks import FailingOps
from tests.storage.maps import SMALL

ROOT = Path(__file__).parents[2]
HAND_WRITTEN = "\ufeff# 우리 가게\n\n# 둘째 줄\n" + SMALL.replace("wait: 14", "wait:   14.0   # 길다").replace(
    "\n", "\r\n"
)


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "map.journey.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def rename(journey, name):
    Edit(journey).put(replace(journey.element("대기"), name=name))


def test_open_change_save_open(path):
    opened = open_journey(path)
    assert (opened.path, opened.problems, opened.source) == (path, (), SMALL.encode())
    rename(opened.journey, "새 이름")
    again, saved = save_journey(opened.journey, path, opened)
    assert saved.warnings == ()
    assert path.read_text(encoding="utf-8") == SMALL.replace("대기 접수", "새 이름")
    rename(again.journey, "또 새 이름")
    save_journey(again.journey, path, again)
    assert path.read_text(encoding="utf-8") == SMALL.replace("대기 접수", "또 새 이름")
    assert open_journey(path).journey.element("대기").name == "또 새 이름"


def test_an_unchanged_map_keeps_its_very_bytes(tmp_path):
    path = tmp_path / "hand.journey.yaml"
    path.write_bytes(HAND_WRITTEN.encode())
    opened = open_journey(path)
    again, _ = save_journey(opened.journey, path, opened)
    assert path.read_bytes() == HAND_WRITTEN.encode()
    copy = tmp_path / "copy.journey.yaml"
    save_journey(opened.journey, copy, again)
    assert copy.read_bytes() == HAND_WRITTEN.encode()


def test_a_change_taken_back_is_no_change(tmp_path):
    path = tmp_path / "hand.journey.yaml"
    path.write_bytes(HAND_WRITTEN.encode())
    opened = open_journey(path)
    document = Document(opened.journey)
    with document.edit("change") as edit:
        edit.put(replace(document.journey.element("대기"), name="x"))
        edit.put(Stage(id="새", name="새"))
        edit.link("journey", Relation.HAS, "새", Link(order=1))
    document.undo()
    save_journey(document.journey, path, opened)
    assert path.read_bytes() == HAND_WRITTEN.encode()


def test_a_changed_order_is_a_change(path):
    opened = open_journey(path)
    edit = Edit(opened.journey)
    edit.put(Stage(id="새", name="새"))
    edit.link("journey", Relation.HAS, "새", Link(order=-1))
    save_journey(opened.journey, path, opened)
    first = open_journey(path)
    assert [stage.id for stage in first.journey.stages()] == ["새", "첫"]
    Edit(first.journey).link("journey", Relation.HAS, "첫", Link(order=-2))
    save_journey(first.journey, path, first)
    assert [stage.id for stage in open_journey(path).journey.stages()] == ["첫", "새"]


def test_a_changed_map_keeps_the_comments_at_its_top(tmp_path):
    path = tmp_path / "hand.journey.yaml"
    path.write_bytes(HAND_WRITTEN.encode())
    opened = open_journey(path)
    rename(opened.journey, "새 이름")
    save_journey(opened.journey, path, opened)
    assert path.read_text(encoding="utf-8") == "# 우리 가게\n\n# 둘째 줄\n" + SMALL.replace("대기 접수", "새 이름")


def test_cp949_can_be_opened_and_becomes_utf_8(tmp_path):
    path = tmp_path / "old.journey.yaml"
    path.write_bytes(f"# 옛 파일\n{SMALL}".encode("cp949"))
    with pytest.raises(Unreadable) as caught:
        open_journey(path)
    assert [(p.code, p.file) for p in caught.value.problems] == [("cp949", path)]
    opened = open_journey(path, "cp949")
    assert opened.journey.element("대기").name == "대기 접수"
    save_journey(opened.journey, path, opened)
    assert path.read_text(encoding="utf-8") == f"# 옛 파일\n{SMALL}"


def test_problems_of_cp949_files_have_their_lines_too():
    with pytest.raises(Unreadable) as caught:
        read_journey(SMALL.replace("stage: 첫", "stage: 둘").encode("cp949"), "cp949")
    assert [p.line for p in caught.value.problems] == [20]


def test_what_someone_else_wrote_is_not_overwritten(path):
    opened = open_journey(path)
    path.write_text(SMALL.replace("14", "15"), encoding="utf-8")
    rename(opened.journey, "내 것")
    with pytest.raises(ChangedOnDisk) as caught:
        save_journey(opened.journey, path, opened)
    assert caught.value.problem.file == path
    assert "15" in path.read_text(encoding="utf-8")
    save_journey(opened.journey, path, opened, overwrite=True)
    assert "내 것" in path.read_text(encoding="utf-8")
    assert "15" in path.with_name(f".{path.name}.bak").read_text(encoding="utf-8")


def test_even_an_unchanged_map_does_not_overwrite_it(path):
    opened = open_journey(path)
    path.write_text(SMALL.replace("14", "15"), encoding="utf-8")
    with pytest.raises(ChangedOnDisk):
        save_journey(opened.journey, path, opened)


def test_save_as_does_not_compare_with_another_file(path, tmp_path):
    opened = open_journey(path)
    other = tmp_path / "other.journey.yaml"
    other.write_text("something else", encoding="utf-8")
    again, saved = save_journey(opened.journey, other, opened)
    assert (again.path, saved.path) == (other, other)
    assert open_journey(other).journey.details == opened.journey.details


def test_a_link_is_followed(path, tmp_path):
    (tmp_path / "link").symlink_to(path)
    opened = open_journey(tmp_path / "link")
    assert opened.path == path
    path.write_text(SMALL.replace("14", "15"), encoding="utf-8")
    with pytest.raises(ChangedOnDisk):
        save_journey(opened.journey, tmp_path / "link", opened)


def test_check_tells_everything(path, tmp_path):
    assert check(path) == []
    path.write_text(SMALL.replace("wait: 14", "wait: 14분\n    colour: red"), encoding="utf-8")
    found = check(path)
    assert [(p.code, p.line, p.file) for p in found] == [("number-from-0", 23, path), ("unknown-key", 24, path)]
    path.write_text(SMALL.replace("wait: 14", "colour: red"), encoding="utf-8")
    assert [(p.code, p.file) for p in check(path)] == [("unknown-key", path)]
    assert [p.code for p in check(tmp_path / "none.yaml")] == ["not-found"]
    assert [p.code for p in check(tmp_path)] == ["not-a-file"]


@pytest.mark.parametrize(
    ("extra", "code"),
    [
        ({"k" * 200: "x"}, "key-too-long"),
        ({"x": "y" * 200_001}, "text-too-long"),
        ({"<<": "x"}, None),
    ],
)
def test_what_could_not_be_opened_again_is_not_saved(path, extra, code):
    opened = open_journey(path)
    Edit(opened.journey).put(replace(opened.journey.element("대기"), extra=extra))
    if code is None:
        save_journey(opened.journey, path, opened)
        assert open_journey(path).journey.element("대기").extra == extra
        return
    with pytest.raises(SaveFailed) as caught:
        save_journey(opened.journey, path, opened)
    assert (caught.value.problem.code, caught.value.problem.file) == (code, path)
    assert path.read_text(encoding="utf-8") == SMALL


def test_a_mistake_of_the_writer_would_be_found_before_saving(path, monkeypatch):
    opened = open_journey(path)
    rename(opened.journey, "새 이름")
    monkeypatch.setattr(
        journey_file, "encoded", lambda journey: ({"a": "1"}, write_tree({"a": "2", "end": "journeymap"}))
    )
    with pytest.raises(SaveFailed) as caught:
        save_journey(opened.journey, path, opened)
    assert (caught.value.problem.code, caught.value.problem.file) == ("would-change", path)
    assert path.read_text(encoding="utf-8") == SMALL


def test_a_failing_disk_leaves_the_old_map(path):
    opened = open_journey(path)
    rename(opened.journey, "새 이름")
    ops = FailingOps()
    save_journey(opened.journey, path.with_name("other"), None, ops=ops)
    for nth in range(1, len(ops.called)):
        with pytest.raises((SaveFailed, OSError)):
            save_journey(opened.journey, path, opened, ops=FailingOps(nth, for_ever=True))
        assert path.read_text(encoding="utf-8") == SMALL


# -- the first line --------------------------------------------------------------------


def test_the_schema_is_named_where_it_lies(tmp_path):
    assert header_for(tmp_path) == ""
    (tmp_path / SCHEMA_NAME).write_text("{}", encoding="utf-8")
    assert header_for(tmp_path) == f"{SCHEMA_LINE}{SCHEMA_NAME}\n"
    path = tmp_path / "map.journey.yaml"
    save_journey(Journey(), path)
    assert path.read_text(encoding="utf-8").startswith(f"{SCHEMA_LINE}{SCHEMA_NAME}\nformat: 1\n")


@pytest.mark.parametrize("folder", [samples_root(), resources_root() / "templates"], ids=["samples", "templates"])
def test_the_schema_is_found_from_our_own_folders(folder):
    line = header_for(folder)
    assert (folder / line.removeprefix(SCHEMA_LINE).strip()).resolve() == resources_root() / "schema" / SCHEMA_NAME


def test_a_schema_line_that_leads_nowhere_is_left_out(tmp_path):
    header = f"{SCHEMA_LINE}../nowhere.json\n# ours\n"
    assert header_for(tmp_path, header) == "# ours\n"
    (tmp_path / "own.json").write_text("{}", encoding="utf-8")
    for works in ("own.json", "https://example.org/x.json"):
        header = f"# ours\n{SCHEMA_LINE}{works}\n"
        (tmp_path / SCHEMA_NAME).write_text("{}", encoding="utf-8")
        assert header_for(tmp_path, header) == header


def test_what_a_header_is():
    assert header_of(b"# a\n\n  \n# b\nformat: 1\n# c\n") == "# a\n\n  \n# b\n"
    assert header_of(b"format: 1\n") == ""
    assert header_of("\ufeff# a\r\nx: 1".encode()) == "# a\n"
    assert header_of(b" # a\n\t\n  # b\nx: 1") == " # a\n\t\n  # b\n"


@pytest.mark.parametrize("line_break", ["\r", "\r\n", "\x85", "\u2028", "\u2029"])
def test_a_map_with_any_line_break_behind_a_comment_can_be_changed_and_saved(line_break, tmp_path):
    path = tmp_path / "old.journey.yaml"
    path.write_bytes((f"# 옛 지도{line_break}" + SMALL).encode())
    opened = open_journey(path)
    rename(opened.journey, "새 이름")
    save_journey(opened.journey, path, opened)
    assert path.read_text(encoding="utf-8") == "# 옛 지도\n" + SMALL.replace("대기 접수", "새 이름")


# -- killed, cheap ---------------------------------------------------------------------

KILLED = """
import os, random, sys, threading, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from journeymap.storage.files import write_bytes_atomically
path, delay = Path(sys.argv[1]), random.Random(int(sys.argv[3])).random() * 0.02
for number in range(100_000):
    write_bytes_atomically(path, b"%06d" % number * 50_000, keep_old=True)
    os.write(1, b"%06d" % number)
    if number == 1:
        threading.Thread(target=lambda: (time.sleep(delay), os.kill(os.getpid(), 9)), daemon=True).start()
"""


def test_a_process_killed_while_saving_leaves_the_last_save_or_the_next(tmp_path):
    path = tmp_path / "map.journey.yaml"
    for seed in range(12):
        done = subprocess.run(
            [sys.executable, "-c", KILLED, path, ROOT, str(seed)], capture_output=True, text=True, check=False
        )
        assert done.returncode == -9
        told = int(done.stdout[-6:])
        assert path.read_bytes() in (b"%06d" % told * 50_000, b"%06d" % (told + 1) * 50_000)
    names = {each.name for each in tmp_path.iterdir()}
    assert names <= {path.name, f".{path.name}.bak", f".{path.name}.saving"}
    write_bytes_atomically(path, b"after all")
    assert path.read_bytes() == b"after all"


def test_importing_is_cheap():
    names = [f"journeymap.storage.{name}" for name in ("journey_file", "files", "clean", "problems", "encode")]
    program = f"import {', '.join(names)}; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert {"pydantic", "networkx", "PySide6"}.isdisjoint(done.stdout.split())
    program = "import journeymap.storage, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert {"pydantic", "networkx", "yaml"}.isdisjoint(done.stdout.split())
