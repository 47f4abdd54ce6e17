"""The map as one widget: scene, view, presenter, hands and keyboard put together."""

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from journeymap.layout.board import PartKind
from journeymap.layout.geometry import Point
from journeymap.ui.announcer import Announcer
from journeymap.ui.board.access import BoardAccess
from journeymap.ui.board.presenter import Presenter
from journeymap.ui.board.readers import make_accessible
from journeymap.ui.board.scene import BoardScene
from journeymap.ui.board.view import BoardView
from journeymap.ui.gestures.editor import NameEditor
from journeymap.ui.gestures.hands import MapHands
from journeymap.ui.gestures.keyboard import MapKeyboard
from journeymap.ui.gestures.name_keys import Finish
from journeymap.ui.gestures.naming import Naming
from journeymap.ui.gestures.reading import MapReading
from journeymap.ui.gestures.table import Table
from journeymap.ui.gestures.targets import route_at, target_at
from journeymap.ui.session import Session

READABLE = 0.7
"""A map that fits into the window at this scale is opened whole; its smallest text is then some 8 px high."""


class MapCanvas(BoardView):
    """The journey map: shows the session's journey and lets it be changed by hand and by key.

    Signals
    -------
    zoom_changed(float) : pixels per board unit, 1.0 for 100 %.
    path_mode_changed(bool) : drawing a path by clicks began or ended.
    remove_asked(tuple) : ids of stages, lanes, personas or scenarios whose removal needs a question.
    menu_asked(QPoint) : a context menu is wanted there (global); what is under it is selected.
    """

    zoom_changed = Signal(float)
    path_mode_changed = Signal(bool)
    remove_asked = Signal(tuple)
    menu_asked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        scene = BoardScene()
        scene.set_theme(session.theme)  # so that a dark window does not flash white
        super().__init__(scene, parent)
        # Asked for a viewport Python has not met, PySide loads every kind of widget there is to see which it is.
        self.setViewport(QWidget())
        self.viewport().setMouseTracking(True)
        self.board_scene.setParent(self)
        self.session = session
        self.presenter = Presenter(session, self.board_scene, self)
        table = Table(session, self.board_scene, self)
        self._table = table
        self.editor = NameEditor(self.viewport())
        self.naming = Naming(table, self.editor)
        self.map_hands = MapHands(table, self)
        self.keyboard = MapKeyboard(table, self.map_hands, self.naming, self)
        self.hands = self.map_hands
        self.editor.keys = self.keyboard
        self.setFocusProxy(self.editor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reading = MapReading(table, self.naming, self)
        self._access = BoardAccess(self, session.selection, self._reading, self.editor)
        self.announcer = Announcer(session, self)
        make_accessible(self._access)
        self._wire()

    def _wire(self) -> None:
        self.zoom.changed.connect(self.zoom_changed)
        self.map_hands.path_mode_changed.connect(self.path_mode_changed)
        self.map_hands.rename_wanted.connect(self.naming.open)
        self.map_hands.new_wanted.connect(self.naming.open_new)
        self.keyboard.remove_asked.connect(self.remove_asked)
        self.keyboard.went_to.connect(self.bring_into_sight)
        self.naming.done.connect(self._named)
        self.session.replaced.connect(self.show_start)
        self.board_scene.shown.connect(self._tell_board)
        self.session.selection.changed.connect(self._tell_selection)
        self.editor.woke.connect(self._tell_focus)

    def start(self) -> None:
        """Lay the journey out and show it from its beginning; call it once the window is up."""
        self.presenter.start()
        self.show_start()

    # -- what menus and buttons call ---------------------------------------------------

    def show_start(self) -> None:
        """Show the whole map where it can be read so, else all of its width, else its beginning at 100 %."""
        self.map_hands.cancel()
        whole = self._whole()
        scale = self.zoom.fitting(whole)
        if scale is not None and READABLE <= scale < 1.0:
            self.fit_all()
        else:
            across = self.zoom.fitting(QRectF(0, 0, whole.width(), 1.0))
            self.zoom.to(across if across is not None and READABLE <= across < 1.0 else 1.0)
            self.zoom.show_start()

    def zoom_in(self) -> None:
        """Show everything one step larger."""
        self.zoom.step_in()

    def zoom_out(self) -> None:
        """Show everything one step smaller."""
        self.zoom.step_out()

    def actual_size(self) -> None:
        """Show the map at 100 %."""
        self.zoom.to(1.0)

    def fit_all(self) -> None:
        """Show the whole map."""
        self.zoom.fit(self._whole())

    def fit_selection(self) -> None:
        """Show all that is selected, up to twice its size; of touchpoints the cards, not the curve far below."""
        area, board = QRectF(), self.board_scene.board
        for element in self.session.selection.ids:
            for key in self.board_scene.keys_of(element):
                rect = board.rect_of(key)
                if rect is not None and board.parts[key][0].kind is not PartKind.FACE:
                    area = area.united(QRectF(*rect))
        self.zoom.fit(self._clear_of_headers(area), largest=2.0)

    def bring_into_sight(self, element_id: str) -> None:
        """Scroll so that an element's first part is seen, clear of the pinned headers."""
        keys = self.board_scene.keys_of(element_id)
        rect = self.board_scene.board.rect_of(keys[0]) if keys else None
        if rect is not None:
            self.ensureVisible(self._clear_of_headers(QRectF(*rect)).adjusted(0.0, 0.0, 12.0, 12.0), 0, 0)

    def set_path_mode(self, on: bool) -> None:
        """Begin or end drawing the current scenario's path by clicking touchpoints in turn."""
        self.map_hands.set_path_mode(on)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def rename_selected(self) -> None:
        """Edit the name of the selected card, header or note in place."""
        self.keyboard.rename()

    def remove_selected(self) -> None:
        """Remove what is selected; stages and lanes ask first (``remove_asked``)."""
        self.session.finish()
        self.keyboard.remove()

    def add_touchpoint(self) -> None:
        """Ask for the name of a new touchpoint below the selected one."""
        self.keyboard.enter()

    # -- events ------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the pointer and ask for a menu."""
        where = event.globalPos()
        if self.map_hands.is_drawing_path:
            self.map_hands.set_path_mode(False)
            event.accept()
            return
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            at = self.mapToScene(self.viewport().mapFromGlobal(where))
            point = Point(at.x(), at.y())
            target = target_at(self._table, point)
            chosen = target.part.element_id if target is not None else route_at(self._table, point)
            if chosen and chosen not in self.session.selection:
                self.session.selection.set([chosen])
        else:
            where = self._primary_corner() or where
        self.menu_asked.emit(where)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys reach the view only when the editor is not focused; treat them alike."""
        if not self.keyboard.press(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the hand when the keyboard goes elsewhere."""
        self.grab_with_hand(False)
        super().focusOutEvent(event)

    def _clear_of_headers(self, area: QRectF) -> QRectF:
        """Return an area with room above and left of it for the headers pinned there; an empty one stays empty."""
        board = self.board_scene.board
        return area if area.isEmpty() else area.adjusted(-board.header_width - 12.0, -board.header_height - 12.0, 0, 0)

    def _whole(self) -> QRectF:
        return QRectF(0.0, 0.0, self.board_scene.board.width, self.board_scene.board.height)

    def _tell_board(self) -> None:
        self._access.renew()

    def _tell_selection(self) -> None:
        if self.hasFocus() and not self.editor.is_open:
            self._access.tell_selection()

    def _tell_focus(self) -> None:
        """Lead a reader from the editor, which waits unseen, to what is selected."""
        if QAccessible.isActive():
            # Qt tells of the editor only after this; the last word counts.
            QTimer.singleShot(0, self, self._tell_selection)

    def _primary_corner(self) -> QPoint | None:
        primary = self.session.selection.primary
        keys = self.board_scene.keys_of(primary) if primary is not None else ()
        rect = self.board_scene.rect_of(keys[0]) if keys else None
        if rect is None:
            return None
        return self.viewport().mapToGlobal(self.mapFromScene(rect.x + 12, rect.bottom - 4))

    def _named(self, element_id: str, how: object) -> None:
        if how is Finish.ELSEWHERE:
            # Whoever took the keyboard keeps it, and what is being clicked does not move away.
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_sight(element_id)
        if how is Finish.TAB:
            self.keyboard.tab()
        elif how is Finish.BACK_TAB:
            self.keyboard.tab(back=True)
