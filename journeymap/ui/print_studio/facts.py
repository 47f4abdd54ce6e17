"""What will come out of the printer: how many sheets, how large, and what to know beforehand."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeymap.layout.kit.kit import KitKind
from journeymap.layout.pages import LARGER_PAPERS, PAPER_MM, POINTS_PER_MM, Page, Paper
from journeymap.layout.poster import LEAST_TEXT
from journeymap.ui.dialogs import plain_label
from journeymap.ui.print_studio.layouts import Laid

_SIZES_NAMED = 2


class Facts(QWidget):
    """A line of facts, and a warning with what would mend it.

    Signals
    -------
    paper_wanted(Paper) : a larger sheet is to be taken.
    """

    paper_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._laid: Laid | None = None
        self._trouble = ""
        self.count, self.line = plain_label("", self, "question"), plain_label("", self)
        self.count.setWordWrap(False)
        self.warning = QFrame(self)
        self.warning.setProperty("tone", "strip")
        self.words = plain_label("", self.warning, "warning")
        self.mending = QPushButton(self.warning)
        self.mending.setAutoDefault(False)
        self.mending.clicked.connect(self._mend)
        row = QHBoxLayout(self.warning)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.mending)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.count)
        line.addWidget(self.line, 1)
        column.addLayout(line)
        column.addWidget(self.warning)
        self.warning.hide()

    def wait(self) -> None:
        """Say that pages are on their way."""
        self.line.setText(self.tr("Laying out the pages…"))

    def show_laid(self, laid: Laid) -> None:
        """Say what these pages come to."""
        self._laid, self._trouble = laid, ""
        self._say()

    def show_trouble(self, words: str) -> None:
        """Say why there are no pages."""
        self._laid, self._trouble = None, words
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        laid = self._laid
        words, advised = self._trouble, None
        if laid is not None:
            self.count.setText(self._count(laid))
            self.count.setVisible(bool(laid.pages))
            self.line.setText(self._facts(laid))
            if laid.pages and not laid.is_readable:
                words, advised = self._too_small(laid), laid.advised
        else:
            self.line.setText("")
            self.count.hide()
        self.words.setText(words)
        self.warning.setVisible(bool(words))
        self.mending.setVisible(advised is not None)
        if advised is not None:
            self.mending.setText(self.tr("Use {paper}").format(paper=advised.value))

    def _count(self, laid: Laid) -> str:
        count = len(laid.pages)
        return self.tr("1 page") if count == 1 else self.tr("{count} pages").format(count=count)

    def _facts(self, laid: Laid) -> str:
        if not laid.pages:
            return self.tr("Nothing to print: nothing is chosen, or the map has none of it.")
        sizes = list(dict.fromkeys(map(size_words, laid.pages)))
        facts = [", ".join(sizes[:_SIZES_NAMED]) + (" …" if len(sizes) > _SIZES_NAMED else "")]
        if laid.smallest_text != float("inf"):
            facts.append(self.tr("smallest text {size} pt").format(size=f"{laid.smallest_text:.1f}"))
        return " · ".join(facts)

    def _too_small(self, laid: Laid) -> str:
        small = self.tr("The smallest text would be {size} pt: hard to read.").format(size=f"{laid.smallest_text:.1f}")
        options = laid.order.options
        if laid.advised is not None:
            advice = self.tr("On {paper} it is {least} pt or more.")
            advice = advice.format(paper=laid.advised.value, least=f"{LEAST_TEXT:g}")
        elif options.kind is not KitKind.POSTER:
            advice = self.tr("Print the map as a poster too.")
        elif options.tiles is not None:
            advice = self.tr("Take more sheets.")
        else:
            advice = self.tr("Even {paper} is too small: print the booklet too.").format(paper=LARGER_PAPERS[-1].value)
        return f"{small} {advice}"

    def _mend(self) -> None:
        if self._laid is not None and isinstance(self._laid.advised, Paper):
            self.paper_wanted.emit(self._laid.advised)


def size_words(page: Page) -> str:
    """Return a page's size as people say it: "A4", with its sides in mm."""
    width, height = (round(side / POINTS_PER_MM, 1) for side in (page.width, page.height))
    sides = QCoreApplication.translate("Facts", "{width} × {height} mm").format(
        width=f"{width:g}", height=f"{height:g}"
    )
    known = (
        paper.value.capitalize() for paper, mm in PAPER_MM.items() if mm == (min(width, height), max(width, height))
    )
    name = next(known, "")
    return f"{name} {sides}" if name else sides
