"""The command box of a window: opens over the map, finds, and does what was chosen."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from journeymap.model.elements import Stage, Touchpoint
from journeymap.ui.command.card import WIDTH, CommandCard
from journeymap.ui.command.curtain import SHADOW, Curtain
from journeymap.ui.command.deeds import find_action
from journeymap.ui.command.entries import GO, PLACE, RUN, Entry
from journeymap.ui.command.index import CommandIndex, first_to_place
from journeymap.ui.command.recent import note_chosen
from journeymap.ui.command.rows import WITH_ENTER
from journeymap.ui.command.search import Hit
from journeymap.ui.ground import Ground
from journeymap.ui.placing import chosen_cell, place
from journeymap.ui.template import PERSONA
from journeymap.ui.views import ViewName

_TOP = 64
_LEAST_MARGIN = 16
_LONG_MS = 5000

_FEW = 4
"""With fewer finds than this, what was typed is offered as a new touchpoint's name."""


class CommandBox(QObject):
    """Lets a person find and do everything by typing a part of its name."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self.index = CommandIndex(ground, self)
        self.curtain = Curtain(ground.window)
        self.card = CommandCard(self.curtain)
        self.card.typed.connect(self._find)
        self.card.chosen.connect(self._choose)
        self.card.placing_wanted.connect(self._place_best)
        self.card.left.connect(self._leave)
        self.curtain.pressed_beside.connect(self.close)
        self.curtain.resized.connect(self._stand)
        ground.appearance.changed.connect(self._recolor)
        ground.translation.switched.connect(self.card.retranslate)
        self._recolor()

    @property
    def is_open(self) -> bool:
        """Whether it is on show."""
        return self.curtain.isVisible()

    def toggle(self) -> None:
        """Open it, or close it if it is open."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show it over the map, with what was used lately."""
        self._ground.session.finish()
        self.index.look_again()
        self.curtain.draw()
        self._stand()
        self.card.begin()
        self.card.show()

    def close(self) -> None:
        """Put it away and give the keyboard back."""
        self._leave(give_back=True)

    def _leave(self, give_back: bool = True) -> None:
        if self.is_open:
            self.curtain.put_away(give_back=give_back)

    def _stand(self) -> None:
        """Stand in the middle over the map, below its top."""
        window, views = self._ground.window, self._ground.views
        area = views.geometry()
        width = min(WIDTH, window.width() - 2 * _LEAST_MARGIN)
        left = area.center().x() - width // 2
        left = max(_LEAST_MARGIN, min(left, window.width() - width - _LEAST_MARGIN))
        top = area.top() + min(_TOP, max(8, area.height() // 10))
        self.card.setGeometry(left - SHADOW, top - SHADOW, width + 2 * SHADOW, self.card.height())
        self.card.fit()

    def _recolor(self) -> None:
        self.card.recolor(self._ground.appearance.theme)

    def _find(self, text: str) -> None:
        hits = [self._with_target(hit) for hit in self.index.answer(text)]
        nothing = ""
        best = first_to_place(tuple(hits))
        named = self.index.to_place(text) if best is None else None
        if not hits:
            nothing = self.tr(
                "Nothing is called “{text}”. Try another word, or initial consonants such as ㅊㅎㅈ."
            ).format(text=text)
        if named is not None and len(hits) < _FEW:
            hits.append(self._with_target(Hit(named)))
        best = first_to_place(tuple(hits))
        if best is not None:
            hits[hits.index(best)] = replace(best, entry=replace(best.entry, keys=WITH_ENTER))
        self.card.show_hits(hits, nothing)

    def _with_target(self, hit: Hit) -> Hit:
        """Say where a new touchpoint would stand."""
        template = hit.entry.template
        if template is None or not template.is_touchpoint:
            return hit
        journey = self._ground.session.journey
        cell = chosen_cell(self._ground.session)
        stages = journey.stages()
        stage = journey.get(cell.stage, Stage).name if cell is not None else stages[0].name if stages else ""
        if not stage:
            return hit
        return replace(hit, entry=replace(hit.entry, place=self.tr("in {stage}").format(stage=stage)))

    def _place_best(self) -> None:
        current = self.card.current()
        best = current if current is not None and current.entry.does == PLACE else None
        best = best or first_to_place(self.card.model.hits())
        if best is None and (named := self.index.to_place(self.card.field.value())) is not None:
            best = Hit(named)
        if best is not None:
            self._choose(best)

    def _choose(self, hit: object) -> None:
        if not isinstance(hit, Hit) or not hit.entry.usable:
            return
        entry = hit.entry
        self.close()
        if not entry.target.startswith("named/"):
            note_chosen(self._ground.settings, entry.key)
        if entry.does == RUN:
            action = find_action(self._ground.actions, entry.target)
            if action is not None:
                # A dialog it opens must not run inside the field's own event.
                QTimer.singleShot(0, action, action.trigger)
        elif entry.does == GO:
            self._go_to(entry.target)
        elif entry.does == PLACE:
            self._place(entry)
        else:
            self._show_through(entry.target)

    def _go_to(self, element_id: str) -> None:
        session, canvas = self._ground.session, self._ground.canvas
        if not session.journey.has(element_id):
            return
        self._ground.views.show_view(ViewName.MAP)
        if isinstance(session.journey.find(element_id), Touchpoint):
            self._unhide(session.journey.lane_of(element_id))
        else:
            self._unhide(element_id)
        session.selection.set([element_id])
        canvas.bring_into_sight(element_id)

    def _unhide(self, lane: str) -> None:
        """Show a lane that is left out: who asks for it wants to see it."""
        session = self._ground.session
        if lane in session.view.hidden:
            session.view = replace(session.view, hidden=session.view.hidden - {lane})

    def _place(self, entry: Entry) -> None:
        if entry.template is None:
            return
        made = place(self._ground.session, entry.template)
        if made is None:
            self._ground.window.statusBar().showMessage(
                self.tr("Select a touchpoint first: a note hangs on a touchpoint."), _LONG_MS
            )
            return
        self._ground.views.show_view(ViewName.MAP)
        if entry.template.element != PERSONA:
            self._ground.canvas.bring_into_sight(made)

    def _show_through(self, touchpoint: str) -> None:
        session = self._ground.session
        self._go_to(touchpoint)
        ids = [stop.scenario for stop in session.journey.visits_of(touchpoint)]
        if ids:
            session.view = replace(session.view, shown=frozenset(ids), curve=ids[0])
