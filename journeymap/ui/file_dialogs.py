"""Choosing files: Qt's dialog with every word in the interface's language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from journeymap.ui.dialogs import carried_out
from journeymap.ui.questions import Role, ask

_ALIKE = {".journey.yaml": (".yaml", ".yml")}
"""Endings that will do in place of the usual one."""


def ask_open_path(parent: QWidget | None, title: str, folder: Path, patterns: list[str]) -> Path | None:
    """Ask for a file that exists, or None.

    Parameters
    ----------
    patterns : as Qt has them: ``Journey maps (*.yaml)``.
    """
    dialog = _dialog(parent, title, patterns)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(folder))
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, QCoreApplication.translate("FileDialogs", "Open"))
    return _answer(dialog)


def ask_save_path(parent: QWidget | None, title: str, start: Path, pattern: str, ending: str) -> Path | None:
    """Ask for a file to write, or None; one that exists is only given back after a question.

    Parameters
    ----------
    start : the path suggested.
    ending : with a dot; added to a name without it.
    """
    dialog = _dialog(parent, title, [pattern])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(ending.removeprefix("."))
    dialog.setDirectory(str(start.parent))
    dialog.selectFile(start.name)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, QCoreApplication.translate("FileDialogs", "Save"))
    chosen = _answer(dialog)
    if chosen is None or chosen.name.lower().endswith(_ALIKE.get(ending, ending)):
        return chosen
    # Qt asked about the name without the ending.
    path = chosen.with_name(chosen.name + ending)
    return path if not path.exists() or _may_replace(parent, path) else None


def _dialog(parent: QWidget | None, title: str, patterns: list[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters(patterns)
    labels = QFileDialog.DialogLabel
    dialog.setLabelText(labels.LookIn, QCoreApplication.translate("FileDialogs", "Folder:"))
    dialog.setLabelText(labels.FileName, QCoreApplication.translate("FileDialogs", "File name:"))
    dialog.setLabelText(labels.FileType, QCoreApplication.translate("FileDialogs", "File type:"))
    dialog.setLabelText(labels.Reject, QCoreApplication.translate("FileDialogs", "Cancel"))
    return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    if not carried_out(dialog):
        return None
    chosen = dialog.selectedFiles()
    return Path(chosen[0]) if chosen else None


def _may_replace(parent: QWidget | None, path: Path) -> bool:
    words = QCoreApplication.translate("FileDialogs", "“{name}” exists already. Replace it?").format(name=path.name)
    buttons = [
        (QCoreApplication.translate("FileDialogs", "Replace"), Role.MAIN),
        (QCoreApplication.translate("FileDialogs", "Cancel"), Role.CANCEL),
    ]
    return ask(parent, words, "", buttons) == 0
