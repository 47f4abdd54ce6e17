"""The print studio: what to print at the left, the real pages at the right, what to do with them below."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journeymap.i18n import Labels
from journeymap.layout.pages import Paper
from journeymap.model.bilingual import language_shown
from journeymap.ui.faults import log, where
from journeymap.ui.file_names import suggested_name
from journeymap.ui.ground import Ground
from journeymap.ui.print_studio.delivery import Delivery
from journeymap.ui.print_studio.facts import Facts
from journeymap.ui.print_studio.foot import Foot
from journeymap.ui.print_studio.layouts import Laid, Layouts
from journeymap.ui.print_studio.memory import remember, remembered
from journeymap.ui.print_studio.outcome import Outcome
from journeymap.ui.print_studio.preview import Preview
from journeymap.ui.print_studio.printing import has_printer
from journeymap.ui.print_studio.saving import Shape
from journeymap.ui.print_studio.side_panel import SidePanel
from journeymap.ui.window_title import map_name

_SIZE = (1180, 780)
_SMALLEST = (820, 460)
_SPARE = (40, 60)
"""Pixels of the screen left around the studio."""


class PrintStudio(QDialog):
    """Chooses, shows, saves and prints."""

    def __init__(self, ground: Ground) -> None:
        """Begin with what was chosen last for this map."""
        super().__init__(ground.window)
        session = ground.session
        self._ground, self._path = ground, session.path
        self._laid: Laid | None = None
        journey = session.journey.copy()
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        theme = ground.appearance.theme
        self.panel = SidePanel(
            journey, remembered(ground.settings, self._path), ground.session.view.texts, theme, self._words
        )
        self.facts, self.preview, self.outcome = Facts(self), Preview(theme, self), Outcome(self)
        self.foot = Foot(self)
        self.layouts = Layouts(journey, self)
        self.delivery = Delivery(journey, self._words(), self.outcome, self)
        self._build()
        self._connect()
        self._fit_screen()
        self._speak()
        self._order()

    @property
    def laid(self) -> Laid | None:
        """The pages shown; None while newer ones are on their way, and where there are none."""
        return self._laid if self._laid is not None and self._laid.pages and not self.layouts.is_busy else None

    def reject(self) -> None:
        """Stop what is being saved or printed, or close."""
        if self.delivery.is_busy:
            self.delivery.stop()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Remember what was chosen."""
        remember(self._ground.settings, self._path, self.panel.wishes)
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let nothing be saved behind a closed window."""
        self.delivery.stop()
        remember(self._ground.settings, self._path, self.panel.wishes)
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the chosen kind."""
        self.panel.kinds.rows[self.panel.wishes.kind].setFocus()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Word everything anew in another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def save(self, shape: Shape) -> None:
        """Ask where to and save."""
        laid = self.laid
        if laid is None or self.delivery.is_busy:
            return
        ending = f".{laid.order.options.kind.value}{shape.suffix}"
        path = self.delivery.ask_path(shape, suggested_name(self._ground.session, ending))
        if path is not None and self.delivery.may_replace(shape, path, len(laid.pages)):
            self.delivery.save(laid, shape, path)

    def print_pages(self) -> None:
        """Print through the system's dialog; without a printer offer a PDF."""
        laid = self.laid
        if laid is None or self.delivery.is_busy:
            return
        if has_printer():
            self.delivery.print(laid, map_name(self._ground.session))
        elif self.delivery.wants_pdf_instead():
            self.save(Shape(".pdf"))

    def _words(self) -> Labels:
        return Labels(self._ground.translation.language)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.facts)
        right.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.panel)
        middle.addWidget(_rule(self, is_upright=True))
        middle.addLayout(right, 1)
        below = QVBoxLayout()
        below.setContentsMargins(18, 12, 18, 12)
        below.setSpacing(10)
        below.addWidget(self.outcome)
        below.addWidget(self.foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(_rule(self, is_upright=False))
        column.addLayout(below)

    def _connect(self) -> None:
        self.panel.changed.connect(self._order)
        self.facts.paper_wanted.connect(self._take_paper)
        self.layouts.began.connect(self._wait)
        self.layouts.done.connect(self._show_pages)
        self.layouts.failed.connect(self._show_trouble)
        self.foot.save_wanted.connect(self.save)
        self.foot.print_wanted.connect(self.print_pages)
        self.foot.close_wanted.connect(self.reject)
        self.delivery.busy_changed.connect(self._settle)
        self._ground.appearance.changed.connect(self._recolor)

    def _fit_screen(self) -> None:
        room = self.screen().availableGeometry()
        wide, high = min(_SIZE[0], room.width() - _SPARE[0]), min(_SIZE[1], room.height() - _SPARE[1])
        self.resize(max(wide, _SMALLEST[0]), max(high, _SMALLEST[1]))

    def _speak(self) -> None:
        self.setWindowTitle(self.tr("Print Kit"))
        self.panel.setAccessibleName(self.tr("What to print"))

    def _recolor(self) -> None:
        theme = self._ground.appearance.theme
        self.panel.recolor(theme)
        self.preview.recolor(theme)

    def _order(self) -> None:
        session = self._ground.session
        name = self._path.name if self._path is not None else ""
        texts = self.panel.texts
        options = replace(self.panel.wishes.options, view=replace(session.view, texts=texts), file_name=name)
        self.layouts.order(options, language_shown(texts, session.journey.details.language))

    def _take_paper(self, paper: Paper) -> None:
        self.panel.paper.choose_paper(paper)

    def _wait(self) -> None:
        self.facts.wait()
        if not self.delivery.is_busy:
            self.outcome.hide()
        self._settle()

    def _show_pages(self, laid: Laid) -> None:
        self._laid = laid
        self.facts.show_laid(laid)
        self.preview.show_pages(laid.pages)
        self._settle()

    def _show_trouble(self, error: Exception) -> None:
        self._laid = None
        if isinstance(error, ValueError):
            self.facts.show_trouble(self.tr("This does not fit on the sheet. Take a larger one, or smaller margins."))
        else:
            log.error("%s", where(error))
            self.facts.show_trouble(self.tr("The program made a mistake while laying out the pages."))
        self.preview.show_pages(())
        self._settle()

    def _settle(self) -> None:
        self.foot.allow(self.laid is not None and not self.delivery.is_busy)


def _rule(parent: QWidget, *, is_upright: bool) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("tone", "rule")
    if is_upright:
        # The sheet's rules lie flat: one pixel high.
        rule.setStyleSheet("max-height: 16777215px; max-width: 1px;")
    else:
        rule.setFixedHeight(1)
    return rule
