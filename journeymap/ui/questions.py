"""Questions whose buttons say what they do; every text in them is plain, whatever it holds."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.ui.dialogs import carried_out, plain_label, stand_out


class Role(Enum):
    """What a button of a question does."""

    MAIN = "main"
    OTHER = "other"
    CANCEL = "cancel"


class SaveChoice(Enum):
    """What to do with unsaved changes."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


class HeldChoice(Enum):
    """What happens to what a removed stage or lane holds."""

    MOVE = "move"
    REMOVE = "remove"
    CANCEL = "cancel"


class Question(QDialog):
    """A sentence, what more there is to say, and buttons in a row; ``answer`` is the number of the one pressed.

    Escape and closing the dialog press the button that cancels, or else the last one.
    """

    def __init__(self, parent: QWidget | None, text: str, more: str, buttons: Sequence[tuple[str, Role]]) -> None:
        super().__init__(parent)
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.said = f"{text}\n{more}"
        cancelling = [number for number, (_, role) in enumerate(buttons) if role is Role.CANCEL]
        self.answer = cancelling[0] if cancelling else len(buttons) - 1
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        # A strut, not a minimum width: that would also be a limit below which Qt cuts the buttons on a small screen.
        column.addStrut(352)
        column.addWidget(plain_label(text, self, "question"))
        if more:
            column.addWidget(plain_label(more, self))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self._buttons = [self._button(words, role) for words, role in buttons]
        for button in self._buttons:
            row.addWidget(button)
        column.addLayout(row)
        self._buttons[0].setFocus()

    def _button(self, words: str, role: Role) -> QPushButton:
        button = QPushButton(words.replace("&", "&&"), self)
        button.setAutoDefault(role is Role.MAIN)
        if role is Role.MAIN:
            stand_out(button)
        button.clicked.connect(self._press)
        return button

    def _press(self) -> None:
        pressed = self.sender()
        self.answer = next(number for number, button in enumerate(self._buttons) if button is pressed)
        self.accept()


def ask(parent: QWidget | None, text: str, more: str, buttons: Sequence[tuple[str, Role]]) -> int:
    """Ask and return the number of the button pressed.

    Parameters
    ----------
    buttons : words and role of each, the main one first.
    """
    question = Question(parent, text, more, buttons)
    answer = question.answer
    if carried_out(question):
        answer = question.answer
    return answer


def tell(parent: QWidget | None, text: str, more: str = "") -> None:
    """Say something that went wrong, or is worth knowing, and wait until it is read."""
    ask(parent, text, more, [(QCoreApplication.translate("Questions", "OK"), Role.MAIN)])


def ask_to_save(parent: QWidget | None, name: str) -> SaveChoice:
    """Ask what to do with unsaved changes of the map called ``name``."""
    pressed = ask(
        parent,
        QCoreApplication.translate("Questions", "Save the changes to “{name}”?").format(name=name),
        QCoreApplication.translate("Questions", "Changes that are not saved are lost."),
        [
            (QCoreApplication.translate("Questions", "Save"), Role.MAIN),
            (QCoreApplication.translate("Questions", "Don't Save"), Role.OTHER),
            (QCoreApplication.translate("Questions", "Cancel"), Role.CANCEL),
        ],
    )
    return (SaveChoice.SAVE, SaveChoice.DISCARD, SaveChoice.CANCEL)[pressed]


def ask_to_open_korean(parent: QWidget | None, file_name: str) -> bool:
    """Ask whether a file that is not UTF-8 should be read in the old Korean encoding."""
    pressed = ask(
        parent,
        QCoreApplication.translate("Questions", "Open “{name}” as an old Korean text file?").format(name=file_name),
        QCoreApplication.translate(
            "Questions", "It is not in UTF-8, but reads well as CP949 (EUC-KR). Saving will write UTF-8."
        ),
        [
            (QCoreApplication.translate("Questions", "Open as CP949"), Role.MAIN),
            (QCoreApplication.translate("Questions", "Cancel"), Role.CANCEL),
        ],
    )
    return pressed == 0


def ask_about_stage(parent: QWidget | None, name: str, count: int, neighbour: str | None) -> HeldChoice:
    """Ask what happens to the ``count`` touchpoints of a stage that is removed.

    Parameters
    ----------
    neighbour : name of the stage they could move to; None offers no move.
    """
    move = QCoreApplication.translate("Questions", "Move to Stage “{name}”").format(name=neighbour)
    text = QCoreApplication.translate("Questions", "Delete stage “{name}”?").format(name=name)
    return _ask_about_held(parent, text, count, move if neighbour is not None else None)


def ask_about_lane(parent: QWidget | None, name: str, count: int, neighbour: str | None) -> HeldChoice:
    """Ask what happens to the ``count`` touchpoints of a lane that is removed; see :func:`ask_about_stage`."""
    move = QCoreApplication.translate("Questions", "Move to Lane “{name}”").format(name=neighbour)
    text = QCoreApplication.translate("Questions", "Delete lane “{name}”?").format(name=name)
    return _ask_about_held(parent, text, count, move if neighbour is not None else None)


def _ask_about_held(parent: QWidget | None, text: str, count: int, move: str | None) -> HeldChoice:
    more = QCoreApplication.translate("Questions", "It holds 1 touchpoint. Where should it go?")
    if count != 1:
        more = QCoreApplication.translate("Questions", "It holds {count} touchpoints. Where should they go?").format(
            count=count
        )
    buttons = [
        (QCoreApplication.translate("Questions", "Delete Them Too"), Role.OTHER),
        (QCoreApplication.translate("Questions", "Cancel"), Role.CANCEL),
    ]
    choices = [HeldChoice.REMOVE, HeldChoice.CANCEL]
    if move is not None:
        buttons.insert(0, (move, Role.MAIN))
        choices.insert(0, HeldChoice.MOVE)
    return choices[ask(parent, text, more, buttons)]
