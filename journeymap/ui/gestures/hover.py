"""What the pointer passes over lights up: the thing itself, its handle, the fitting cursor."""

from PySide6.QtCore import Qt

from journeymap.layout.board import PartKind
from journeymap.ui.board.items import Sign
from journeymap.ui.board.overlays import Handle
from journeymap.ui.board.pointer import Pointer
from journeymap.ui.gestures.table import CARD_KINDS, Table
from journeymap.ui.gestures.targets import Target, Zone, target_at


class Hover:
    """Shows what pressing here would take hold of."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._handle = Handle(table.accent, table.session.theme.card)
        self._handle.hide()
        table.scene.addItem(self._handle)
        self.handle_of: str | None = None

    def move(self, pointer: Pointer) -> None:
        """Light up what is under the pointer."""
        target = target_at(self._table, pointer.at, self.handle_of)
        part = target.part if target is not None else None
        lit = [part.key] if part is not None and target is not None and target.zone is not Zone.EDGE else []
        self._table.scene.sign(Sign.HOVERED, lit)
        self._show_handle(part.key if part is not None and part.kind in CARD_KINDS else None)
        if not self._table.view.is_grabbing:
            self._table.view.viewport().setCursor(_cursor(target))

    def clear(self) -> None:
        """Light up nothing."""
        self._table.scene.sign(Sign.HOVERED, ())
        self._show_handle(None)

    def _show_handle(self, card: str | None) -> None:
        self.handle_of = card
        rect = self._table.scene.rect_of(card) if card is not None else None
        self._handle.setVisible(rect is not None)
        if rect is not None:
            self._handle.recolor(self._table.accent, self._table.session.theme.card)
            self._handle.setPos(rect.right, rect.center.y)


def _cursor(target: Target | None) -> Qt.CursorShape:
    if target is None:
        return Qt.CursorShape.ArrowCursor
    if target.zone is Zone.HANDLE:
        return Qt.CursorShape.CrossCursor
    if target.zone is Zone.EDGE:
        is_stage = target.part.kind is PartKind.STAGE_HEADER
        return Qt.CursorShape.SplitHCursor if is_stage else Qt.CursorShape.SplitVCursor
    if target.part.kind is PartKind.FACE:
        return Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.PointingHandCursor if target.part.kind in CARD_KINDS else Qt.CursorShape.ArrowCursor
