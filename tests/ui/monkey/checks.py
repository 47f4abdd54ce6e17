"""What must be so after whatever somebody has done to a window."""

from PySide6.QtCore import QModelIndex

from journeymap.i18n import Labels
from journeymap.layout.fonts import Fonts
from journeymap.layout.map_layout import MapLayout
from journeymap.layout.map_view import visible_lanes
from journeymap.model.bilingual import language_shown
from journeymap.model.elements import Attachment, Touchpoint
from journeymap.model.journey import Journey
from journeymap.model.relations import Relation
from journeymap.storage.encode import encode
from journeymap.storage.journey_file import read_journey
from journeymap.ui.history_panel import HistoryPanel
from journeymap.ui.main_window import MainWindow
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.contents import ROOT, Key, Sort, children_of
from journeymap.ui.outline.view import OutlineView

FONTS = Fonts()
State = tuple[dict[str, object], dict[tuple[str, str, str], object]]


def state_of(journey: Journey) -> State:
    """Return all that a journey says, to be compared."""
    elements: dict[str, object] = {each.id: each for each in journey.elements()}
    return elements, {(source, target, key): link for source, target, key, link in journey.connections()}


def check_window(window: MainWindow) -> None:
    """Check one window (AssertionError: something does not fit together)."""
    journey = window.session.journey
    check_whole(journey)
    check_file(journey)
    check_scene(window)
    check_outline(window)
    check_views(window)
    check_steps(window)
    strangers = [each for each in window.session.selection.ids if not journey.has(each)]
    assert not strangers, f"selected but gone: {strangers}"
    assert window.session.current_scenario() is None or journey.has(str(window.session.current_scenario()))
    chips = [each.id for each in journey.scenarios()]
    assert all(window.scenarios.chip(each).scenario_id == each for each in chips)


def check_whole(journey: Journey) -> None:
    """Every touchpoint stands in one cell, every attachment at one touchpoint, and the tables agree with the graph."""
    everything = {each.id for each in journey.elements() if isinstance(each, Touchpoint)}
    standing = [each.id for each in journey.touchpoints()]
    assert sorted(everything) == sorted(standing), everything.symmetric_difference(standing)
    for element in journey.elements():
        if isinstance(element, Attachment):
            assert len(journey.targets(element.id, Relation.AT)) == 1, element.id
    fresh = journey.copy()  # remembers nothing
    for stage in journey.stages():
        for lane in journey.lanes():
            cell = (stage.id, lane.id)
            assert journey.ids_in(*cell) == fresh.ids_in(*cell), cell
    assert journey.touchpoints() == fresh.touchpoints()
    assert [journey.visits(each.id) for each in journey.scenarios()] == [fresh.visits(e.id) for e in fresh.scenarios()]


def check_file(journey: Journey) -> None:
    """What is written is read back and says the same."""
    text = encode(journey)
    opened = read_journey(text.encode())
    assert not opened.problems, opened.problems
    assert encode(opened.journey) == text
    assert {e.id: e for e in opened.journey.elements()} == {e.id: e for e in journey.elements()}


def check_scene(window: MainWindow) -> None:
    """The scene shows the board, and the board is what a layout that remembers nothing would make."""
    session, scene = window.session, window.canvas.board_scene
    cards = {key for key in scene.board.parts if key.startswith("card:")}
    drawn = {lane.id for lane in visible_lanes(session.journey, session.view)}
    standing = [each.id for each in session.journey.touchpoints() if session.journey.lane_of(each.id) in drawn]
    assert cards == {f"card:{each}" for each in standing}
    assert scene.board is session.board
    missing = [key for key in scene.board.parts if scene.item(key) is None]
    assert not missing, f"no item for {missing}"
    language = language_shown(session.view.texts, session.journey.details.language)
    fresh = MapLayout(FONTS, Labels(language))
    board = fresh.lay_out(session.journey, session.theme, session.view)
    assert board.parts.keys() == scene.board.parts.keys(), board.parts.keys() ^ scene.board.parts.keys()
    stale = [key for key, placed in board.parts.items() if placed != scene.board.parts[key]]
    assert not stale, f"laid out differently from scratch: {stale}"
    assert dict(board.cells) == dict(scene.board.cells)


def check_outline(window: MainWindow) -> None:
    """The outline, once it has been seen, has the rows of the journey, in their order, each in its place."""
    for view in window.findChildren(OutlineView):
        rows, journey = view.rows, window.session.journey
        waiting: list[tuple[QModelIndex, Key]] = [(QModelIndex(), ROOT)]
        drafts = int(view.tree.editor.is_open)
        while waiting:
            above, key = waiting.pop()
            found = [rows.index(at, 0, above) for at in range(rows.rowCount(above))]
            keys = [rows.key(index) for index in found]
            shown = [each for each in keys if each.sort is not Sort.DRAFT]
            assert len(keys) - len(shown) <= drafts, "a row that is about to be stays though nobody names it"
            assert shown == children_of(journey, key), (key, shown)
            for index, below in zip(found, keys, strict=True):
                assert index.parent() == above, below
                assert all(isinstance(index.siblingAtColumn(column).data(), str) for column in Column), below
                waiting.append((index, below))


def check_views(window: MainWindow) -> None:
    """What is hidden and filtered by is there."""
    session, journey = window.session, window.session.journey
    assert all(journey.has(each) for each in session.view.hidden)
    assert session.filter == session.filter.without_missing(journey.has)
    assert session.view.curve is None or journey.has(session.view.curve)


def check_steps(window: MainWindow) -> None:
    """The history panel, while it is seen, has a row per step."""
    for panel in window.findChildren(HistoryPanel):
        if panel.isVisible():
            history = window.session.document.history
            assert panel.steps.rowCount() == len(history.labels) + 1
            assert panel.list.currentIndex().row() == history.position
            assert all(isinstance(panel.steps.index(at).data(), str) for at in range(panel.steps.rowCount()))


def check_history(window: MainWindow, start: State) -> None:
    """Undoing all leads to the start, doing all again to here."""
    window.session.finish()
    document = window.session.document
    here, steps = state_of(document.journey), document.history.position
    while document.can_undo:
        window.session.undo()
    assert state_of(document.journey) == start, "undoing all does not lead to the start"
    check_scene(window)
    for _ in range(steps):
        assert document.can_redo
        window.session.redo()
    assert state_of(document.journey) == here, "doing all again does not lead back"
