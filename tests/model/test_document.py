"""Transactions, undo, merging and notices."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError

import networkx as nx
import pytest

from journeymap.model.changes import Label
from journeymap.model.document import Document, Notice, NoticeKind
from journeymap.model.edits import elements, frame, notes, touchpoints
from journeymap.model.elements import JOURNEY_ID, JourneyDetails, Pain, Stage, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import Link, Relation, Visit

Take = Callable[[Journey], object]


def test_an_exception_rolls_everything_back(document: Document, snapshot: Take) -> None:
    before, heard = snapshot(document.journey), list[Notice]()
    document.subscribe(heard.append)

    def fail_half_way() -> None:
        with document.edit(Label.REMOVE_STAGE) as edit:
            frame.remove_stage(edit, "첫-접점")
            assert not document.journey.has("대기-접수")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert snapshot(document.journey) == before
    assert not heard
    assert document.clean


def test_undo_and_redo_go_through_the_very_same_states(document: Document, snapshot: Take) -> None:
    states = [snapshot(document.journey)]
    for index in range(3):
        with document.edit(Label.MOVE_TOUCHPOINT) as edit:
            touchpoints.move_touchpoints(edit, ["대기-접수"], "사전-접점" if index % 2 else "첫-접점", "온라인", 0)
        states.append(snapshot(document.journey))
    with document.edit(Label.REMOVE_STAGE) as edit:
        frame.remove_stage(edit, "첫-접점")
    states.append(snapshot(document.journey))
    for state in reversed(states[:-1]):
        assert document.undo()
        assert snapshot(document.journey) == state
    for state in states[1:]:
        assert document.redo()
        assert snapshot(document.journey) == state
    assert not document.redo()


def test_a_thousand_steps_can_be_undone(snapshot: Take) -> None:
    document = Document()
    start = snapshot(document.journey)
    for number in range(1000):
        with document.edit(Label.RENAME) as edit:
            elements.rename(edit, JOURNEY_ID, f"이름 {number}")
    steps = 0
    while document.undo():
        steps += 1
    assert steps == 1000
    assert snapshot(document.journey) == start
    assert not document.undo()


def test_typing_that_ends_where_it_began_leaves_no_step(document: Document) -> None:
    before, position = document.journey.details.title, document.history.position
    for title in ("새", "새 이", before):
        with document.edit(Label.RENAME, merge="title") as edit:
            elements.rename(edit, JOURNEY_ID, title)
    assert document.journey.details.title == before
    assert document.history.position == position
    assert document.clean


def test_typing_merges_until_the_step_is_closed(document: Document) -> None:
    for text in ("대", "대기", "대기줄"):
        with document.edit(Label.RENAME, merge="name:대기-접수") as edit:
            elements.rename(edit, "대기-접수", text)
    document.close_step()
    with document.edit(Label.RENAME, merge="name:대기-접수") as edit:
        elements.rename(edit, "대기-접수", "줄")
    assert document.history.labels[-2:] == (Label.RENAME, Label.RENAME)
    document.undo()
    assert document.journey.get("대기-접수", Touchpoint).name == "대기줄"
    document.undo()
    assert document.journey.get("대기-접수", Touchpoint).name == "대기 접수"
    assert document.clean


def test_closing_a_step_before_there_is_one_does_nothing() -> None:
    document = Document()
    document.close_step()
    assert not document.can_undo


def test_saving_ends_a_step_so_that_later_typing_is_unsaved(document: Document) -> None:
    for text in ("가", "나"):
        with document.edit(Label.RENAME, merge="title") as edit:
            elements.rename(edit, JOURNEY_ID, text)
        document.mark_clean()
    with document.edit(Label.RENAME, merge="title") as edit:
        elements.rename(edit, JOURNEY_ID, "다")
    assert not document.clean
    document.undo()
    assert document.clean


def test_typing_after_undo_does_not_grow_the_step_before(document: Document) -> None:
    with document.edit(Label.RENAME, merge="title") as edit:
        elements.rename(edit, JOURNEY_ID, "가")
    with document.edit(Label.ADD_STAGE) as edit:
        frame.add_stage(edit, Stage(id="", name="새"))
    document.undo()
    with document.edit(Label.RENAME, merge="title") as edit:
        elements.rename(edit, JOURNEY_ID, "나")
    document.undo()
    assert document.journey.details.title == "가"


def test_a_saved_state_that_was_edited_away_never_counts_as_saved(document: Document) -> None:
    with document.edit(Label.RENAME) as edit:
        elements.rename(edit, JOURNEY_ID, "가")
    document.mark_clean()
    document.undo()
    with document.edit(Label.RENAME) as edit:
        elements.rename(edit, JOURNEY_ID, "나")
    assert not document.clean
    document.undo()
    assert not document.clean


def test_one_notice_per_edit_names_what_changed(document: Document) -> None:
    heard = list[Notice]()
    stop = document.subscribe(heard.append)
    with document.edit(Label.ATTACH) as edit:
        notes.attach(edit, Pain(id="", text="줄이 안 보인다"), "데모존")
    document.undo()
    document.redo()
    assert [notice.kind for notice in heard] == [NoticeKind.EDIT, NoticeKind.UNDO, NoticeKind.REDO]
    assert heard[0].touched == {"줄이-안-보인다", "데모존"}
    assert heard[0].patch.created == ("줄이-안-보인다",)
    assert heard[0].patch.label is Label.ATTACH
    stop()
    document.undo()
    assert len(heard) == 3


def test_an_edit_that_changes_nothing_is_no_step(document: Document) -> None:
    heard = list[Notice]()
    document.subscribe(heard.append)
    with document.edit(Label.RENAME) as edit:
        elements.rename(edit, "대기-접수", "다른 이름")
        elements.rename(edit, "대기-접수", "대기 접수")
        edit.put(document.journey.element("데모존"))
    assert not heard
    assert document.clean


def test_labels_name_the_next_undo_and_redo(document: Document) -> None:
    assert document.can_undo
    assert document.undo_label is Label.ADD_STAGE
    assert document.redo_label is None
    document.undo()
    assert document.undo_label is None
    assert not document.can_undo
    assert document.can_redo
    assert document.redo_label is Label.ADD_STAGE


def test_edits_do_not_nest_and_undo_waits_for_the_edit(document: Document) -> None:
    with document.edit(Label.RENAME):
        with pytest.raises(RuntimeError), document.edit(Label.RENAME):
            pass
        with pytest.raises(RuntimeError):
            document.undo()


def test_undo_that_is_refused_has_not_stepped_back(document: Document, snapshot: Take) -> None:
    before = snapshot(document.journey)
    with document.edit(Label.RENAME) as edit:
        elements.change(edit, "첫-접점", name="하나")
    after = snapshot(document.journey)
    with document.edit(Label.RENAME):
        assert document.is_editing
        for walk in (document.undo, document.redo):
            with pytest.raises(RuntimeError):
                walk()
    assert not document.is_editing
    assert document.can_undo
    assert document.undo()
    assert snapshot(document.journey) == before
    with document.edit(Label.RENAME), pytest.raises(RuntimeError):
        document.redo()
    assert document.redo()
    assert snapshot(document.journey) == after


@pytest.mark.parametrize("failing", [False, True])
def test_an_edit_that_has_ended_changes_nothing_more(failing: bool, document: Document, snapshot: Take) -> None:
    kept = []

    def edit_once() -> None:
        with document.edit(Label.RENAME) as edit:
            kept.append(edit)
            if failing:
                raise ZeroDivisionError

    if failing:
        with pytest.raises(ZeroDivisionError):
            edit_once()
    else:
        edit_once()
    before = snapshot(document.journey)
    with pytest.raises(RuntimeError, match="ended"):
        elements.change(kept[0], "첫-접점", name="너무 늦게")
    assert snapshot(document.journey) == before


def test_half_way_edits_are_refused_and_rolled_back(document: Document, snapshot: Take) -> None:
    before = snapshot(document.journey)
    with pytest.raises(ValueError, match="in-stage"), document.edit(Label.CHANGE) as edit:
        edit.put(Touchpoint(id="어디에도", name="어디에도"))
    with pytest.raises(ValueError, match="without its link at"), document.edit(Label.CHANGE) as edit:
        edit.unlink("얼마나-기다릴지-모른다", Relation.AT, "대기-접수")
    assert snapshot(document.journey) == before


def test_the_vocabulary_refuses_wrong_connections(document: Document) -> None:
    with document.edit(Label.CHANGE) as edit:
        with pytest.raises(ValueError, match="cannot be linked"):
            edit.link("첫-접점", Relation.IN_STAGE, "대기-접수")
        with pytest.raises(ValueError, match="cannot carry Link"):
            edit.link("신규-가입", Relation.VISITS, "데모존", Link())
        with pytest.raises(ValueError, match="cannot carry Visit"):
            edit.link("대기-접수", Relation.ON_LANE, "매장", Visit())
        with pytest.raises(KeyError):
            edit.link("대기-접수", Relation.ON_LANE, "없는-레인")
        with pytest.raises(KeyError):
            edit.unlink("대기-접수", Relation.ON_LANE, "온라인")
        with pytest.raises(ValueError, match="id of a stage"):
            edit.put(Stage(id="대기-접수"))
        with pytest.raises(ValueError, match="id of a stage"):
            edit.put(Stage(id=""))
        with pytest.raises(ValueError, match="settings"):
            edit.remove(JOURNEY_ID)
        with pytest.raises(KeyError):
            edit.remove("없다")


def test_a_link_alone_gets_what_its_relation_carries(document: Document) -> None:
    with document.edit(Label.ADD_VISIT) as edit:
        edit.link("신규-가입", Relation.VISITS, "데모존", number=9)
    assert Visit() in {stop.visit for stop in document.journey.visits("신규-가입")}


def test_the_graph_is_an_ordinary_networkx_graph(document: Document) -> None:
    graph = document.journey.graph
    built: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    built.add_nodes_from(graph.nodes(data=True))
    built.add_edges_from(graph.edges(keys=True, data=True))
    assert type(graph) is nx.MultiDiGraph
    assert nx.utils.graphs_equal(graph, built)
    assert nx.utils.graphs_equal(graph.reverse(), built.reverse())
    assert graph.number_of_edges() == built.number_of_edges()
    assert nx.ancestors(graph, "대기-접수") == nx.ancestors(built, "대기-접수")
    part = graph.subgraph(["신규-가입", "대기-접수", "매장-입구"])
    assert sorted(key for _, _, key in part.edges(keys=True)) == ["visits/0", "visits/1", "visits/2"]
    own = graph.copy()
    own.remove_node("대기-접수")
    assert document.journey.has("대기-접수")


def test_the_graph_can_be_read_but_not_written(document: Document) -> None:
    graph = document.journey.graph
    assert nx.has_path(graph, "신규-가입", "첫-접점")
    with pytest.raises(nx.NetworkXError):
        graph.add_node("x")
    with document.edit(Label.ADD_STAGE) as edit:
        added = frame.add_stage(edit, Stage(id="", name="새 단계"))
    assert graph.nodes[added]["element"] == document.journey.element(added)
    assert list(graph.predecessors(added)) == [JOURNEY_ID]
    with pytest.raises(FrozenInstanceError):
        document.journey.details.title = "x"  # type: ignore[misc]


def test_a_copy_is_not_reached_by_later_edits(document: Document, snapshot: Take) -> None:
    twin = document.journey.copy()
    before = snapshot(twin)
    with document.edit(Label.REMOVE_STAGE) as edit:
        frame.remove_stage(edit, "첫-접점")
    assert snapshot(twin) == before
    assert [t.id for t in twin.touchpoints_in("첫-접점", "매장")] == ["매장-입구", "대기-접수", "데모존"]


def test_elements_are_counted_by_type(document: Document) -> None:
    journey = document.journey
    with document.edit(Label.REMOVE_STAGE) as edit:
        frame.remove_stage(edit, "첫-접점")
    document.undo()
    for kind in (Stage, Touchpoint, Pain, JourneyDetails):
        assert journey.count(kind) == sum(type(element) is kind for element in journey.elements())


def test_a_journey_begins_with_the_given_details() -> None:
    journey = Journey(JourneyDetails(title="우리 매장"))
    assert journey.details.title == "우리 매장"
    assert journey.elements() == (journey.details,)


def test_going_to_a_step_is_one_notice(snapshot: Take) -> None:
    document = Document()
    states = [snapshot(document.journey)]
    for name in ("하나", "둘", "셋"):
        with document.edit(Label.RENAME) as edit:
            elements.rename(edit, JOURNEY_ID, name)
        states.append(snapshot(document.journey))
    heard: list[Notice] = []
    document.subscribe(heard.append)
    for position in (1, 3, 0, 2):
        assert document.go_to(position)
        assert snapshot(document.journey) == states[position]
        assert document.history.position == position
    assert [notice.kind for notice in heard] == [NoticeKind.UNDO, NoticeKind.REDO, NoticeKind.UNDO, NoticeKind.REDO]
    assert all(JOURNEY_ID in notice.touched for notice in heard)
    assert not document.go_to(2)
    assert document.go_to(99)
    assert document.go_to(-5)
    assert document.history.position == 0
    assert document.history.saved_position == 0
    assert len(document.history.patches) == 3


def test_no_step_is_gone_to_while_an_edit_is_open(document: Document) -> None:
    with document.edit(Label.RENAME) as edit:
        elements.rename(edit, JOURNEY_ID, "열린 동안")
        with pytest.raises(RuntimeError):
            document.go_to(0)
