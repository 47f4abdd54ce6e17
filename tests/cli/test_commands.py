"""The commands as people type them: exit codes, what goes where, and what is left alone."""

import json
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from tests.export.reading import info_of, text_of

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "telecom-store.ko.journey.yaml"
HIJACK = Path(__file__).parent / "cwd_hijack"


def journeymap(*words, cwd=ROOT, language="en", start=("-m", "journeymap"), **variables):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "JOURNEYMAP_LANGUAGE": language, **variables}
    return subprocess.run(
        [sys.executable, *start, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env=environment,
        timeout=60,
    )


def refused(done, *parts):
    """Whether the command ended as wrong use with one plain sentence."""
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    for part in parts:
        assert part in done.stderr
    return True


def test_version_is_a_result():
    done = journeymap("--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("journeymap ")


@pytest.mark.parametrize("words", [("--help",), ("-h",), ("export", "--help"), ("check", "-h")])
def test_help_is_told_in_both_languages(words):
    english, korean = (journeymap(*words, language=language) for language in ("en", "ko"))
    assert english.returncode == korean.returncode == 0
    assert "journeymap export MAP OUT.pdf" in english.stdout
    assert "journeymap export 지도 출력.pdf" in korean.stdout
    for done in (english, korean):
        assert "telecom-store" in done.stdout
        assert "tabloid" in done.stdout


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--bogus",), "--bogus"),
        (("-platform", "nosuch"), "-platform"),
        (("new",), "new OUT"),
        (("new", "a", "b"), "'b'"),
        (("new", "--template"), "telecom-store"),
        (("new", "x.yaml", "--template", "nosuch"), "'nosuch'"),
        (("new", "x.yaml", "--language", "fr"), "ko, en"),
        (("check",), "check FILE"),
        (("check", "x", "--jso"), "--jso"),
        (("check", "x", "--json=1"), "--json"),
        (("export",), "export MAP OUT.pdf"),
        (("export", "only-one"), "export MAP OUT.pdf"),
        (("export", "a", "b", "c"), "'c'"),
        (("export", "a", "b", "--paper", "A9"), "A4, A3"),
        (("export", "a", "b", "--paper"), "--paper"),
        (("export", "a", "b", "--portrait", "--landscape"), "--portrait"),
        (("export", "a", "b", "--stylesheet", "x.qss"), "--stylesheet"),
    ],
)
def test_wrong_use_is_one_sentence(words, part, tmp_path):
    assert refused(journeymap(*words, cwd=tmp_path), part)
    assert refused(journeymap(*words, cwd=tmp_path, language="ko"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("template", ["telecom-store", "retail", "service-counter", "blank"])
def test_new_writes_a_map_that_checks_clean(template, language, tmp_path):
    target = tmp_path / "매장.journey.yaml"
    done = journeymap("new", target, "--template", template, "--language", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert "매장.journey.yaml" in done.stdout
    assert f"language: {language}" in target.read_text(encoding="utf-8")
    assert journeymap("check", target).returncode == 0


def test_new_never_touches_what_is_there(tmp_path):
    target = tmp_path / "shop.journey.yaml"
    target.write_text("mine")
    assert refused(journeymap("new", target), "exists already")
    assert target.read_text() == "mine"
    link = tmp_path / "link.journey.yaml"
    link.symlink_to(tmp_path / "nowhere")
    assert refused(journeymap("new", link), "exists already")
    assert list(tmp_path.iterdir()) == [target, link] or set(tmp_path.iterdir()) == {target, link}


def test_new_file_names_get_composed_letters(tmp_path):
    typed = unicodedata.normalize("NFD", "매장.journey.yaml")
    assert journeymap("new", typed, cwd=tmp_path).returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["매장.journey.yaml"]


def test_existing_file_names_stay_as_they_are_spelled(tmp_path):
    spelled = tmp_path / unicodedata.normalize("NFD", "매장.journey.yaml")
    spelled.write_bytes(SAMPLE.read_bytes())
    assert journeymap("check", spelled).returncode == 0
    assert refused(journeymap("new", spelled), "exists already")


def test_name_with_a_dash_goes_after_two(tmp_path):
    assert journeymap("new", "--", "-shop.journey.yaml", cwd=tmp_path).returncode == 0
    done = journeymap("check", "--json", "--", "-shop.journey.yaml", cwd=tmp_path)
    assert json.loads(done.stdout) == {"files": [{"file": "-shop.journey.yaml", "problems": []}]}


def test_new_into_a_missing_folder_says_so(tmp_path):
    assert refused(journeymap("new", tmp_path / "nowhere" / "x.yaml"))


def test_check_says_what_a_good_map_holds():
    done = journeymap("check", SAMPLE, language="ko")
    assert (done.returncode, done.stderr) == (0, "")
    assert "문제가 없습니다" in done.stdout


def test_check_lists_problems_with_their_place(tmp_path):
    broken = tmp_path / "broken.journey.yaml"
    broken.write_text(SAMPLE.read_text(encoding="utf-8").replace("kind: queue", "kind: queue\n    emotion: lots", 1))
    done = journeymap("check", broken, SAMPLE)
    assert (done.returncode, done.stderr) == (1, "")
    first, *_, last = done.stdout.splitlines()
    assert first.startswith(f"{broken}:")
    assert first.split(":")[1].isdigit()
    assert "no problems" in last


def test_check_as_json_is_for_programs(tmp_path):
    cut = tmp_path / "cut.journey.yaml"
    cut.write_bytes(SAMPLE.read_bytes()[:5000].rsplit(b"\n", 1)[0] + b"\n")
    done = journeymap("check", "--json", cut, SAMPLE)
    assert done.returncode == 1
    report = json.loads(done.stdout)["files"]
    assert [len(file["problems"]) > 0 for file in report] == [True, False]
    problem = report[0]["problems"][0]
    assert problem["severity"] == "error"
    assert set(problem) == {"code", "severity", "line", "column", "path", "message", "suggestion"}


@pytest.mark.parametrize("name", ["missing.journey.yaml", "."])
def test_check_of_what_cannot_be_read_is_wrong_use(name, tmp_path):
    done = journeymap("check", name, SAMPLE, cwd=tmp_path)
    assert done.returncode == 2
    assert "no problems" in done.stdout
    assert "Traceback" not in done.stderr


def test_export_writes_a_poster_and_says_what_it_came_to(tmp_path):
    target = tmp_path / "출력.pdf"
    done = journeymap("export", SAMPLE, target, "--paper", "a2", "--landscape", "--language", "en", language="ko")
    assert (done.returncode, done.stderr) == (0, "")
    assert "A2 가로, 1쪽" in done.stdout
    info = info_of(target)
    assert info["Page size"].startswith("1683.78 x 1190.55")
    assert info["Title"] == "통신사 대리점 고객 여정"
    assert b"/Lang (en)" in target.read_bytes()


def test_export_options_may_stand_anywhere(tmp_path):
    done = journeymap("export", "--portrait", SAMPLE, "--paper=letter", tmp_path / "o.pdf")
    assert done.returncode == 0
    assert info_of(tmp_path / "o.pdf")["Page size"].startswith("612 x 792")


def test_export_warns_of_text_too_small_to_read(tmp_path):
    done = journeymap("export", SAMPLE, tmp_path / "o.pdf", "--paper", "A4")
    assert done.returncode == 0
    assert "A3" in done.stderr


def test_export_twice_gives_the_same_bytes(tmp_path):
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    journeymap("export", SAMPLE, first, TZ="Asia/Seoul", PYTHONHASHSEED="1")
    journeymap("export", SAMPLE, second, TZ="UTC", PYTHONHASHSEED="2", HOME=str(tmp_path))
    assert first.read_bytes() == second.read_bytes()


def test_export_replaces_an_older_pdf_and_nothing_else(tmp_path):
    target = tmp_path / "o.pdf"
    target.write_bytes(b"%PDF-1.4 old")
    assert journeymap("export", SAMPLE, target).returncode == 0
    assert len(target.read_bytes()) > 10_000
    notes = tmp_path / "notes.txt"
    notes.write_text("mine")
    assert refused(journeymap("export", SAMPLE, notes), ".pdf, .png, .svg, .html")
    assert notes.read_text() == "mine"
    own = tmp_path / "own.journey.yaml"
    own.write_bytes(SAMPLE.read_bytes())
    assert refused(journeymap("export", own, own), "the map itself")
    assert refused(journeymap("export", own, tmp_path), "folder")
    assert own.read_bytes() == SAMPLE.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"o.pdf", "notes.txt", "own.journey.yaml"}


def test_export_of_a_bad_map_leaves_the_old_pdf(tmp_path):
    bad, target = tmp_path / "bad.journey.yaml", tmp_path / "o.pdf"
    bad.write_text("format: 1\n")
    target.write_bytes(b"%PDF-1.4 old")
    done = journeymap("export", bad, target)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Nothing was exported" in done.stderr
    assert target.read_bytes() == b"%PDF-1.4 old"


def test_failed_write_leaves_the_old_pdf_and_says_why(tmp_path):
    target = tmp_path / "o.pdf"
    target.write_bytes(b"%PDF-1.4 old")
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096));"
    limited += "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    limited += "import sys; from journeymap.cli import main; sys.exit(main())"
    done = journeymap("export", SAMPLE, target, start=("-c", limited))
    assert refused(done, "o.pdf")
    assert target.read_bytes() == b"%PDF-1.4 old"
    assert [path.name for path in tmp_path.iterdir()] == ["o.pdf"]


