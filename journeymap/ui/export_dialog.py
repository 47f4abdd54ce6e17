"""Exporting the map as a PDF: paper, orientation, language, where to; then progress and the outcome."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QProgressBar, QWidget

from journeymap.i18n import Labels
from journeymap.layout.map_view import hidden_lanes
from journeymap.layout.pages import PAPER_MM, Orientation, Paper
from journeymap.layout.poster import PosterOptions
from journeymap.model.bilingual import language_shown
from journeymap.model.vocabulary import Language, Texts
from journeymap.storage.problems import SaveFailed
from journeymap.ui.dialogs import FormDialog, plain_label
from journeymap.ui.export_work import poster_job
from journeymap.ui.faults import log, where
from journeymap.ui.file_dialogs import ask_save_path
from journeymap.ui.file_names import suggested_name
from journeymap.ui.session import Session
from journeymap.ui.work import Work

if TYPE_CHECKING:
    from journeymap.export.poster import ExportReport

_STEPS = 1000


class ExportDialog(FormDialog):
    """Asks how to print, exports beside the window, and says what came of it.

    ``wants_kit`` says, once it is closed, whether the print studio is wanted instead.
    """

    def __init__(self, session: Session, interface: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = Labels(interface)
        self._work: Work | None = None
        self._path: Path | None = None
        self.entitle(
            self.tr("Export PDF"), self.tr("Export…"), self.tr("The whole map on one sheet, as large as it can be.")
        )
        self._build_form()
        self.left_out = plain_label("", self)
        self.column.insertWidget(self.column.count() - 1, self.left_out)
        self._say_left_out()
        self.progress = QProgressBar(self)
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.outcome = plain_label("", self, "warning")
        self.outcome.hide()
        self.column.insertWidget(self.column.count() - 1, self.progress)
        self.column.insertWidget(self.column.count() - 1, self.outcome)
        self.opening = self.buttons.addButton(self.tr("Open PDF"), QDialogButtonBox.ButtonRole.ActionRole)
        self.opening.hide()
        self.opening.clicked.connect(self._open)
        self.more = self.buttons.addButton(self.tr("Print Kit…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.more.setToolTip(self.tr("Booklets, cards, tiles, other formats, and a look at every page"))
        self.more.clicked.connect(self._want_kit)
        self.wants_kit = False
        self.widen(440)

    def accept(self) -> None:
        """Ask where to, and export; once it is done, close."""
        if self._path is not None and self._work is None:
            super().accept()
            return
        path = self.ask_path()
        if path is not None:
            self.export_to(path)

    def reject(self) -> None:
        """Stop the export under way, or close."""
        if self._work is not None:
            self._work.stop()
        else:
            super().reject()

    def _want_kit(self) -> None:
        self.wants_kit = True
        super().reject()

    def ask_path(self) -> Path | None:
        """Ask for the file to write."""
        start = suggested_name(self._session, ".pdf")
        return ask_save_path(self, self.tr("Export PDF"), start, self.tr("PDF files (*.pdf)"), ".pdf")

    def options(self) -> PosterOptions:
        """Return what the fields say."""
        return PosterOptions(
            paper=list(Paper)[self.paper.currentIndex()],
            orientation=(None, Orientation.LANDSCAPE, Orientation.PORTRAIT)[self.orientation.currentIndex()],
            view=replace(self._session.view, texts=self.texts()),
            file_name=self._session.path.name if self._session.path is not None else "",
        )

    def texts(self) -> Texts:
        """Return which texts are to be printed."""
        return (Texts.KOREAN, Texts.ENGLISH, Texts.BOTH)[self.language.currentIndex()]

    def export_to(self, path: Path) -> None:
        """Export into ``path``, beside the window."""
        self._begin_anew()
        self._set_busy(True)
        language = language_shown(self.texts(), self._session.journey.details.language)
        self._work = Work(poster_job(self._session.journey.copy(), self.options(), language, path), "export")
        self._path = path
        self._work.progressed.connect(self._show_progress)
        self._work.finished.connect(self._finish)
        self._work.failed.connect(self._fail)
        self._work.stopped.connect(self._stop)
        self._work.start()

    def _begin_anew(self) -> None:
        """Offer another export: what was said of the last one no longer fits the fields."""
        self._path = None
        self.outcome.hide()
        self.opening.hide()
        self.cancelling.show()
        self.doing.setText(self.tr("Export…"))
        self._say_left_out()

    def _build_form(self) -> None:
        self.paper = QComboBox(self)
        for paper in Paper:
            short, long = PAPER_MM[paper]
            self.paper.addItem(f"{paper.value.capitalize()}  ({short:g} × {long:g} mm)")
        self.paper.setCurrentIndex(list(Paper).index(Paper.A3))
        self.orientation = QComboBox(self)
        self.orientation.addItems([self.tr("Whichever fits better"), self.tr("Landscape"), self.tr("Portrait")])
        self.language = QComboBox(self)
        self.language.addItems([self._words(f"word.language.{language.value}") for language in Language])
        journey, texts = self._session.journey, self._session.view.texts
        if journey.is_bilingual:
            self.language.addItem(self._words("word.language.both"))
        shown = list(Language).index(language_shown(texts, journey.details.language))
        self.language.setCurrentIndex(self.language.count() - 1 if texts is Texts.BOTH else shown)
        for field in (self.paper, self.orientation, self.language):
            field.currentIndexChanged.connect(self._begin_anew)
        self.add_row(self.tr("Paper"), self.paper)
        self.add_row(self.tr("Orientation"), self.orientation)
        self.add_row(self.tr("Language"), self.language)

    def _say_left_out(self) -> None:
        """Say where paper will not show all there is, because the map does not."""
        session, said = self._session, []
        hidden = hidden_lanes(session.journey, session.view)
        if hidden:
            said.append(self._words("word.export.hidden-lanes", n=len(hidden)))
        if session.view.texts is not Texts.MAP and self.texts() is session.view.texts:
            said.append(self._words("word.export.texts-shown"))
        self.left_out.setText("\n".join(said))
        self.left_out.setVisible(bool(said))

    def _set_busy(self, busy: bool) -> None:
        for field in (self.paper, self.orientation, self.language, self.doing, self.more):
            field.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress.setValue(0)

    def _show_progress(self, share: float) -> None:
        self.progress.setValue(round(share * _STEPS))

    def _finish(self, report: "ExportReport") -> None:
        self._end()
        warnings = report.warnings(self._words)
        name = self._path.name if self._path is not None else ""
        ready = self.tr("“{name}” is ready.").format(name=name)
        self._say("\n".join([ready, *warnings]), "warning" if warnings else "")
        self.doing.setText(self.tr("Done"))
        self.cancelling.hide()
        self.opening.show()

    def _fail(self, error: Exception) -> None:
        self._end()
        self._path = None
        if isinstance(error, SaveFailed):
            reason = error.problem.message(self._words)
        else:
            log.error("%s", where(error))
            reason = self.tr("The program made a mistake while drawing the page.")
        self._say(self.tr("Nothing was written.") + " " + reason, "warning")

    def _stop(self) -> None:
        self._end()
        self._path = None
        self._say(self.tr("Stopped. Nothing was written."), "")

    def _end(self) -> None:
        self._work = None
        self._set_busy(False)

    def _say(self, text: str, tone: str) -> None:
        self.outcome.setText(text)
        self.outcome.setProperty("tone", tone)
        self.outcome.style().polish(self.outcome)
        self.outcome.show()

    def _open(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))
