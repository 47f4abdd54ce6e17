"""Something done beside the window in a plain thread, told in the window's own."""

import gc
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

_LOOK_MS = 15

Progress = Callable[[float], None]
Job = Callable[[Progress, threading.Event], object]
"""What is done: given something to tell the share done to (0-1), and an event that says "stop"."""


class StoppedError(Exception):
    """A job saw that it was asked to stop."""


_SHARE_S = 0.0005
"""A thread that computes lets the window's own thread go on after so many seconds.

Painting gives the interpreter away at many a call into Qt, and Python's usual 5 ms each add up to a window that hangs.
"""


class _Rest:
    """Prepares Python for threads beside the window, while there are any.

    Its cycle collector rests: in another thread it could free Qt's objects, which crashes. And threads take shorter
    turns.
    """

    def __init__(self) -> None:
        self._count = 0
        self._had_collector = True
        self._turns = sys.getswitchinterval()

    def begin(self) -> None:
        """Hear that a thread is about to start."""
        if self._count == 0:
            self._had_collector, self._turns = gc.isenabled(), sys.getswitchinterval()
            gc.disable()
            sys.setswitchinterval(_SHARE_S)
        self._count += 1

    def end(self) -> None:
        """Hear that a thread has ended."""
        self._count -= 1
        if self._count == 0:
            sys.setswitchinterval(self._turns)
            if self._had_collector:
                gc.enable()


_REST = _Rest()


class Work(QObject):
    """One job; start it once.

    The thread touches nothing of Qt: a timer looks for what came of it. Work belongs to the application, so a window
    may be closed before its work has ended, and goes when the thread has.

    Signals
    -------
    progressed(float) : the share done, 0-1.
    finished(object) : what the job returned.
    failed(Exception) : what it raised.
    stopped() : it was stopped before it was done.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, job: Job, name: str) -> None:
        super().__init__(QCoreApplication.instance())
        self._job = job
        self._stop = threading.Event()
        self._share = self._told = 0.0
        self._result: object = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)

    def start(self) -> None:
        """Begin."""
        _REST.begin()
        self._thread.start()
        self._clock.start()

    def stop(self) -> None:
        """Ask the job to stop; ``stopped`` or, where it was too late, ``finished`` follows."""
        self._stop.set()

    def _run(self) -> None:
        try:
            self._result = self._job(self._progress, self._stop)
        except Exception as error:  # told in the window, whatever it is
            self._error = error

    def _progress(self, share: float) -> None:
        self._share = share

    def _look(self) -> None:
        if self._share != self._told:
            self._told = self._share
            self.progressed.emit(self._told)
        if not self._thread.is_alive():
            self._clock.stop()
            self._thread.join()
            _REST.end()
            self._tell()
            self.deleteLater()

    def _tell(self) -> None:
        if isinstance(self._error, StoppedError):
            self.stopped.emit()
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.finished.emit(self._result)
