"""A list of rows of which one may be open: its editor stands below it. Rows move by Alt+arrows, buttons and drag."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from journeymap.ui.icons import icon
from journeymap.ui.inspector.look import Look
from journeymap.ui.inspector.rows import ItemRow, RowContent


class RowList(QWidget):
    """Rows one below the other.

    Parameters
    ----------
    editor : stands below the open row; None for lists that only show.
    ordered : whether rows can be moved.
    removable : whether rows can be removed.

    Signals
    -------
    opened(str) : the row of this key was opened ("" : none is open now).
    moved(int, int) : a row should go from one place to another, counted without it.
    removed(int) : a row should go.
    pressed(int) : a row of a list without an editor was pressed.
    """

    opened = Signal(str)
    moved = Signal(int, int)
    removed = Signal(int)
    pressed = Signal(int)

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        editor: QWidget | None = None,
        *,
        ordered: bool = False,
        removable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ordered, self._removable = ordered, removable
        self._open = ""
        self.rows: list[ItemRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._frame = EditorFrame(look, editor, self, ordered=ordered, removable=removable) if editor else None
        if self._frame is not None:
            self._frame.hide()
            self._frame.shifted.connect(self._shift_open)
            self._frame.removal_wanted.connect(self._remove_open)
        self._mark = QFrame(self)
        self._mark.setAutoFillBackground(True)
        palette = self._mark.palette()
        palette.setColor(self._mark.backgroundRole(), look.theme.accent)
        self._mark.setPalette(palette)
        self._mark.hide()

    @property
    def open_key(self) -> str:
        """The key of the open row, or nothing."""
        return self._open

    def show_rows(self, contents: Sequence[RowContent]) -> None:
        """Show these rows, keeping the open one open as long as it is there."""
        while len(self.rows) > len(contents):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(contents):
            self._add_row()
        if self._open not in {content.key for content in contents}:
            self._open = ""
        for row, content in zip(self.rows, contents, strict=True):
            row.show_content(content, is_open=bool(self._open) and content.key == self._open)
        self._place_editor()

    def open(self, key: str) -> None:
        """Open the row of ``key`` and close any other; "" closes all."""
        changed = key != self._open
        self._open = key if any(row.content.key == key for row in self.rows) else ""
        for row in self.rows:
            row.show_content(row.content, is_open=bool(self._open) and row.content.key == self._open)
        self._place_editor()
        if changed:
            self.opened.emit(self._open)

    def focus_row(self, index: int) -> None:
        """Give the focus to a row, as far as there is one."""
        if 0 <= index < len(self.rows):
            self.rows[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_open_row(self) -> None:
        """Give the focus to the open row, if there is one."""
        at = self._open_index()
        if at is not None:
            self.focus_row(at)

    def _add_row(self) -> None:
        row = ItemRow(self._look, self, ordered=self._ordered)
        row.clicked.connect(self._pressed)
        row.walked.connect(self._walk)
        row.shifted.connect(self._shift)
        row.removal_wanted.connect(self._remove)
        row.dragged.connect(self._show_mark)
        row.dropped.connect(self._drop)
        row.drag_stopped.connect(self._mark.hide)
        self.rows.append(row)
        self._column.addWidget(row)
        # Left to the layout it would show a moment later, and could not take the focus till then.
        row.show()

    def _place_editor(self) -> None:
        if self._frame is None:
            return
        at = next((n for n, row in enumerate(self.rows) if row.is_open), None)
        if at is None:
            self._frame.hide()
            return
        place = self._column.indexOf(self._frame)
        if place != at + 1 or self._column.count() != len(self.rows) + 1:
            self._column.removeWidget(self._frame)
            for row in self.rows:
                self._column.removeWidget(row)
            for number, row in enumerate(self.rows):
                self._column.addWidget(row)
                if number == at:
                    self._column.addWidget(self._frame)
        self._frame.show()
        self._frame.allow(up=at > 0, down=at < len(self.rows) - 1)

    def _pressed(self) -> None:
        at = self._sender_index()
        if at is None:
            return
        if self._frame is None:
            self.pressed.emit(at)
            return
        key = self.rows[at].content.key
        self.open("" if key == self._open else key)

    def _walk(self, step: int) -> None:
        at = self._sender_index()
        if at is not None:
            self.focus_row(at + step)

    def _shift(self, step: int) -> None:
        at = self._sender_index()
        if at is not None and self._ordered and 0 <= at + step < len(self.rows):
            self.moved.emit(at, at + step)
            self.focus_row(at + step)

    def _shift_open(self, step: int) -> None:
        at = self._open_index()
        if at is not None and 0 <= at + step < len(self.rows):
            self.moved.emit(at, at + step)

    def _remove(self) -> None:
        at = self._sender_index()
        if at is not None and self._removable:
            self.removed.emit(at)
            self.focus_row(min(at, len(self.rows) - 1))

    def _remove_open(self) -> None:
        at = self._open_index()
        if at is not None:
            self.removed.emit(at)
            self.focus_row(min(at, len(self.rows) - 1))

    def _show_mark(self, point: QPoint) -> None:
        gap = self._gap_at(point.y())
        edge = self.rows[gap].y() if gap < len(self.rows) else self.rows[-1].geometry().bottom() + 1
        self._mark.setGeometry(0, edge - 1, self.width(), 2)
        self._mark.raise_()
        self._mark.show()

    def _drop(self, point: QPoint) -> None:
        self._mark.hide()
        at, gap = self._sender_index(), self._gap_at(point.y())
        if at is None:
            return
        to = gap - 1 if gap > at else gap
        if to != at:
            self.moved.emit(at, to)

    def _gap_at(self, y: int) -> int:
        return sum(1 for row in self.rows if y > row.geometry().center().y())

    def _sender_index(self) -> int | None:
        row = self.sender()
        return self.rows.index(row) if isinstance(row, ItemRow) and row in self.rows else None

    def _open_index(self) -> int | None:
        return next((n for n, row in enumerate(self.rows) if row.is_open), None)


class EditorFrame(QFrame):
    """The tinted room of an editor below its row, with buttons to move and remove it.

    Signals
    -------
    shifted(int) : up (-1) or down (+1).
    removal_wanted() : remove it.
    """

    shifted = Signal(int)
    removal_wanted = Signal()

    def __init__(self, look: Look, editor: QWidget, parent: QWidget, *, ordered: bool, removable: bool) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("tone", "editor")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(4)
        column.addWidget(editor)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addStretch(1)
        self._up = self._button("arrow-up", self.tr("Move Up"))
        self._down = self._button("arrow-down", self.tr("Move Down"))
        self._trash = self._button("trash-2", self.tr("Remove"))
        self._up.clicked.connect(self._go_up)
        self._down.clicked.connect(self._go_down)
        self._trash.clicked.connect(self.removal_wanted)
        for button, shown in ((self._up, ordered), (self._down, ordered), (self._trash, removable)):
            button.setVisible(shown)
            buttons.addWidget(button)
        column.addLayout(buttons)

    def allow(self, *, up: bool, down: bool) -> None:
        """Say whether there is room above and below."""
        self._up.setEnabled(up)
        self._down.setEnabled(down)

    def _button(self, icon_name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        theme = self._look.theme
        button.setIcon(icon(icon_name, theme.muted, theme.line, 15))
        button.setIconSize(QSize(15, 15))
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _go_up(self) -> None:
        self.shifted.emit(-1)

    def _go_down(self) -> None:
        self.shifted.emit(1)
