"""What a PDF is made of: headings, paragraphs, lists, figures, links and bookmarks, read back."""

import tracemalloc
from dataclasses import replace

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from journeymap.export.kit import export_kit
from journeymap.export.pdf import PdfProperties, write_pdf
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.pages import Anchor, Bookmark, Link, Page, Placed, Role, Tag
from tests.export.journeys import sample
from tests.export.reading import run

PROPERTIES = PdfProperties("제목", "ko")


def line(text: str, y: float, role: Role | None = None, number: int = 0, description: str = "") -> Placed:
    tag = Tag(role, number, description) if role else None
    return Placed((TextRun(20, y, text, FontKey.REGULAR, 10, "#1F2430"),), tag=tag)


def written(tmp_path, font_files, *pages: Page) -> PdfReader:
    target = tmp_path / "s.pdf"
    target.write_bytes(write_pdf(pages, font_files, PROPERTIES))
    assert "No syntax" in run("qpdf", "--check", str(target))
    return PdfReader(target)


def elements(reader: PdfReader) -> list[DictionaryObject]:
    (whole,) = reader.root_object["/StructTreeRoot"]["/K"]
    return [each.get_object() for each in whole.get_object()["/K"]]


def test_elements_stand_in_reading_order_and_lists_are_lists(tmp_path, font_files):
    page = Page(
        300,
        300,
        (
            line("머리", 20, Role.HEADING_1, 1),
            line("글 하나", 40, Role.PARAGRAPH, 2),
            line("이어서", 55, Role.PARAGRAPH, 2),
            line("첫째", 70, Role.LIST_ITEM, 3),
            line("둘째", 85, Role.LIST_ITEM, 4),
            line("얼굴", 99, Role.FIGURE, 5, "감정: 좋음"),
            line("1 / 1", 290),
        ),
    )
    reader = written(tmp_path, font_files, page)
    found = elements(reader)
    assert [each["/S"] for each in found] == ["/H1", "/P", "/L", "/Figure"]
    assert list(found[1]["/K"]) == [1, 2]
    assert [row.get_object()["/S"] for row in found[2]["/K"]] == ["/LI", "/LI"]
    assert found[2]["/K"][0].get_object()["/K"][0].get_object()["/S"] == "/LBody"
    assert found[3]["/Alt"] == "감정: 좋음"
    listed = reader.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"][1].get_object()
    assert isinstance(listed, ArrayObject)
    assert len(listed) == 6
    assert b"/Artifact BMC" in reader.pages[0].get_contents().get_data()


def test_paragraph_over_two_pages_is_one_element(tmp_path, font_files):
    pages = [Page(300, 300, (line(f"{n}쪽", 20, Role.PARAGRAPH, 7),)) for n in (1, 2)]
    (element,) = elements(written(tmp_path, font_files, *pages))
    assert [kid["/Type"] for kid in element["/K"]] == ["/MCR", "/MCR"]


def test_map_is_read_part_by_part_after_its_title(tmp_path):
    target = tmp_path / "p.pdf"
    target.write_bytes(export_kit(sample("telecom-store.ko")).content)
    found = elements(PdfReader(target))
    assert found[0]["/S"] == "/H1"
    assert len(found) > len(sample("telecom-store.ko").touchpoints())
    assert {each["/S"] for each in found[1:]} == {"/P"}


def test_bookmarks_nest_and_links_lead_to_their_page(tmp_path, font_files):
    rect = Rect(0, 0, 300, 300)
    titles = (("가", 0), ("나", 1), ("다", 2), ("라", 1), ("마", 0))
    marks = tuple(Bookmark(title, rect, level) for title, level in titles)
    links = (Link(Rect(9, 9, 50, 20), "#there"), Link(rect, "#nowhere"), Link(rect, "https://example.com/가"))
    links += (Link(rect, "javascript:x"), Link(rect, "file:///etc/passwd"), Link(rect, "mailto:a@b.kr"))
    first = Page(300, 300, (line("x", 20),), bookmarks=marks, links=links)
    second = Page(300, 300, (line("y", 20),), anchors=(Anchor("there", 124.0),))
    reader = written(tmp_path, font_files, first, second)
    outline = reader.outline
    assert [entry.title for entry in outline if not isinstance(entry, list)] == ["가", "마"]
    assert [entry.title for entry in outline[1] if not isinstance(entry, list)] == ["나", "라"]
    notes = [each.get_object() for each in reader.pages[0]["/Annots"]]
    assert len(notes) == 3
    assert notes[0]["/Dest"][0].get_object() == reader.pages[1]
    assert float(notes[0]["/Dest"][3]) == 200.0
    assert [note["/A"]["/URI"] for note in notes[1:]] == ["https://example.com/%EA%B0%80", "mailto:a@b.kr"]


def test_memory_is_flat_in_pages(font_files):
    page = Page(595, 842, tuple(line(f"줄 {n}", 20 + n) for n in range(200)))

    def peak(count: int) -> int:
        pages = [replace(page) for _ in range(count)]
        tracemalloc.start()
        write_pdf(pages, font_files, PROPERTIES)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1)
    # A page's own operators are 20 kB, compressed 2: only what is compressed is kept.
    assert (peak(120) - peak(20)) / 100 < 12_000


def test_poster_file_names_and_tiles_have_trim_boxes(tmp_path):
    from journeymap.layout.pages import Paper

    target = tmp_path / "t.pdf"
    target.write_bytes(
        export_kit(sample("telecom-store.ko"), KitOptions(KitKind.POSTER, Paper.A2, tile=Paper.A4)).content
    )
    tile = PdfReader(target).pages[1]
    assert float(tile.trimbox.left) > 20
    assert float(tile.mediabox.left) == 0
