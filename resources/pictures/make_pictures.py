"""Make the README's pictures from the running program and from its real output.

Run it from the repository's root with the package installed and poppler-utils at hand:

    python resources/pictures/make_pictures.py

Every picture is the program's own window, drawn without a screen, or shows pages of PDFs it wrote.
Windows are drawn half as large again as on a plain screen, and kept with as few colours as one needs.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from journeymap.ui.main_window import MainWindow

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "samples"
LANGUAGES = ("ko", "en")

WINDOW = (1440, 900)
SCALE = "1.5"
COLORS = 256
SURFACES = 72
"""So many of the colours that cover most are kept as they are."""

LEAST_APART = 14
"""The others are kept if they are so unlike those kept already, of 765."""


class Words(NamedTuple):
    """What is selected and typed in the pictures, in one language."""

    chosen: str
    told: str
    typed: str


WORDS = {
    "ko": Words("대기-접수", "대기-접수", "ㅊㅎㅈ"),
    "en": Words("queue-sign-in", "queue-sign-in", "plan"),
}


def wait(milliseconds: int) -> None:
    """Let the program work and its pictures glide into place."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def show_main(window: "MainWindow", words: Words) -> "QWidget":
    """Show the whole map with a card selected."""
    window.session.selection.set([words.chosen])
    window.canvas.fit_all()
    return window


def show_commands(window: "MainWindow", words: Words) -> "QWidget":
    """Show the dark map with the command box over it."""
    from journeymap.ui.command.card import CommandCard

    show_main(window, words)
    window.menu_actions["view.theme-dark"].trigger()
    window.menu_actions["edit.commands"].trigger()
    window.findChild(CommandCard).field.insert(words.typed)
    return window


def show_outline(window: "MainWindow", words: Words) -> "QWidget":
    """Show the outline with a touchpoint opened."""
    from journeymap.ui.outline.tree import OutlineTree

    window.menu_actions["view.outline"].trigger()
    window.session.selection.set([words.chosen])
    tree = window.findChild(OutlineTree)
    tree.expand(tree.rows.index_of_element(words.chosen))
    tree.verticalScrollBar().setValue(0)
    return window


def show_presentation(window: "MainWindow", words: Words) -> "QWidget":
    """Show the slide of a touchpoint as a room sees it."""
    from PySide6.QtWidgets import QApplication

    window.session.selection.set([words.told])
    window.menu_actions["view.present-here"].trigger()
    slide = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "presentation")
    slide.showNormal()
    slide.resize(*WINDOW)
    return slide


def show_start(window: "MainWindow", words: Words) -> "QWidget":
    """Show the start page with what was open lately."""
    return window


VIEWS: dict[str, Callable[["MainWindow", Words], "QWidget"]] = {
    "main-window": show_main,
    "command-box": show_commands,
    "outline": show_outline,
    "presentation": show_presentation,
    "start-page": show_start,
}


def take(view: str, language: str, out: Path) -> None:
    """Open the telecom sample, or the start page, show a view of it and keep a picture."""
    from PySide6.QtWidgets import QApplication

    from journeymap.ui.appearance import STYLE, ThemeChoice
    from journeymap.ui.application import Program

    application = QApplication(["journeymap", *STYLE])
    program = Program(application)
    program.appearance.choose(ThemeChoice.LIGHT)
    sample = None if view == "start-page" else SAMPLES / f"telecom-store.{language}.journey.yaml"
    window = program.open_window(sample)
    window.resize(*WINDOW)
    wait(2000)
    shown = VIEWS[view](window, WORDS[language])
    wait(1500)
    shown.grab().save(str(out))
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


def take_prints(language: str, folder: Path, out: Path) -> None:
    """Print every kind of the telecom sample's print kit and keep a picture of it on a desk."""
    from desk import SHEETS, photograph

    from journeymap.cli import main

    printed = {kind: folder / f"{kind}.{language}.pdf" for kind in dict.fromkeys(sheet.kind for sheet in SHEETS)}
    for kind, pdf in printed.items():
        code = main(["export", str(SAMPLES / f"telecom-store.{language}.journey.yaml"), str(pdf), "--as", kind])
        if code:
            raise SystemExit(code)
    photograph(printed, SHEETS, out)


def keep_small(picture: Path) -> None:
    """Write a picture anew with a palette of its own colours, which takes a third of the room.

    Surfaces keep their very colour; only the shades along the edges of letters and lines are rounded.
    """
    from PIL import Image

    with Image.open(picture) as whole:
        plain = whole.convert("RGB")
    colors = [color for _, color in sorted(plain.getcolors(plain.width * plain.height), reverse=True)]
    palette = colors[:SURFACES]
    for color in colors[SURFACES:]:
        if len(palette) < COLORS and all(apart(color, other) > LEAST_APART for other in palette):
            palette.append(color)
    nearest = {color: min(range(len(palette)), key=lambda n: apart(color, palette[n])) for color in colors}
    raw = plain.tobytes()
    pixels = zip(raw[0::3], raw[1::3], raw[2::3], strict=True)
    few = Image.frombytes("P", plain.size, bytes(map(nearest.__getitem__, pixels)))
    few.putpalette([part for color in palette for part in color])
    few.save(picture, optimize=True)


def apart(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how unlike two colours are, 0 for the same."""
    return sum(abs(part - its) for part, its in zip(one, other, strict=True))


def lay_out_home(home: Path, language: str) -> None:
    """Put maps into a home, and into its settings that they were open lately."""
    settings = home / "journeymap" / "settings.ini"
    settings.parent.mkdir(parents=True)
    lately = {"telecom-store": timedelta(days=1), "clothing-returns": timedelta(days=2), "hotel-anniversary": None}
    evening = datetime.now().replace(hour=16, minute=40, second=0, microsecond=0)
    paths, facts = [], {}
    for name, ago in lately.items():
        path = home / f"{name}.journey.yaml"
        shutil.copy(SAMPLES / f"{name}.{language}.journey.yaml", path)
        when = evening - (ago or timedelta(days=9))
        paths.append(str(path))
        facts[str(path)] = {"when": when.isoformat(), "pinned": name == "telecom-store"}
    lines = {"recent": paths, "recent-facts": facts}
    written = (f"{key}={json.dumps(json.dumps(value))}\n" for key, value in lines.items())
    settings.write_text("[General]\n" + "".join(written), encoding="utf-8")


def make_all() -> None:
    """Make every picture, each window in a process and a home of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            for view in VIEWS:
                home = Path(folder) / language / view
                lay_out_home(home, language)
                env = {
                    **os.environ,
                    "HOME": str(home),
                    "XDG_CONFIG_HOME": str(home),
                    "JOURNEYMAP_LANGUAGE": language,
                    "QT_QPA_PLATFORM": "offscreen",
                    "QT_SCALE_FACTOR": SCALE,
                }
                out = HERE / f"{view}.{language}.png"
                subprocess.run([sys.executable, __file__, view, language, str(out)], env=env, check=True)
                keep_small(out)
            poster = HERE / f"poster.{language}.png"
            take_poster(language, Path(folder), poster)
            keep_small(poster)
            take_prints(language, Path(folder), HERE / f"print-kit.{language}.jpg")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        take(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
    else:
        make_all()
