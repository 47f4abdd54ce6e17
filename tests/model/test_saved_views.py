"""Ways of looking at a map are kept in it, and keeping them can be undone."""

from journeymap.model.changes import Label
from journeymap.model.edits import elements, frame
from journeymap.model.edits.views import move_view, save_view
from journeymap.model.saved_view import Filter, SavedView
from journeymap.model.vocabulary import Channel, Holding


def saved(document, name, **fields):
    with document.edit(Label.SAVE_VIEW) as edit:
        return save_view(edit, SavedView(id="", name=name, **fields))


def test_a_view_is_kept_and_keeping_it_is_undone(document, snapshot):
    before = snapshot(document.journey)
    assert saved(document, "대기만", zoom=0.5) == "대기만"
    assert [(view.name, view.zoom) for view in document.journey.saved_views()] == [("대기만", 0.5)]
    document.undo()
    assert snapshot(document.journey) == before
    assert document.journey.saved_views() == ()


def test_a_view_takes_the_place_of_another(document):
    first, second = saved(document, "하나"), saved(document, "둘")
    with document.edit(Label.CHANGE_VIEW) as edit:
        assert save_view(edit, SavedView(id="", name="새것", curve="신규-가입"), first) == first
    assert [view.name for view in document.journey.saved_views()] == ["새것", "둘"]
    with document.edit(Label.CHANGE_VIEW) as edit:
        move_view(edit, second, 0)
        elements.rename(edit, second, "먼저")
    assert [elements.name_of(view) for view in document.journey.saved_views()] == ["먼저", "새것"]
    with document.edit(Label.REMOVE_VIEW) as edit:
        edit.remove(first)
    assert [view.id for view in document.journey.saved_views()] == [second]


def test_a_deleted_lane_stays_hidden_when_its_deletion_is_undone(document):
    saved(document, "매장 없이", hidden_lanes=("매장", "온라인"))
    with document.edit(Label.REMOVE_LANE) as edit:
        frame.remove_lane(edit, "온라인")
    view = document.journey.saved_views()[0]
    assert view.without_missing(document.journey.has).hidden_lanes == ("매장",)
    document.undo()
    assert view.without_missing(document.journey.has) == view


def test_what_is_gone_does_not_count():
    asked = Filter(personas=("a", "x"), scenarios=("x",), owners=("x",))
    view = SavedView(id="v", filter=asked, routes=("x", "a"), curve="x", hidden_lanes=("x",))
    known = view.without_missing("a".__eq__)
    assert known.filter == Filter(personas=("a",), owners=("x",))
    assert (known.routes, known.curve, known.hidden_lanes) == (("a",), "", ())
    assert SavedView(id="v", curve="a").without_missing("a".__eq__) == SavedView(id="v", curve="a")


def test_a_filter_that_asks_nothing_is_none():
    assert not Filter()
    assert not Filter(extra={"x": "y"})
    for asked in (Filter(emotions=(0,)), Filter(channels=(Channel.APP,)), Filter(holding=(Holding.PAINS,))):
        assert asked
