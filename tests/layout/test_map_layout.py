"""The map as a board: nothing overlaps, routes keep to the gutters, edits lay out what they touch."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeymap.i18n import Labels
from journeymap.layout.board import Board, Part, PartKind
from journeymap.layout.fonts import Fonts
from journeymap.layout.geometry import Point, Rect
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import MapView
from journeymap.layout.marks import Box, Icon, Line, Mark, Path, TextRun
from journeymap.layout.paths import flattened
from journeymap.layout.slots import slot_at
from journeymap.layout.theme import DARK, LIGHT, PRINT, Theme
from journeymap.model.changes import Label
from journeymap.model.document import Document, Notice
from journeymap.model.edits import elements, frame, notes, paths, touchpoints
from journeymap.model.elements import (
    Delight,
    Lane,
    Metric,
    Opportunity,
    Pain,
    Persona,
    Scenario,
    Stage,
    Touchpoint,
)
from journeymap.model.vocabulary import LaneRole, Language

FONTS = Fonts()
NAMES = (
    "대기 접수",
    "Plan consultation",
    "가" * 60,
    "스마트폰 데모존에서 직접 만져 보기 그리고 더",
    "🙂",
    "",
    "漢字 Straße",
)


def built(cells: list[tuple[int, int]], paths_: list[list[int]], roles: int = 3) -> Document:
    """Return a map with touchpoints in the given (stage, lane) cells and scenarios over them."""
    document = Document()
    holding = (LaneRole.CUSTOMER, LaneRole.FRONTSTAGE, LaneRole.BACKSTAGE, LaneRole.SUPPORT)[:roles]
    with document.edit(Label.ADD_STAGE) as edit:
        stages = [frame.add_stage(edit, Stage(id="", name=f"단계 {n}", subtitle="설명")) for n in range(4)]
        lanes = [frame.add_lane(edit, Lane(id="", name=role.value, role=role)) for role in holding]
        for role in (LaneRole.EMOTION, LaneRole.NOTES, LaneRole.METRICS):
            frame.add_lane(edit, Lane(id="", name=role.value, role=role))
        ids = []
        for number, (stage, lane) in enumerate(cells):
            name = NAMES[number % len(NAMES)]
            new = Touchpoint(id=f"t{number}", name=name, kind="queue", emotion=number % 5 - 2, wait=number % 3 * 7)
            ids.append(touchpoints.place_touchpoint(edit, new, stages[stage % 4], lanes[lane % len(lanes)]))
            if number % 2:
                notes.attach(edit, Pain(id="", text=NAMES[number % 5]), ids[-1])
                notes.attach(edit, Delight(id="", text="좋다"), ids[-1])
                notes.attach(edit, Opportunity(id="", text="더 낫게"), ids[-1])
                notes.attach(edit, Metric(id="", name="CSAT", value=3.5, unit="/5"), ids[-1])
        for number, stops in enumerate(paths_):
            persona = paths.add_persona(edit, Persona(id="", name=f"손님 {number}"))
            scenario = paths.add_scenario(edit, Scenario(id="", name=f"시나리오 {number}"), persona)
            for stop in stops if ids else []:
                paths.add_visit(edit, scenario, ids[stop % len(ids)])
    return document


def lay_out(document: Document, theme: Theme = LIGHT, view: MapView | None = None) -> Board:
    """Lay out with nothing remembered."""
    return MapLayout(FONTS, Labels(Language.KOREAN)).lay_out(document.journey, theme, view)


def placed(board: Board, *kinds: PartKind) -> list[tuple[Part, Rect]]:
    """Return the parts of some kinds with where they stand."""
    found = (part for part, _ in board.parts.values() if part.kind in kinds)
    return [(part, rect) for part in found if (rect := board.rect_of(part.key))]


def overlap(a: Rect, b: Rect) -> bool:
    """Whether two rectangles share more than an edge."""
    return a.x < b.right and b.x < a.right and a.y < b.bottom and b.y < a.bottom


def extent(mark: Mark) -> Rect:
    """Return the room a mark takes, text measured in its font."""
    if isinstance(mark, TextRun):
        up, down = FONTS.ascent(mark.font) * 0.8 * mark.size, FONTS.descent(mark.font) * 0.8 * mark.size
        return Rect(mark.x, mark.y - up, FONTS.width(mark.text, mark.font, mark.size), up + down)
    if isinstance(mark, Box):
        return Rect(mark.x, mark.y, mark.width, mark.height)
    if isinstance(mark, Icon):
        return Rect(mark.x, mark.y, mark.size, mark.size)
    if isinstance(mark, Line):
        x, y = sorted((mark.x1, mark.x2)), sorted((mark.y1, mark.y2))
        return Rect(x[0], y[0], x[1] - x[0], y[1] - y[0])
    xs, ys = zip(*flattened(mark.segments), strict=True)
    return Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))


CELLS = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), max_size=24)
PATHS = st.lists(st.lists(st.integers(0, 23), max_size=8), max_size=6)


@given(CELLS, PATHS, st.sampled_from([LIGHT, DARK, PRINT]))
@settings(max_examples=60)
def test_cards_and_notes_never_overlap_and_stay_on_the_board(
    cells: list[tuple[int, int]], paths_: list[list[int]], theme: Theme
) -> None:
    board = lay_out(built(cells, paths_), theme)
    for kinds in ((PartKind.CARD,), (PartKind.NOTE, PartKind.METRIC), (PartKind.STAGE_HEADER, PartKind.LANE_HEADER)):
        for (_, a), (_, b) in combinations(placed(board, *kinds), 2):
            assert not overlap(a, b)
    whole = Rect(0, 0, board.width, board.height)
    for part, at in board.parts.values():
        rect = Rect(at.x, at.y, part.width, part.height)
        assert whole.contains(Point(rect.x, rect.y))
        assert whole.contains(Point(rect.right, rect.bottom)), part.key


@given(CELLS, PATHS)
@settings(max_examples=60)
def test_every_mark_stays_in_its_part(cells: list[tuple[int, int]], paths_: list[list[int]]) -> None:
    for part, _ in lay_out(built(cells, paths_)).parts.values():
        room = Rect(0, 0, part.width, part.height).grown(part.overhang + 0.01)
        for mark in part.marks:
            mark_room = extent(mark)
            assert room.contains(Point(mark_room.x, mark_room.y)), (part.key, mark)
            assert room.contains(Point(mark_room.right, mark_room.bottom)), (part.key, mark)


@given(CELLS, PATHS)
@settings(max_examples=80)
def test_routes_pass_under_no_card_they_do_not_visit(cells: list[tuple[int, int]], paths_: list[list[int]]) -> None:
    document = built(cells, paths_)
    board = lay_out(document)
    cards = {part.element_id: rect for part, rect in placed(board, PartKind.CARD)}
    for part, rect in placed(board, PartKind.ROUTE):
        visited = {stop.touchpoint for stop in document.journey.visits(part.element_id)}
        (line,) = (m for m in part.marks[1:] if isinstance(m, Path))
        for point in flattened(line.segments):
            here = Point(point.x + rect.x, point.y + rect.y)
            under = {i for i, card in cards.items() if card.grown(-1.0).contains(here)}
            assert under <= visited


def test_routes_that_share_a_way_run_side_by_side() -> None:
    document = built([(0, 0), (3, 0)], [[0, 1], [0, 1], [0, 1]])
    ys = []
    for part, rect in placed(lay_out(document), PartKind.ROUTE):
        (line,) = (m for m in part.marks[1:] if isinstance(m, Path))
        ys.append(round(flattened(line.segments)[0].y + rect.y, 2))
    assert sorted(ys) == ys
    assert [round(b - a, 2) for a, b in pairwise(ys)] == [5.4, 5.4]


@given(CELLS, PATHS, st.data())
@settings(max_examples=50)
def test_laying_out_what_was_touched_equals_laying_out_everything(
    cells: list[tuple[int, int]], paths_: list[list[int]], data: st.DataObject
) -> None:
    document = built(cells, paths_)
    layout = MapLayout(FONTS, Labels(Language.KOREAN))
    layout.lay_out(document.journey, LIGHT)
    heard = list[Notice]()
    document.subscribe(heard.append)
    for _ in range(4):
        ids = [t.id for t in document.journey.touchpoints()]
        stages, lanes = document.journey.stages(), [x for x in document.journey.lanes() if not x.role.is_derived]
        what = data.draw(st.sampled_from(["move", "rename", "attach", "remove", "stage", "undo", "emotion"]))
        heard.clear()
        if what == "undo":
            document.undo()
        elif what == "stage" and len(stages) > 1:
            with document.edit(Label.MOVE_STAGE) as edit:
                frame.move_stage(edit, stages[0].id, 2)
                elements.rename(edit, stages[1].id, "다른 이름")
        elif ids and stages:
            chosen = data.draw(st.sampled_from(ids))
            with document.edit(Label.CHANGE) as edit:
                if what == "move":
                    touchpoints.move_touchpoints(edit, [chosen], stages[-1].id, lanes[-1].id, 0)
                elif what == "rename":
                    elements.rename(edit, chosen, data.draw(st.sampled_from(NAMES)))
                elif what == "attach":
                    notes.attach(edit, Pain(id="", text="새 불편"), chosen)
                elif what == "emotion":
                    paths.set_emotion(edit, chosen, 2)
                else:
                    touchpoints.remove_touchpoints(edit, [chosen])
        touched = frozenset().union(*(notice.touched for notice in heard))
        again = layout.lay_out(document.journey, LIGHT, touched=touched)
        assert dict(again.parts) == dict(lay_out(document).parts)


def test_an_edit_draws_anew_only_what_it_changed() -> None:
    document = built([(n % 4, n % 3) for n in range(24)], [])
    layout = MapLayout(FONTS, Labels(Language.KOREAN))
    before = layout.lay_out(document.journey, LIGHT)
    with document.edit(Label.RENAME) as edit:
        elements.rename(edit, "t5", "새 이름")
    after = layout.lay_out(document.journey, LIGHT, touched=frozenset({"t5"}))
    drawn = {key for key, (part, _) in after.parts.items() if before.parts[key][0] is not part}
    assert "card:t5" in drawn
    assert not {key for key in drawn if key.startswith("card:")} - {"card:t5"}


@pytest.mark.parametrize("wide", [0, 1, 3])
def test_a_slot_for_every_card_and_one_after(wide: int) -> None:
    document = built([(1, 1)] * 5, [])
    with document.edit(Label.RESIZE_STAGE) as edit:
        elements.change(edit, "단계-1", columns=wide)
    board = lay_out(document)
    slots = board.cells["단계-1", "frontstage"]
    assert [slot.index for slot in slots] == list(range(6))
    for slot, touchpoint in zip(slots, document.journey.touchpoints_in("단계-1", "frontstage"), strict=False):
        card = board.rect_of(f"card:{touchpoint.id}")
        assert card is not None
        assert (slot.rect.x, slot.rect.y) == (card.x, card.y)
        assert slot_at(board, card.center) == slot
    assert not any(overlap(slots[5].rect, slot.rect) for slot in slots[:5])
    assert len(board.cells) == len(list(board.cells)) == 12
    with pytest.raises(KeyError):
        board.cells["단계-1", "emotion"]


def test_no_slot_outside_cells() -> None:
    board = lay_out(built([(0, 0)], []))
    header = board.rect_of("stage:단계-0")
    curve = board.rect_of("lane:emotion")
    assert header is not None
    assert curve is not None
    assert slot_at(board, header.center) is None
    assert slot_at(board, Point(board.width - 20, curve.center.y)) is None
    assert slot_at(board, Point(-5, -5)) is None
    assert slot_at(lay_out(Document()), Point(5, 5)) is None


def test_an_empty_map_teaches_its_first_step() -> None:
    def hints(document: Document) -> list[str]:
        return [part.key for part, _ in placed(lay_out(document), PartKind.HINT)]

    document = Document()
    assert hints(document) == ["hint:no-stages"]
    with document.edit(Label.ADD_STAGE) as edit:
        frame.add_stage(edit, Stage(id="", name="단계"))
    assert hints(document) == ["hint:no-lanes"]
    with document.edit(Label.ADD_LANE) as edit:
        frame.add_lane(edit, Lane(id="", name="매장"))
    assert hints(document) == ["hint:no-touchpoints"]
    with document.edit(Label.ADD_TOUCHPOINT) as edit:
        touchpoints.place_touchpoint(edit, Touchpoint(id="", name="대기"), "단계", "매장")
    assert hints(document) == []


def test_blueprint_lines_stand_between_lanes_of_different_roles() -> None:
    board = lay_out(built([(0, 0)], [], roles=4))
    lines = sorted(placed(board, PartKind.BLUEPRINT_LINE), key=lambda pair: pair[1].y)
    assert [part.title for part, _ in lines] == ["상호작용선", "가시선", "내부 상호작용선"]
    for (_, line), (above, below) in zip(lines, zip(board.lanes, board.lanes[1:], strict=False), strict=False):
        assert above.end <= line.center.y <= below.start


def test_the_view_chooses_routes_and_whose_curve_is_drawn() -> None:
    document = built([(0, 0), (1, 0), (2, 1)], [[0, 1, 2], [2, 0]])
    first, second = (scenario.id for scenario in document.journey.scenarios())
    board = lay_out(document, view=MapView(shown=frozenset({second}), curve=second))
    assert [part.element_id for part, _ in placed(board, PartKind.ROUTE)] == [second]
    faces = placed(board, PartKind.FACE)
    assert [part.key for part, _ in faces] == ["face:t2/0", "face:t0/1"]
    assert [rect.x for _, rect in faces] == sorted(rect.x for _, rect in faces)
    everything = lay_out(document)
    assert {part.element_id for part, _ in placed(everything, PartKind.ROUTE)} == {first, second}
    assert len(placed(everything, PartKind.FACE)) == 3
    assert not placed(lay_out(document, view=MapView(shown=frozenset())), PartKind.LEGEND)


def test_routes_beyond_six_wait_to_be_chosen() -> None:
    document = built([(0, 0), (1, 0)], [[0, 1]] * 8)
    assert len(placed(lay_out(document), PartKind.ROUTE)) == 6
    chosen = frozenset(scenario.id for scenario in document.journey.scenarios())
    styles = {
        tuple((line.stroke, line.dash) for line in part.marks[1:] if isinstance(line, Path))
        for part, _ in placed(lay_out(document, view=MapView(shown=chosen)), PartKind.ROUTE)
    }
    assert len(styles) == 8
