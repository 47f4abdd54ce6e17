"""Touchpoints on the clipboard: as text in the file's own format, and as a picture."""

import atexit
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from journeymap.layout.theme import Theme
from journeymap.model.changes import Label
from journeymap.model.journey import Journey
from journeymap.storage.encode import encode
from journeymap.storage.journey_file import read_journey
from journeymap.storage.problems import Unreadable
from journeymap.ui.board.painter import paint_marks
from journeymap.ui.excerpt import excerpt, merge
from journeymap.ui.placing import chosen_cell, labels_of
from journeymap.ui.presets import ensure_cell
from journeymap.ui.session import Session

MIME_TYPE = "application/x-journeymap-excerpt"
"""The clipboard format of touchpoints: a whole small file, UTF-8."""

LONGEST_PASTE = 2_000_000
"""Characters of text that are looked at when pasting."""

_MARGIN = 12.0
_SCALE = 2.0
_LARGEST_SIDE = 8000.0


class CopiedPart(QMimeData):
    """What was copied, for every program, and for this one the journey itself: reading it back takes time.

    Parameters
    ----------
    part : shared with nobody who changes it.
    """

    def __init__(self, part: Journey) -> None:
        super().__init__()
        self.part = part


def copy_to_clipboard(session: Session, ids: Sequence[str]) -> None:
    """Put touchpoints on the clipboard: YAML text for us and editors, a PNG for slides and chats."""
    if not ids:
        return
    part = excerpt(session.journey, ids)
    text = encode(part)
    content = CopiedPart(part)
    content.setData(MIME_TYPE, text.encode("utf-8"))
    content.setText(text)
    picture = picture_of(session, ids)
    if picture is not None:
        content.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(content)


def paste_from_clipboard(session: Session) -> tuple[str, ...]:
    """Add the clipboard's touchpoints where the selection is and return their ids; empty if it has none."""
    part = clipboard_excerpt()
    if part is None:
        return ()
    cell = chosen_cell(session)
    with session.edit(Label.PASTE) as edit:
        ensure_cell(edit, labels_of(session))
        return merge(edit, part, cell)


def clipboard_excerpt() -> Journey | None:
    """Return what the clipboard holds, or None where it is not ours or not sound."""
    content = QGuiApplication.clipboard().mimeData()
    if not content:  # None, whatever the annotation says, where nothing has been copied yet
        return None
    if isinstance(content, CopiedPart):
        return content.part
    text = content.text() if content.hasText() else ""
    if content.hasFormat(MIME_TYPE):
        text = bytes(content.data(MIME_TYPE).data()).decode("utf-8", "replace")
    if not text or len(text) > LONGEST_PASTE or "end: journeymap" not in text:
        return None
    try:
        part = read_journey(text.encode()).journey
    except Unreadable:
        return None
    return part if part.touchpoints() else None


def picture_of(session: Session, ids: Sequence[str]) -> QImage | None:
    """Return the cards of touchpoints as on the map, at twice their size; None if none is on the board."""
    board, theme = session.board, session.theme
    placed = [(key, board.parts[key]) for key in (f"card:{i}" for i in ids) if key in board.parts]
    if not placed:
        return None
    area = QRectF()
    for key, _ in placed:
        area = area.united(QRectF(*(board.rect_of(key) or (0, 0, 0, 0))))
    area.adjust(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
    scale = min(_SCALE, _LARGEST_SIDE / max(area.width(), area.height()))
    image = _blank(area, scale, theme)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(-area.topLeft())
    for _, (part, origin) in placed:
        painter.save()
        painter.translate(origin.x, origin.y)
        paint_marks(painter, part.marks)
        painter.restore()
    painter.end()
    return image


def _blank(area: QRectF, scale: float, theme: Theme) -> QImage:
    image = QImage(round(area.width() * scale), round(area.height() * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(theme.paper))
    return image


@atexit.register
def _leave_clipboard() -> None:
    """Take back what is on a clipboard that is nobody else's.

    Without a screen Qt keeps it in a static object that outlives Python, and what Python made cannot be destroyed
    after Python has ended: the process would be killed while it exits.
    """
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        QGuiApplication.clipboard().clear()
