"""What this program is, and whose work it stands on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

import journeymap
from journeymap.ui.questions import tell


def show_about(parent: QWidget) -> None:
    """Say the version and the licences."""
    tell(
        parent,
        f"journeymap {journeymap.__version__}",
        QCoreApplication.translate(
            "About",
            "Draws customer journeys in a store and around it. Everything stays on this computer, in one readable "
            "file.\n\nMIT licence. Fonts: Pretendard, Noto Sans KR, Noto Emoji (SIL OFL 1.1). Icons: Lucide (ISC).",
        ),
    )
