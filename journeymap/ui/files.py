"""Opening and saving: nothing is lost, and whatever goes wrong is said in a sentence.

What reads and writes, and what asks, is imported when it is needed: a window is on the screen sooner.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.i18n import Labels
from journeymap.model.document import Document
from journeymap.model.elements import Touchpoint
from journeymap.model.journey import Journey
from journeymap.storage.clean import clean_line
from journeymap.ui.dialogs import carried_out
from journeymap.ui.file_menus import FileMenus
from journeymap.ui.file_names import ENDING, documents_folder, suggested_name
from journeymap.ui.recent import RecentMaps
from journeymap.ui.session import Session
from journeymap.ui.settings import Settings
from journeymap.ui.translation import Translation
from journeymap.ui.window_title import map_name

if TYPE_CHECKING:
    from journeymap.storage.journey_file import Opened
    from journeymap.storage.problems import Problem, SaveFailed

KOREAN_ENCODING = "cp949"
"""What old Korean programs write; offered when a file is not UTF-8 but could be this."""


class FileFlow(QObject):
    """Runs the File menu of one window.

    Signals
    -------
    saved() : the map now lies on disk as it is.
    showing() : another map is about to be shown in place of the present one.
    not_opened() : the file that waited could not be opened.

    Attributes
    ----------
    waiting : the file to open when the window has been painted, or the drop is over.
    has_map : whether a map was ever opened or begun in this window.
    """

    saved = Signal()
    showing = Signal()
    not_opened = Signal()

    def __init__(self, window: QWidget, session: Session, settings: Settings, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._translation = translation
        self._opened: Opened | None = None
        self._recent = RecentMaps(settings)
        self.waiting: Path | None = None
        self.has_map = False

    def commands(self) -> dict[str, Callable[[], object]]:
        """Return what each action does."""
        return {
            "file.new": self.new,
            "file.open": self.open,
            "file.save": self.save,
            "file.save-as": self.save_as,
        }

    def fill_menus(self, recent: QMenu, samples: QMenu) -> None:
        """Keep the menus of recent maps and samples filled."""
        menus = FileMenus(recent, samples, self._settings, self)
        menus.wanted.connect(self.open_path)
        menus.sample_wanted.connect(self.open_sample)

    def new(self) -> None:
        """Ask for a template and begin a map from it."""
        from journeymap.ui.new_dialog import NewDialog

        dialog = NewDialog(self._session.theme, self._translation.language, self._window)
        journey = dialog.journey() if carried_out(dialog) else None
        if journey is not None:
            self.begin(journey)

    def begin(self, journey: Journey) -> None:
        """Show a map that has no file yet, unless the present one is to stay."""
        if self.may_leave():
            self._opened = None
            self._replace(journey)

    def open(self) -> None:
        """Ask for a file and open it."""
        from journeymap.ui.file_dialogs import ask_open_path

        folder = self._session.path.parent if self._session.path is not None else documents_folder()
        patterns = [self.tr("Journey maps (*.journey.yaml *.yaml *.yml)"), self.tr("All files (*)")]
        chosen = ask_open_path(self._window, self.tr("Open"), folder, patterns)
        if chosen is not None:
            self.open_path(chosen)

    def open_later(self, path: Path) -> None:
        """Open a file once the drop is over."""
        self.waiting = path
        QTimer.singleShot(0, self, self.open_waiting)

    def open_waiting(self) -> None:
        """Open the file that was to be opened first or later, if there is one."""
        path, self.waiting = self.waiting, None
        if path is not None and not self.open_path(path):
            self.not_opened.emit()

    def open_path(self, path: Path) -> bool:
        """Open a map in place of the present one; whatever is wrong is told and the present one stays."""
        opened = self._read(path)
        if opened is None or not self.may_leave():
            return False
        self._show(opened)
        self._note(path)
        if opened.problems:
            self._tell_problems(path, opened.problems, opened=True)
        return True

    def open_sample(self, path: Path) -> None:
        """Open a copy of a sample: the sample itself is never written to."""
        opened = self._read(path)
        if opened is not None:
            self.begin(opened.journey)

    def save(self) -> bool:
        """Save the map where it is, or ask for a place; False when it was not saved."""
        self._session.finish()
        return self.save_as() if self._session.path is None else self._write(self._session.path)

    def save_as(self) -> bool:
        """Ask for a place and save the map there; False when it was not saved."""
        self._session.finish()
        from journeymap.ui.file_dialogs import ask_save_path

        start = self._session.path or suggested_name(self._session, ENDING)
        pattern = self.tr("Journey maps (*.journey.yaml)")
        chosen = ask_save_path(self._window, self.tr("Save As"), start, pattern, ENDING)
        return chosen is not None and self._write(chosen)

    def may_leave(self) -> bool:
        """Whether the present map may go: it is saved, or the person said what to do with it."""
        self._session.finish()
        if self._session.document.clean:
            return True
        from journeymap.ui.questions import SaveChoice, ask_to_save

        choice = ask_to_save(self._window, map_name(self._session))
        if choice is SaveChoice.SAVE:
            return self.save()
        return choice is SaveChoice.DISCARD

    def _write(self, path: Path, *, overwrite: bool = False) -> bool:
        from journeymap.storage.journey_file import save_journey
        from journeymap.storage.problems import ChangedOnDisk, SaveFailed

        try:
            self._opened, saved = save_journey(self._session.journey, path, self._opened, overwrite=overwrite)
        except ChangedOnDisk:
            return self._settle_change(path)
        except SaveFailed as failed:
            return self._settle_failure(path, failed)
        self._session.mark_saved(path)
        self._note(path)
        self.saved.emit()
        if saved.warnings:
            self._tell_problems(path, saved.warnings, opened=True)
        return True

    def _settle_change(self, path: Path) -> bool:
        from journeymap.ui.file_questions import ChangedChoice, ask_about_change

        choice = ask_about_change(self._window, path.name)
        if choice is ChangedChoice.SAVE_AS:
            return self.save_as()
        if choice is ChangedChoice.OVERWRITE:
            return self._write(path, overwrite=True)
        if choice is ChangedChoice.RELOAD:
            theirs = self._read(path)
            if theirs is not None:
                self._show(theirs)
        return False

    def _settle_failure(self, path: Path, failed: "SaveFailed") -> bool:
        from journeymap.ui.file_questions import FailedChoice, ask_about_failure

        reason = failed.problem.message(Labels(self._translation.language))
        choice = ask_about_failure(self._window, path.name, reason)
        if choice is FailedChoice.SAVE_AS:
            return self.save_as()
        return choice is FailedChoice.RETRY and self._write(path)

    def _read(self, path: Path, encoding: str = "utf-8") -> "Opened | None":
        from journeymap.storage.journey_file import open_journey
        from journeymap.storage.problems import Unreadable
        from journeymap.ui.questions import ask_to_open_korean

        try:
            return open_journey(path, encoding)
        except Unreadable as unreadable:
            could_be_korean = any(problem.code == "cp949" for problem in unreadable.problems)
            if encoding == "utf-8" and could_be_korean and ask_to_open_korean(self._window, path.name):
                return self._read(path, KOREAN_ENCODING)
            self._tell_problems(path, unreadable.problems, opened=False)
            return None

    def _show(self, opened: "Opened") -> None:
        self._opened = opened
        self._replace(opened.journey, opened.path)

    def _replace(self, journey: Journey, path: Path | None = None) -> None:
        self.showing.emit()
        self.has_map = True
        self._session.replace(Document(journey), path)

    def _note(self, path: Path) -> None:
        journey = self._session.journey
        self._recent.note(path, clean_line(journey.details.title), journey.count(Touchpoint))

    def _tell_problems(self, path: Path, problems: "tuple[Problem, ...]", *, opened: bool) -> None:
        from journeymap.ui.problem_dialog import ProblemDialog

        dialog = ProblemDialog(problems, path.name, self._translation.language, self._window, opened=opened)
        carried_out(dialog)
