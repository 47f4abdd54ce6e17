"""What the program's own dialogs share: a column with a form and buttons that say what they do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid


class FormDialog(QDialog):
    """A title, a form, and two buttons: one that does it and Cancel."""

    def __init__(self, parent: QWidget | None) -> None:
        """Build an empty form."""
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(14)
        self._head = plain_label("", self, "title")
        self._more = plain_label("", self)
        self.column.addWidget(self._head)
        self.column.addWidget(self._more)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self.buttons = QDialogButtonBox(self)
        self.doing: QPushButton = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancelling: QPushButton = self.buttons.addButton(
            QCoreApplication.translate("FormDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        stand_out(self.doing)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column.addSpacing(4)
        self.column.addWidget(self.buttons)

    def entitle(self, title: str, doing: str, more: str = "") -> None:
        """Say what the dialog is for; ``doing`` are the words on the button that does it."""
        self.setWindowTitle(title)
        self._head.setText(title)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.doing.setText(doing)

    def widen(self, width: int) -> None:
        """Make the dialog at least ``width`` pixels wide, and wider where its words need it.

        ``setMinimumWidth`` would also be a limit below which Qt cuts words where the screen is small.
        """
        margins = self.column.contentsMargins()
        self.column.addStrut(width - margins.left() - margins.right())

    def add_row(self, words: str, field: QWidget) -> None:
        """Add a field with its name, which screen readers are told too."""
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        _tell_readers(field, words)
        self.form.addRow(label, field)

    def rename_row(self, field: QWidget, words: str) -> None:
        """Word a row anew, for another language."""
        label = self.form.labelForField(field)
        if isinstance(label, QLabel):
            label.setText(words)
        _tell_readers(field, words)


def stand_out(button: QPushButton) -> None:
    """Make a button the default one; its size must allow for the bold type that the style sheet gives it."""
    button.setDefault(True)
    font = button.font()
    font.setBold(True)
    button.setFont(font)


def _tell_readers(field: QWidget, words: str) -> None:
    """Name a field after its row; a check box is called what stands beside it, which says more."""
    if not isinstance(field, QCheckBox):
        field.setAccessibleName(words)


def carried_out(dialog: QDialog) -> bool:
    """Show a dialog until it is closed and return whether it was accepted; its answer can be read until the next event.

    The window may be closed under it (logging out, a signal), and then the dialog is gone too.
    """
    accepted = bool(dialog.exec())
    if not isValid(dialog):
        return False
    dialog.deleteLater()
    return accepted


def plain_label(text: str, parent: QWidget, tone: str = "muted") -> QLabel:
    """Return a label that shows ``text`` as it is, over several lines."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    return label
