"""Preferences hold at once, are remembered, and broken ones count as not chosen."""

import pytest
from PySide6.QtCore import Qt

from journeymap.layout.contrast_theme import DARK_CONTRAST, LIGHT_CONTRAST
from journeymap.layout.theme import DARK, LIGHT
from journeymap.model.vocabulary import Language
from journeymap.ui.appearance import Appearance, ContrastChoice, ThemeChoice
from journeymap.ui.ground import Ground
from journeymap.ui.interface_scale import SCALES
from journeymap.ui.preferences import Preferences
from journeymap.ui.settings import Settings


@pytest.fixture
def dialog(window, settings, appearance, translation, qtbot) -> Preferences:
    looks = (settings, appearance, translation)
    ground = Ground(window, window.session, *looks, window.menu_actions, window.views, window.files)
    made = Preferences(ground)
    made.show()
    return made


def pick(qtbot, combo, number: int) -> None:
    """Choose an entry with the keys, as a person does."""
    combo.setFocus()
    while combo.currentIndex() != number:
        qtbot.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < number else Qt.Key.Key_Up)


def test_the_theme_changes_at_once_and_is_remembered(dialog, window, settings, qtbot):
    pick(qtbot, dialog.theme, list(ThemeChoice).index(ThemeChoice.DARK))
    assert window.session.theme is DARK
    pick(qtbot, dialog.contrast, list(ContrastChoice).index(ContrastChoice.HIGH))
    assert window.session.theme is DARK_CONTRAST
    assert window.menu_actions["view.high-contrast"].isChecked()
    again = Settings(settings.path)
    assert (again.text("theme"), again.text("contrast")) == ("dark", "high")
    pick(qtbot, dialog.contrast, list(ContrastChoice).index(ContrastChoice.NORMAL))
    pick(qtbot, dialog.theme, list(ThemeChoice).index(ThemeChoice.LIGHT))
    assert window.session.theme is LIGHT


def test_the_language_changes_at_once_here_too(dialog, window, qtbot):
    assert dialog.windowTitle() == "환경설정"
    pick(qtbot, dialog.language, list(Language).index(Language.ENGLISH))
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Preferences")
    assert dialog.form.labelForField(dialog.theme).text() == "Theme"
    assert [dialog.contrast.itemText(n) for n in range(3)] == ["Ordinary", "High", "Like the system"]
    assert [check.text() for check in dialog.panels][:2] == ["Palette", "Inspector"]


def test_motion_is_reduced_at_once(dialog, window, settings, qtbot):
    motion = window.canvas.board_scene.motion
    motion.reduced = False
    qtbot.mouseClick(dialog.motion, Qt.MouseButton.LeftButton, pos=dialog.motion.rect().center() * 0.1)
    assert motion.reduced
    assert window.menu_actions["view.reduce-motion"].isChecked()
    window.menu_actions["view.reduce-motion"].trigger()
    assert not motion.reduced
    assert Settings(settings.path).text("motion") == ""


def test_panels_are_shown_and_hidden(dialog, window, qtbot):
    check = dialog.panels[0]
    qtbot.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().center() * 0.1)
    assert window.left.isHidden()
    assert not window.menu_actions["view.palette"].isChecked()
    window.menu_actions["view.palette"].trigger()
    assert check.isChecked()
    assert not window.left.isHidden()


def test_another_size_waits_for_a_restart(dialog, window, appearance, qtbot):
    assert dialog.restart_now.isHidden() or not dialog.restart_now.isVisible()
    pick(qtbot, dialog.size_choice, SCALES.index(150))
    assert dialog.restart_now.isVisible()
    assert window.menu_actions["view.size-150"].isChecked()
    with qtbot.waitSignal(appearance.scale.restart_wanted):
        qtbot.mouseClick(dialog.restart_now, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    appearance.scale.choose(100)


@pytest.mark.parametrize("nonsense", ["", "purple", "150", "\0", "@Invalid()", "고대비"])
def test_what_makes_no_sense_is_ignored(qapp, settings, nonsense):
    for key in ("theme", "contrast", "motion", "interface-size"):
        settings.keep(key, nonsense if key != "interface-size" else f"{nonsense}%")
    made = Appearance(qapp, settings)
    assert made.choice is ThemeChoice.SYSTEM
    assert made.contrast is ContrastChoice.SYSTEM
    assert not made.reduced_motion
    assert made.scale.chosen == 100


def test_contrast_is_switched_in_the_menu(window, appearance):
    appearance.choose(ThemeChoice.LIGHT)
    window.menu_actions["view.high-contrast"].trigger()
    assert window.session.theme is LIGHT_CONTRAST
    assert appearance.contrast is ContrastChoice.HIGH
    window.menu_actions["view.high-contrast"].trigger()
    assert window.session.theme is LIGHT
    assert appearance.contrast is ContrastChoice.NORMAL


def test_preferences_open_with_their_key(window, answers, qtbot):
    answers.press("닫기")
    qtbot.keyClick(window.canvas, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert answers.unused == []
