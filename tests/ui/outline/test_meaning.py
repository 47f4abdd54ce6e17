"""What the outline shows and does beyond rows and keys: texts in two languages, filters, stops that are no cards."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.model.changes import Label
from journeymap.model.elements import Element, Lane, Persona, Scenario, Stage, Touchpoint
from journeymap.model.saved_view import Filter
from journeymap.model.vocabulary import Holding, Texts
from journeymap.ui.outline.contents import Key, Sort
from tests.ui.outline.conftest import CONTROL, Outliner

K = Qt.Key
HOTEL = Path(__file__).parents[3] / "samples" / "hotel-anniversary.ko.journey.yaml"
CARD = "체크인"


@pytest.fixture
def hotel(outliner: Outliner, tmp_path: Path) -> Outliner:
    path = tmp_path / "hotel.journey.yaml"
    path.write_bytes(HOTEL.read_bytes())
    assert outliner.window.files.open_path(path)
    outliner.window.menu_actions["view.outline"].trigger()
    QApplication.processEvents()
    return outliner


def show(outliner: Outliner, texts: Texts) -> None:
    session = outliner.window.session
    session.view = replace(session.view, texts=texts)


def cell(outliner: Outliner, key: Key):
    return outliner.view.rows.cell(outliner.view.rows.index_of(key))


def test_rows_show_the_texts_that_are_chosen(hotel):
    key = Key(Sort.TOUCHPOINT, CARD)
    assert cell(hotel, key).text == "체크인"
    show(hotel, Texts.ENGLISH)
    assert cell(hotel, key).text == "Check-in"
    stage = hotel.journey.stages()[0]
    assert cell(hotel, Key(Sort.STAGE, stage.id)).text == stage.other["name"]
    show(hotel, Texts.BOTH)
    assert (cell(hotel, key).text, cell(hotel, key).detail) == ("체크인", "Check-in")


def test_typing_over_a_row_changes_the_language_shown(hotel):
    show(hotel, Texts.ENGLISH)
    hotel.tree.go_to_key(Key(Sort.TOUCHPOINT, CARD))
    hotel.press(K.Key_F2)
    assert hotel.tree.editor.toPlainText() == "Check-in"
    hotel.press(K.Key_A, CONTROL)
    hotel.type("Arrival")
    hotel.press(K.Key_Return)
    card = hotel.journey.get(CARD, Touchpoint)
    assert (card.name, card.other["name"]) == ("체크인", "Arrival")
    assert hotel.window.session.document.undo_label is Label.RENAME


def test_leaving_a_text_as_it_was_writes_nothing(hotel):
    show(hotel, Texts.ENGLISH)
    plain = next(each for each in hotel.journey.touchpoints() if each.id == CARD)
    with hotel.window.session.edit(Label.CHANGE) as edit:
        edit.put(replace(plain, other={}))
    hotel.window.session.document.mark_clean()
    hotel.tree.go_to_key(Key(Sort.TOUCHPOINT, CARD))
    hotel.press(K.Key_F2)
    hotel.press(K.Key_Return)
    assert hotel.window.session.document.clean


def test_what_is_new_is_called_so_in_the_language_shown(hotel):
    show(hotel, Texts.ENGLISH)
    hotel.tree.go_to_key(Key(Sort.TOUCHPOINT, CARD))
    hotel.press(K.Key_Return)
    hotel.type("Valet")
    hotel.press(K.Key_Return)
    made = next(each for each in hotel.journey.touchpoints() if each.name == "Valet")
    assert made.other["name"] == "Valet"
    with hotel.window.session.edit(Label.RENAME) as edit:
        edit.put(replace(made, name="주차 대행"))
    assert cell(hotel, Key(Sort.TOUCHPOINT, made.id)).text == "Valet"


def test_nothing_is_chosen_by_coming_here(outliner):
    assert outliner.window.session.selection.ids == ()
    assert outliner.tree.key() is None
    outliner.press(K.Key_Down)
    assert outliner.tree.key().sort is Sort.STAGE


def choose_first_stop(outliner: Outliner) -> Key:
    scenario = outliner.go(Sort.SCENARIO, "가족 결합")
    outliner.press(K.Key_Right)
    outliner.press(K.Key_Down)
    assert outliner.tree.key().sort is Sort.VISIT
    return scenario


def test_cut_and_paste_on_a_stop_do_not_touch_its_touchpoint(outliner):
    outliner.go(Sort.TOUCHPOINT, "청구서")
    outliner.press(K.Key_C, CONTROL)
    choose_first_stop(outliner)
    count = outliner.journey.count(Touchpoint)
    for key in (K.Key_X, K.Key_V):
        outliner.window.status.clearMessage()
        outliner.press(key, CONTROL)
        assert outliner.journey.count(Touchpoint) == count
        assert outliner.window.status.currentMessage()
    assert outliner.window.session.document.clean


def test_duplicating_a_stop_lets_the_path_stop_there_once_more(outliner):
    scenario = choose_first_stop(outliner)
    stops = outliner.below(scenario)
    outliner.press(K.Key_D, CONTROL)
    assert outliner.below(scenario) == [stops[0], *stops]
    assert outliner.window.session.document.undo_label is Label.ADD_VISIT
    QTest.keyClick(outliner.window, K.Key_Z, CONTROL)
    assert outliner.below(scenario) == stops


def test_the_map_has_its_own_verbs_back(outliner):
    choose_first_stop(outliner)
    outliner.window.menu_actions["view.map"].trigger()
    count = outliner.journey.count(Touchpoint)
    outliner.window.menu_actions["edit.duplicate"].trigger()
    assert outliner.journey.count(Touchpoint) == count + 1


def test_a_filter_dims_rows(outliner):
    session, beside = outliner.window.session, outliner.view.rows.beside
    before = picture(outliner)
    session.filter = Filter(holding=(Holding.PAINS,))
    assert picture(outliner) != before
    for touchpoint in outliner.journey.touchpoints():
        has_pains = any(each.KIND == "pain" for each in outliner.journey.attachments(touchpoint.id))
        assert beside.holds(Key(Sort.TOUCHPOINT, touchpoint.id)) is not has_pains
    scenario = outliner.journey.scenarios()[0]
    session.filter = Filter(scenarios=(scenario.id,))
    others = [each.id for each in outliner.journey.scenarios()[1:]]
    assert [beside.holds(Key(Sort.SCENARIO, each)) for each in (scenario.id, *others)] == [False, *[True] * len(others)]
    session.filter = Filter()
    assert picture(outliner) == before


def picture(outliner: Outliner) -> QImage:
    QApplication.processEvents()
    return outliner.tree.viewport().grab().toImage()


def test_everything_the_map_holds_has_a_row(outliner):
    rows = {key.id for key in outliner.keys(Key(Sort.ROOT))}
    kinds = (Stage, Lane, Touchpoint, Persona, Scenario)
    wanted = {each.id for each in outliner.journey.elements() if isinstance(each, kinds) or is_note(outliner, each)}
    assert wanted <= rows


def is_note(outliner: Outliner, element: Element) -> bool:
    return outliner.journey.touchpoint_of(element.id) is not None
