"""``export`` as people type it: kinds, formats, papers, choices, and what is refused."""

import struct
import time

import pytest
from pypdf import PdfReader

from journeymap.cli.arguments import FORMATS, KINDS, ONLY_FOR, PAPERS, PARTS, values_of
from journeymap.export.kit import FileFormat
from journeymap.layout.kit.blank import BlankPart
from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.card_sheets import CardSize
from journeymap.layout.kit.cards import CardKind
from journeymap.layout.kit.kit import KitKind
from journeymap.layout.kit.map_pages import MapSheet
from journeymap.layout.pages import Paper
from tests.cli.test_commands import SAMPLE, journeymap, refused
from tests.export.reading import info_of, text_of, words_of

MM = 72 / 25.4


def test_words_known_without_the_layout_are_the_layouts_own():
    assert tuple(KitKind) == KINDS
    assert tuple(FileFormat) == FORMATS
    assert tuple(Paper) == PAPERS
    assert {"booklet": tuple(Part), "cards": tuple(CardKind), "blank": tuple(BlankPart)} == PARTS
    assert tuple(CardSize) == tuple(values_of("--card").split(", "))
    assert tuple(MapSheet) == tuple(values_of("--map-sheet").split(", "))
    assert {kind for kinds in ONLY_FOR.values() for kind in kinds} <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_printed_and_told_of(kind, tmp_path):
    done = journeymap("export", SAMPLE, tmp_path / "o.pdf", "--as", kind)
    assert done.returncode == 0, done.stderr
    pages = int(info_of(tmp_path / "o.pdf")["Pages"])
    assert f", {pages} page" in done.stdout
    assert " mm)" in done.stdout


@pytest.mark.parametrize("ending", ["svg", "PNG", "html"])
def test_ending_chooses_the_format(ending, tmp_path):
    target = tmp_path / f"지도.{ending}"
    assert journeymap("export", SAMPLE, target, "--dpi", "72").returncode == 0
    start = target.read_bytes()[:200]
    assert {"svg": b"<svg", "PNG": b"\x89PNG", "html": b"<!DOCTYPE html>"}[ending] in start


def test_pages_that_are_files_are_numbered(tmp_path):
    done = journeymap("export", SAMPLE, tmp_path / "b.svg", "--as", "booklet", "--parts", "cover,personas")
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names[0] == "b-01.svg"
    assert f"b-01.svg … {names[-1]}" in done.stdout
    assert f"{len(names)} pages" in done.stdout


def test_sheets_of_any_size_and_either_way(tmp_path):
    for words, wanted in (
        (("--paper", "600x900mm"), (600, 900)),
        (("--paper", "90×60cm"), (900, 600)),
        (("--paper", "600x900", "--landscape"), (900, 600)),
    ):
        assert journeymap("export", SAMPLE, tmp_path / "o.pdf", *words).returncode == 0
        box = PdfReader(tmp_path / "o.pdf").pages[0].mediabox
        assert (float(box.width) / MM, float(box.height) / MM) == pytest.approx(wanted, abs=0.1)


def test_poster_is_tiled(tmp_path):
    done = journeymap("export", SAMPLE, tmp_path / "o.pdf", "--paper", "A2", "--tile", "A4", "--overlap", "1cm")
    assert done.returncode == 0
    assert "A4" in done.stdout
    assert len(PdfReader(tmp_path / "o.pdf").pages) > 4


def test_picture_has_the_dots_asked_for(tmp_path):
    assert journeymap("export", SAMPLE, tmp_path / "o.png", "--paper", "A4", "--landscape", "--dpi=100").returncode == 0
    assert struct.unpack(">II", (tmp_path / "o.png").read_bytes()[16:24]) == (1169, 827)


def test_only_those_named_are_printed(tmp_path):
    done = journeymap(
        "export", SAMPLE, tmp_path / "o.pdf", "--as", "booklet", "--only", "반품·교환", "--parts", "scenarios"
    )
    assert done.returncode == 0, done.stderr
    read = words_of(text_of(tmp_path / "o.pdf"))
    assert "반품·교환" in read
    assert "신규 가입" not in read
    assert refused(journeymap("export", SAMPLE, tmp_path / "p.pdf", "--only", "nobody"), "'nobody'", "반품·교환")


