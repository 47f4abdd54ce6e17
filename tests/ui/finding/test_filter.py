"""Filtering: what does not match is faint, how many do is said, and it stays while one works on."""

from PySide6.QtCore import Qt

from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.elements import Touchpoint
from journeymap.model.finding import passing
from journeymap.model.saved_view import Filter
from journeymap.model.vocabulary import Holding
from journeymap.ui.board.items import Sign
from tests.ui.finding.seeker import CTRL, SHIFT

ESCAPE = Qt.Key.Key_Escape


def faint_cards(seeker):
    return {key.removeprefix("card:") for key in seeker.signed(Sign.FAINT) if key.startswith("card:")}


def everything(seeker):
    return {touchpoint.id for touchpoint in seeker.journey.touchpoints()}


def test_chips_filter_and_the_others_are_faint(seeker):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert seeker.panel.isVisible()
    seeker.choose("불편 있음", "아주 나쁨")
    asked = Filter(holding=(Holding.PAINS,), emotions=(-2,))
    assert seeker.session.filter == asked
    through = passing(seeker.journey, asked)
    assert through
    assert faint_cards(seeker) == everything(seeker) - through
    said = f"접점 {len(everything(seeker))}개 중 {len(through)}개"
    assert seeker.panel.count.text() == said
    assert said in seeker.strip.filtered.text()
    seeker.choose("아주 나쁨")
    assert seeker.session.filter == Filter(holding=(Holding.PAINS,))


def test_keys_alone_filter(seeker):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert seeker.panel.chips[0].hasFocus()
    seeker.press(Qt.Key.Key_Space)
    assert seeker.session.filter == Filter(personas=(seeker.journey.personas()[0].id,))
    seeker.press(Qt.Key.Key_Return)
    assert not seeker.session.filter
    seeker.press(ESCAPE)
    assert not seeker.panel.isVisible()
    assert seeker.bar.field.hasFocus()


def test_a_filter_outlasts_the_bar_and_its_sign_takes_it_back(seeker):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    seeker.choose("불편 있음")
    seeker.press(ESCAPE)
    seeker.press(ESCAPE)
    assert not seeker.bar.isVisible()
    assert seeker.strip.filtered.isVisible()
    assert faint_cards(seeker)
    assert seeker.window.menu_actions["edit.clear-filter"].isEnabled()
    seeker.click(seeker.strip.filtered)
    assert faint_cards(seeker) == set()
    assert not seeker.strip.isVisible()
    assert seeker.canvas.viewport().y() == 0


def test_a_filter_follows_edits(seeker):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    seeker.choose("아주 나쁨")
    chosen = seeker.id_of("감사 카드")
    assert chosen in faint_cards(seeker)
    with seeker.session.edit(Label.CHANGE) as edit:
        change(edit, chosen, emotion=-2)
    assert chosen not in faint_cards(seeker)
    seeker.session.undo()
    assert chosen in faint_cards(seeker)


def test_words_are_looked_for_among_what_is_let_through(seeker):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    seeker.choose("아주 나쁨")
    seeker.press(ESCAPE)
    seeker.type("접점")
    seeker.bar.field.clear()
    seeker.type("감사 카드")
    assert f"card:{seeker.id_of('감사 카드')}" not in seeker.signed(Sign.FOUND)


def test_a_persona_gone_leaves_the_filter(seeker):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    persona = seeker.journey.personas()[0]
    seeker.choose(persona.name)
    with seeker.session.edit(Label.REMOVE_PERSONA) as edit:
        edit.remove(persona.id)
    assert not seeker.session.filter
    assert persona.name not in [chip.text() for chip in seeker.panel.chips]


def test_another_map_has_no_filter(seeker, tmp_path):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    seeker.choose("불편 있음")
    seeker.session.replace(type(seeker.session.document)())
    assert not seeker.session.filter
    assert seeker.signed(Sign.FAINT) == frozenset()
    assert seeker.session.journey.count(Touchpoint) == 0


def test_nothing_of_the_panel_is_cut(seeker, translation, qapp):
    seeker.press(Qt.Key.Key_F, CTRL | SHIFT)
    for language in ("en", "ko"):
        translation.switch(type(translation.language)(language))
        qapp.processEvents()
        for chip in seeker.panel.chips:
            assert chip.width() >= chip.sizeHint().width()
        assert seeker.panel.clear.width() >= seeker.panel.clear.sizeHint().width()
