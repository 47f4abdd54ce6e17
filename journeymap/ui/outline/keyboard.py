"""The keyboard in the outline: walking, adding, moving; the same keys as on the map where a tree allows it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from journeymap.ui.gestures.name_keys import Finish
from journeymap.ui.icons import icon
from journeymap.ui.inspector.words import icon_for
from journeymap.ui.outline.columns import Column, How, field_of
from journeymap.ui.outline.contents import ROOT, Key, Sort
from journeymap.ui.outline.drafts import NOTE_KINDS, beside, inside
from journeymap.ui.outline.editing import Editing
from journeymap.ui.outline.tree import OutlineTree
from journeymap.ui.outline.verbs import move_by, move_touchpoints_along, move_touchpoints_by
from journeymap.ui.session import Session

_WALKED = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NO = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ICON = 16


class OutlineKeyboard(QObject):
    """Acts on keys while nothing is being typed."""

    def __init__(self, tree: OutlineTree, editing: Editing, session: Session) -> None:
        super().__init__(tree)
        self._tree, self._editing, self._session = tree, editing, session
        self._parent_of_note = ROOT
        self._plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.add,
            Qt.Key.Key_Enter: self.add,
            Qt.Key.Key_Insert: self.add_inside,
            Qt.Key.Key_Tab: self.next_cell,
            Qt.Key.Key_Left: self._left,
            Qt.Key.Key_Right: self._right,
            Qt.Key.Key_Space: self._space,
        }
        self._shifted: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self.add_above,
            Qt.Key.Key_Enter: self.add_above,
            Qt.Key.Key_Backtab: self.previous_cell,
        }
        editing.done.connect(self._typed)

    def may_type(self) -> bool:
        """Whether typing would change something."""
        return self._editing.may_type()

    def release(self, event: QKeyEvent) -> bool:
        """Nothing is held down here."""
        return False

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False when it means nothing here."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == _ALT and key in _ARROWS:
            self.move(_ARROWS[key], along=key in (Qt.Key.Key_Left, Qt.Key.Key_Right))
            return True
        if key in _WALKED and not held & _ALT:
            self._tree.walk(event)
            return True
        acts = self._plain if held == _NO else self._shifted if held == _SHIFT else {}
        act = acts.get(key)
        if act is None:
            return False
        act()
        return True

    # -- adding ------------------------------------------------------------------------

    def add(self) -> None:
        """Ask for another row like the current one, below it; in an empty map, for the first stage."""
        self._add(above=False)

    def add_above(self) -> None:
        """Ask for another row like the current one, above it."""
        self._add(above=True)

    def add_inside(self) -> None:
        """Ask for the last row below the current one; below a touchpoint, first for which kind of note."""
        key = self._finished_key()
        if key is not None and key.sort is Sort.TOUCHPOINT:
            self._offer_notes(key)
        else:
            self._editing.open_new(inside(self._session.journey, key if key is not None else ROOT))

    def add_touchpoint(self) -> None:
        """Ask for a touchpoint: beside the current one, or as the last of its stage."""
        key = self._finished_key()
        stages = self._session.journey.stages()
        if key is not None and key.sort is Sort.TOUCHPOINT:
            self.add()
        elif key is not None and key.sort is Sort.STAGE:
            self.add_inside()
        elif stages:
            self._editing.open_new(inside(self._session.journey, Key(Sort.STAGE, stages[0].id)))

    def _add(self, *, above: bool) -> None:
        key, journey = self._finished_key(), self._session.journey
        self._editing.open_new(inside(journey, ROOT) if key is None else beside(journey, key, above=above))

    def _finished_key(self) -> Key | None:
        """Return what the current row is once what is being typed has become a row: places are counted after it."""
        self._session.finish()
        return self._tree.key()

    def _offer_notes(self, touchpoint: Key) -> None:
        cells = self._tree.rows.cells
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, kind in enumerate(NOTE_KINDS):
            action = menu.addAction(cells.word(f"element.{kind.KIND}"))
            action.setData(at)
            action.setIcon(icon(icon_for(kind(id="")), cells.theme.ink, cells.theme.muted, _ICON))
            action.setIconVisibleInMenu(True)
        self._parent_of_note = touchpoint
        menu.triggered.connect(self._add_note)
        area = self._tree.cell_area(self._tree.currentIndex())
        menu.popup(self._tree.viewport().mapToGlobal(area.bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _add_note(self, action: QAction) -> None:
        at = action.data()
        self._editing.open_new(inside(self._session.journey, self._parent_of_note, NOTE_KINDS[at]))

    # -- moving ------------------------------------------------------------------------

    def move(self, step: int, *, along: bool) -> None:
        """Move the current row among its like, or along the journey to the next stage."""
        key = self._tree.key()
        if key is None:
            return
        self._session.finish()
        column = Column(self._tree.currentIndex().column())
        moved: Key | None = None
        if key.sort is Sort.TOUCHPOINT:
            move = move_touchpoints_along if along else move_touchpoints_by
            if move(self._session, self._moving(key), step):
                moved = key
        elif not along:
            moved = move_by(self._session, key, step)
        if moved is None:
            self._session.refused.emit(QCoreApplication.translate("Gestures", "It cannot go further that way."))
            return
        if len(self._tree.chosen_keys()) > 1:
            self._tree.scrollTo(self._tree.rows.index_of(moved))
        else:
            self._tree.go_to_key(moved, column)

    def _moving(self, key: Key) -> list[str]:
        """Return the chosen touchpoints of the current one's cell, in order."""
        journey = self._session.journey
        place = journey.place_of(key.id)
        chosen = {each.id for each in self._tree.chosen_keys() if each.sort is Sort.TOUCHPOINT} | {key.id}
        return [i for i in journey.ids_in(place.stage, place.lane) if i in chosen]

    # -- walking -----------------------------------------------------------------------

    def next_cell(self) -> None:
        """Go to the next cell that can be changed, on to the next row after the last."""
        self._walk_cells(1)

    def previous_cell(self) -> None:
        """Go to the cell before that can be changed."""
        self._walk_cells(-1)

    def _walk_cells(self, step: int) -> None:
        index = self._tree.currentIndex()
        column = index.column()
        while index.isValid():
            column += step
            if not 0 <= column < len(Column):
                index = self._tree.indexBelow(index) if step > 0 else self._tree.indexAbove(index)
                column = 0 if step > 0 else len(Column) - 1
            if index.isValid() and self._changes(index.siblingAtColumn(column)):
                self._tree.go_to(index.siblingAtColumn(column))
                return

    def _changes(self, index: QModelIndex) -> bool:
        return field_of(self._session.journey, self._tree.rows.key(index), Column(index.column())) is not None

    def _left(self) -> None:
        index = self._tree.currentIndex()
        if index.column() > 0:
            self._tree.go_to(index.siblingAtColumn(index.column() - 1))
        elif self._tree.isExpanded(index):
            self._tree.collapse(index)
        else:
            self._tree.go_to(index.parent())

    def _right(self) -> None:
        index = self._tree.currentIndex()
        if index.column() == Column.NAME and self._tree.rows.hasChildren(index) and not self._tree.isExpanded(index):
            self._tree.expand(index)
        elif index.isValid() and index.column() + 1 < len(Column):
            self._tree.go_to(index.siblingAtColumn(index.column() + 1))

    def _space(self) -> None:
        index = self._tree.currentIndex()
        key = self._tree.key()
        field = field_of(self._session.journey, key, Column(index.column())) if key is not None else None
        if field is not None and field.how is How.CHOICE:
            self._editing.open(index)
        elif index.isValid():
            first = index.siblingAtColumn(Column.NAME)
            self._tree.setExpanded(first, not self._tree.isExpanded(first))

    def _typed(self, how: object) -> None:
        if how is Finish.TAB:
            self.next_cell()
        elif how is Finish.BACK_TAB:
            self.previous_cell()
