"""Dialogs about saved views: a name for a new one; order, names and contents of all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from journeymap.model.changes import Label
from journeymap.model.edits.elements import rename
from journeymap.model.edits.views import move_view, save_view
from journeymap.model.saved_view import SavedView
from journeymap.ui.dialogs import FormDialog, carried_out
from journeymap.ui.session import Session
from journeymap.ui.small_dialogs import NameDialog

_MOST_KEYS = 9


class SaveViewDialog(NameDialog):
    """Asks what to call what is seen now; the name of a view there is already replaces that one."""

    def __init__(self, views: Sequence[SavedView], parent: QWidget | None) -> None:
        self._views = {view.name: view.id for view in views}
        super().__init__(parent, QCoreApplication.translate("EditViewsDialog", "Name"))
        self.field.typed.connect(self._name_button)
        self.entitle(
            self.tr("Save View"),
            self.tr("Save"),
            self.tr("Keeps filter, scenarios, hidden lanes and zoom in the map, for everybody who opens it."),
        )

    def replaced(self) -> str | None:
        """Return the id of the view of this name there is already, or None."""
        return self._views.get(self.name())

    def _name_button(self) -> None:
        self.doing.setText(self.tr("Replace") if self.replaced() is not None else self.tr("Save"))


class EditViewsDialog(FormDialog):
    """A list of the views with what can be done to each; everything happens at once and can be undone.

    Parameters
    ----------
    present : gives what is seen now, under a name.
    show_view : looks at the map as a view says.
    """

    def __init__(
        self,
        session: Session,
        present: Callable[[str], SavedView],
        show_view: Callable[[SavedView], None],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._session, self._present, self._show_view = session, present, show_view
        self.entitle(self.tr("Saved Views"), self.tr("Done"), self.tr("The first nine have the keys Alt+1 to Alt+9."))
        self.cancelling.hide()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Saved Views"))
        self.list.setMinimumSize(280, 220)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self.rename)
        self.list.currentRowChanged.connect(self._enable)
        self._add_buttons()
        session.noticed.connect(self._fill)
        self._fill()
        self.list.setFocus()

    def _add_buttons(self) -> None:
        self.buttons_of = {
            name: self._button(words, act)
            for name, words, act in (
                ("show", self.tr("Show"), self.show_chosen),
                ("rename", self.tr("Rename…"), self.rename),
                ("replace", self.tr("Replace with Current View"), self.replace),
                ("up", self.tr("Move Up"), self.move_up),
                ("down", self.tr("Move Down"), self.move_down),
                ("delete", self.tr("Delete"), self.delete),
            )
        }
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, 1)
        side = QVBoxLayout()
        side.setSpacing(6)
        for button in self.buttons_of.values():
            side.addWidget(button)
        side.addStretch(1)
        row.addLayout(side)
        self.column.insertLayout(2, row)

    def show_chosen(self) -> None:
        """Look at the map as the chosen view says."""
        view = self._chosen()
        if view is not None:
            self._show_view(view)

    def rename(self) -> None:
        """Ask for another name."""
        view = self._chosen()
        if view is None:
            return
        dialog = NameDialog(self, self.tr("Name"), view.name)
        dialog.entitle(self.tr("Rename"), self.tr("Rename"))
        if carried_out(dialog) and self._session.journey.has(view.id):
            with self._session.edit(Label.CHANGE_VIEW) as edit:
                rename(edit, view.id, dialog.name())

    def replace(self) -> None:
        """Let the chosen view be what is seen now."""
        view = self._chosen()
        if view is not None:
            with self._session.edit(Label.CHANGE_VIEW) as edit:
                save_view(edit, self._present(view.name), view.id)

    def move_up(self) -> None:
        """Give the chosen view the key of the one before."""
        self._move(-1)

    def move_down(self) -> None:
        """Give the chosen view the key of the one after."""
        self._move(1)

    def delete(self) -> None:
        """Forget the chosen view; undo brings it back."""
        view = self._chosen()
        if view is not None:
            with self._session.edit(Label.REMOVE_VIEW) as edit:
                edit.remove(view.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list, F2 renames, Delete deletes, Alt with an arrow moves."""
        if watched is not self.list or event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            act = {Qt.Key.Key_Up: self.move_up, Qt.Key.Key_Down: self.move_down}.get(Qt.Key(event.key()))
        else:
            act = {Qt.Key.Key_F2: self.rename, Qt.Key.Key_Delete: self.delete}.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    def _move(self, step: int) -> None:
        view = self._chosen()
        row = self.list.currentRow() + step
        if view is not None and 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            with self._session.edit(Label.CHANGE_VIEW) as edit:
                move_view(edit, view.id, row)

    def _chosen(self) -> SavedView | None:
        views = self._session.journey.saved_views()
        row = self.list.currentRow()
        return views[row] if 0 <= row < len(views) else None

    def _fill(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        views = self._session.journey.saved_views()
        for number, view in enumerate(views, 1):
            keys = f"   Alt+{number}" if number <= _MOST_KEYS else ""
            self.list.addItem(QListWidgetItem(f"{view.name}{keys}"))
        self.list.setCurrentRow(min(row, len(views) - 1))
        self._enable()

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        for name, button in self.buttons_of.items():
            button.setEnabled(
                row >= 0 and not (name == "up" and row == 0) and not (name == "down" and row == count - 1)
            )

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button