def test_nothing_in_the_folder_one_stands_in_is_run(tmp_path):
    for trap in HIJACK.iterdir():
        (tmp_path / trap.name).write_bytes(trap.read_bytes())
    done = journeymap("export", SAMPLE, "o.pdf", cwd=tmp_path)
    assert done.returncode == 0
    assert "HIJACK" not in done.stdout + done.stderr


def test_reader_who_stops_early_is_no_error():
    command = f"{sys.executable} -m journeymap --help | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stderr == ""


def test_unexpected_error_is_one_sentence_without_the_maps_words(tmp_path):
    fault = "import sys; import journeymap.storage.journey_file as f;"
    fault += "exec('def broken(*_, **__): raise KeyError(\"SECRET\")'); f.read_bytes = broken;"
    fault += "from journeymap.cli import main; sys.exit(main())"
    done = journeymap("check", SAMPLE, start=("-c", fault))
    assert refused(done, "KeyError", "storage/journey_file.py")
    assert "SECRET" not in done.stderr


def test_interrupt_is_one_sentence():
    fault = "import sys; import journeymap.storage.journey_file as f;"
    fault += "exec('def broken(*_, **__): raise KeyboardInterrupt'); f.read_bytes = broken;"
    fault += "from journeymap.cli import main; sys.exit(main())"
    assert refused(journeymap("check", SAMPLE, start=("-c", fault)), "Interrupted")


