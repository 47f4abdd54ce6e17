"""All pages as one HTML file for people without the program: to read, search, zoom, fill in and print.

Nothing is fetched and nothing is sent: letters, pictures and the few lines of script stand in the
file, and its content policy lets a browser load nothing else.
"""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256

from journeymap.assets import resource
from journeymap.export.annotations import Targets, is_safe, one_line, targets_of
from journeymap.export.forms import ONE_LINE, TYPED_SIZE, is_ticked
from journeymap.export.svg import letters_only, one_address
from journeymap.export.svg_marks import escaped, number
from journeymap.export.svg_page import BASE_CSS, PEN, SvgPage
from journeymap.export.web_fonts import Letters
from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import FontKey, TextRun
from journeymap.layout.pages import POINTS_PER_MM, FieldKind, FormField, Link, Page, marks_of

_DEEPEST = 3


class HtmlWriter:
    """Writes one document; ask :meth:`parts` for its pages and then :meth:`whole` for the file.

    Parameters
    ----------
    labels : the words of the reader's buttons and the language of the document.
    """

    def __init__(self, pages: Sequence[Page], fonts: Fonts, title: str, labels: Labels) -> None:
        self._pages = pages
        self._labels = labels
        self._title = letters_only(one_line(title))
        self._letters = Letters(fonts)
        self._targets: Targets = targets_of(pages)
        self._anchor_ids = {name: f"a{at}" for at, name in enumerate(self._targets)}
        # The reader's own words are set in the same letters.
        for key in (FontKey.REGULAR, FontKey.BOLD):
            self._letters.take(key, "".join(map(chr, range(32, 127))))

    def parts(self) -> Iterator[str]:
        """Yield one page after the other."""
        sizes = _sizes(self._pages)
        for at, page in enumerate(self._pages):
            drawn = SvgPage(page, self._letters, holds_widths=False, ids=f"c{at}-").draw()
            words = escaped(self._labels("print.page-of", number=at + 1, count=len(self._pages)))
            width, height = number(page.width), number(page.height)
            marks = "".join(
                f'<i id="b{at}-{index}" style="{_place(bookmark.rect, page)}"></i>'
                for index, bookmark in enumerate(page.bookmarks)
            )
            anchors = "".join(
                f'<i id="{self._anchor_ids[name]}" style="top:{number(100 * top / page.height)}%"></i>'
                for name, (number_, top) in self._targets.items()
                if number_ == at
            )
            over = "".join((*self._links(page), *(_field(each, page) for each in page.fields)))
            yield (
                f'<section class="page s{sizes[page.width, page.height]}" id="p{at + 1}" aria-label="{words}">'
                f'<svg viewBox="0 0 {width} {height}" {PEN}>{drawn}</svg>{marks}{anchors}{over}</section>'
            )

    def whole(self, parts: Sequence[str]) -> bytes:
        """Return the file with ``parts`` in it."""
        bar = self._bar()
        for key in (FontKey.REGULAR, FontKey.BOLD):
            self._letters.take(key, bar)
        script = resource("web", "reader.js").read_text(encoding="utf-8")
        style = resource("web", "reader.css").read_text(encoding="utf-8")
        digest = b64encode(sha256(script.encode()).digest()).decode("ascii")
        policy = (
            f"default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'sha256-{digest}'; "
            "base-uri 'none'; form-action 'none'"
        )
        language = escaped(self._labels.language.value)
        return (
            f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="journeymap">\n'
            f"<title>{escaped(self._title)}</title>\n"
            f"<style>{BASE_CSS}{self._letters.css()}{_sheets(self._pages)}\n{style}</style>\n</head>\n<body>\n"
            f'{bar}\n<main id="pages" tabindex="-1">\n' + "\n".join(parts) + "\n</main>\n"
            f"<script>{script}</script>\n</body>\n</html>\n"
        ).encode("utf-8", "replace")

    def characters(self, key: FontKey) -> str:
        """Return the characters of a font the file holds."""
        return "".join(self._letters.used.get(key, ()))

    def _bar(self) -> str:
        say = self._labels
        buttons = "".join(
            f'<button type="button" data-do="{action}" title="{escaped(say(f"print.reader.{action}"))}" '
            f'aria-label="{escaped(say(f"print.reader.{action}"))}">{sign or escaped(say(f"print.reader.{action}"))}'
            "</button>"
            for action, sign in (("out", "−"), ("whole", "100%"), ("in", "+"), ("fit", ""), ("print", ""))
        )
        return (
            f'<a class="skip" href="#pages">{escaped(say("print.reader.skip"))}</a>'
            f'<header><p class="name">{escaped(self._title)}</p>{self._contents()}'
            f'<div role="toolbar" aria-label="{escaped(say("print.reader.zoom"))}">{buttons}</div></header>'
        )

    def _contents(self) -> str:
        """Return the bookmarks as a list to open."""
        rows = [
            f'<li class="l{min(bookmark.level, _DEEPEST)}"><a href="#b{at}-{index}">'
            f"{escaped(letters_only(one_line(bookmark.title)) or '…')}</a></li>"
            for at, page in enumerate(self._pages)
            for index, bookmark in enumerate(page.bookmarks)
        ]
        if len(rows) < 2:
            return ""
        words = escaped(self._labels("print.reader.contents"))
        return f'<nav aria-label="{words}"><details><summary>{words}</summary><ol>{"".join(rows)}</ol></details></nav>'

    def _links(self, page: Page) -> Iterator[str]:
        for link in page.links:
            said = escaped(letters_only(one_line(_words_in(link, page))))
            place = _place(link.rect, page)
            if link.target.startswith("#"):
                anchor = self._anchor_ids.get(link.target[1:])
                if anchor is not None:
                    yield f'<a href="#{anchor}" aria-label="{said}" style="{place}"></a>'
            elif is_safe(link.target):
                address = letters_only(one_address(link.target))
                said = said or escaped(address)
                yield (
                    f'<a href="{escaped(address)}" target="_blank" rel="noopener noreferrer" '
                    f'aria-label="{said}" style="{place}"></a>'
                )


