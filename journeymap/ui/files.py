"""Opening and saving: nothing is lost, and whatever goes wrong is said in a sentence.

What reads and writes, and what asks, is imported when it is needed: a window is on the screen sooner.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.i18n import Labels
from journeymap.model.document import Document
from journeymap.model.journey import Journey
from journeymap.ui.dialogs import carried_out
from journeymap.ui.file_menus import FileMenus
from journeymap.ui.file_names import ENDING, documents_folder, suggested_name
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

    Attributes
    ----------
    waiting : the file to open when the window has been painted, or the drop is over.
    greeting : what a new window shows when no file waits, or it cannot be opened.
    """

    saved = Signal()

    def __init__(self, window: QWidget, session: Session, settings: Settings, translation: Translation) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._translation = translation
        self._opened: Opened | None = None
        self.waiting: Path | None = None
        self.greeting: Journey | None = None

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

    # -- opening -----------------------------------------------------------------------

    def new(self) -> None:
        """Ask for a template and begin a map from it."""
        from journeymap.ui.new_dialog import NewDialog

        dialog = NewDialog(self._session.theme, self._translation.language, self._window)
        journey = dialog.journey() if carried_out(dialog) else None
        if journey is not None and self.may_leave():
            self._begin(journey)

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
        greeting, self.greeting = self.greeting, None
        is_open = path is not None and self.open_path(path)
        if not is_open and greeting is not None:
            self._begin(greeting)

    def open_path(self, path: Path) -> bool:
        """Open a map in place of the present one; whatever is wrong is told and the present one stays."""
        opened = self._read(path)
        if opened is None or not self.may_leave():
            return False
        self._show(opened)
        self._settings.note_recent(path)
        if opened.problems:
            self._tell_problems(path, opened.problems, opened=True)
        return True

    def open_sample(self, path: Path) -> None:
        """Open a copy of a sample: the sample itself is never written to."""
        opened = self._read(path)
        if opened is not None and self.may_leave():
            self._begin(opened.journey)

    def dropped_path(self, content: QMimeData) -> Path | None:
        """Return the file dropped on the window, if it is one on this computer."""
        for url in content.urls():
            text = url.toLocalFile()
            if url.isLocalFile() and text and not text.startswith("//") and Path(text).is_file():
                return Path(text)
        return None

    # -- saving ------------------------------------------------------------------------

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
        self._settings.note_recent(path)
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
        self._session.replace(Document(opened.journey), opened.path)

    def _begin(self, journey: Journey) -> None:
        """Show a map that has no file yet."""
        self._opened = None
        self._session.replace(Document(journey))

    def _tell_problems(self, path: Path, problems: "tuple[Problem, ...]", *, opened: bool) -> None:
        from journeymap.ui.problem_dialog import ProblemDialog

        dialog = ProblemDialog(problems, path.name, self._translation.language, self._window, opened=opened)
        carried_out(dialog)
