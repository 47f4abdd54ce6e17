"""What was copied last does not kill the program while it exits."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_a_clipboard_without_a_screen_lets_the_program_end(platform: str):
    program = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from journeymap.assets import samples_root
from journeymap.model.document import Document
from journeymap.storage.journey_file import open_journey
from journeymap.ui.clipboard import copy_to_clipboard
from journeymap.ui.session import Session
opened = open_journey(next(samples_root().glob("*.yaml")))
session = Session(Document(opened.journey))
copy_to_clipboard(session, [opened.journey.touchpoints()[0].id])
"""
    surroundings = os.environ | {"QT_QPA_PLATFORM": platform}
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=surroundings, timeout=60, check=False)
    assert ended.returncode == 0
