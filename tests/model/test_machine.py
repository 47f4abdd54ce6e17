"""Random hands on a map: after any run of edits the graph is whole and can be walked back."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import elements, frame, notes, paths, touchpoints
from journeymap.model.elements import JOURNEY_ID, Lane, Opportunity, Pain, Persona, Scenario, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import ALLOWED, Link, Relation, Visit, relation_of
from journeymap.model.vocabulary import LaneRole

NAMES = st.sampled_from(["대기", "Demo", "", "🙂", "대기", "요금 상담"])
PICK = st.integers(0, 1000)


def whole(journey: Journey) -> tuple[dict[str, object], dict[tuple[str, str, str], object]]:
    """Write down the graph."""
    graph = journey.graph
    return dict(graph.nodes(data="element")), {(u, v, k): d for u, v, k, d in graph.edges(keys=True, data="link")}


class Hands(RuleBasedStateMachine):
    """Edits, undoes and redoes at random; keeps every state it has been in."""

    @initialize()
    def begin(self) -> None:
        self.document = Document()
        with self.document.edit(Label.ADD_STAGE) as edit:
            for number in range(3):
                frame.add_stage(edit, Stage(id="", name=f"단계 {number}"))
            for role in (LaneRole.CUSTOMER, LaneRole.SUPPORT, LaneRole.NOTES):
                frame.add_lane(edit, Lane(id="", name=role.value, role=role))
        self.states = [({}, {}), whole(self.document.journey)]
        self.at = 1

    def pick(self, ids: list[str], number: int) -> str | None:
        return ids[number % len(ids)] if ids else None

    def touchpoint(self, number: int) -> str | None:
        return self.pick([t.id for t in self.document.journey.touchpoints()], number)

    def cell(self, number: int) -> tuple[str, str] | None:
        journey = self.document.journey
        lanes = [lane.id for lane in journey.lanes() if not lane.role.is_derived]
        cells = [(stage.id, lane) for stage in journey.stages() for lane in lanes]
        return cells[number % len(cells)] if cells else None

    def done(self) -> None:
        now = whole(self.document.journey)
        if now != self.states[self.at]:
            del self.states[self.at + 1 :]
            self.states.append(now)
            self.at += 1

    @rule(name=NAMES, where=PICK, index=st.integers(-1, 6))
    def place(self, name: str, where: int, index: int) -> None:
        cell = self.cell(where)
        if cell:
            with self.document.edit(Label.ADD_TOUCHPOINT) as edit:
                touchpoints.place_touchpoint(edit, Touchpoint(id="", name=name), *cell, index)
            self.done()

    @rule(first=PICK, second=PICK, where=PICK, index=st.integers(0, 6), copying=st.booleans())
    def move_or_copy(self, first: int, second: int, where: int, index: int, copying: bool) -> None:
        cell, one, two = self.cell(where), self.touchpoint(first), self.touchpoint(second)
        if cell and one and two:
            with self.document.edit(Label.MOVE_TOUCHPOINT) as edit:
                verb = touchpoints.copy_touchpoints if copying else touchpoints.move_touchpoints
                verb(edit, list(dict.fromkeys((one, two))), *cell, index)
            self.done()

    @rule(which=PICK)
    def remove_touchpoint(self, which: int) -> None:
        found = self.touchpoint(which)
        if found:
            with self.document.edit(Label.REMOVE_TOUCHPOINT) as edit:
                touchpoints.remove_touchpoints(edit, [found])
            self.done()

    @rule(which=PICK, name=NAMES, fails=st.booleans())
    def rename(self, which: int, name: str, fails: bool) -> None:
        ids = [element.id for element in self.document.journey.elements()]
        try:
            with self.document.edit(Label.RENAME) as edit:
                elements.rename(edit, ids[which % len(ids)], name)
                if fails:
                    raise OSError
        except OSError:
            assert whole(self.document.journey) == self.states[self.at]
        self.done()

    @rule(stage=st.booleans(), which=PICK, to=PICK, moving=st.booleans())
    def remove_frame(self, stage: bool, which: int, to: int, moving: bool) -> None:
        journey = self.document.journey
        ids = [s.id for s in journey.stages()] if stage else [x.id for x in journey.lanes() if not x.role.is_derived]
        gone = self.pick(ids, which)
        if gone is None or len(ids) < 2:
            return
        kept = self.pick([i for i in ids if i != gone], to) if moving else None
        with self.document.edit(Label.REMOVE_STAGE) as edit:
            (frame.remove_stage if stage else frame.remove_lane)(edit, gone, kept)
        self.done()

    @rule(stage=st.booleans(), name=NAMES, index=st.integers(0, 4), which=PICK, adding=st.booleans())
    def arrange_frame(self, stage: bool, name: str, index: int, which: int, adding: bool) -> None:
        journey = self.document.journey
        with self.document.edit(Label.ADD_STAGE) as edit:
            if adding and stage:
                frame.add_stage(edit, Stage(id="", name=name), index)
            elif adding:
                frame.add_lane(edit, Lane(id="", name=name), index)
            elif stage and journey.stages():
                frame.move_stage(edit, journey.stages()[which % len(journey.stages())].id, index)
            elif journey.lanes():
                frame.move_lane(edit, journey.lanes()[which % len(journey.lanes())].id, index)
        self.done()

    @rule(name=NAMES, which=PICK, index=st.integers(0, 5), what=st.sampled_from(["new", "visit", "move", "leave"]))
    def walk(self, name: str, which: int, index: int, what: str) -> None:
        journey = self.document.journey
        scenario = self.pick([s.id for s in journey.scenarios()], which)
        touchpoint = self.touchpoint(which)
        with self.document.edit(Label.ADD_VISIT) as edit:
            if what == "new" or scenario is None:
                persona = paths.add_persona(edit, Persona(id="", name=name))
                paths.add_scenario(edit, Scenario(id="", name=name), persona, index)
            elif what == "visit" and touchpoint:
                paths.add_visit(edit, scenario, touchpoint, index, Visit(emotion=index % 3))
            elif journey.visits(scenario):
                number = journey.visits(scenario)[which % len(journey.visits(scenario))].number
                if what == "move":
                    paths.move_visit(edit, scenario, number, index)
                else:
                    paths.remove_visit(edit, scenario, number)
        self.done()

    @rule(text=NAMES, which=PICK, other=PICK, index=st.integers(0, 3))
    def note(self, text: str, which: int, other: int, index: int) -> None:
        one, two = self.touchpoint(which), self.touchpoint(other)
        if one and two:
            with self.document.edit(Label.ATTACH) as edit:
                pain = notes.attach(edit, Pain(id="", text=text), one)
                notes.attach(edit, Opportunity(id="", text=text), two, addresses=[pain])
                notes.move_attachment(edit, pain, two, index)
            self.done()

    @precondition(lambda self: self.at > 1)
    @rule()
    def undo(self) -> None:
        assert self.document.undo()
        self.at -= 1
        assert whole(self.document.journey) == self.states[self.at]

    @rule()
    def redo(self) -> None:
        if self.document.redo():
            self.at += 1
        assert whole(self.document.journey) == self.states[self.at]

    @invariant()
    def the_graph_is_whole(self) -> None:
        if not hasattr(self, "document"):
            return
        journey = self.document.journey
        graph = journey.graph
        for source, target, key, link in graph.edges(keys=True, data="link"):
            sources, targets = ALLOWED[relation_of(key)]
            assert isinstance(journey.element(source), sources)
            assert isinstance(journey.element(target), targets)
            assert isinstance(link, Visit if relation_of(key) is Relation.VISITS else Link)
        placed = [t.id for t in journey.touchpoints()]
        assert sorted(placed) == sorted(e.id for e in journey.elements() if isinstance(e, Touchpoint))
        for scenario in journey.scenarios():
            numbers = [stop.number for stop in journey.visits(scenario.id)]
            assert len(set(numbers)) == len(numbers)
        for kind in (Stage, Lane, Persona, Scenario):
            ids = [i for i in journey.targets(JOURNEY_ID, Relation.HAS) if isinstance(journey.element(i), kind)]
            assert len(ids) == sum(isinstance(e, kind) for e in journey.elements())
        fresh = journey.copy()
        assert [t.id for t in fresh.touchpoints()] == placed

    def teardown(self) -> None:
        if not hasattr(self, "document"):
            return
        while self.document.undo():
            pass
        assert len(self.document.journey.elements()) == 1


Hands.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestHands = Hands.TestCase
