"""Changing a cell where it stands: text and numbers are typed, choices open a small list."""

import re

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Signal
from PySide6.QtWidgets import QMainWindow

from journeymap.storage.clean import clean_line
from journeymap.ui.gestures.name_keys import Finish
from journeymap.ui.outline.choices import ChoiceMenu, choices_for
from journeymap.ui.outline.columns import Column, Field, How, field_of, shown_field, text_of, value_of
from journeymap.ui.outline.contents import Key, Sort
from journeymap.ui.outline.drafts import Draft, make, make_visit
from journeymap.ui.outline.touchpoint_choice import TouchpointChoice
from journeymap.ui.outline.tree import OutlineTree
from journeymap.ui.outline.verbs import write
from journeymap.ui.placing import shown_texts
from journeymap.ui.session import Session

_NUMBER = re.compile(r"\s*(-?\d{1,12}([.,]\d{1,6})?)")
_TEXT_LEFT = {Column.NAME: 28, Column.EMOTION: 0}
"""Pixels before the words of a cell, where an icon stands."""


class Editing(QObject):
    """Opens the tree's editor over cells and turns what was typed or chosen into one step.

    A new row is not in the journey before it has a name: Escape leaves no trace.

    Signals
    -------
    done(Finish) : typing ended with this key; the row is the current one.
    """

    done = Signal(object)

    def __init__(self, tree: OutlineTree, session: Session) -> None:
        super().__init__(tree)
        self._tree, self._session = tree, session
        self._cell: tuple[Key, Column, Field] | None = None
        self._draft: Draft | None = None
        self._touchpoints: TouchpointChoice | None = None
        editor = tree.editor
        editor.typing_began.connect(self._begin_typed)
        editor.finished.connect(self._finish)
        editor.left.connect(self._leave)
        tree.edit_asked.connect(self.open)
        session.finishing.connect(editor.finish)

    def may_type(self) -> bool:
        """Whether typing would change the current cell or name its row."""
        index = self._tree.currentIndex()
        return index.isValid() and self._typed_into(index) is not None

    def open(self, index: QModelIndex) -> None:
        """Change a cell: type over it or choose; a cell that cannot be changed changes its row's name."""
        kept = QPersistentModelIndex(index)  # what is typed may become a row above this one, or have been this one
        self._tree.editor.finish()
        if not kept.isValid():
            return
        index = kept.sibling(kept.row(), kept.column())
        key, journey = self._tree.rows.key(index), self._session.journey
        field = field_of(journey, key, Column(index.column()))
        if field is None:
            index = index.siblingAtColumn(Column.NAME)
            field = field_of(journey, key, Column.NAME)
        if field is None:
            return
        self._tree.scrollTo(index)
        if field.how is How.CHOICE:
            self._choose(index, key, field)
        else:
            field = shown_field(field, shown_texts(self._session))
            self._show(index, (key, Column(index.column()), field), text_of(journey, key, field))

    def open_new(self, draft: Draft | None) -> None:
        """Ask for the name of a new row where it will stand; a visit's touchpoint is chosen."""
        if draft is None:
            return
        self._tree.editor.finish()
        if draft.sort is Sort.VISIT:
            self._choose_touchpoint(draft)
            return
        above = self._tree.rows.index_of(draft.parent)
        self._tree.expand(above)
        index = self._tree.rows.begin_draft(draft.parent, draft.place)
        self._tree.expand(above)
        self._tree.scrollTo(index)
        self._draft = draft
        self._open_editor(index, "")

    def _begin_typed(self) -> None:
        index = self._typed_into(self._tree.currentIndex())
        if index is not None:
            key, column = self._tree.rows.key(index), Column(index.column())
            field = field_of(self._session.journey, key, column)
            if field is not None:
                self._tree.scrollTo(index)
                self._cell = (key, column, shown_field(field, shown_texts(self._session)))
                self._open_editor(index, "", keep_typed=True)

    def _typed_into(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex | None:
        """Return the cell that typing goes to: the current one where it holds text, else the row's name."""
        if not index.isValid():
            return None
        key = self._tree.rows.key(index)
        for column in (Column(index.column()), Column.NAME):
            field = field_of(self._session.journey, key, column)
            if field is not None and field.how is not How.CHOICE:
                return index.sibling(index.row(), column)
        return None

    def _show(self, index: QModelIndex, cell: tuple[Key, Column, Field], text: str) -> None:
        self._cell = cell
        self._open_editor(index, text)

    def _open_editor(self, index: QModelIndex, text: str, *, keep_typed: bool = False) -> None:
        area = self._tree.cell_area(index)
        area = QRect(area.left() + _TEXT_LEFT.get(Column(index.column()), 2), area.top() + 4, 0, area.height() - 8)
        area.setRight(self._tree.cell_area(index).right() - 4)
        bold = self._tree.rows.key(index).sort is Sort.STAGE
        editor = self._tree.editor
        editor.set_theme(self._tree.rows.cells.theme)
        editor.open_at(area, text, 13, bold=bold, keep_typed=keep_typed)

    def _finish(self, text: str, how: Finish) -> None:
        draft, self._draft = self._draft, None
        cell, self._cell = self._cell, None
        said = clean_line(text)
        if draft is not None:
            self._tree.rows.end_draft()
            made = make(self._session, draft, said) if said else None
            self._tree.go_to_key(made if made is not None else draft.beside or draft.parent)
            self.done.emit(how if made is not None else Finish.ELSEWHERE)
        elif cell is not None:
            self._keep(*cell, said)
            if how is not Finish.ELSEWHERE:
                self._tree.go_to_key(cell[0], cell[1])
            self.done.emit(how)

    def _keep(self, key: Key, column: Column, field: Field, said: str) -> None:
        journey = self._session.journey
        if key.id and not journey.has(key.id):
            return
        value: object = said
        if said == text_of(journey, key, field):
            return
        if field.how is How.NUMBER:
            found = _NUMBER.match(said)
            if found is None and said:
                return
            value = float(found.group(1).replace(",", ".")) if found is not None else None
            if field.name == "wait" and isinstance(value, float) and value < 0:
                return
        elif column is Column.NAME and not said and key.sort is not Sort.STEP:
            return  # nothing is left without a name
        write(self._session, [key], field, value)

    def _leave(self) -> None:
        draft, self._draft = self._draft, None
        self._cell = None
        if draft is not None:
            self._tree.rows.end_draft()
            self._tree.go_to_key(draft.beside or draft.parent)

    def _choose(self, index: QModelIndex, key: Key, field: Field) -> None:
        cells = self._tree.rows.cells
        journey = self._session.journey
        choices = choices_for(journey, key, field, cells.words)
        menu = ChoiceMenu(choices, value_of(journey, key, field), cells.theme, self._tree)
        self._cell = (key, Column(index.column()), field)
        menu.chosen.connect(self._chosen)
        menu.open_at(self._tree.viewport().mapToGlobal(self._tree.cell_area(index).bottomLeft()))

    def _chosen(self, value: object) -> None:
        cell, self._cell = self._cell, None
        if cell is None:
            return
        key, column, field = cell
        chosen = [each for each in self._tree.chosen_keys() if each.sort is key.sort]
        same = [each for each in chosen if field_of(self._session.journey, each, column) == field]
        write(self._session, same if key in same else [key], field, value)

    def _choose_touchpoint(self, draft: Draft) -> None:
        self._draft = draft
        beside = draft.beside if draft.beside is not None else draft.parent
        area = self._tree.cell_area(self._tree.rows.index_of(beside))
        choice = self._choice_of_window()
        cells, where = self._tree.rows.cells, self._tree.viewport().mapToGlobal(area.bottomLeft())
        if choice is not None:
            choice.open_at(where, self._tree.rows.seen, cells.theme, cells.words)

    def _choice_of_window(self) -> TouchpointChoice | None:
        window = self._tree.window()
        if self._touchpoints is None and isinstance(window, QMainWindow):
            self._touchpoints = TouchpointChoice(window)
            self._touchpoints.chosen.connect(self._visit)
            self._touchpoints.left.connect(self._leave)
        return self._touchpoints

    def _visit(self, touchpoint: str) -> None:
        draft, self._draft = self._draft, None
        if draft is not None and self._session.journey.has(touchpoint):
            self._tree.go_to_key(make_visit(self._session, draft, touchpoint))
