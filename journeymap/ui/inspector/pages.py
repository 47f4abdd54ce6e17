"""Making the page of a kind of selection, and ending what is typed in any; loaded once the window is there."""

from PySide6.QtWidgets import QWidget

from journeymap.model.elements import Element, Touchpoint
from journeymap.ui.inspector.add_line import AddLine
from journeymap.ui.inspector.editors.editor import Editor
from journeymap.ui.inspector.element_page import ElementPage, MixedPage
from journeymap.ui.inspector.look import Look
from journeymap.ui.inspector.page import Page
from journeymap.ui.inspector.touchpoint_page import TouchpointPage
from journeymap.ui.session import Session


def make_page(look: Look, session: Session, kind: type[Element] | None, *, several: bool) -> Page:
    """Return a new page for elements of one ``kind`` (None: of several kinds)."""
    if kind is None:
        return MixedPage(look, session)
    if kind is Touchpoint and not several:
        return TouchpointPage(look, session)
    return ElementPage(look, session, kind, several=several)


def finish_typing(panel: QWidget) -> None:
    """Take over what is being typed or composed anywhere in a panel."""
    for editor in panel.findChildren(Editor):
        editor.finish()
    for line in panel.findChildren(AddLine):
        line.finish()
