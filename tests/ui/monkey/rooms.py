"""What the monkey does in the rooms around the map: command box, find, outline, history, presentation and the rest."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.model.kinds import KINDS
from journeymap.ui.command.card import CommandCard
from journeymap.ui.finding.bar import FindBar
from journeymap.ui.finding.filter_panel import FilterPanel
from journeymap.ui.history_panel import HistoryPanel
from journeymap.ui.main_window import MainWindow
from journeymap.ui.minimap import Minimap
from journeymap.ui.outline.columns import Column
from journeymap.ui.outline.view import OutlineView
from journeymap.ui.presentation.screen import PresentationScreen
from journeymap.ui.template import TOUCHPOINT, Template, packed
from journeymap.ui.views import ViewName
from tests.ui.gestures.hand import Hand
from tests.ui.monkey.pokes import click_widget, poke

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

LETTERS = "가한체험존ㅊㅎㅈㄱㅏabdez19 '(*["
BOX_KEYS = (KEY.Key_Down, KEY.Key_Up, KEY.Key_PageDown, KEY.Key_Home, KEY.Key_End, KEY.Key_Backspace, KEY.Key_Tab)
PRESENTING_KEYS = (
    *(KEY.Key_Right, KEY.Key_Right, KEY.Key_Left, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Space, KEY.Key_Home),
    *(KEY.Key_End, KEY.Key_B, KEY.Key_S, KEY.Key_Question, KEY.Key_F1, KEY.Key_3, KEY.Key_Return, KEY.Key_Tab),
)
OUTLINE_KEYS = (
    *(KEY.Key_Up, KEY.Key_Down, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End, KEY.Key_Tab),
    *(KEY.Key_Return, KEY.Key_Insert, KEY.Key_F2, KEY.Key_Space, KEY.Key_Delete, KEY.Key_Escape, KEY.Key_PageDown),
)
LOOKS = (
    *("view.theme-light", "view.theme-dark", "view.theme-system", "view.high-contrast", "view.reduce-motion"),
    *("view.language-ko", "view.language-en", "view.texts-ko", "view.texts-en", "view.texts-both", "view.write-both"),
)


class Rooms:
    """One window's other rooms; everything random comes from ``chance``."""

    def __init__(self, window: MainWindow, chance: Random) -> None:
        self._window = window
        self._chance = chance

    def any(self) -> str:
        """Go into a room, do something there, and say what."""
        deeds: tuple[Callable[[], str], ...] = (
            *(self.command_box, self.command_box, self.find, self.find, self.filter, self.saved_view),
            *(self.history, self.history, self.minimap, self.lanes, self.texts_and_looks, self.present),
            *(self.to_outline, self.to_map, self.start_page, self.shortcuts, self.escape),
        )
        deed = self._chance.choice(deeds)
        return f"{deed.__name__} {deed()}"

    # -- over the map ------------------------------------------------------------------

    def command_box(self) -> str:
        """Type into the command box; sometimes run what it finds, sometimes leave it open."""
        box = self._seen(CommandCard)
        if box is None:
            self._do("edit.commands")
        words = self._type()
        for _ in range(self._chance.randint(0, 3)):
            QTest.keyClick(focus(self._window), self._chance.choice(BOX_KEYS))
        roll = self._chance.random()
        if roll < 0.85 and self._seen(CommandCard) is not None:
            self._press(KEY.Key_Return if roll < 0.25 else KEY.Key_Escape, SHIFT if roll < 0.05 else NONE)
        return words

    def find(self) -> str:
        """Look for something and go from hit to hit."""
        self._do("edit.find")
        words = self._type()
        for _ in range(self._chance.randint(0, 4)):
            self._do(self._chance.choice(("edit.find-next", "edit.find-previous")))
        bar = self._seen(FindBar)
        if bar is not None and self._chance.random() < 0.3:
            words += f" {poke(bar, self._chance)}"
        if self._chance.random() < 0.6:
            self._press(KEY.Key_Escape)
        return words

    def filter(self) -> str:
        """Answer some of the filter's questions."""
        if self._chance.random() < 0.2:
            self._do("edit.clear-filter")
            return "cleared"
        self._do("edit.filter")
        panel = self._seen(FilterPanel)
        if panel is None:
            return "away"
        said = [poke(panel, self._chance) for _ in range(self._chance.randint(1, 3))]
        if self._chance.random() < 0.5:
            self._press(KEY.Key_Escape)
        return " ".join(said)

    def saved_view(self) -> str:
        """Save how the map is looked at, or show a view that was saved."""
        deed = self._chance.choice(("view.save-view", "view.edit-views", *(f"view.saved-{n}" for n in (1, 1, 2, 3))))
        self._do(deed)
        return deed

    def minimap(self) -> str:
        """Pull at the frame of the minimap, or beside it."""
        found = self._window.canvas.findChild(Minimap)
        if found is None or not found.is_shown:
            self._do("view.minimap")
            return "toggled"
        area, hand = found.area(), Hand(self._window.canvas)
        spots = [area.topLeft() + self._within(area.width(), area.height()) for _ in range(3)]
        hand.drag(*spots, drop=self._chance.random() < 0.9)
        return str([each.toTuple() for each in spots])

    def lanes(self) -> str:
        """Hide a lane, or show all of them."""
        session = self._window.session
        lanes = session.journey.lanes()
        if not lanes or self._chance.random() < 0.4:
            self._do("view.show-lanes")
            return "all shown"
        lane = self._chance.choice(lanes)
        session.selection.set([lane.id])
        self._do("view.hide-lane")
        return lane.id

    # -- beside the map ----------------------------------------------------------------

    def history(self) -> str:
        """Jump to some step."""
        panel = self._seen(HistoryPanel)
        if panel is None:
            self._do("view.history")
            return "toggled"
        steps = panel.steps
        index = steps.index(self._chance.randrange(steps.rowCount()))
        panel.list.scrollTo(index)
        spot = panel.list.visualRect(index).center()
        if self._chance.random() < 0.7:
            click_widget(panel.list.viewport(), spot)
        else:
            panel.list.setFocus()
            self._press(self._chance.choice((KEY.Key_Up, KEY.Key_Home, KEY.Key_End)))
            self._press(KEY.Key_Return)
        return str(index.row())

    def shortcuts(self) -> str:
        """Look at the keys, or put them away."""
        self._do("help.shortcuts")
        words = self._type()
        if self._chance.random() < 0.9:
            self._press(KEY.Key_Escape)
        return words

    def texts_and_looks(self) -> str:
        """Another language, theme or contrast."""
        deed = self._chance.choice(LOOKS)
        self._do(deed)
        return deed

    def escape(self) -> str:
        """Escape from wherever the keyboard is."""
        for _ in range(self._chance.randint(1, 3)):
            self._press(KEY.Key_Escape)
        return ""

    # -- other views -------------------------------------------------------------------

    def to_outline(self) -> str:
        self._do("view.outline")
        return ""

    def to_map(self) -> str:
        self._do("view.map")
        return ""

    def start_page(self) -> str:
        """To the start page, and mostly back again."""
        self._do("file.start-page")
        if self._chance.random() < 0.8:
            self._press(KEY.Key_Escape)
        return self._window.views.current

    def in_outline(self) -> str:
        """Walk, type, move or choose in the outline."""
        view, roll = self._window.views.view(ViewName.OUTLINE), self._chance.random()
        assert isinstance(view, OutlineView)
        if roll < 0.12:
            return f"poke {poke(view, self._chance)}"
        if roll < 0.2:
            rows = view.rows
            stages = rows.rowCount()
            index = rows.index(self._chance.randrange(stages), Column.NAME) if stages else rows.index(0, 0)
            view.tree.setExpanded(index, not view.tree.isExpanded(index))
            return "open or close"
        if view.tree.editor.hasFocus() is False:
            view.setFocus()
        if roll < 0.65:
            keys = [self._chance.choice(OUTLINE_KEYS) for _ in range(self._chance.randint(1, 4))]
            for key in keys:
                self._press(key, self._chance.choice((NONE, NONE, NONE, SHIFT)))
            return str([each.name for each in keys])
        if roll < 0.85:
            words = self._type()
            self._press(self._chance.choice((KEY.Key_Return, KEY.Key_Return, KEY.Key_Tab, KEY.Key_Escape)))
            return words
        key = self._chance.choice((KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right))
        self._press(key, ALT)
        return f"move {key.name}"

    # -- presenting --------------------------------------------------------------------

    def present(self) -> str:
        """Begin to tell the journey."""
        deed = self._chance.choice(("view.present", "view.present-here"))
        self._do(deed)
        return deed

    def presenting(self) -> PresentationScreen | None:
        """Return the presentation of this window, if there is one."""
        found = self._window.findChildren(PresentationScreen)
        return next((each for each in found if each.isVisible()), None)

    def while_presenting(self, screen: PresentationScreen) -> str:
        """Press a key, click, resize, edit below, or end."""
        roll = self._chance.random()
        if roll < 0.12:
            QTest.keyClick(screen, KEY.Key_Escape)
            return "escape"
        if roll < 0.2:
            screen.resize(self._chance.randint(300, 1600), self._chance.randint(200, 1000))
            return "resized"
        if roll < 0.35:
            deed = self._chance.choice(("edit.undo", "edit.redo", *LOOKS))
            self._do(deed)
            return deed
        if roll < 0.5:
            click_widget(screen, self._within(screen.width(), screen.height()))
            return "click"
        if roll < 0.54:
            hand = Hand(self._window.canvas)
            content = packed(Template(TOUCHPOINT, self._chance.choice(KINDS).id, "새"))
            hand.bring(content, hand.canvas.viewport().rect().center())
            return "dropped a template below"
        key = self._chance.choice(PRESENTING_KEYS)
        overlay = screen.overlay
        QTest.keyClick((overlay.focusProxy() or screen) if overlay is not None else screen, key)
        return key.name

    # -- fingers -----------------------------------------------------------------------

    def _do(self, action_id: str) -> None:
        action = self._window.menu_actions[action_id]
        if action.isEnabled():  # what is grey cannot be chosen, and its key does nothing
            action.trigger()

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(focus(self._window), key, held)

    def _type(self) -> str:
        """Type through an input method that may not get to commit its last syllable."""
        words = "".join(self._chance.choices(LETTERS, k=self._chance.randint(0, 4)))
        for letter in words:
            QApplication.sendEvent(focus(self._window), QInputMethodEvent(letter, []))
            if self._chance.random() < 0.8:
                event = QInputMethodEvent("", [])
                event.setCommitString(letter)
                QApplication.sendEvent(focus(self._window), event)
        return repr(words)

    def _within(self, width: int, height: int) -> QPoint:
        return QPoint(self._chance.randrange(max(1, width)), self._chance.randrange(max(1, height)))

    def _seen(self, kind: type[QWidget]) -> QWidget | None:
        return next((each for each in self._window.findChildren(kind) if each.isVisible()), None)


def focus(window: MainWindow) -> QWidget:
    """Return what has the keyboard; the window where nothing in it does."""
    focused = QApplication.focusWidget()
    return focused if focused is not None else window
