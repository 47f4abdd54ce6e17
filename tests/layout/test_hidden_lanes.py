"""Lanes can be left out: what stands there is not drawn, ways go on past it, and all of it comes back."""

from journeymap.i18n import Labels
from journeymap.layout.board import PartKind
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import MapView, hidden_lanes, seen_journey, visible_lanes
from journeymap.layout.poster import PosterLayout, PosterOptions, shown_texts
from journeymap.layout.theme import LIGHT
from journeymap.model.changes import Label
from journeymap.model.document import Document
from journeymap.model.edits import elements, frame, notes, paths, touchpoints
from journeymap.model.elements import Lane, Pain, Scenario, Stage, Touchpoint
from journeymap.model.vocabulary import LaneRole, Language

FONTS = Fonts()
HIDDEN = MapView(hidden=frozenset({"back"}))


def shop() -> Document:
    document = Document()
    with document.edit(Label.ADD_STAGE) as edit:
        for name in ("before", "during", "after"):
            frame.add_stage(edit, Stage(id=name, name=name))
        roles = {"front": LaneRole.FRONTSTAGE, "back": LaneRole.BACKSTAGE, "mood": LaneRole.EMOTION}
        for name, role in {**roles, "notes": LaneRole.NOTES}.items():
            frame.add_lane(edit, Lane(id=name, name=name, role=role))
        for name, stage, lane in (
            ("a", "before", "front"),
            ("b", "during", "back"),
            ("c", "after", "front"),
            ("d", "during", "back"),
        ):
            touchpoints.place_touchpoint(edit, Touchpoint(id=name, name=name), stage, lane)
        notes.attach(edit, Pain(id="pain", text="hidden pain"), "b")
        paths.add_scenario(edit, Scenario(id="path", name="path"))
        for stop in "abc":
            paths.add_visit(edit, "path", stop)
    return document


def lay_out(document: Document, view: MapView):
    return MapLayout(FONTS, Labels(Language.ENGLISH)).lay_out(document.journey, LIGHT, view)


def test_what_stands_on_a_hidden_lane_is_left_out():
    board = lay_out(shop(), HIDDEN)
    assert [span.id for span in board.lanes] == ["front", "mood", "notes"]
    assert {"card:a", "card:c"} <= board.parts.keys()
    assert not {"card:b", "card:d", "lane:back"} & board.parts.keys()
    assert not [key for key, (part, _) in board.parts.items() if part.element_id in ("b", "d", "pain")]
    assert ("during", "back") not in board.cells
    assert len(board.cells[("during", "front")]) == 1


def test_a_way_goes_on_past_what_is_hidden():
    document = shop()
    part, _ = lay_out(document, HIDDEN).parts["route:path"]
    assert part.kind is PartKind.ROUTE
    two_hidden = MapView(hidden=frozenset({"front"}))
    assert "route:path" not in lay_out(document, two_hidden).parts, "a single stop makes no way"


def test_the_curve_of_a_scenario_has_no_moment_there():
    view = MapView(curve="path", hidden=frozenset({"back"}))
    faces = [part.element_id for part, _ in lay_out(shop(), view).parts.values() if part.kind is PartKind.FACE]
    assert faces == ["a", "c"]


def test_derived_lanes_can_be_hidden_too():
    board = lay_out(shop(), MapView(hidden=frozenset({"mood", "notes"})))
    assert [span.id for span in board.lanes] == ["front", "back"]
    assert not [part for part, _ in board.parts.values() if part.kind in (PartKind.FACE, PartKind.NOTE)]


def test_never_all_lanes_are_hidden():
    document = shop()
    view = MapView(hidden=frozenset({"front", "back", "mood", "notes", "gone"}))
    assert visible_lanes(document.journey, view) == document.journey.lanes()
    assert hidden_lanes(document.journey, view) == ()
    assert seen_journey(document.journey, view) is document.journey
    assert lay_out(document, view).parts.keys() == lay_out(document, MapView()).parts.keys()


def test_a_lane_shown_again_shows_what_was_changed_meanwhile():
    document = shop()
    layout = MapLayout(FONTS, Labels(Language.ENGLISH))
    layout.lay_out(document.journey, LIGHT, MapView())
    layout.lay_out(document.journey, LIGHT, HIDDEN, frozenset())
    with document.edit(Label.RENAME) as edit:
        elements.rename(edit, "b", "changed while hidden")
        elements.rename(edit, "pain", "another pain")
    layout.lay_out(document.journey, LIGHT, HIDDEN, frozenset({"b", "pain"}))
    again = layout.lay_out(document.journey, LIGHT, MapView(), frozenset())
    fresh = lay_out(document, MapView())
    assert {key: placed for key, placed in again.parts.items()} == dict(fresh.parts)


def test_paper_leaves_out_what_the_view_does():
    journey = shop().journey
    seen = seen_journey(journey, HIDDEN)
    assert [touchpoint.id for touchpoint in seen.touchpoints()] == ["a", "c"]
    assert [touchpoint.id for touchpoint in journey.touchpoints()] == ["a", "b", "d", "c"], "the journey is as it was"
    assert "hidden pain" not in set(shown_texts(seen, HIDDEN))
    poster = PosterLayout(FONTS, Labels(Language.ENGLISH)).lay_out(journey, PosterOptions(view=HIDDEN))
    keys = {key for placed in poster.page.placed for key in getattr(placed.content, "parts", {})}
    assert "card:a" in keys
    assert "card:b" not in keys
