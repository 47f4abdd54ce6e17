"""Views are saved by name, come back with one key, and travel in the map file."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from journeymap.model.changes import Label
from journeymap.model.edits.views import save_view
from journeymap.model.saved_view import Filter, SavedView
from journeymap.model.vocabulary import Holding, Texts
from journeymap.storage.journey_file import open_journey
from journeymap.ui.finding.view_dialogs import EditViewsDialog
from tests.ui.finding.seeker import ALT, CTRL, SHIFT

ASKED = Filter(holding=(Holding.PAINS,))


def save(seeker, answers, name):
    """Save what is seen now under a name, by keys."""

    def answer(dialog):
        dialog.field.setText(name)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    answers.give(answer)
    seeker.press(Qt.Key.Key_D, CTRL | SHIFT)


def look_around(seeker):
    """Look at the map in some way and return it."""
    session, canvas = seeker.session, seeker.canvas
    scenario, lane = seeker.journey.scenarios()[1].id, seeker.journey.lanes()[0].id
    session.view = replace(session.view, shown=frozenset({scenario}), curve=scenario, hidden=frozenset({lane}))
    session.filter = ASKED
    canvas.zoom.to(0.8)
    canvas.centerOn(500, 300)
    return session.view


def middle(seeker):
    at = seeker.canvas.sight().center()
    return at.x(), at.y()


def test_a_view_comes_back_with_one_key(seeker, answers):
    seeker.open()
    seeker.press(Qt.Key.Key_Escape)
    view = look_around(seeker)
    where = middle(seeker)
    save(seeker, answers, "아픈 곳")
    assert "Alt+1" in seeker.window.status.currentMessage()
    seeker.session.view = type(view)()
    seeker.session.filter = Filter()
    seeker.canvas.zoom.to(1.5)
    seeker.press(Qt.Key.Key_1, ALT)
    assert seeker.session.view == view
    assert seeker.session.filter == ASKED
    assert abs(seeker.canvas.zoom.scale - 0.8) < 0.001
    assert all(abs(a - b) <= 3 for a, b in zip(middle(seeker), where, strict=True))
    assert seeker.strip.filtered.isVisible()
    assert seeker.strip.hidden.isVisible()


def test_the_file_holds_it_and_undo_takes_it_back(seeker, answers):
    look_around(seeker)
    save(seeker, answers, "아픈 곳")
    assert seeker.window.files.save()
    read = open_journey(seeker.session.path).journey.saved_views()
    assert [(view.name, view.filter, view.zoom) for view in read] == [("아픈 곳", ASKED, 0.8)]
    seeker.session.undo()
    assert seeker.session.journey.saved_views() == ()
    assert not seeker.window.menu_actions["view.edit-views"].isEnabled()


def test_it_remembers_which_texts_were_shown(seeker, answers):
    seeker.session.view = replace(seeker.session.view, texts=Texts.BOTH)
    save(seeker, answers, "둘 다")
    assert seeker.window.files.save()
    assert [view.texts for view in open_journey(seeker.session.path).journey.saved_views()] == [Texts.BOTH]
    seeker.session.view = replace(seeker.session.view, texts=Texts.MAP)
    seeker.press(Qt.Key.Key_1, ALT)
    assert seeker.session.view.texts is Texts.BOTH
    assert seeker.window.menu_actions["view.texts-both"].isChecked()


def test_the_same_name_replaces(seeker, answers):
    save(seeker, answers, "하나")
    save(seeker, answers, "둘")
    seeker.canvas.zoom.to(0.5)
    save(seeker, answers, "하나")
    assert next((view.name, view.zoom) for view in seeker.journey.saved_views()) == ("하나", 0.5)
    assert len(seeker.journey.saved_views()) == 2


def test_a_key_without_a_view_says_how_to_get_one(seeker):
    seeker.press(Qt.Key.Key_7, ALT)
    assert "Alt+7" in seeker.window.status.currentMessage()


def test_the_menu_names_the_views(seeker, answers):
    for number in range(11):
        save(seeker, answers, f"보기 {number}")
    menu = seeker.window.menu_actions.menu("view/saved")
    menu.popup(seeker.window.mapToGlobal(seeker.window.rect().center()))
    seen = [action.text() for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    assert seen[2:] == [*(f"&{n}  보기 {n - 1}" for n in range(1, 10)), "보기 9", "보기 10"]
    menu.hide()
    seeker.canvas.zoom.to(2.0)
    further = next(action for action in menu.actions() if action.text() == "보기 10")
    further.trigger()
    assert seeker.canvas.zoom.scale != 2.0
    assert seeker.window.menu_actions["view.saved-9"].isVisible(), "or its key would be dead"


def test_what_is_gone_does_not_matter(seeker):
    view = SavedView(id="v", name="옛 보기", routes=("gone",), curve="gone", hidden_lanes=("gone",), zoom=99.0)
    with seeker.session.edit(Label.SAVE_VIEW) as edit:
        save_view(edit, replace(view, filter=Filter(personas=("gone",))))
    seeker.press(Qt.Key.Key_1, ALT)
    assert seeker.session.view.shown == frozenset()
    assert seeker.session.view.curve is None
    assert not seeker.session.filter
    assert seeker.canvas.zoom.scale == 4.0


def test_views_are_put_in_order_by_keys(seeker, answers):
    for name in ("하나", "둘", "셋"):
        save(seeker, answers, name)

    def tidy(dialog):
        assert isinstance(dialog, EditViewsDialog)
        dialog.list.setCurrentRow(2)
        QTest.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
        QTest.keyClick(dialog.list, Qt.Key.Key_Up, ALT)
        dialog.list.setCurrentRow(1)
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        seeker.canvas.zoom.to(0.4)
        dialog.list.setCurrentRow(0)
        dialog.buttons_of["replace"].click()
        dialog.accept()

    answers.give(tidy)
    seeker.window.menu_actions["view.edit-views"].trigger()
    assert [view.name for view in seeker.journey.saved_views()] == ["셋", "둘"]
    assert seeker.journey.saved_views()[0].zoom == 0.4
    for _ in range(4):
        seeker.session.undo()
    assert [view.name for view in seeker.journey.saved_views()] == ["하나", "둘", "셋"]


def test_a_view_is_renamed_and_shown_from_the_list(seeker, answers):
    look_around(seeker)
    save(seeker, answers, "하나")
    seeker.session.filter = Filter()

    def tidy(dialog):
        def finish():
            dialog.buttons_of["show"].click()
            dialog.accept()

        def name_it(asked):
            QTimer.singleShot(30, dialog, finish)
            asked.field.setText("첫째")
            asked.accept()

        answers.give(name_it)
        # Later, so that the one who answers is free for the dialog this opens.
        QTimer.singleShot(0, dialog, lambda: QTest.keyClick(dialog.list, Qt.Key.Key_F2))

    answers.give(tidy)
    seeker.window.menu_actions["view.edit-views"].trigger()
    assert [view.name for view in seeker.journey.saved_views()] == ["첫째"]
    assert seeker.session.filter == ASKED
