"""What Qt says of its own accord, in Korean: menus of text fields, buttons, the file dialog."""

import re

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from journeymap.ui.fields import LineField
from journeymap.ui.inspector.editors.paragraph import Paragraph

_WORD = re.compile(r"[A-Za-z]{2,}")


def english(texts) -> list[str]:
    """Texts with a word of Latin letters in them: keys behind a tab and file patterns are none."""
    bare = (re.sub(r"\([^)]*\)", "", text.replace("&", "").split("\t")[0]) for text in texts)
    return [text for text in bare if _WORD.search(text)]


@pytest.mark.parametrize("make", [LineField, Paragraph, QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field(qtbot, translation, make):
    field = make()
    qtbot.addWidget(field)
    actions = field.createStandardContextMenu().actions()
    assert len(actions) >= 7
    assert english(action.text() for action in actions) == []


def test_standard_buttons(qtbot, translation):
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    kinds = [kind for kind in QDialogButtonBox.StandardButton if kind.value]
    assert english(box.addButton(kind).text() for kind in kinds) == []


def test_the_file_dialog(window):
    said = []

    def look():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        said.extend(button.text() or button.toolTip() for button in dialog.findChildren(QAbstractButton))
        said.extend(action.text() for action in dialog.findChildren(QAction))
        dialog.reject()

    QTimer.singleShot(200, look)
    window.menu_actions["file.open"].trigger()
    assert len(said) > 10
    assert english(said) == []


def test_leaving_without_saving_is_called_what_it_is(translation):
    """Qt's own Korean for Discard means to ignore; our question says 저장 안 함."""
    assert QApplication.translate("Questions", "Don't Save") == "저장 안 함"
