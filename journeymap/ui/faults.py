"""What happens when the program itself goes wrong: written down without anybody's text, and said once."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.ui.questions import tell

log = logging.getLogger("journeymap")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def where(error: BaseException) -> str:
    """Return the type of an error and the lines it came through, never its text.

    Messages of errors hold what people wrote (a phone number in a note, say); the log must not.
    """
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {frame.filename.rpartition('journeymap/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(error).__qualname__, *lines])


class FaultReport(QObject):
    """Catches what nobody else caught, in any thread, and tells the person once at a time."""

    caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telling = False
        self.caught.connect(self._tell)

    def install(self) -> None:
        """Take over from Python's and Qt's own ways."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        qInstallMessageHandler(_log_qt)

    def uninstall(self) -> None:
        """Give back Python's and Qt's own ways."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.report(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    def report(self, error: BaseException) -> None:
        """Write an error down and tell the person; callable from any thread."""
        text = where(error)
        log.error("%s", text)
        self.caught.emit(text)

    def _tell(self, text: str) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            tell(
                _front(),
                QCoreApplication.translate("Faults", "Something went wrong in the program."),
                QCoreApplication.translate(
                    "Faults", "Your map is still open. Save it, under another name if in doubt.\n\n{where}"
                ).format(where="\n".join(text.splitlines()[:1] + text.splitlines()[-2:])),
            )
        finally:
            self._telling = False


def _front() -> QWidget | None:
    return QApplication.activeModalWidget() or QApplication.activeWindow()


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    try:
        log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
    except Exception:  # Qt calls this from anywhere; an error here would come back here
        return
