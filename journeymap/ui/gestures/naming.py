"""Naming things where they stand: cards, headers and notes, and cards that are only about to be."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Signal

from journeymap.layout.board import Part
from journeymap.layout.geometry import Rect
from journeymap.layout.marks import FontKey, TextRun
from journeymap.model.bilingual import shown
from journeymap.model.changes import Label
from journeymap.model.edits.elements import as_typed, name_of, rename_shown
from journeymap.model.edits.touchpoints import place_touchpoint
from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Place
from journeymap.storage.clean import clean_line
from journeymap.ui.board.overlays import Overlays, SlotOutline
from journeymap.ui.gestures.editor import NameEditor
from journeymap.ui.gestures.name_keys import Finish
from journeymap.ui.gestures.rooms import make_room
from journeymap.ui.gestures.table import CARD_KINDS, NOTE_KINDS, Table, is_nameable
from journeymap.ui.placing import labels_of, shown_texts
from journeymap.ui.presets import ensure_cell

_NEW_TEXT_AT = (30.0, 23.0)
"""Where a new card's name will begin: left end of its baseline within the card."""

_NAME_SIZE = 12.5
_SMALLEST_FONT = 11.0
"""Pixels; however far away the map, typing is readable."""

_NARROWEST, _LOWEST = 90, 20
"""Pixels an editor needs; where the name has less room, it takes the card's whole width."""


