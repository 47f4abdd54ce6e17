"""A poster on one sheet, or cut into tiles that any printer can print."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from journeymap.layout.kit.kit import KitOptions
from journeymap.layout.pages import Paper
from journeymap.ui.print_studio.section import Section

_TILES = (Paper.A4, Paper.A3, Paper.LETTER, Paper.TABLOID)
_WHOLE, _BY_SIZE, _BY_COUNT = range(3)
_WIDEST_OVERLAP = 40.0
_MOST_TILES = 12
_USUAL_GRID = (3, 2)


class TileSection(Section):
    """Whether a poster is cut, on which sheets it is printed then, how many, and how far they lie over one another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way, self.tile = QComboBox(self), QComboBox(self)
        self.across, self.down = QSpinBox(self), QSpinBox(self)
        self.overlap = QDoubleSpinBox(self)
        self.way.addItems([""] * 3)
        self.tile.addItems([paper.value.capitalize() for paper in _TILES])
        for spin in (self.across, self.down):
            spin.setRange(1, _MOST_TILES)
        self.overlap.setRange(0.0, _WIDEST_OVERLAP)
        self.overlap.setDecimals(1)
        self.overlap.setSuffix(" mm")
        for field in (self.way, self.tile, self.across, self.down, self.overlap):
            self.add_row(field)
        for combo in (self.way, self.tile):
            combo.currentIndexChanged.connect(self._change)
        for number in (self.across, self.down, self.overlap):
            number.setKeyboardTracking(False)
            number.valueChanged.connect(self._tell)
        self.speak()

    def show_options(self, options: KitOptions) -> None:
        """Show how a poster is printed."""
        fields = (self.way, self.tile, self.across, self.down, self.overlap)
        blockers = [QSignalBlocker(field) for field in fields]
        by_size = _WHOLE if options.tile is None else _BY_SIZE
        self.way.setCurrentIndex(by_size if options.tiles is None else _BY_COUNT)
        known = [number for number, paper in enumerate(_TILES) if paper == options.tile]
        self.tile.setCurrentIndex(known[0] if known else 0)
        across, down = options.tiles or _USUAL_GRID
        self.across.setValue(across)
        self.down.setValue(down)
        self.overlap.setValue(options.overlap)
        del blockers
        self._show_rows()

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` with these tiles."""
        way = self.way.currentIndex()
        return replace(
            options,
            tile=None if way == _WHOLE else _TILES[self.tile.currentIndex()],
            tiles=(self.across.value(), self.down.value()) if way == _BY_COUNT else None,
            overlap=self.overlap.value(),
        )

    def speak(self) -> None:
        """Word everything in the interface's language."""
        self.heading.setText(self.tr("Poster"))
        ways = (self.tr("On one sheet"), self.tr("Cut into smaller sheets"), self.tr("As large as so many sheets"))
        for number, words in enumerate(ways):
            self.way.setItemText(number, words)
        self.name_row(self.way, self.tr("Printed"))
        self.name_row(self.tile, self.tr("Sheets of"))
        self.name_row(self.across, self.tr("Across"))
        self.name_row(self.down, self.tr("Down"))
        self.name_row(self.overlap, self.tr("Overlap"))

    def _show_rows(self) -> None:
        way = self.way.currentIndex()
        self.show_row(self.tile, way != _WHOLE)
        self.show_row(self.across, way == _BY_COUNT)
        self.show_row(self.down, way == _BY_COUNT)
        self.show_row(self.overlap, way != _WHOLE)

    def _change(self) -> None:
        self._show_rows()
        self._tell()
