"""Some of many, by name: which scenarios, personas or touchpoints are printed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from journeymap.ui.icons import icon

_MOST_ROWS = 7


class PickList(QWidget):
    """A line that says how many are chosen, and below it, once opened, their names with checks.

    Signals
    -------
    changed() : a person chose others.
    """

    changed = Signal()

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget) -> None:
        """``entries`` are id and name of each."""
        super().__init__(parent)
        self._ids = [each for each, _ in entries]
        self._words = ("", "", "")
        self._color = ""
        self.opening = QToolButton(self)
        self.opening.setCheckable(True)
        self.opening.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.opening.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # That it is open shows in its arrow.
        self.opening.setStyleSheet("QToolButton:checked:!hover { background: transparent; }")
        self.list = QListWidget(self)
        self.list.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
        for _, name in entries:
            item = QListWidgetItem(name)
            item.setToolTip(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.opening)
        column.addWidget(self.list)
        self.opening.toggled.connect(self._open)
        self.list.itemChanged.connect(self._change)

    def chosen(self) -> frozenset[str] | None:
        """Return the ids of those checked; None when all are."""
        checked = frozenset(
            each
            for number, each in enumerate(self._ids)
            if self.list.item(number).checkState() is Qt.CheckState.Checked
        )
        return None if len(checked) == len(self._ids) else checked

    def choose(self, ids: frozenset[str] | None) -> None:
        """Check those of ``ids`` there are, or all; where there is none of them, all."""
        if ids is not None and not ids & set(self._ids):
            ids = None
        blocker = QSignalBlocker(self.list)
        for number, each in enumerate(self._ids):
            state = Qt.CheckState.Checked if ids is None or each in ids else Qt.CheckState.Unchecked
            self.list.item(number).setCheckState(state)
        del blocker
        self._say()

    def word(self, name: str, everything: str, some: str) -> None:
        """Say what is listed.

        Parameters
        ----------
        everything, some : what stands beside the name; ``{count}`` and ``{all}`` are filled in.
        """
        self._words = (name, everything, some)
        self.list.setAccessibleName(name)
        self._say()

    def recolor(self, color: str) -> None:
        """Draw the arrow in another colour."""
        self._color = color
        self._point()

    def _say(self) -> None:
        name, everything, some = self._words
        chosen, total = self.chosen(), len(self._ids)
        template = everything if chosen is None else some
        count = total if chosen is None else len(chosen)
        self.opening.setText(f"{name} · {template.format(count=count, all=total)}")

    def _point(self) -> None:
        name = "chevron-down" if self.opening.isChecked() else "chevron-right"
        self.opening.setIcon(icon(name, self._color, self._color, 14))

    def _open(self, opened: bool) -> None:
        self.list.ensurePolished()
        rows = min(self.list.count(), _MOST_ROWS)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + 4)
        self.list.setVisible(opened)
        self._point()

    def _change(self) -> None:
        self._say()
        self.changed.emit()
