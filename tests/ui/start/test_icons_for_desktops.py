"""The icons a desktop gets are the window's own."""

import pytest
from PySide6.QtGui import QImage

from journeymap.assets import resource
from journeymap.cli.desktop import ICON_SIZES
from journeymap.ui.icons import application_icon


@pytest.mark.parametrize("side", ICON_SIZES)
def test_shipped_icons_are_what_the_window_draws(qapp, side):
    shipped = QImage(str(resource("desktop", f"journeymap-{side}.png")))
    drawn = application_icon(side).toImage()
    assert shipped.size() == drawn.size()
    # Rounding may differ from one build of Qt to the next, the picture may not.
    for y in range(side):
        for x in range(side):
            mine, theirs = drawn.pixelColor(x, y), shipped.pixelColor(x, y)
            assert abs(mine.alpha() - theirs.alpha()) <= 8, (x, y)
            if mine.alpha() > 32:
                pairs = zip(mine.getRgb()[:3], theirs.getRgb()[:3], strict=True)
                assert max(abs(a - b) for a, b in pairs) <= 16, (x, y)
