"""The studio over a window with the Korean sample, and ways to handle it as a person does."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from journeymap.layout.kit.kit import KitKind
from journeymap.ui.ground import Ground
from journeymap.ui.print_studio.layouts import Laid
from journeymap.ui.print_studio.studio import PrintStudio
from tests.ui.shell.answers import Answers
from tests.ui.shell.conftest import answers, appearance, settings, shop, translation, window

__all__ = ["answers", "appearance", "settings", "shop", "translation", "window"]


@dataclass
class Person:
    """Somebody at the studio."""

    studio: PrintStudio
    bot: QtBot

    def wait(self) -> Laid:
        """Wait for the pages."""
        self.bot.waitUntil(lambda: self.studio.laid is not None, timeout=20_000)
        laid = self.studio.laid
        assert laid is not None
        return laid

    def choose_kind(self, kind: KitKind) -> Laid:
        """Click a kind."""
        self.click(self.studio.panel.kinds.rows[kind])
        return self.wait()

    def click(self, widget: QWidget) -> None:
        """Click a widget in its middle, or a check at its box."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_check(self, check: QWidget) -> None:
        """Click a check box."""
        self.click_at(check, 8)

    def click_at(self, widget: QWidget, x: int) -> None:
        """Click a widget ``x`` pixels from its left edge."""
        middle = widget.rect().center()
        middle.setX(x)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)

    def pick(self, combo: QComboBox, words: str) -> None:
        """Choose the entry that begins with ``words``, with the arrow keys."""
        wanted = next(n for n in range(combo.count()) if combo.itemText(n).startswith(words))
        combo.setFocus()
        for _ in range(combo.count()):
            if combo.currentIndex() == wanted:
                return
            key = Qt.Key.Key_Down if combo.currentIndex() < wanted else Qt.Key.Key_Up
            QTest.keyClick(combo, key)
        raise AssertionError(words)


def ground_of(shop, settings, appearance, translation) -> Ground:
    looks = (settings, appearance, translation)
    return Ground(shop, shop.session, *looks, shop.menu_actions, shop.views, shop.files)


@pytest.fixture
def ground(shop, settings, appearance, translation) -> Ground:
    return ground_of(shop, settings, appearance, translation)


@pytest.fixture
def person(ground: Ground, qtbot: QtBot) -> Iterator[Person]:
    studio = PrintStudio(ground)
    studio.show()
    made = Person(studio, qtbot)
    made.wait()
    yield made
    studio.close()


@pytest.fixture
def asked(person: Person, answers: Answers, qtbot: QtBot) -> Answers:
    """Somebody who answers what the studio asks; the studio itself is no question."""

    def leave(dialog: QWidget) -> None:
        assert dialog is person.studio

    answers.give(leave)
    qtbot.waitUntil(lambda: not answers.unused)
    return answers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made
