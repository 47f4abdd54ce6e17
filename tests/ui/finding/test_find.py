"""Finding by keys: what is typed is marked on the map, hit after hit, and the keyboard stays in the field."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Label
from journeymap.model.edits.elements import rename
from journeymap.ui.board.items import Sign
from journeymap.ui.scenario_bar import ScenarioBar
from tests.ui.finding.seeker import SHIFT

ENTER, ESCAPE, F3 = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_F3


def test_the_button_and_the_key_open_the_bar(seeker):
    seeker.click(seeker.window.toolbar.finding)
    assert seeker.bar.isVisible()
    assert seeker.bar.field.hasFocus()
    seeker.press(ESCAPE)
    assert not seeker.bar.isVisible()
    assert seeker.open().isVisible()


def test_typing_marks_and_counts(seeker):
    bar = seeker.find("대기")
    queue = seeker.id_of("대기 접수")
    assert f"card:{queue}" in seeker.signed(Sign.FOUND)
    total = int(bar.count.text().partition("/")[2])
    assert total > 1
    assert bar.count.text().startswith("1/")
    assert bar.field.hasFocus(), "the keyboard stays in the field"


def test_a_pain_marks_its_note_and_its_card(seeker):
    bar = seeker.find("얼마나 기다릴지")
    pain = seeker.id_of("얼마나 기다릴지 모른다")
    card = f"card:{seeker.journey.touchpoint_of(pain)}"
    marked = seeker.signed(Sign.FOUND)
    assert card in marked
    assert set(seeker.canvas.board_scene.keys_of(pain)) <= marked
    assert bar.snippet.text() == "불편 · 대기 접수: 얼마나 기다릴지 모른다"
    seeker.press(ENTER)
    assert seeker.session.selection.ids == (pain,)
    assert bar.field.hasFocus()


def test_initial_consonants_find_names_and_not_sentences(seeker):
    bar = seeker.find("ㄷㄱㅈㅅ")
    assert seeker.signed(Sign.FOUND) == {f"card:{seeker.id_of('대기 접수')}"}
    assert bar.snippet.text().endswith(": 대기 접수")


def test_a_syllable_in_the_making_finds_already(seeker):
    bar = seeker.find("대")
    QApplication.sendEvent(bar.field, QInputMethodEvent("깆", []))
    assert f"card:{seeker.id_of('대기 접수')}" in seeker.signed(Sign.FOUND)


def test_enter_and_f3_go_round(seeker):
    bar = seeker.find("대기")
    total = int(bar.count.text().partition("/")[2])
    places = [bar.count.text()]
    for key, held in ((ENTER, Qt.KeyboardModifier.NoModifier), (F3, Qt.KeyboardModifier.NoModifier), (ENTER, SHIFT)):
        seeker.press(key, held)
        places.append(bar.count.text())
    assert places == [f"{n}/{total}" for n in (1, 2, 3, 2)]
    seeker.press(F3, SHIFT)
    seeker.press(F3, SHIFT)
    assert bar.count.text() == f"{total}/{total}"
    seeker.click(bar.next)
    assert bar.count.text() == f"1/{total}"


def test_the_selection_follows_shortly_after_typing(seeker, qtbot):
    seeker.find("감사 카드")
    card = seeker.id_of("감사 카드")
    qtbot.waitUntil(lambda: seeker.session.selection.primary == card, timeout=2000)
    assert seeker.bar.field.hasFocus()


def test_escape_leaves_the_map_on_the_hit(seeker):
    seeker.find("감사 카드")
    seeker.press(ESCAPE)
    assert seeker.session.selection.primary == seeker.id_of("감사 카드")
    assert seeker.signed(Sign.FOUND) == frozenset()
    assert seeker.canvas.hasFocus()


def test_f3_looks_for_the_last_words_again(seeker):
    bar = seeker.find("반품")
    seeker.press(ESCAPE)
    seeker.press(F3)
    assert bar.isVisible()
    assert bar.field.text() == "반품"
    assert seeker.signed(Sign.FOUND)


def test_what_is_nowhere_says_so(seeker):
    bar = seeker.find("없는낱말")
    assert bar.count.text() == "없음"
    assert bar.snippet.text() == ""
    assert not bar.next.isEnabled()
    seeker.press(ENTER)
    assert seeker.signed(Sign.FOUND) == frozenset()


def test_a_persona_marks_the_chips_of_their_scenarios(seeker):
    persona = seeker.journey.personas()[0]
    seeker.find(persona.name)
    theirs = {s.id for s in seeker.journey.scenarios() if seeker.journey.persona_of(s.id) == persona.id}
    bar = seeker.window.findChild(ScenarioBar)
    assert theirs
    assert {s.id for s in seeker.journey.scenarios() if bar.chip(s.id).is_found} >= theirs
    seeker.press(ESCAPE)
    assert not any(bar.chip(s.id).is_found for s in seeker.journey.scenarios())


def test_the_guide_is_searched_with_its_scenario_named(seeker):
    stop = next(stop for s in seeker.journey.scenarios() for stop in seeker.journey.visits(s.id) if stop.visit.guide)
    line = stop.visit.guide[0].action
    bar = seeker.find(line)
    name = seeker.journey.element(stop.scenario).name
    assert bar.snippet.text().startswith("안내 · ")
    assert name in bar.snippet.text()
    assert f"card:{stop.touchpoint}" in seeker.signed(Sign.FOUND)


def test_the_map_stays_where_it_is_while_the_bar_comes_and_goes(seeker):
    scene = seeker.canvas.board_scene
    key = f"card:{seeker.id_of('감사 카드')}"

    def on_screen():
        rect = scene.board.rect_of(key)
        return seeker.canvas.viewport().mapToGlobal(seeker.canvas.mapFromScene(rect.x, rect.y))

    seeker.canvas.scroll_by(0, 150)
    before = on_screen()
    seeker.open()
    assert on_screen() == before
    seeker.press(ESCAPE)
    assert on_screen() == before


def test_the_first_cards_are_not_covered_at_the_top_of_the_map(seeker):
    canvas, scene = seeker.canvas, seeker.canvas.board_scene
    seeker.window.resize(1280, 800)
    canvas.zoom.to(1.0)
    canvas.zoom.show_start()
    stage = seeker.journey.stages()[0].id
    header = scene.keys_of(stage)[0]

    def on_screen(point):
        return canvas.viewport().mapToGlobal(canvas.mapFromScene(point))

    def pinned_by():
        home = scene.board.rect_of(header).y
        return scene.item(header).pos().y() - home

    assert pinned_by() == 0
    before = on_screen(QPointF(0, 0))
    bar = seeker.open()
    assert pinned_by() == 0, "the headers would cover the first cards"
    moved = on_screen(QPointF(0, 0)).y() - before.y()
    assert 0 < moved <= seeker.strip.height()
    assert bar.isVisible()
    seeker.press(ESCAPE)
    assert on_screen(QPointF(0, 0)) == before

    seeker.open()
    canvas.scroll_by(0, 300)
    there = on_screen(QPointF(0, 0))
    seeker.press(ESCAPE)
    assert on_screen(QPointF(0, 0)) == there, "somebody scrolled on: nothing moves under their eyes"


def test_hits_follow_edits_and_undo(seeker, qtbot):
    bar = seeker.find("감사 카드")

    def total():
        return int(bar.count.text().partition("/")[2] or 0)

    before = total()
    with seeker.session.edit(Label.RENAME) as edit:
        rename(edit, seeker.id_of("감사 카드"), "고마움")
    qtbot.waitUntil(lambda: total() == before - 1, timeout=2000)
    seeker.session.undo()
    qtbot.waitUntil(lambda: total() == before, timeout=2000)


def test_another_language_words_the_bar(seeker, translation, qapp):
    bar = seeker.find("없는낱말")
    translation.switch(type(translation.language)("en"))
    qapp.processEvents()
    assert bar.count.text() == "None"
    assert bar.field.placeholderText() == "Find in the whole map"


def test_undo_does_not_reach_past_the_field_into_the_map(seeker):
    bar = seeker.find("감사")
    QTest.keyClick(bar.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bar.field.text() != "감사"
