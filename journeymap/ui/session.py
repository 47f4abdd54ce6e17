"""One open journey and what the window shows of it: the shared ground of all panels."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journeymap.layout.board import Board
from journeymap.layout.map_view import MapView
from journeymap.layout.theme import LIGHT, Theme
from journeymap.model.changes import EdgeChange, Label
from journeymap.model.document import Document, Notice
from journeymap.model.edit import Edit
from journeymap.model.journey import Journey
from journeymap.model.relations import Relation
from journeymap.model.saved_view import Filter
from journeymap.ui.selection import Selection


class Session(QObject):
    """The open document, the selection, and the way the map is looked at.

    Panels listen to the signals and never to each other.

    Signals
    -------
    noticed(Notice) : the document was edited, undone or redone; after the selection let go of
        removed elements.
    replaced() : another document was opened; everything is new.
    board_changed() : ``board`` is a newly laid out picture.
    view_changed() : ``view``, ``theme`` or ``writes_both`` changed.
    filter_changed() : ``filter`` changed.
    title_changed() : title, path or the unsaved mark may have changed.
    refused(str) : what was asked for cannot be done; says why, in the interface's language.
    finishing() : open editors must commit what is being typed, now.
    """

    noticed = Signal(object)
    replaced = Signal()
    board_changed = Signal()
    view_changed = Signal()
    filter_changed = Signal()
    title_changed = Signal()
    refused = Signal(str)
    finishing = Signal()

    def __init__(self, document: Document | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document if document is not None else Document()
        self._path: Path | None = None
        self._view = MapView()
        self._filter = Filter()
        self._theme = LIGHT
        self._board = Board(0.0, 0.0, {})
        self._writes_both = self._document.journey.is_bilingual
        self.selection = Selection(self)
        self._unsubscribe: Callable[[], None] = self._document.subscribe(self._hear)

    @property
    def document(self) -> Document:
        """What opens and saves; replace it with :meth:`replace`."""
        return self._document

    @property
    def journey(self) -> Journey:
        """The content, to be read."""
        return self._document.journey

    @property
    def path(self) -> Path | None:
        """Where the document was opened from or saved to, or None."""
        return self._path

    @path.setter
    def path(self, path: Path | None) -> None:
        self._path = path
        self.title_changed.emit()

    @property
    def view(self) -> MapView:
        """Which routes and lanes show and which scenario the curve follows."""
        return self._view

    @view.setter
    def view(self, view: MapView) -> None:
        if view != self._view:
            self._view = view
            self.view_changed.emit()

    @property
    def filter(self) -> Filter:
        """Which touchpoints matter just now; the others are shown faintly."""
        return self._filter

    @filter.setter
    def filter(self, asked: Filter) -> None:
        if asked != self._filter:
            self._filter = asked
            self.filter_changed.emit()

    @property
    def writes_both(self) -> bool:
        """Whether every text is offered in both languages; at first so if the map has any."""
        return self._writes_both

    @writes_both.setter
    def writes_both(self, both: bool) -> None:
        if both != self._writes_both:
            self._writes_both = both
            self.view_changed.emit()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        if theme != self._theme:
            self._theme = theme
            self.view_changed.emit()

    @property
    def board(self) -> Board:
        """The map as laid out last."""
        return self._board

    @board.setter
    def board(self, board: Board) -> None:
        self._board = board
        self.board_changed.emit()

    def current_scenario(self) -> str | None:
        """Return the scenario being worked on: the selected one, the curve's, the first shown, the first of all."""
        known = [each.id for each in self.journey.scenarios()]
        chosen = [each for each in self.selection.ids if each in known]
        if chosen:
            return chosen[-1]
        shown = self._view.shown
        visible = (each for each in known if shown is None or each in shown)
        return self._view.curve or next(visible, next(iter(known), None))

    def edit(self, label: Label, merge: str | None = None) -> AbstractContextManager[Edit]:
        """Open a transaction: one step of undo, rolled back if an exception leaves it.

        Parameters
        ----------
        label : names the step in the Edit menu.
        merge : edits in a row with one key become one step (typing).
        """
        return self._document.edit(label, merge)

    def finish(self) -> None:
        """Ask open editors to commit; called before undo, save, export, close and quit."""
        self.finishing.emit()

    def undo(self) -> None:
        """Finish typing, then take the last step back, if there is one."""
        self.finish()
        if self._document.can_undo:
            self._document.undo()

    def redo(self) -> None:
        """Finish typing, then do the last undone step again, if there is one."""
        self.finish()
        if self._document.can_redo:
            self._document.redo()

    def go_to(self, position: int) -> None:
        """Finish typing, then take back or do again all steps up to ``position``, as one change."""
        self.finish()
        self._document.go_to(position)

    def replace(self, document: Document, path: Path | None = None) -> None:
        """Show another document; the old one is forgotten without asking."""
        self._unsubscribe()
        self._document = document
        self._unsubscribe = document.subscribe(self._hear)
        self._path = path
        self._view = MapView()
        self._writes_both = self.journey.is_bilingual
        self.filter = Filter()
        self.selection.clear()
        self.replaced.emit()
        self.title_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Remember that the document now lies, unchanged, at ``path``."""
        self._document.mark_clean()
        self.path = path

    def _hear(self, notice: Notice) -> None:
        self._drop_removed()
        self._reveal_filled(notice)
        self.noticed.emit(notice)
        self.title_changed.emit()

    def _drop_removed(self) -> None:
        has = self.journey.has
        self.selection.keep(has)
        view = self._view
        shown = view.shown if view.shown is None else frozenset(filter(has, view.shown))
        curve = view.curve if view.curve is not None and has(view.curve) else None
        self._view = replace(view, shown=shown, curve=curve, hidden=frozenset(filter(has, view.hidden)))
        self.filter = self._filter.without_missing(has)

    def _reveal_filled(self, notice: Notice) -> None:
        """Show a hidden lane onto which something was put: nothing may vanish as it is made."""
        filled = {
            change.target
            for change in notice.patch.changes
            if isinstance(change, EdgeChange) and change.key == Relation.ON_LANE and change.after is not None
        }
        if filled & self._view.hidden:
            self._view = replace(self._view, hidden=self._view.hidden - filled)
