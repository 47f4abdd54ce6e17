"""Questions about files: changed by somebody else, or not to be saved where they are."""

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from journeymap.ui.questions import Role, ask


class ChangedChoice(Enum):
    """What to do about a file somebody else has changed since it was opened."""

    SAVE_AS = "save-as"
    OVERWRITE = "overwrite"
    RELOAD = "reload"
    CANCEL = "cancel"


class FailedChoice(Enum):
    """What to do after saving failed."""

    SAVE_AS = "save-as"
    RETRY = "retry"
    CANCEL = "cancel"


def ask_about_change(parent: QWidget | None, file_name: str) -> ChangedChoice:
    """Ask what to do before a file changed by somebody else would be overwritten."""
    choices = (ChangedChoice.SAVE_AS, ChangedChoice.OVERWRITE, ChangedChoice.RELOAD, ChangedChoice.CANCEL)
    pressed = ask(
        parent,
        QCoreApplication.translate("FileQuestions", "“{name}” was changed by somebody else.").format(name=file_name),
        QCoreApplication.translate(
            "FileQuestions", "Saving over it would lose their changes. Opening theirs would lose yours."
        ),
        [
            (QCoreApplication.translate("FileQuestions", "Save Mine As…"), Role.MAIN),
            (QCoreApplication.translate("FileQuestions", "Overwrite Theirs"), Role.OTHER),
            (QCoreApplication.translate("FileQuestions", "Open Theirs"), Role.OTHER),
            (QCoreApplication.translate("FileQuestions", "Cancel"), Role.CANCEL),
        ],
    )
    return choices[pressed]


def ask_about_failure(parent: QWidget | None, file_name: str, reason: str) -> FailedChoice:
    """Say why saving failed and offer another place.

    Parameters
    ----------
    reason : a sentence, in the interface's language.
    """
    choices = (FailedChoice.SAVE_AS, FailedChoice.RETRY, FailedChoice.CANCEL)
    pressed = ask(
        parent,
        QCoreApplication.translate("FileQuestions", "“{name}” could not be saved.").format(name=file_name),
        reason
        + "\n\n"
        + QCoreApplication.translate("FileQuestions", "The file on disk is as it was, and your map is still open."),
        [
            (QCoreApplication.translate("FileQuestions", "Save As…"), Role.MAIN),
            (QCoreApplication.translate("FileQuestions", "Try Again"), Role.OTHER),
            (QCoreApplication.translate("FileQuestions", "Cancel"), Role.CANCEL),
        ],
    )
    return choices[pressed]
