"""Draw the program's icon in the sizes desktops ask for, from what the window itself shows.

Run it after changing ``application_icon``, and change ``journeymap.svg`` in the same way::

    python resources/desktop/make_icons.py
"""

import os
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Write one picture for every size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from journeymap.ui.icons import application_icon

    application = QGuiApplication([])
    for side in SIZES:
        application_icon(side).save(str(HERE / f"journeymap-{side}.png"))
    del application


if __name__ == "__main__":
    main()
