"""SVG files, checked as XML and drawn by a browser."""

from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops, ImageStat

from journeymap.export.kit import FileFormat, export_kit
from journeymap.export.svg import write_svg
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.kit import KitOptions
from journeymap.layout.marks import Box, Dash, FontKey, Line, TextRun
from journeymap.layout.pages import Link, Page, Paper, Placed
from tests.export.browser import chromium
from tests.export.journeys import sample

SVG = "{http://www.w3.org/2000/svg}"
INK = "#1F2430"


def drawn(*marks, links=()) -> ElementTree.Element:
    page = Page(300, 200, (Placed(marks),), links=links)
    return ElementTree.fromstring(write_svg(page, bundled_fonts(), "제목 & <b>", "ko"))


def test_size_is_the_sheet_in_millimetres():
    page = Page(595.2756, 841.8898, ())
    root = ElementTree.fromstring(write_svg(page, bundled_fonts(), "x", "ko"))
    assert (root.get("width"), root.get("height")) == ("210mm", "297mm")


def test_text_is_text_and_says_how_wide_it_is():
    root = drawn(TextRun(10, 20, "가 & <나>", FontKey.REGULAR, 10, INK))
    piece = next(root.iter(f"{SVG}tspan"))
    assert piece.text == "가 & <나>"
    width = bundled_fonts().width("가 & <나>", FontKey.REGULAR, 10)
    assert float(piece.get("textLength")) == pytest.approx(width, abs=0.01)
    assert next(root.iter(f"{SVG}title")).text == "제목 & <b>"


def test_colours_that_let_through_are_of_six_digits_with_an_opacity():
    root = drawn(Box(0, 0, 10, 10, "#11223380"), Line(0, 0, 9, 9, INK, 1, Dash.DASHED))
    box = next(each for each in root.iter(f"{SVG}rect") if each.get("fill") == "#112233")
    assert float(box.get("fill-opacity")) == pytest.approx(0.5, abs=0.01)
    assert next(root.iter(f"{SVG}line")).get("stroke-dasharray") == "7 5"


def test_only_safe_links_lead_out():
    rect = Rect(0, 0, 9, 9)
    root = drawn(links=[Link(rect, each) for each in ("https://a.kr/?a=1&b=2", "file:///etc", "#in", "javascript:x")])
    assert [link.get("href") for link in root.iter(f"{SVG}a")] == ["https://a.kr/?a=1&b=2"]


def test_letters_xml_cannot_hold_are_replaced():
    root = drawn(TextRun(10, 20, "a\x00b\ud800\ufffe", FontKey.REGULAR, 10, INK))
    assert "".join(next(root.iter(f"{SVG}text")).itertext()) == "a�b��"


def test_browser_draws_it_as_pdfium_draws_the_pdf(tmp_path):
    options = KitOptions(paper=Paper.A3)
    journey = sample("telecom-store.ko")
    png = tmp_path / "pdf.png"
    png.write_bytes(export_kit(journey, options, None, FileFormat.PNG, dpi=96).content)
    svg = tmp_path / "map.svg"
    svg.write_bytes(export_kit(journey, options, None, FileFormat.SVG).content)
    with Image.open(png) as ours:
        size = ours.size
        chromium(f"--window-size={size[0]},{size[1]}", f"--screenshot={tmp_path / 'svg.png'}", page=svg)
        with Image.open(tmp_path / "svg.png") as theirs:
            shown = ImageChops.difference(ours.convert("L").resize((400, 283)), theirs.convert("L").resize((400, 283)))
    assert ImageStat.Stat(shown).mean[0] < 2.0
