"""What stands in the window's title bar."""

from PySide6.QtCore import QCoreApplication

from journeymap.storage.clean import clean_line
from journeymap.ui.session import Session

_LONGEST = 120


def window_title(session: Session) -> str:
    """Return "title — file name" with Qt's mark for unsaved changes, ``[*]``, at the end.

    Marks in the title or the file name are doubled, which is how Qt is told to show them.
    """
    parts = [map_name(session)]
    if session.path is not None:
        parts.append(session.path.name)
    shown = " — ".join(dict.fromkeys(clean_line(part)[:_LONGEST] for part in parts))
    return shown.replace("[*]", "[*][*]") + "[*]"


def map_name(session: Session) -> str:
    """Return what the map is called: its title, its file, or untitled."""
    title = session.journey.details.title.strip()
    if title:
        return title
    if session.path is not None:
        return session.path.name
    return QCoreApplication.translate("WindowTitle", "Untitled journey")
