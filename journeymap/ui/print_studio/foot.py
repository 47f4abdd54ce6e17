"""The buttons at the foot of the studio."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from journeymap.ui.print_studio.saving import Shape

PICTURES = (Shape(".png", 150), Shape(".png", 300), Shape(".png", 600), Shape(".svg"))
"""Pictures on offer."""


class Foot(QWidget):
    """Saving, printing and closing.

    Signals
    -------
    save_wanted(Shape), print_wanted(), close_wanted() : a button was pressed.
    """

    save_wanted = Signal(object)
    print_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.closing, self.page, self.picture, self.printing, self.pdf = (QPushButton(self) for _ in range(5))
        self.menu = QMenu(self)
        self.entries = [self._entry(number) for number in range(len(PICTURES))]
        self.picture.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.closing)
        row.addStretch(1)
        for button in (self.page, self.picture, self.printing, self.pdf):
            row.addWidget(button)
        for button in (self.closing, self.page, self.picture, self.printing, self.pdf):
            # Enter in a field chooses there; it must not open a dialog for saving.
            button.setAutoDefault(False)
        font = self.pdf.font()
        font.setBold(True)
        self.pdf.setFont(font)
        self.pdf.setProperty("primary", True)
        self.pdf.clicked.connect(self._want_pdf)
        self.page.clicked.connect(self._want_html)
        self.printing.clicked.connect(self.print_wanted)
        self.closing.clicked.connect(self.close_wanted)
        self._speak()

    def allow(self, allowed: bool) -> None:
        """Say whether there are pages to be saved or printed."""
        for button in (self.page, self.picture, self.printing, self.pdf):
            button.setEnabled(allowed)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def _entry(self, number: int) -> QAction:
        entry = self.menu.addAction("")
        entry.setData(number)
        entry.triggered.connect(self._want_picture)
        return entry

    def _speak(self) -> None:
        self.closing.setText(self.tr("Close"))
        self.page.setText(self.tr("Save as HTML…"))
        self.picture.setText(self.tr("Save as Picture"))
        self.printing.setText(self.tr("Print…"))
        self.pdf.setText(self.tr("Save as PDF…"))
        self.page.setToolTip(self.tr("One file that any browser shows, without the program and without a network"))
        for entry, shape in zip(self.entries, PICTURES, strict=True):
            if shape.suffix == ".svg":
                entry.setText(self.tr("SVG, sharp at every size…"))
            else:
                entry.setText(self.tr("PNG, {dpi} dots per inch…").format(dpi=shape.dpi))

    def _want_pdf(self) -> None:
        self.save_wanted.emit(Shape(".pdf"))

    def _want_html(self) -> None:
        self.save_wanted.emit(Shape(".html"))

    def _want_picture(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.save_wanted.emit(PICTURES[entry.data()])
