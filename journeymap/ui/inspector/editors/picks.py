"""Several of very many: the near ones as a check list, the others behind a button, with a search."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.fields import LineField
from journeymap.ui.hangul import matches
from journeymap.ui.inspector.editors.choices import Choice
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.look import GAP, Look
from journeymap.ui.inspector.prose import Span
from journeymap.ui.inspector.row_list import RowList
from journeymap.ui.inspector.rows import RowContent

_POPUP = QSize(300, 320)


class PicksEditor(Editor):
    """Ids checked in a list: the near ones and the checked ones stand in the panel, all others in a popup."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._near: tuple[Choice, ...] = ()
        self._far: tuple[Choice, ...] = ()
        self._picked: tuple[str, ...] = ()
        self.list = RowList(look, self)
        self.list.pressed.connect(self._toggle_row)
        self.column.addWidget(self.list)
        self.more = QPushButton(self)
        self.more.setProperty("tone", "quiet")
        self.more.setText(QCoreApplication.translate("Inspector", "Pains of other touchpoints…"))
        self.more.clicked.connect(self._open)
        self.hold(self.more)
        self.popup: PickPopup | None = None

    def set_choices(self, near: Sequence[Choice], far: Sequence[Choice]) -> None:
        """Offer these; ``near`` ones stand in the panel."""
        self._near, self._far = tuple(near), tuple(far)
        self.more.setVisible(bool(self._far))

    def value(self) -> tuple[str, ...]:
        """Return the checked ids: those of before in their order, then new ones."""
        return self._picked

    def show_value(self, value: object) -> None:
        """Check ids."""
        self._picked = tuple(str(each) for each in value) if isinstance(value, tuple) else ()
        self.list.show_rows([self._row(each) for each in self._shown()])
        if self.popup is not None:
            self.popup.show_picked(self._picked)

    def name(self, words: str) -> None:
        """Name the list; the button says itself what it does."""
        self.setAccessibleName(words)
        self.list.setAccessibleName(words)

    def toggle(self, element_id: str) -> None:
        """Check an id, or uncheck it."""
        if element_id in self._picked:
            self._picked = tuple(each for each in self._picked if each != element_id)
        else:
            self._picked = (*self._picked, element_id)
        self.tell()

    def _shown(self) -> list[Choice]:
        return [*self._near, *(each for each in self._far if each.value in self._picked)]

    def _row(self, choice: Choice) -> RowContent:
        on = choice.value in self._picked
        theme = self.look.theme
        return RowContent(
            str(choice.value),
            (Span(choice.text, theme.ink),),
            icon="square-check" if on else "square",
            icon_color=theme.accent if on else theme.muted,
            note=QCoreApplication.translate("Inspector", "checked") if on else "",
        )

    def _toggle_row(self, at: int) -> None:
        self.toggle(self.list.rows[at].content.key)

    def _open(self) -> None:
        self.popup = PickPopup(self._far, self._picked, self)
        self.popup.toggled.connect(self.toggle)
        self.popup.closed.connect(self._forget)
        self.popup.open_below(self.more)

    def _forget(self) -> None:
        self.popup = None


class PickPopup(QFrame):
    """A list to check in, with a search that understands initial consonants.

    Signals
    -------
    toggled(str) : an id was checked or unchecked.
    closed() : it is no more.
    """

    toggled = Signal(str)
    closed = Signal()

    def __init__(self, choices: Sequence[Choice], picked: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.search = LineField(self)
        self.search.setPlaceholderText(QCoreApplication.translate("Inspector", "Find a pain"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(QCoreApplication.translate("Inspector", "Pains"))
        self.list.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self.search)
        column.addWidget(self.list)
        for choice in choices:
            item = QListWidgetItem(choice.text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, choice.value)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        self.show_picked(picked)
        self.search.typed.connect(self._filter)
        self.list.itemActivated.connect(self._flip)
        self.list.itemChanged.connect(self._changed)

    def show_picked(self, picked: Sequence[str]) -> None:
        """Show which ids are checked."""
        self.list.blockSignals(True)
        for item in self.items():
            on = item.data(Qt.ItemDataRole.UserRole) in picked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def open_below(self, widget: QWidget) -> None:
        """Open under ``widget``, as wide as the list likes, on the same screen."""
        self.resize(_POPUP)
        corner = widget.mapToGlobal(QPoint(widget.width() - _POPUP.width(), widget.height()))
        room = widget.screen().availableGeometry()
        corner.setX(max(room.left(), corner.x()))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - _POPUP.height())))
        self.move(corner)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search, Down goes to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            first = next((item for item in self.items() if not item.isHidden()), None)
            if first is not None:
                self.list.setCurrentItem(first)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QEvent) -> None:
        """Say that it is gone."""
        self.closed.emit()

    def items(self) -> list[QListWidgetItem]:
        """All entries, those the search hides included."""
        return [self.list.item(at) for at in range(self.list.count())]

    def _filter(self, query: str) -> None:
        for item in self.items():
            item.setHidden(bool(query) and not matches(query, item.text()))

    def _flip(self, item: QListWidgetItem) -> None:
        on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _changed(self, item: QListWidgetItem) -> None:
        self.toggled.emit(str(item.data(Qt.ItemDataRole.UserRole)))
