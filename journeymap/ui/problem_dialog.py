"""What is wrong with a file: every problem with its place, as plain text to be copied."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from journeymap.i18n import Labels
from journeymap.model.vocabulary import Language
from journeymap.storage.problems import Problem
from journeymap.ui.dialogs import FormDialog


class ProblemDialog(FormDialog):
    """Lists problems: file, line, column, where in the map, what, and what was probably meant."""

    def __init__(
        self,
        problems: Sequence[Problem],
        file_name: str,
        interface: Language,
        parent: QWidget | None = None,
        *,
        opened: bool = False,
    ) -> None:
        """Show ``problems``; ``opened`` says that the map was opened all the same."""
        super().__init__(parent)
        title = self.tr("“{name}” was opened with remarks") if opened else self.tr("“{name}” cannot be opened")
        more = self.tr("Nothing was changed.") if opened else self.tr("Nothing was changed. The open map stays open.")
        self.entitle(title.format(name=file_name), self.tr("OK"), more)
        self.cancelling.hide()
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setPlainText(problem_text(problems, Labels(interface)))
        self.text.setAccessibleName(self.tr("Problems"))
        self.text.setMinimumSize(560, 240)
        self.column.insertWidget(2, self.text, 1)
        copying = self.buttons.addButton(self.tr("Copy All"), QDialogButtonBox.ButtonRole.ActionRole)
        copying.clicked.connect(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def problem_text(problems: Sequence[Problem], labels: Labels) -> str:
    """Return problems as text: the place on one line, what is wrong below it."""
    return "\n\n".join(_paragraph(problem, labels) for problem in problems)


def _paragraph(problem: Problem, labels: Labels) -> str:
    place = "" if problem.file is None else problem.file.name
    if problem.line:
        place = f"{place}:{problem.line}:{problem.column}".removeprefix(":")
    head = "   ".join(part for part in (place, problem.path) if part)
    return "\n".join(part for part in (head, problem.message(labels)) if part)
