"""The sheet: its size, how it is held, its margins."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QWidget

from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.layout.pages import PAPER_MM, AnyPaper, CustomPaper, Orientation, Paper
from journeymap.ui.print_studio.section import Section

_PAPERS = list(Paper)
_OWN = len(_PAPERS)
_HELD = (None, Orientation.PORTRAIT, Orientation.LANDSCAPE)
_SHORTEST, _LONGEST = 50.0, 2500.0
_USUAL_MARGIN, _WIDEST_MARGIN = 4.0, 50.0
"""The narrowest margin of the field stands for the kind's own."""


class PaperSection(Section):
    """Paper by name or by its sides, orientation and margins."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paper = QComboBox(self)
        self.width_mm, self.height_mm = (_millimetres(_SHORTEST, _LONGEST, self) for _ in range(2))
        self.orientation = QComboBox(self)
        self.margin = _millimetres(_USUAL_MARGIN, _WIDEST_MARGIN, self)
        self.paper.addItems([""] * (_OWN + 1))
        self.orientation.addItems([""] * len(_HELD))
        for field in (self.paper, self.width_mm, self.height_mm, self.orientation, self.margin):
            self.add_row(field)
        for spin in (self.width_mm, self.height_mm, self.margin):
            spin.valueChanged.connect(self._change)
        self.paper.currentIndexChanged.connect(self._change)
        self.orientation.currentIndexChanged.connect(self._change)
        self.speak()

    def show_options(self, options: KitOptions) -> None:
        """Show a sheet."""
        blockers = [QSignalBlocker(field) for field in self._fields()]
        paper, orientation = options.paper, options.orientation
        if isinstance(paper, CustomPaper):
            self.paper.setCurrentIndex(_OWN)
            sides = (paper.short, paper.long)
            width, height = sides[::-1] if orientation is Orientation.LANDSCAPE else sides
            self.width_mm.setValue(width)
            self.height_mm.setValue(height)
        else:
            self.paper.setCurrentIndex(_PAPERS.index(paper))
            self.orientation.setCurrentIndex(_HELD.index(orientation))
            self._suggest_sides(paper, orientation)
        self.margin.setValue(_USUAL_MARGIN if options.margin is None else options.margin)
        del blockers
        self.follow(options)

    def follow(self, options: KitOptions) -> None:
        """Show the rows that matter: a poster that fills so many sheets has no size of its own."""
        self.setHidden(options.kind is KitKind.POSTER and options.tiles is not None)
        self.show_row(self.margin, options.kind is not KitKind.POSTER)
        self._show_own()

    def applied(self, options: KitOptions) -> KitOptions:
        """Return ``options`` on this sheet."""
        margin = self.margin.value()
        paper: AnyPaper
        if self._is_own:
            width, height = self.width_mm.value(), self.height_mm.value()
            paper = CustomPaper(min(width, height), max(width, height))
            held: Orientation | None = Orientation.PORTRAIT if width <= height else Orientation.LANDSCAPE
        else:
            paper, held = _PAPERS[self.paper.currentIndex()], _HELD[self.orientation.currentIndex()]
        usual = options.kind is KitKind.POSTER or margin <= _USUAL_MARGIN
        return replace(options, paper=paper, orientation=held, margin=None if usual else margin)

    def choose_paper(self, paper: Paper) -> None:
        """Take another sheet, as if a person had chosen it."""
        self.paper.setCurrentIndex(_PAPERS.index(paper))

    def speak(self) -> None:
        """Word everything in the interface's language."""
        self.heading.setText(self.tr("Paper"))
        for number, paper in enumerate(_PAPERS):
            short, long = PAPER_MM[paper]
            self.paper.setItemText(number, f"{paper.value.capitalize()}  ({short:g} × {long:g} mm)")
        self.paper.setItemText(_OWN, self.tr("Own size…"))
        held = (self.tr("Whichever fits better"), self.tr("Portrait"), self.tr("Landscape"))
        for number, words in enumerate(held):
            self.orientation.setItemText(number, words)
        self.margin.setSpecialValueText(self.tr("Usual"))
        self.name_row(self.paper, self.tr("Size"))
        self.name_row(self.orientation, self.tr("Orientation"))
        self.name_row(self.margin, self.tr("Margins"))
        self.name_row(self.width_mm, self.tr("Width"))
        self.name_row(self.height_mm, self.tr("Height"))

    @property
    def _is_own(self) -> bool:
        return self.paper.currentIndex() == _OWN

    def _fields(self) -> tuple[QWidget, ...]:
        return (self.paper, self.orientation, self.width_mm, self.height_mm, self.margin)

    def _suggest_sides(self, paper: AnyPaper, orientation: Orientation | None) -> None:
        """Begin one's own size with the sheet chosen before."""
        short, long = PAPER_MM[paper] if isinstance(paper, Paper) else (paper.short, paper.long)
        width, height = (long, short) if orientation is Orientation.LANDSCAPE else (short, long)
        self.width_mm.setValue(width)
        self.height_mm.setValue(height)

    def _show_own(self) -> None:
        self.show_row(self.width_mm, self._is_own)
        self.show_row(self.height_mm, self._is_own)
        self.show_row(self.orientation, not self._is_own)

    def _change(self) -> None:
        if not self._is_own:
            blockers = [QSignalBlocker(self.width_mm), QSignalBlocker(self.height_mm)]
            self._suggest_sides(_PAPERS[self.paper.currentIndex()], _HELD[self.orientation.currentIndex()])
            del blockers
        self._show_own()
        self._tell()


def _millimetres(least: float, most: float, parent: QWidget) -> QDoubleSpinBox:
    spin = QDoubleSpinBox(parent)
    spin.setRange(least, most)
    spin.setDecimals(1)
    spin.setSuffix(" mm")
    spin.setKeyboardTracking(False)
    return spin