class Naming(QObject):
    """Opens the editor over things and turns what was typed into an edit.

    A new card is not in the document before it has a name: its id is made from the name, and
    Escape leaves no trace.

    Signals
    -------
    done(str, Finish) : the id of what was named, and the key that ended it.
    """

    done = Signal(str, object)

    def __init__(self, table: Table, editor: NameEditor) -> None:
        super().__init__(editor)
        self._table = table
        self._editor = editor
        self._overlays = Overlays(table.scene)
        self._element: str | None = None
        self._place: Place | None = None
        self._area = self._card = Rect(0, 0, 0, 0)
        self._size = _NAME_SIZE
        self._bold = True
        self._outline = SlotOutline(table.accent, table.session.theme.card)
        editor.typing_began.connect(self._begin_typed)
        editor.finished.connect(self._finish)
        editor.left.connect(self._leave)
        table.session.finishing.connect(editor.finish)
        table.view.sight_changed.connect(self._follow)
        table.scene.shown.connect(self._follow_board)

    @property
    def is_open(self) -> bool:
        """Whether something is being named."""
        return self._editor.is_open

    def open(self, element_id: str) -> None:
        """Edit the name of something on the board; nothing happens for what cannot be named there."""
        self._editor.finish()
        self._open(element_id, keep_typed=False)

    def open_new(self, place: Place) -> None:
        """Ask for the name of a card that will stand at ``place``; the others make room.

        An index below 0 means last; in a map without cells the first is made on the way.
        """
        self._editor.finish()
        self._element, self._place = None, place
        self._outline = SlotOutline(self._table.accent, self._table.session.theme.card)
        self._overlays.add(self._outline)
        rect = self._open_room(place)
        self._table.view.ensureVisible(rect.x, rect.y, rect.width, rect.height)
        self._editor.setPlaceholderText(QCoreApplication.translate("Gestures", "Name"))
        self._show("", bold=True)

    def _begin_typed(self) -> None:
        primary = self._table.session.selection.primary
        if primary is not None:
            self._open(primary, keep_typed=True)

    def _open(self, element_id: str, *, keep_typed: bool) -> None:
        if not is_nameable(self._table.journey, element_id) or not self._aim_at(element_id):
            return
        self._element, self._place = element_id, None
        if not keep_typed:
            self._table.view.ensureVisible(*self._card, 20, 20)
        self._show(self._name_shown(element_id), bold=self._bold, keep_typed=keep_typed)

    def _name_shown(self, element_id: str) -> str:
        return name_of(shown(self._table.journey.element(element_id), shown_texts(self._table.session)))

    def _aim_at(self, element_id: str) -> bool:
        """Find out where an element's name stands now; False when it is not on the board."""
        part = self._part_of(element_id)
        rect = self._table.scene.rect_of(part.key) if part is not None else None
        if part is None or rect is None:
            return False
        run = next((mark for mark in part.marks if isinstance(mark, TextRun) and not _is_number(mark)), None)
        left, baseline = (run.x, run.y) if run is not None else _NEW_TEXT_AT
        self._size = run.size if run is not None else _NAME_SIZE
        self._bold = run is None or run.font is FontKey.BOLD
        top = baseline - self._size * 1.2
        width = max(60.0, rect.width - left - 4.0)
        self._card = rect
        self._area = Rect(rect.x + left - 2.0, rect.y + top, width, max(self._size * 1.7, rect.height - top - 28.0))
        return True

    def _open_room(self, place: Place) -> Rect:
        """Let the others make room for a card at ``place`` and return where it will stand."""
        table = self._table
        slots = table.board.cells.get((place.stage, place.lane), ())
        if slots:
            slot = slots[place.index] if 0 <= place.index < len(slots) else slots[-1]
            room = make_room(table.board, table.journey, slot, 1)
            table.scene.preview(room.places)
            rect = room.rect
            self._place = Place(place.stage, place.lane, room.index)
        else:
            rect = _middle_of(table)
        self._outline.show_at(rect)
        left, baseline = _NEW_TEXT_AT
        self._card, self._size = rect, _NAME_SIZE
        self._area = Rect(rect.x + left, rect.y + baseline - 15.0, rect.width - left - 6.0, 20.0)
        return rect

    def _part_of(self, element_id: str) -> Part | None:
        parts = [self._table.board.parts[key][0] for key in self._table.scene.keys_of(element_id)]
        named = [
            part for part in parts if part.kind in CARD_KINDS | NOTE_KINDS or part.key.startswith(("stage", "lane"))
        ]
        return named[0] if named else None

    def _show(self, text: str, *, bold: bool, keep_typed: bool = False) -> None:
        self._editor.set_theme(self._table.session.theme)
        self._editor.open_at(self._pixels(), text, self._pixel_size(), bold=bold, keep_typed=keep_typed)

    def _pixel_size(self) -> float:
        return max(_SMALLEST_FONT, self._size * self._table.view.transform().m11())

    def _pixels(self) -> QRect:
        """Return where the editor stands in the viewport: over the name, or all across a card seen from afar."""
        area = QRect(*self._corners(self._area))
        if area.width() < _NARROWEST:
            card = QRect(*self._corners(self._card))
            area.setLeft(card.left() + 1)
            area.setRight(max(card.right() - 1, card.left() + _NARROWEST // 2))
        area.setHeight(max(area.height(), _LOWEST))
        return area

    def _corners(self, rect: Rect) -> tuple[QPoint, QPoint]:
        view = self._table.view
        return view.mapFromScene(rect.x, rect.y), view.mapFromScene(rect.right, rect.bottom)

    def _follow(self) -> None:
        """Stay over the name while the map is scrolled or zoomed."""
        if self._editor.is_open:
            self._editor.move_to(self._pixels(), self._pixel_size())

    def _follow_board(self) -> None:
        """Stay over the name on a newly laid out map; what is named may be gone."""
        if not self._editor.is_open:
            return
        if self._place is not None:
            self._open_room(self._place)
        elif self._element is None or not self._aim_at(self._element):
            self._editor.leave()
            return
        self._editor.set_theme(self._table.session.theme)
        self._follow()

    def _finish(self, typed: str, how: Finish) -> None:
        element, place = self._element, self._place
        self._put_away()
        name = clean_line(typed)
        if element is not None and self._table.journey.has(element):
            if name and name != self._name_shown(element):
                with self._table.session.edit(Label.RENAME) as edit:
                    rename_shown(edit, element, name, shown_texts(self._table.session))
            self.done.emit(element, how)
        elif place is not None and name:
            self.done.emit(self._add(place, name), how)

    def _add(self, place: Place, name: str) -> str:
        session = self._table.session
        with session.edit(Label.ADD_TOUCHPOINT) as edit:
            stage, lane, index = place.stage, place.lane, place.index if place.index >= 0 else None
            if not (edit.journey.has(stage) and edit.journey.has(lane)):
                stage, lane = ensure_cell(edit, labels_of(session))
                index = None
            typed = as_typed(Touchpoint(id="", name=name), shown_texts(session))
            made = place_touchpoint(edit, typed, stage, lane, index)
        session.selection.set([made])
        return made

    def _leave(self) -> None:
        self._put_away()

    def _put_away(self) -> None:
        self._element = self._place = None
        self._overlays.clear()
        self._editor.setPlaceholderText("")
        self._table.scene.end_preview()


def _middle_of(table: Table) -> Rect:
    middle = table.scene.sight.center()
    return Rect(middle.x() - 62.0, middle.y() - 30.0, 124.0, 60.0)


def _is_number(mark: TextRun) -> bool:
    """Whether a text is a stage header's number and not its name."""
    return mark.text.strip().isdigit()
