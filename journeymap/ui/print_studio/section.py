"""Options that belong together: a heading and rows; each reads and writes its own fields of the options."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from journeymap.layout.kit.kit import KitOptions
from journeymap.ui.dialogs import plain_label

_SPIN_INSET = 8
"""Pixels before a number, as before the words of a combo box."""


class Section(QWidget):
    """A group of fields.

    Signals
    -------
    changed() : a person chose something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading = plain_label("", self, "group")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 12, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.heading)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(8)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(self.form)
        self._names: list[QLabel] = []
        self._calm = _CalmWheel(self)

    def show_options(self, options: KitOptions) -> None:
        """Show what ``options`` say, without telling of a change."""
        raise NotImplementedError

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` with what the fields say."""
        raise NotImplementedError

    def follow(self, options: KitOptions) -> None:
        """Hear what other sections made of the options."""

    def speak(self) -> None:
        """Word everything in the interface's language."""
        raise NotImplementedError

    def add_row(self, field: QWidget) -> None:
        """Add a field; :meth:`name_row` says what it is."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        self._names.append(label)
        self.form.addRow(label, field)
        self.calm(field)

    def name_row(self, field: QWidget, words: str) -> None:
        """Name a row, for readers too."""
        label = self.form.labelForField(field)
        if isinstance(label, QLabel):
            label.setText(words)
        field.setAccessibleName(words)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show or hide a row."""
        self.form.setRowVisible(field, shown)

    def label_width(self) -> int:
        """Return how wide the longest name of a row is."""
        return max((label.minimumSizeHint().width() for label in self._names), default=0)

    def align_fields(self, width: int) -> None:
        """Let fields begin behind names ``width`` pixels wide, as in the other sections."""
        for label in self._names:
            label.setMinimumWidth(width)

    def calm(self, field: QWidget) -> None:
        """Let the wheel scroll the panel and not change ``field`` on the way."""
        if isinstance(field, QAbstractSpinBox):
            field.lineEdit().setTextMargins(_SPIN_INSET, 0, 0, 0)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self._calm)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.speak()
        super().changeEvent(event)

    def _tell(self) -> None:
        self.changed.emit()


class _CalmWheel(QObject):
    """Keeps the wheel from changing fields that are not being edited."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what scrolls."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False
