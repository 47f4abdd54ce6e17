from pathlib import Path

import pytest

from journeymap.layout.fonts import Fonts
from journeymap.layout.marks import FontKey


@pytest.fixture(scope="session")
def font_files() -> dict[FontKey, Path]:
    fonts = Fonts()
    return {key: fonts.path(key) for key in FontKey}
