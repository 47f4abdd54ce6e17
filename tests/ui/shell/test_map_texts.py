"""View › Map Texts: the map in Korean, English or both, and what typing over a name then means."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from journeymap.layout.marks import TextRun
from journeymap.model.elements import JOURNEY_ID, Touchpoint
from journeymap.model.vocabulary import Language, Texts
from journeymap.storage.journey_file import open_journey
from journeymap.ui.export_dialog import ExportDialog
from journeymap.ui.journey_settings import JourneySettings
from journeymap.ui.main_window import MainWindow
from journeymap.ui.scenario_chip import ScenarioChip

HOTEL = Path(__file__).parents[3] / "samples" / "hotel-anniversary.ko.journey.yaml"
CARD = "체크인"


@pytest.fixture
def hotel(window: MainWindow, tmp_path: Path) -> MainWindow:
    path = tmp_path / "hotel.journey.yaml"
    path.write_bytes(HOTEL.read_bytes())
    assert window.files.open_path(path)
    return window


def drawn(window: MainWindow) -> str:
    part = window.session.board.parts[f"card:{CARD}"][0]
    return "".join(mark.text for mark in part.marks if isinstance(mark, TextRun))


def checked(window: MainWindow) -> list[str]:
    ids = ("view.texts-ko", "view.texts-en", "view.texts-both")
    return [each for each in ids if window.menu_actions[each].isChecked()]


def rename(window: MainWindow, name: str) -> None:
    window.session.selection.set([CARD])
    window.canvas.setFocus()
    window.menu_actions["edit.rename"].trigger()
    editor = window.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_the_menu_chooses_what_the_map_shows(hotel: MainWindow) -> None:
    assert checked(hotel) == ["view.texts-ko"]
    for choice, wanted in (("en", "Check-in"), ("both", "체크인Check-in"), ("ko", "체크인")):
        hotel.menu_actions[f"view.texts-{choice}"].trigger()
        assert drawn(hotel).startswith(wanted)
        assert checked(hotel) == [f"view.texts-{choice}"]
    assert hotel.session.view.texts is Texts.MAP


def test_the_words_of_the_map_follow(hotel: MainWindow) -> None:
    hotel.menu_actions["view.texts-en"].trigger()
    said = " ".join(
        mark.text for part, _ in hotel.session.board.parts.values() for mark in part.marks if isinstance(mark, TextRun)
    )
    assert "Lowest" in said
    assert "가장 낮은" not in said


def test_scenarios_in_the_toolbar_follow(hotel: MainWindow) -> None:
    hotel.menu_actions["view.texts-en"].trigger()
    names = [chip.accessibleName() or chip.text() for chip in hotel.scenarios.findChildren(ScenarioChip)]
    assert any("Wedding anniversary" in name for name in names)
    assert not any("결혼기념일" in name for name in names)


def test_typing_over_a_name_changes_the_language_shown(hotel: MainWindow) -> None:
    hotel.menu_actions["view.texts-en"].trigger()
    rename(hotel, "Arrival")
    card = hotel.session.journey.get(CARD, Touchpoint)
    assert (card.name, card.other["name"]) == ("체크인", "Arrival")
    hotel.menu_actions["edit.undo"].trigger()
    assert hotel.session.journey.get(CARD, Touchpoint).other["name"] == "Check-in"
    hotel.menu_actions["view.texts-both"].trigger()
    rename(hotel, "Desk")
    assert hotel.session.journey.get(CARD, Touchpoint).name == "Desk"


def test_another_map_language_in_the_settings_is_one_step(hotel: MainWindow, qtbot) -> None:
    dialog = JourneySettings(hotel.session, Language.KOREAN, hotel)
    qtbot.addWidget(dialog)
    dialog.findChildren(QComboBox)[0].setCurrentIndex(list(Language).index(Language.ENGLISH))
    dialog.accept()
    assert drawn(hotel).startswith("Check-in")
    assert checked(hotel) == ["view.texts-en"]
    assert hotel.session.journey.details.title == "Anniversaries at the hotel"
    hotel.menu_actions["edit.undo"].trigger()
    assert drawn(hotel).startswith("체크인")
    assert hotel.session.journey.element(JOURNEY_ID).language is Language.KOREAN


def test_the_export_begins_with_what_is_shown(hotel: MainWindow, qtbot) -> None:
    hotel.menu_actions["view.texts-both"].trigger()
    dialog = ExportDialog(hotel.session, Language.KOREAN, hotel)
    qtbot.addWidget(dialog)
    assert dialog.language.currentText() == "두 언어 함께"
    assert dialog.options().view.texts is Texts.BOTH
    dialog.language.setCurrentIndex(1)
    assert dialog.options().view.texts is Texts.ENGLISH


def test_a_map_in_one_language_offers_no_both(shop: MainWindow, qtbot) -> None:
    dialog = ExportDialog(shop.session, Language.KOREAN, shop)
    qtbot.addWidget(dialog)
    assert dialog.language.count() == 2


def test_what_is_written_in_two_languages_is_saved(hotel: MainWindow) -> None:
    hotel.menu_actions["view.texts-en"].trigger()
    rename(hotel, "Arrival")
    hotel.menu_actions["file.save"].trigger()
    saved = open_journey(hotel.session.path).journey.get(CARD, Touchpoint)
    assert (saved.name, saved.other["name"]) == ("체크인", "Arrival")


def test_a_pasted_card_keeps_its_languages_in_a_map_written_in_the_other(hotel: MainWindow) -> None:
    hotel.session.selection.set([CARD])
    hotel.menu_actions["edit.copy"].trigger()
    settings = JourneySettings(hotel.session, Language.KOREAN, hotel)
    settings.findChildren(QComboBox)[0].setCurrentIndex(1)
    settings.accept()
    hotel.menu_actions["edit.paste"].trigger()
    pasted = hotel.session.journey.get(hotel.session.selection.primary, Touchpoint)
    assert (pasted.name, pasted.other["name"]) == ("Check-in", "체크인")


def test_a_new_card_is_called_so_in_the_language_it_was_typed_in(hotel: MainWindow) -> None:
    hotel.menu_actions["view.texts-en"].trigger()
    hotel.session.selection.set([CARD])
    hotel.canvas.setFocus()
    QTest.keyClick(hotel.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(hotel.focusWidget(), "Valet")
    QTest.keyClick(hotel.focusWidget(), Qt.Key.Key_Return)
    made = next(each for each in hotel.session.journey.touchpoints() if each.name == "Valet")
    assert made.other["name"] == "Valet"
    hotel.menu_actions["view.texts-ko"].trigger()
    hotel.session.selection.set([made.id])
    hotel.menu_actions["edit.rename"].trigger()
    editor = hotel.focusWidget()
    editor.selectAll()
    QTest.keyClicks(editor, "Parking")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    renamed = hotel.session.journey.get(made.id, Touchpoint)
    assert (renamed.name, renamed.other["name"]) == ("Parking", "Valet")


def test_a_refusal_is_shown_in_the_status_bar(hotel: MainWindow) -> None:
    hotel.session.refused.emit("No way.")
    assert hotel.status.currentMessage() == "No way."
