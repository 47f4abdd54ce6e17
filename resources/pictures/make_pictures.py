"""Make the README's pictures from the running program and from its real output.

Run it from the repository's root with the package installed and poppler-utils at hand:

    python resources/pictures/make_pictures.py

Every picture is the program's own window, drawn without a screen, or a page of a PDF it wrote.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "samples"

WINDOW = (1440, 900)
CHOSEN = {"ko": "대기-접수", "en": "queue-sign-in"}
"""The touchpoint selected in the pictures, by language."""


def take_window(language: str, out: Path) -> None:
    """Open the telecom sample, select a card and keep a picture of the window."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from journeymap.ui.appearance import STYLE, ThemeChoice
    from journeymap.ui.application import Program

    application = QApplication(["journeymap", *STYLE])
    program = Program(application)
    program.appearance.choose(ThemeChoice.LIGHT)
    window = program.open_window(SAMPLES / f"telecom-store.{language}.journey.yaml")
    window.resize(*WINDOW)
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    if window.session.journey.has(CHOSEN[language]):
        window.session.selection.set([CHOSEN[language]])
    window.canvas.fit_all()
    QTimer.singleShot(700, loop.quit)
    loop.exec()
    window.grab().save(str(out))
    window.session.document.mark_clean()
    window.close()


def take_poster(language: str, folder: Path, out: Path) -> None:
    """Export the telecom sample as an A3 poster and keep a picture of the page."""
    from journeymap.cli import main

    pdf = folder / f"poster.{language}.pdf"
    code = main(["export", str(SAMPLES / f"telecom-store.{language}.journey.yaml"), str(pdf), "--paper", "A3"])
    if code:
        raise SystemExit(code)
    subprocess.run(["pdftoppm", "-r", "110", "-png", "-singlefile", str(pdf), str(out.with_suffix(""))], check=True)


def make_all() -> None:
    """Make every picture, each window in a process and a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        for language in ("ko", "en"):
            env = {
                **os.environ,
                "HOME": home,
                "XDG_CONFIG_HOME": f"{home}/{language}",
                "JOURNEYMAP_LANGUAGE": language,
                "QT_QPA_PLATFORM": "offscreen",
                "QT_SCALE_FACTOR": "1.5",
            }
            out = HERE / f"main-window.{language}.png"
            subprocess.run([sys.executable, __file__, language, str(out)], env=env, check=True)
            take_poster(language, Path(home), HERE / f"poster.{language}.png")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take_window(sys.argv[1], Path(sys.argv[2]))
    else:
        make_all()
