"""Copy, cut, paste and duplicate: within a map, between windows, into other programs."""

import pytest
from PySide6.QtCore import QMimeData

from journeymap.model.changes import Label
from journeymap.model.edits.frame import add_lane, add_stage
from journeymap.model.elements import Delight, Lane, Opportunity, Pain, Stage, Touchpoint
from journeymap.model.vocabulary import LaneRole
from journeymap.ui.excerpt import excerpt
from journeymap.ui.main_window import MainWindow
from tests.ui.shell.conftest import forget_changes


@pytest.fixture
def queue(shop):
    """The touchpoint with pains, delights or opportunities that most hang on."""
    journey = shop.session.journey
    return max(journey.touchpoints(), key=lambda point: len(journey.attachments(point.id)))


@pytest.fixture
def other(qtbot, settings, appearance, translation):
    made = MainWindow(settings, appearance, translation)
    qtbot.addWidget(made, before_close_func=forget_changes)
    made.show()
    return made


def texts(journey, point):
    return [getattr(each, "text", "") or each.name for each in journey.attachments(point)]


def test_copy_puts_text_and_a_picture_on_the_clipboard(shop, queue, qapp):
    shop.session.selection.set([queue.id])
    shop.menu_actions["edit.copy"].trigger()
    content = qapp.clipboard().mimeData()
    assert content.text().startswith("format: 1") or "format: 1" in content.text()
    assert queue.name in content.text()
    assert content.text().rstrip().endswith("end: journeymap")
    image = qapp.clipboard().image()
    assert image.width() > 200
    assert not image.isNull()


def test_paste_in_the_same_map_goes_behind_the_selected_card(shop, queue):
    journey = shop.session.journey
    shop.session.selection.set([queue.id])
    shop.menu_actions["edit.copy"].trigger()
    shop.menu_actions["edit.paste"].trigger()
    (made,) = shop.session.selection.ids
    assert made != queue.id
    here, there = journey.place_of(queue.id), journey.place_of(made)
    assert (there.stage, there.lane, there.index) == (here.stage, here.lane, here.index + 1)
    assert texts(journey, made) == texts(journey, queue.id)
    assert journey.get(made, Touchpoint).scores == queue.scores
    shop.session.undo()
    assert not journey.has(made)


def test_what_another_program_hands_back_pastes_like_our_own(shop, qapp):
    session, journey = shop.session, shop.session.journey
    session.selection.set([point.id for point in journey.touchpoints()])
    shop.menu_actions["edit.copy"].trigger()
    text = qapp.clipboard().text()

    def pasted():
        session.selection.set([])
        shop.menu_actions["edit.paste"].trigger()
        ids = session.selection.ids
        found = [(journey.get(i, Touchpoint).name, journey.place_of(i), texts(journey, i)) for i in ids]
        session.undo()
        return ids, found

    ours = pasted()
    handed = QMimeData()
    handed.setText(text)
    qapp.clipboard().setMimeData(handed)
    assert pasted() == ours
    assert len(ours[0]) == journey.count(Touchpoint)


def test_paste_into_another_window_keeps_notes_and_their_ties(shop, other):
    journey = shop.session.journey
    tied = next(
        point
        for point in journey.touchpoints()
        if any(
            journey.touchpoint_of(pain) == point.id
            for plan in journey.attached(point.id, Opportunity)
            for pain in journey.addresses(plan.id)
        )
    )
    shop.session.selection.set([tied.id])
    shop.menu_actions["edit.copy"].trigger()
    other.menu_actions["edit.paste"].trigger()
    theirs = other.session.journey
    (made,) = theirs.touchpoints()
    assert made.name == tied.name
    assert texts(theirs, made.id) == texts(journey, tied.id)
    assert any(theirs.addresses(plan.id) for plan in theirs.attached(made.id, Opportunity))


def test_several_stages_spread_over_the_stages_of_the_other_map(shop, other):
    journey = shop.session.journey
    first, second = (
        next(p.id for p in journey.touchpoints() if journey.stage_of(p.id) == s.id) for s in journey.stages()[:2]
    )
    with other.session.edit(Label.ADD_STAGE) as edit:
        stages = [add_stage(edit, Stage(id="", name=name)) for name in ("가", "나", "다")]
        add_lane(edit, Lane(id="", name="레인", role=LaneRole.FRONTSTAGE))
    shop.session.selection.set([first, second])
    shop.menu_actions["edit.copy"].trigger()
    other.session.selection.set([stages[1]])
    other.menu_actions["edit.paste"].trigger()
    theirs = other.session.journey
    assert [theirs.stage_of(i) for i in other.session.selection.ids] == stages[1:]


def test_cut_and_paste_moves(shop, queue):
    journey = shop.session.journey
    count, notes = len(journey.touchpoints()), texts(journey, queue.id)
    shop.session.selection.set([queue.id])
    shop.menu_actions["edit.cut"].trigger()
    assert not journey.has(queue.id)
    shop.session.selection.set([journey.stages()[-1].id])
    shop.menu_actions["edit.paste"].trigger()
    made = shop.session.selection.primary
    assert len(journey.touchpoints()) == count
    assert journey.stage_of(made) == journey.stages()[-1].id
    assert texts(journey, made) == notes


def test_duplicate_selects_the_copy_behind(shop, queue):
    journey = shop.session.journey
    shop.session.selection.set([queue.id])
    shop.menu_actions["edit.duplicate"].trigger()
    (made,) = shop.session.selection.ids
    assert journey.place_of(made).index == journey.place_of(queue.id).index + 1
    assert shop.menu_actions["edit.undo"].text() == "실행 취소: 접점 복제"


@pytest.mark.parametrize("text", ["", "안녕하세요", "format: 1\nend: journeymap\n", "[" * 5000 + "end: journeymap"])
def test_foreign_text_pastes_nothing(shop, qapp, text):
    qapp.clipboard().setText(text)
    before = len(shop.session.journey.touchpoints())
    shop.menu_actions["edit.paste"].trigger()
    assert len(shop.session.journey.touchpoints()) == before
    assert shop.session.document.clean


def test_nothing_is_pasted_where_nothing_was_ever_copied(shop, qapp):
    qapp.clipboard().clear()  # without a screen the clipboard has no content then, not even an empty one
    shop.menu_actions["edit.paste"].trigger()
    assert not shop.session.document.can_undo


def test_a_whole_map_as_text_can_be_pasted(window, qapp):
    from tests.ui.shell.conftest import SAMPLE

    content = QMimeData()
    content.setText(SAMPLE.read_text(encoding="utf-8"))
    qapp.clipboard().setMimeData(content)
    window.menu_actions["edit.paste"].trigger()
    assert len(window.session.journey.touchpoints()) >= 18


def test_an_excerpt_is_a_whole_small_journey(shop, queue):
    part = excerpt(shop.session.journey, [queue.id])
    assert [point.id for point in part.touchpoints()] == [queue.id]
    assert len(part.stages()) == len(part.lanes()) == 1
    for kind in (Pain, Delight):
        for note in part.attached(queue.id, kind):
            assert part.felt_by(note.id) == shop.session.journey.felt_by(note.id)
