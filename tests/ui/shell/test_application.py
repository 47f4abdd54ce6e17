"""The whole program in a process of its own: arguments, signals, faults."""

import os
import signal
import subprocess
import sys
import time

import pytest

from journeymap.model.vocabulary import Language
from journeymap.storage.templates import template_journey
from journeymap.ui.faults import FaultReport, where
from journeymap.ui.views import ViewName
from tests.ui.shell.conftest import ROOT, SAMPLE

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from journeymap.ui import application
from journeymap.ui.main_window import MainWindow
shown = MainWindow.showEvent
def show(window, event):
    shown(window, event)
    QTimer.singleShot(400, window, lambda: print("READY", window.windowTitle(), flush=True))
MainWindow.showEvent = show
sys.exit(application.run(sys.argv[1:]))
"""


def start(*arguments, **environment):
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def ready(running):
    line = running.stdout.readline()
    assert line.startswith("READY"), (line, running.communicate(timeout=10))
    return line


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_polite_signal_ends_it_with_success(number, tmp_path):
    running = start(SAMPLE, XDG_CONFIG_HOME=str(tmp_path))
    assert "telecom-store.ko.journey.yaml" in ready(running)
    running.send_signal(number)
    _, errors = running.communicate(timeout=20)
    assert running.returncode == 0, errors


def test_qt_takes_no_argument_of_ours(tmp_path):
    odd = tmp_path / "-stylesheet"
    odd.write_bytes(SAMPLE.read_bytes())
    running = start("-stylesheet", XDG_CONFIG_HOME=str(tmp_path))
    try:
        # The file is not found from here, so the program says so, and has not taken it for an option.
        time.sleep(2.0)
        assert running.poll() is None
    finally:
        running.kill()
        running.communicate()


def test_the_log_says_where_and_never_what():
    secret = "010-1234-5678"
    try:
        raise ValueError(secret)
    except ValueError as error:
        text = where(error)
    assert secret not in text
    assert text.startswith("ValueError\n")
    assert "test_application.py:" in text


def test_an_uncaught_error_is_told_once_and_the_program_goes_on(qtbot, answers, caplog):
    report = FaultReport()
    answers.press("OK")
    try:
        raise KeyError("고객 이름")
    except KeyError as error:
        report.report(error)
        report.report(error)
    qtbot.waitUntil(lambda: not answers.unused)
    assert "Something went wrong" in answers.texts[0]
    assert "고객 이름" not in caplog.text + answers.texts[0]


def test_faults_are_installed_and_given_back():
    report = FaultReport()
    before = sys.excepthook
    report.install()
    assert sys.excepthook != before
    report.uninstall()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = before


def test_a_second_window_and_quitting(qapp, settings, qtbot, answers):
    from journeymap.ui.application import Program

    settings.keep("language", "en")
    program = Program(qapp, settings)
    first = program.open_window()
    first.another_wanted.emit()
    assert len(program.windows) == 2
    assert [window.views.current for window in program.windows] == [ViewName.START] * 2
    program.windows[1].files.begin(template_journey("blank", Language.ENGLISH))
    program.windows[1].menu_actions["insert.stage"].trigger()
    answers.press("Cancel")
    program.quit()
    assert len(program.windows) == 1
    program.windows[0].session.document.mark_clean()
    program.quit()
    assert program.windows == []


def test_the_icon_is_there(qapp):
    from journeymap.ui.icons import application_icon

    assert application_icon().width() == 128
