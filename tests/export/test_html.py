"""The page for browsers, opened in one."""

import re
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from journeymap.export.html import HtmlWriter
from journeymap.export.kit import FileFormat, export_kit
from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.kit.booklet import Part
from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.pages import (
    Anchor,
    Bookmark,
    FieldKind,
    FormField,
    Link,
    Page,
    Placed,
    Role,
    Tag,
)
from journeymap.model.vocabulary import Language
from tests.export.browser import chromium
from tests.export.journeys import sample
from tests.export.reading import fonts_of, letters_of, text_of

INK = "#1F2430"
HOSTILE = "<script>alert(1)</script> & \"'</title> javascript:alert(2) ]]> &lt;"


def run(text: str, x: float = 20, y: float = 40) -> TextRun:
    return TextRun(x, y, text, FontKey.REGULAR, 10, INK)


def html(*pages: Page, title: str = "제목", language: Language = Language.KOREAN) -> bytes:
    writer = HtmlWriter(pages, bundled_fonts(), title, Labels(language))
    return writer.whole(tuple(writer.parts()))


@pytest.fixture(scope="module")
def booklet(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("html") / "booklet.html"
    parts = frozenset({Part.COVER, Part.CONTENTS, Part.MAP, Part.PERSONAS, Part.SCENARIOS})
    target.write_bytes(
        export_kit(sample("telecom-store.ko"), KitOptions(KitKind.BOOKLET, parts=parts), None, FileFormat.HTML).content
    )
    return target


def test_browser_shows_it_without_a_complaint_and_fetches_nothing(booklet):
    dom = chromium("--dump-dom", page=booklet)
    content = booklet.read_text(encoding="utf-8")
    assert "default-src 'none'" in content
    assert not re.search(r'(?:src|href)="(?!#|https?://|mailto:)', content)
    assert dom.count('<section class="page') == content.count('<section class="page')


def test_it_prints_every_page_on_a_sheet_of_its_size(booklet, tmp_path):
    options = KitOptions(
        KitKind.BOOKLET, parts=frozenset({Part.COVER, Part.CONTENTS, Part.MAP, Part.PERSONAS, Part.SCENARIOS})
    )
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(export_kit(sample("telecom-store.ko"), options).content)
    printed = tmp_path / "printed.pdf"
    chromium("--no-pdf-header-footer", f"--print-to-pdf={printed}", page=booklet)
    ours, theirs = PdfReader(paper).pages, PdfReader(printed).pages
    assert len(theirs) == len(ours)
    for one, other in zip(ours, theirs, strict=True):
        # Browsers round sheets to whole pixels, 0.26 mm.
        assert float(other.mediabox.width) == pytest.approx(float(one.mediabox.width), abs=0.75)
        assert float(other.mediabox.height) == pytest.approx(float(one.mediabox.height), abs=0.75)
    assert all(font.embedded and "Journeymap" in font.name for font in fonts_of(printed))
    assert letters_of(text_of(printed, "-raw")).replace("\x0c", "")[:400] == letters_of(text_of(paper, "-raw"))[:400]


def test_printed_text_stands_where_the_pdf_has_it(booklet, tmp_path):
    from tests.export.reading import word_boxes

    options = KitOptions(
        KitKind.BOOKLET, parts=frozenset({Part.COVER, Part.CONTENTS, Part.MAP, Part.PERSONAS, Part.SCENARIOS})
    )
    paper, printed = tmp_path / "paper.pdf", tmp_path / "printed.pdf"
    paper.write_bytes(export_kit(sample("telecom-store.ko"), options).content)
    chromium("--no-pdf-header-footer", f"--print-to-pdf={printed}", page=booklet)
    ours, theirs = word_boxes(paper)[:60], word_boxes(printed)[:60]
    assert [word.text for word in ours] == [word.text for word in theirs]
    for one, other in zip(ours, theirs, strict=True):
        assert other.left == pytest.approx(one.left, abs=1.0)
        assert other.right == pytest.approx(one.right, abs=1.0)


def test_hostile_words_stay_words(tmp_path):
    tag = Tag(Role.FIGURE, 1, HOSTILE)
    page = Page(
        300,
        200,
        (Placed((run(HOSTILE),)), Placed((run("그림"),), tag=tag)),
        bookmarks=(Bookmark(HOSTILE, Rect(0, 0, 9, 9)), Bookmark("둘", Rect(0, 0, 9, 9))),
        links=(Link(Rect(0, 0, 9, 9), "javascript:alert(1)"), Link(Rect(0, 0, 9, 9), 'https://a.kr/"onclick="x')),
        fields=(FormField(Rect(0, 0, 9, 9), HOSTILE, FieldKind.TEXT, HOSTILE),),
    )
    target = tmp_path / "h.html"
    target.write_bytes(html(page, title=HOSTILE))
    dom = chromium("--dump-dom", page=target)
    assert dom.count("<script") == 1
    assert "onclick=" not in re.sub(r'"[^"]*"', "", dom)
    assert 'href="javascript' not in dom
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in dom


def test_readers_who_listen_hear_headings_figures_lists_and_pages():
    placed = (
        Placed((run("큰 제목"),), tag=Tag(Role.HEADING_1, 1)),
        Placed((run("두 줄로"),), tag=Tag(Role.PARAGRAPH, 2)),
        Placed((run("이어진다", y=55),), tag=Tag(Role.PARAGRAPH, 2)),
        Placed((run("하나", y=70),), tag=Tag(Role.LIST_ITEM, 3)),
        Placed((run("둘", y=85),), tag=Tag(Role.LIST_ITEM, 4)),
        Placed((run("얼굴", y=99),), tag=Tag(Role.FIGURE, 5, "감정: 좋음")),
        Placed((run("1 / 1", y=110),)),
    )
    content = html(Page(300, 200, placed)).decode()
    assert '<g role="heading" aria-level="1"><text>' in content
    assert content.count('role="list"') == 1
    assert content.count('role="listitem"') == 2
    assert 'role="img" aria-label="감정: 좋음"' in content
    assert 'aria-label="1쪽 가운데 1쪽"' in content
    paragraph = re.search(r'<g role="paragraph"><text>(.*?)</text>', content)
    assert paragraph is not None
    assert re.sub(r"<[^>]*>", "", paragraph[1]) == "두 줄로 이어진다"
    assert '<g aria-hidden="true">' in content
    assert "<main" in content
    assert "<header>" in content


def test_links_lead_inside_and_out():
    first = Page(
        300,
        200,
        (Placed((run("상담으로"),)),),
        links=(Link(Rect(15, 25, 80, 20), "#there"), Link(Rect(15, 25, 80, 20), "https://example.com/")),
    )
    second = Page(300, 200, (Placed((run("여기"),)),), anchors=(Anchor("there", 100),))
    content = html(first, second).decode()
    inner = re.search(r'<a href="#(a\d+)" aria-label="상담으로"', content)
    assert inner is not None
    assert f'<i id="{inner[1]}"' in content
    assert '<a href="https://example.com/" target="_blank" rel="noopener noreferrer"' in content


def test_fields_can_be_filled_in():
    fields = (
        FormField(Rect(10, 10, 9, 9), "tick", says="했음"),
        FormField(Rect(30, 10, 9, 9), "score", FieldKind.RADIO, "3점", "3", "해결은?"),
        FormField(Rect(10, 30, 99, 20), "line", FieldKind.TEXT, "좋았던 점"),
        FormField(Rect(10, 60, 99, 80), "memo", FieldKind.TEXT, "메모"),
    )
    content = html(replace(Page(300, 200, (Placed((run("설문"),)),)), fields=fields)).decode()
    assert '<input type="checkbox" name="tick"' in content
    assert 'value="3" aria-label="해결은? 3점"' in content
    assert '<input type="text" name="line"' in content
    assert '<textarea name="memo"' in content


def test_buttons_speak_the_documents_language():
    page = Page(300, 200, (Placed((run("x"),)),))
    assert "Fit width" in html(page, language=Language.ENGLISH).decode()
    assert "너비에 맞춤" in html(page).decode()


def test_screenshot_shows_the_page_in_its_own_letters(booklet, tmp_path):
    shot = tmp_path / "shot.png"
    chromium("--window-size=1000,800", f"--screenshot={shot}", page=booklet)
    assert struct.unpack(">II", shot.read_bytes()[16:24]) == (1000, 800)


def test_keys_buttons_and_the_wheel_zoom(booklet, tmp_path):
    # The page's own policy runs no other script, as it should; for the probe it is taken out.
    probe = """<script>setTimeout(() => {
        const zoom = () => Number(getComputedStyle(document.documentElement).getPropertyValue('--zoom')).toFixed(3);
        const press = (key) => document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
        press('0'); const seen = [zoom()]; press('+'); seen.push(zoom());
        document.querySelector('[data-do="out"]').click(); seen.push(zoom());
        const at = {ctrlKey: true, deltaY: -40, clientX: 300, clientY: 300, cancelable: true};
        const turn = new WheelEvent('wheel', at);
        dispatchEvent(turn); seen.push(zoom(), turn.defaultPrevented);
        document.title = seen.join(' ');
    }, 20)</script></body>"""
    content = re.sub(r"<meta http-equiv[^>]*>", "", booklet.read_text(encoding="utf-8")).replace("</body>", probe)
    target = tmp_path / "zoom.html"
    target.write_text(content, encoding="utf-8")
    dom = chromium("--virtual-time-budget=3000", "--dump-dom", page=target)
    assert "<title>1.000 1.250 1.000 1.105 true</title>" in dom


def test_bars_words_are_drawn_in_the_pages_letters():
    page = Page(300, 200, (Placed((run("x"),)),), bookmarks=(Bookmark("굵은 정", Rect(0, 0, 9, 9)),) * 2)
    writer = HtmlWriter((page,), bundled_fonts(), "여정", Labels(Language.KOREAN))
    writer.whole(tuple(writer.parts()))
    assert set("여정굵은") <= set(writer.characters(FontKey.BOLD))
