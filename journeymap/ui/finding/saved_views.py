"""Views that were kept: how the map is looked at now as a view, and back; the menu and the dialogs."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from journeymap.layout.geometry import Point
from journeymap.layout.map_view import MapView
from journeymap.model.changes import Label
from journeymap.model.edits.views import save_view
from journeymap.model.journey import Journey
from journeymap.model.saved_view import SavedView
from journeymap.ui.announcer import announce
from journeymap.ui.dialogs import carried_out
from journeymap.ui.finding.feature import Finding
from journeymap.ui.finding.view_dialogs import EditViewsDialog, SaveViewDialog
from journeymap.ui.ground import Ground
from journeymap.ui.session import Session
from journeymap.ui.views import ViewName

MOST_KEYS = 9
"""So many views have a key of their own."""

_MESSAGE_MS = 8000


class SavedViews(QObject):
    """Saves how the map is looked at, shows it so again, and keeps the menu true.

    Parameters
    ----------
    finding : shows what a view filters and hides.
    """

    def __init__(self, ground: Ground, finding: Finding) -> None:
        super().__init__(ground.window)
        self._ground = ground
        self._finding = finding

    def save(self) -> None:
        """Ask for a name and keep what is seen now; a name that is taken is replaced."""
        session = self._ground.session
        session.finish()
        dialog = SaveViewDialog(session.journey.saved_views(), self._ground.window)
        if carried_out(dialog):
            with session.edit(Label.SAVE_VIEW) as edit:
                made = save_view(edit, self.present(dialog.name()), dialog.replaced())
            self._tell(made)

    def edit(self) -> None:
        """Offer to rename, replace, order and delete views."""
        self._ground.session.finish()
        carried_out(EditViewsDialog(self._ground.session, self.present, self.show_view, self._ground.window))

    def show(self, number: int) -> None:
        """Show the ``number``-th view, counted from 1."""
        views = self._ground.session.journey.saved_views()
        if number <= len(views):
            self.show_view(views[number - 1])
        else:
            keys = f"Alt+{number}"
            self._say(self.tr("No view has been saved for {keys} yet. Ctrl+Shift+D saves one.").format(keys=keys))

    def show_view(self, view: SavedView) -> None:
        """Look at the map as ``view`` says; what is gone by now does not count."""
        session, canvas = self._ground.session, self._ground.canvas
        session.finish()
        self._ground.views.show_view(ViewName.MAP)
        known = view.without_missing(session.journey.has)
        session.view = seen_as(known, session.view)
        session.filter = known.filter
        if known.zoom is not None:
            canvas.zoom.to(known.zoom)
            canvas.centerOn(known.across, known.down)
        self._say(self.tr("View: {name}").format(name=view.name))

    def present(self, name: str) -> SavedView:
        """Return how the map is looked at now, under a name."""
        canvas = self._ground.canvas
        middle = canvas.sight().center()
        zoom = round(canvas.zoom.scale, 3)
        return saved_of(self._ground.session, name, zoom, Point(round(middle.x()), round(middle.y())))

    def fill_menu(self) -> None:
        """Word the menu's entries by the views there are; those beyond the ninth have no key."""
        actions = self._ground.actions
        menu = actions.menu("view/saved")
        views = self._ground.session.journey.saved_views()
        for number in range(1, MOST_KEYS + 1):
            action = actions[f"view.saved-{number}"]
            action.setVisible(number <= len(views))
            if number <= len(views):
                action.setText(f"&{number}  {plain_name(views[number - 1])}")
        for old in [action for action in menu.actions() if action.objectName() == "further"]:
            menu.removeAction(old)
            old.deleteLater()
        for view in views[MOST_KEYS:]:
            further = menu.addAction(plain_name(view))
            further.setObjectName("further")
            further.setData(view.id)
            further.triggered.connect(self._show_further)

    def empty_menu(self) -> None:
        """Give the entries back their keys: Qt lets none of what is not to be seen be pressed."""
        for number in range(1, MOST_KEYS + 1):
            self._ground.actions[f"view.saved-{number}"].setVisible(True)

    def _show_further(self) -> None:
        action = self.sender()
        chosen = str(action.data()) if isinstance(action, QAction) else ""
        view = self._ground.session.journey.find(chosen)
        if isinstance(view, SavedView):
            self.show_view(view)

    def _tell(self, saved: str) -> None:
        views = self._ground.session.journey.saved_views()
        number = [view.id for view in views].index(saved) + 1
        name = views[number - 1].name
        if number <= MOST_KEYS:
            keys = QKeySequence(f"Alt+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            self._say(self.tr("Saved “{name}”. {keys} brings it back.").format(name=name, keys=keys))
        else:
            self._say(self.tr("Saved “{name}”.").format(name=name))

    def _say(self, words: str) -> None:
        self._ground.window.statusBar().showMessage(words, _MESSAGE_MS)
        announce(self._ground.canvas, words)


def seen_as(view: SavedView, now: MapView) -> MapView:
    """Return what is seen ``now`` with the routes, the curve, the lanes and the texts of a saved view."""
    shown = None if view.routes is None else frozenset(view.routes)
    hidden = frozenset(view.hidden_lanes)
    return replace(now, shown=shown, curve=view.curve or None, hidden=hidden, texts=view.texts)


def saved_of(session: Session, name: str, zoom: float, middle: Point) -> SavedView:
    """Return what a session shows as a view to keep."""
    journey, view = session.journey, session.view
    return SavedView(
        id="",
        name=name,
        filter=session.filter,
        routes=None if view.shown is None else _in_order(journey, view.shown),
        curve=view.curve or "",
        hidden_lanes=tuple(lane.id for lane in journey.lanes() if lane.id in view.hidden),
        texts=view.texts,
        zoom=zoom,
        across=middle.x,
        down=middle.y,
    )


def plain_name(view: SavedView) -> str:
    """Return a view's name as menus show it."""
    return view.name.replace("&", "&&")


def _in_order(journey: Journey, shown: frozenset[str]) -> tuple[str, ...]:
    return tuple(scenario.id for scenario in journey.scenarios() if scenario.id in shown)