def test_bytes_that_are_no_text_in_a_name_are_told_of(tmp_path):
    name = os.fsdecode(b"caf\xe9.journey.yaml")
    done = journeymap("check", name, cwd=tmp_path)
    assert done.returncode == 2
    assert "caf�.journey.yaml" in done.stdout


@pytest.mark.parametrize("command", ["new", "check", "export"])
def test_commands_load_no_qt(command, tmp_path):
    words = {
        "new": ["new", str(tmp_path / "n.journey.yaml")],
        "check": ["check", str(SAMPLE)],
        "export": ["export", str(SAMPLE), str(tmp_path / "o.pdf")],
    }[command]
    code = f"import sys; from journeymap.cli import main; assert main({words!r}) == 0;"
    code += "assert not {'PySide6', 'shiboken6'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0


def test_window_is_refused_in_one_sentence_where_there_is_no_screen():
    done = journeymap(SAMPLE, QT_QPA_PLATFORM="xcb", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stderr


@pytest.mark.parametrize(("language", "there", "absent"), [("ko", "체크인", "Check-in"), ("en", "Check-in", "체크인")])
def test_a_map_in_two_languages_is_printed_in_one(tmp_path, language, there, absent):
    hotel = ROOT / "samples" / "hotel-anniversary.ko.journey.yaml"
    target = tmp_path / "hotel.pdf"
    assert journeymap("export", hotel, target, "--paper", "A2", "--language", language).returncode == 0
    text = text_of(target)
    assert there in text
    assert absent not in text


def test_a_map_in_two_languages_is_printed_in_both(tmp_path):
    hotel = ROOT / "samples" / "hotel-anniversary.ko.journey.yaml"
    target = tmp_path / "hotel.pdf"
    done = journeymap("export", hotel, target, "--paper", "A2", "--language", "Both")
    assert done.returncode == 0, done
    text = text_of(target)
    assert all(name in text for name in ("체크인", "Check-in", "가장 낮은 순간"))


def test_both_is_for_printing_only(tmp_path):
    refused(journeymap("new", tmp_path / "x.journey.yaml", "--language", "both"), "ko, en")
    refused(journeymap("export", SAMPLE, tmp_path / "x.pdf", "--language", "fr"), "ko, en, both")