def test_poster_fills_the_tiles_asked_for(tmp_path):
    done = journeymap("export", SAMPLE, tmp_path / "o.pdf", "--tiles", "3x2")
    assert done.returncode == 0, done.stderr
    assert len(PdfReader(tmp_path / "o.pdf").pages) == 1 + 6


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--as", "flyer"), "poster, booklet"),
        (("--paper", "600x"), "600x900mm"),
        (("--paper", "2x3mm"), "600x900mm"),
        (("--paper", "9000x9000mm"), "600x900mm"),
        (("--tile", "A9"), "A4"),
        (("--tile", "A4", "--overlap", "wide"), "10mm"),
        (("--tile", "A4", "--overlap", "150mm"), "95 mm"),
        (("--tiles", "six"), "3x2"),
        (("--dpi", "20"), "72"),
        (("--dpi", "9999"), "600"),
        (("--dpi", "fine"), "600"),
        (("--parts", "cover"), "booklet"),
        (("--as", "booklet", "--parts", "cover,nonsense"), "glossary"),
        (("--as", "booklet", "--tile", "A4"), "poster"),
        (("--as", "cards", "--card", "A1"), "A7"),
        (("--as", "booklet", "--two-up", "--folded"), "not both"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(words, part, tmp_path):
    assert refused(journeymap("export", SAMPLE, tmp_path / "o.pdf", *words), part)
    assert list(tmp_path.iterdir()) == []


def test_too_many_dots_are_refused_with_how_many_can_be(tmp_path):
    done = journeymap("export", SAMPLE, tmp_path / "o.png", "--paper", "A0", "--dpi", "600")
    assert refused(done, "600 dpi", "pixels")


def test_name_without_a_known_ending_is_refused(tmp_path):
    for name in ("map", "map.docx", "map.pdf.bak"):
        assert refused(journeymap("export", SAMPLE, tmp_path / name), ".pdf, .png, .svg, .html")


@pytest.mark.parametrize(
    ("name", "old", "is_ours"),
    [
        ("o.svg", b"<?xml version='1.0'?>\n<svg xmlns='x'/>", True),
        ("o.svg", b"<?xml version='1.0'?>\n<plist/>", False),
        ("o.png", b"\x89PNG\r\n\x1a\nrest", True),
        ("o.png", b"GIF89a", False),
        ("o.html", b"<!doctype HTML><p>", True),
        ("o.html", b"my notes", False),
        ("o.pdf", b"<!doctype html>", False),
    ],
)
def test_only_a_file_of_the_same_type_is_replaced(name, old, is_ours, tmp_path):
    target = tmp_path / name
    target.write_bytes(old)
    done = journeymap("export", SAMPLE, target, "--dpi", "72")
    if is_ours:
        assert done.returncode == 0
        assert target.read_bytes() != old
    else:
        assert refused(done, "left as it is")
        assert target.read_bytes() == old


def test_one_page_of_another_type_keeps_all_from_being_written(tmp_path):
    (tmp_path / "o-02.svg").write_bytes(b"mine")
    words = ("--as", "booklet", "--parts", "cover,personas")
    assert refused(journeymap("export", SAMPLE, tmp_path / "o.svg", *words), "o-02.svg")
    assert [path.name for path in tmp_path.iterdir()] == ["o-02.svg"]


def test_booklet_is_printed_within_a_second_or_so(tmp_path):
    def seconds() -> float:
        start = time.perf_counter()
        cache = {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
        assert journeymap("export", SAMPLE, tmp_path / "o.pdf", "--as", "booklet", **cache).returncode == 0
        return time.perf_counter() - start

    # The target is one second on a quiet machine; this one may be busy.
    assert min(seconds() for _ in range(4)) < 2.0
