"""The menu under the pointer on the map: what makes sense for what is selected there."""

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from journeymap.model.elements import Lane, Scenario, Stage, Touchpoint
from journeymap.ui.actions.live import Actions
from journeymap.ui.session import Session

_LINE = ""

_NOTHING = ("insert.touchpoint", "edit.paste", _LINE, "insert.stage", "insert.scenario", _LINE, "view.zoom-all")
_TOUCHPOINT = (
    "edit.rename",
    "insert.touchpoint",
    _LINE,
    "insert.pain",
    "insert.delight",
    "insert.opportunity",
    _LINE,
    "edit.cut",
    "edit.copy",
    "edit.paste",
    "edit.duplicate",
    _LINE,
    "edit.delete",
)
_STAGE = ("edit.rename", "insert.touchpoint", "insert.stage", "edit.paste", _LINE, "edit.delete")
_LANE = (
    "edit.rename",
    "insert.touchpoint",
    "edit.paste",
    _LINE,
    "view.hide-lane",
    "view.show-lanes",
    _LINE,
    "edit.delete",
)
_SCENARIO = ("journey.draw-path", "edit.rename", _LINE, "edit.delete")
_OTHER = ("edit.rename", _LINE, "edit.delete")
_BY_KIND = ((Touchpoint, _TOUCHPOINT), (Stage, _STAGE), (Lane, _LANE), (Scenario, _SCENARIO))


def offered(session: Session) -> tuple[str, ...]:
    """Return the ids of the actions for the selection; an empty one stands for a line."""
    primary = session.selection.primary
    element = session.journey.find(primary) if primary is not None else None
    if element is None:
        return _NOTHING
    return next((ids for kind, ids in _BY_KIND if isinstance(element, kind)), _OTHER)


def offer_context_menu(actions: Actions, session: Session, where: QPoint, parent: QWidget) -> None:
    """Open the menu at ``where`` on the screen and run what is chosen."""
    menu = QMenu(parent)
    for action_id in offered(session):
        if action_id == _LINE:
            menu.addSeparator()
        elif action_id.startswith("insert."):
            _add_insertion(menu, actions[action_id])
        else:
            menu.addAction(actions[action_id])
    menu.exec(where)
    menu.deleteLater()


def _add_insertion(menu: QMenu, action: QAction) -> None:
    """Offer what stands as a bare name under Insert; outside that menu it needs its verb."""
    thing = action.text().replace("&", "")
    words = QCoreApplication.translate("ContextMenu", "Add {thing}").format(thing=thing).replace("&", "&&")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    entry = menu.addAction(f"{words}\t{keys}" if keys else words)
    entry.setEnabled(action.isEnabled())
    entry.triggered.connect(action.trigger)