def _words_in(link: Link, page: Page) -> str:
    """Return the text under a link."""
    rect, words = link.rect, []
    for placed in page.placed:
        for mark in marks_of(placed.content):
            if isinstance(mark, TextRun):
                x, y = placed.x + mark.x * placed.scale, placed.y + mark.y * placed.scale
                if rect.x - 1 <= x <= rect.right and rect.y <= y <= rect.bottom:
                    words.append(mark.text)
    return " ".join(words)


def _place(rect: Rect, page: Page) -> str:
    """Return where on the page something stands, at any zoom."""
    shares = (rect.x / page.width, rect.y / page.height, rect.width / page.width, rect.height / page.height)
    names = ("left", "top", "width", "height")
    return ";".join(f"{name}:{number(100 * share)}%" for name, share in zip(names, shares, strict=True))


def _field(field: FormField, page: Page) -> str:
    said = escaped(letters_only(one_line(field.says)))
    size = f"font-size:{number(100 * TYPED_SIZE / page.width)}cqw"
    common = f'name="{escaped(letters_only(field.name))}" autocomplete="off" style="{_place(field.rect, page)};{size}"'
    if field.kind is FieldKind.TEXT:
        if field.rect.height > ONE_LINE:
            return f'<textarea {common} aria-label="{said}"></textarea>'
        return f'<input type="text" {common} aria-label="{said}">'
    if field.kind is FieldKind.RADIO:
        asked = escaped(letters_only(one_line(f"{field.question} {field.says}")))
        look = ' class="ticked"' if is_ticked(field) else ""
        return f'<input type="radio"{look} {common} value="{escaped(letters_only(field.choice))}" aria-label="{asked}">'
    return f'<input type="checkbox" {common} aria-label="{said}">'


def _sizes(pages: Sequence[Page]) -> dict[tuple[float, float], int]:
    """Number the sizes of sheet there are."""
    found: dict[tuple[float, float], int] = {}
    for page in pages:
        found.setdefault((page.width, page.height), len(found))
    return found


def _sheets(pages: Sequence[Page]) -> str:
    """Return each size on the screen and, exactly, on paper."""
    rules = []
    for (width, height), at in _sizes(pages).items():
        across, down = (f"{side / POINTS_PER_MM:.2f}mm" for side in (width, height))
        rules.append(
            f"@page s{at}{{size:{across} {down};margin:0}}"
            f".s{at}{{page:s{at};--w:{number(width)};--h:{number(height)}}}"
            f"@media print{{.s{at}{{height:{down}}}}}"
        )
    return "".join(rules)
