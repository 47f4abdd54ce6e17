"""The painter, read back with poppler, qpdf and pypdf."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pypdf import PdfReader

from journeymap.export.pdf import ExportCancelledError, PdfProperties, write_pdf
from journeymap.layout.board import Board, Depth, Part, PartKind
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.marks import Box, Dash, FontKey, Icon, Line, TextRun
from journeymap.layout.marks import Path as PathMark
from journeymap.layout.pages import Bookmark, Page, Placed
from journeymap.layout.text import break_lines, text_runs
from tests.export.reading import fonts_of, info_of, inked_box, letters_of, run, text_of, word_boxes, words_of

INK = "#1F2430"
PROPERTIES = PdfProperties("통신사 대리점 고객 여정", "ko")
HOSTILE = sorted((Path(__file__).parent / "hostile").glob("*.txt"))


def a_card(number: int) -> Part:
    marks = (
        Box(0, 0, 150, 60, "#FFFFFF", 9, "#C9CDD5"),
        Box(0, 4, 4, 52, "#3D5FA880", 2),
        Icon(12, 10, 16, "timer", "#3D5FA8"),
        TextRun(34, 22, f"대기 접수 {number}", FontKey.BOLD, 13, INK),
        TextRun(34, 40, "홈서비스 체험존", FontKey.REGULAR, 11, INK),
        Line(0, 59, 150, 59, "#E3E5EA"),
        PathMark((("M", 5, 50), ("C", 20, 40, 40, 60, 60, 50)), None, "#0072B2", 3.4, Dash.DASH_DOT),
    )
    return Part(f"card:{number}", PartKind.CARD, 150, 60, marks, Depth.CARD)


def a_page(cards: int = 12, *, bookmarks: tuple[Bookmark, ...] = ()) -> Page:
    parts = {f"card:{n}": (a_card(n), Point(n % 10 * 160, n // 10 * 70)) for n in range(cards)}
    heading = (TextRun(0, 24, "통신사 대리점 고객 여정", FontKey.BOLD, 24, INK),)
    return Page(1190.55, 841.89, (Placed(heading, 40, 40), Placed(Board(1600, 1400, parts), 40, 90, 0.6)), bookmarks)


@pytest.fixture
def pdf(tmp_path, font_files) -> Path:
    target = tmp_path / "page.pdf"
    bookmarks = (Bookmark("사전 접점", Rect(40, 90, 200, 700)), Bookmark("첫 (접점) \\ &", Rect(240, 90, 200, 700)))
    target.write_bytes(write_pdf([a_page(bookmarks=bookmarks)], font_files, PROPERTIES))
    return target


def write_text(target: Path, text: str, font_files, font: FontKey = FontKey.REGULAR) -> Path:
    fonts = Fonts()
    lines = break_lines(fonts, text, font, 9, 1900, 100).lines
    runs = [
        run for number, line in enumerate(lines, 1) for run in text_runs(fonts, line, 10, 20 * number, font, 9, INK)
    ]
    target.write_bytes(write_pdf([Page(2000, 2000, (Placed(tuple(runs)),))], font_files, PROPERTIES))
    return target


def test_file_is_sound_and_every_font_is_an_embedded_subset(pdf):
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", str(pdf))
    fonts = fonts_of(pdf)
    assert len(fonts) == 2
    assert all(font.embedded and font.subset and font.unicode for font in fonts)


def test_text_is_read_in_order_with_its_spaces(pdf):
    read = words_of(text_of(pdf, "-raw"))
    assert read.startswith("통신사 대리점 고객 여정 대기 접수 0 홈서비스 체험존 대기 접수 1 홈서비스 체험존")
    assert "대기 접수 11 홈서비스 체험존" in words_of(text_of(pdf))


def test_words_stand_where_layout_put_them(pdf):
    heading = next(box for box in word_boxes(pdf) if box.text == "통신사")
    assert heading.left == pytest.approx(40, abs=0.5)
    width = Fonts().width("통신사", FontKey.BOLD, 24)
    assert heading.right - heading.left == pytest.approx(width, abs=0.1)


def test_shapes_are_drawn_where_they_stand(pdf, tmp_path):
    left, top, right, _bottom = inked_box(pdf, tmp_path)
    assert left == pytest.approx(40, abs=3)
    assert top == pytest.approx(40, abs=10)
    assert right == pytest.approx(40 + (9 * 160 + 150) * 0.6, abs=3)


def test_properties_name_title_and_language_and_nobody(pdf):
    info = info_of(pdf)
    assert info["Title"] == "통신사 대리점 고객 여정"
    assert info["Creator"] == "journeymap"
    assert not {"Author", "Subject", "Keywords", "CreationDate", "ModDate"} & set(info)
    reader = PdfReader(pdf)
    assert reader.root_object["/Lang"] == "ko"
    assert reader.page_labels == ["1"]


def test_author_stands_in_the_file_when_asked_for(tmp_path, font_files):
    target = tmp_path / "a.pdf"
    target.write_bytes(write_pdf([a_page(1)], font_files, PdfProperties("x", "en", "김지우")))
    assert info_of(target)["Author"] == "김지우"


def test_title_becomes_one_bounded_printable_line(tmp_path, font_files):
    target = tmp_path / "a.pdf"
    target.write_bytes(write_pdf([a_page(1)], font_files, PdfProperties("map[*]\n\0x" + "가" * 9999, "en")))
    title = info_of(target)["Title"]
    assert title.startswith("map[*] x가가")
    assert len(title) == 300


def test_bookmarks_lead_to_their_stage(pdf):
    reader = PdfReader(pdf)
    assert [entry.title for entry in reader.outline] == ["사전 접점", "첫 (접점) \\ &"]
    destination = reader.outline[1]
    assert destination.typ == "/FitR"
    assert float(destination.left) == 240
    assert reader.get_destination_page_number(destination) == 0


@pytest.mark.parametrize("moment", ["", "1", "nonsense"])
def test_same_pages_give_the_same_bytes_in_another_process_and_place(moment, tmp_path, font_files):
    code = (
        "import sys; from tests.export.test_pdf import *\n"
        "fonts = {key: Fonts().path(key) for key in FontKey}\n"
        "sys.stdout.buffer.write(write_pdf([a_page()], fonts, PROPERTIES))"
    )
    environment = {**os.environ, "TZ": "Asia/Seoul", "PYTHONHASHSEED": "7", "PYTHONPATH": str(Path.cwd())}
    environment |= {"SOURCE_DATE_EPOCH": moment}
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, env=environment, cwd=tmp_path)
    assert other.stdout == write_pdf([a_page()], font_files, PROPERTIES)


def test_nothing_of_the_machine_is_in_the_file(pdf):
    plain = pdf.with_suffix(".qdf")
    run("qpdf", "--qdf", "--object-streams=disable", str(pdf), str(plain))
    content = plain.read_bytes()
    host = os.uname().nodename.encode()
    assert str(Path.home()).encode() + b"/" not in content
    assert b"/tmp" not in content
    assert len(host) < 5 or host not in content


@pytest.mark.parametrize("sample", HOSTILE, ids=lambda path: path.stem)
def test_hostile_texts_come_out_exactly(sample, tmp_path, font_files):
    text = sample.read_bytes().decode("utf-8")[:300]
    read = text_of(write_text(tmp_path / "t.pdf", text, font_files))
    # The text gate lets no NUL or NEL into a map; what reaches the painter all the same is shown, not lost.
    expected = text.replace("\u200d", "").replace("\0", "\ufffd")
    assert letters_of(read.replace("□", "�")) == letters_of(expected)


def test_emoji_hanja_and_old_hangul_can_be_found(tmp_path, font_files):
    text = "가족 👩👧 결합 漢字 ᄀᆞ 😀 끝"
    assert letters_of(text) == letters_of(text_of(write_text(tmp_path / "t.pdf", text, font_files)))


def test_character_no_font_has_keeps_its_meaning_in_the_painter(tmp_path, font_files):
    page = Page(300, 60, (Placed((TextRun(10, 20, "a\u0b95b\ud800\x00c", FontKey.REGULAR, 9, INK),)),))
    target = tmp_path / "t.pdf"
    target.write_bytes(write_pdf([page], font_files, PROPERTIES))
    assert words_of(text_of(target)) == "a\u0b95b��c"


def test_a_thousand_different_characters_survive_one_font(tmp_path, font_files):
    letters = "".join(map(chr, range(0xAC00, 0xAC00 + 1000)))
    assert letters_of(text_of(write_text(tmp_path / "t.pdf", letters, font_files))) == letters


def test_progress_rises_to_one(font_files):
    seen: list[float] = []
    write_pdf([a_page(300)], font_files, PROPERTIES, progress=seen.append)
    assert seen == sorted(seen)
    assert len(seen) > 5
    assert seen[-1] == 1.0


def test_cancelling_stops_within_a_step(font_files):
    cancelled = threading.Event()
    seen: list[float] = []

    def stop_in_the_middle(done: float) -> None:
        seen.append(done)
        if done > 0.3:
            cancelled.set()

    with pytest.raises(ExportCancelledError):
        write_pdf([a_page(500)], font_files, PROPERTIES, stop_in_the_middle, cancelled)
    assert max(seen) < 0.5


def test_two_exports_at_once_do_not_mix(font_files):
    alone = [write_pdf([a_page(40 + n)], font_files, PROPERTIES) for n in range(4)]
    together: dict[int, bytes] = {}

    def export(number: int) -> None:
        together[number] = write_pdf([a_page(40 + number)], font_files, PROPERTIES)

    threads = [threading.Thread(target=export, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[n] for n in range(4)] == alone


def test_writing_loads_no_library_of_others():
    code = (
        "import sys; from tests.export.test_pdf import PROPERTIES, a_page; before = set(sys.modules)\n"
        "from journeymap.export.pdf import write_pdf\n"
        "from journeymap.layout.fonts import Fonts; from journeymap.layout.marks import FontKey\n"
        "write_pdf([a_page()], {key: Fonts().path(key) for key in FontKey}, PROPERTIES)\n"
        "print(sorted({name.partition('.')[0] for name in set(sys.modules) - before}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path.cwd())
    assert not {"reportlab", "PIL", "fontTools", "pypdfium2", "numpy"} & set(ran.stdout.split("'"))
