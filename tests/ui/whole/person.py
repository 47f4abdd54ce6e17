"""A person at the window with a mouse alone, or with a keyboard alone: real events to the widgets that show."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QMenuBar, QToolButton, QWidget

from journeymap.model.elements import Element
from journeymap.ui.main_window import MainWindow
from journeymap.ui.palette_tiles import PaletteTile
from tests.ui.gestures.hand import Hand

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key


def named(window: MainWindow, name: str) -> str:
    """Return the id of the only element with a name or text."""
    found = [e.id for e in window.session.journey.elements() if name in (_word(e, "name"), _word(e, "text"))]
    assert len(found) == 1, (name, found)
    return found[0]


def _word(element: Element, field: str) -> str:
    return str(getattr(element, field, ""))


class Mouse(Hand):
    """Clicks, drags and turns the wheel; has no keys, and letters only from the clipboard."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.canvas)
        self.window = window

    # -- anything on the screen --------------------------------------------------------

    def press_on(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget that can be seen."""
        spot = at if at is not None else widget.rect().center()
        assert widget.isVisible()
        assert not widget.visibleRegion().isEmpty(), f"{widget} is scrolled out of sight"
        assert self.under(widget, spot) in (widget, *widget.findChildren(QWidget)), "something lies over it"
        QTest.mouseClick(widget, LEFT, NONE, spot)
        settle()

    def under(self, widget: QWidget, at: QPoint) -> QWidget | None:
        """Return the widget the window shows at a point of another."""
        window = widget.window()
        return window.childAt(widget.mapTo(window, at)) or window

    def tool(self, action_id: str) -> QToolButton:
        """Return the toolbar's button of an action."""
        buttons = self.window.toolbar.findChildren(QToolButton)
        return next(b for b in buttons if b.defaultAction() is self.window.menu_actions[action_id])

    def roll_to(self, widget: QWidget, area: QWidget) -> None:
        """Turn the wheel over a panel until a widget in it can be pressed."""
        for _ in range(60):
            there = widget.mapTo(area, widget.rect().center())
            if area.rect().adjusted(0, 8, 0, -8).contains(there):
                return
            turn = -60 if there.y() > 0 else 60
            spot = area.rect().center()
            event = QWheelEvent(
                QPointF(spot), QPointF(area.mapToGlobal(spot)), QPoint(), QPoint(0, turn),
                Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(area, event)
            settle()
        raise AssertionError(f"{widget} cannot be reached with the wheel")

    def menu(self, *titles: str) -> None:
        """Choose from the menu bar."""
        bar = self.window.menuBar()
        action = entry(bar, titles[0])
        QTest.mouseClick(bar, LEFT, NONE, bar.actionGeometry(action).center())
        self._choose(titles[1:])

    def right_click(self, at: QPoint, *titles: str) -> None:
        """Press the right button on the map, and choose from the menu where one opens."""
        viewport = self.canvas.viewport()
        if titles:
            self.context_menu(viewport, at, *titles)
        else:
            where = viewport.mapToGlobal(at)
            QApplication.sendEvent(viewport, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))

    def context_menu(self, widget: QWidget, at: QPoint, *titles: str) -> None:
        """Press the right button over a widget and choose from the menu that opens."""
        chosen: list[bool] = []

        def choose() -> None:
            self._choose(titles)
            chosen.append(True)

        QTimer.singleShot(0, choose)
        where = widget.mapToGlobal(at)
        QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
        wait_for(lambda: bool(chosen))
        settle()

    def _choose(self, titles: tuple[str, ...]) -> None:
        for title in titles:
            wait_for(lambda wanted=title: offers(QApplication.activePopupWidget(), wanted))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            action = entry(menu, title)
            QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
        settle()

    # -- the palette -------------------------------------------------------------------

    def tile(self, name: str) -> PaletteTile:
        """Return a tile of the palette, rolled into sight."""
        panel = self.window.palette_panel
        tile = next(each for each in panel.tiles() if each.text() == name)
        self.roll_to(tile, panel._area.viewport())  # noqa: SLF001
        return tile

    def take(self, name: str) -> QMimeData:
        """Pull a tile out of the palette and return what hangs on the pointer.

        Without a screen Qt's drag ends at once, so the rest of the way is told to the map by
        :meth:`bring`; tests/ui/whole/test_screen.py goes all the way on a real one.
        """
        tile = self.tile(name)
        spot = tile.rect().center()
        for kind, at in ((QEvent.Type.MouseButtonPress, spot), (QEvent.Type.MouseMove, spot + QPoint(30, 4))):
            button = LEFT if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
            event = QMouseEvent(kind, QPointF(at), QPointF(tile.mapToGlobal(at)), button, LEFT, NONE)
            QApplication.sendEvent(tile, event)
        drag = tile.findChild(QDrag)
        assert drag is not None, "the tile does not come along"
        content = QMimeData()
        for name in drag.mimeData().formats():
            content.setData(name, drag.mimeData().data(name))
        return content

    def drop_in(self, name: str, stage: str, lane: str, index: int) -> None:
        """Drag a tile into a place of the map."""
        at = self.place(stage, lane, index)
        assert self.bring(self.take(name), QPoint(at.x() - 60, at.y() + 30), at)
        settle()

    def drop_on(self, name: str, card: str) -> None:
        """Drag a tile onto a card."""
        at = self.pixel(f"card:{card}")
        assert self.bring(self.take(name), at + QPoint(0, 60), at)
        settle()

    # -- names -------------------------------------------------------------------------

    def paste_name(self, key: str, name: str) -> None:
        """Double-click a part of the map and paste a name over the one it has."""
        QGuiApplication.clipboard().setText(name)
        self.double_click(self.pixel(key, 0.5, 0.25))
        editor = self.canvas.editor
        assert editor.is_open
        self.context_menu(editor.viewport(), editor.viewport().rect().center(), "붙여넣기")
        self.click(self.empty_spot())
        settle()

    def paste_into(self, field: QLineEdit, text: str) -> None:
        """Paste text over what a field of a panel says."""
        QGuiApplication.clipboard().setText(text)
        self.press_on(field)
        if field.text():
            self.context_menu(field, field.rect().center(), "모두 선택")
        self.context_menu(field, field.rect().center(), "붙여넣기")

    def empty_spot(self) -> QPoint:
        """Return a pixel of the map where nothing stands: beside it, at the right."""
        viewport = self.canvas.viewport().rect()
        return QPoint(viewport.right() - 8, viewport.bottom() - 8)


class Keyboard:
    """Presses keys and composes Hangul; always into what has the focus."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas = window.canvas

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the keyboard"
        return focused

    def wait_for_focus(self, part: QWidget) -> None:
        """Wait until something in a dialog or panel has the keyboard, and nothing else is open over it."""

        def has_it() -> bool:
            focused = QApplication.focusWidget()
            return focused is not None and part.isAncestorOf(focused) and QApplication.activePopupWidget() is None

        wait_for(has_it)

    def come_back(self) -> None:
        """Do what a window manager does when a dialog has closed: give the keyboard back to the window."""
        self.window.activateWindow()
        self.wait_for_focus(self.window)

    def key(self, key: Qt.Key, *held: Qt.KeyboardModifier, times: int = 1) -> None:
        """Press a key."""
        modifiers = NONE
        for each in held:
            modifiers |= each
        for _ in range(times):
            target = QApplication.activePopupWidget() or self.focus
            QTest.keyClick(target, key, modifiers)
            settle()

    def tap_alt(self) -> None:
        """Press Alt and let it go, which leads to the menu bar."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            held = Qt.KeyboardModifier.AltModifier if kind is QEvent.Type.KeyPress else NONE
            QApplication.sendEvent(self.focus, QKeyEvent(kind, KEY.Key_Alt, held))
        settle()

    def type(self, text: str) -> None:
        """Type Latin letters and digits key by key, and Hangul through the input method, syllable by syllable."""
        for letter in text:
            if "가" <= letter <= "힣":
                for composed in steps_of(letter):
                    QApplication.sendEvent(self.focus, QInputMethodEvent(composed, []))
                commit = QInputMethodEvent("", [])
                commit.setCommitString(letter)
                QApplication.sendEvent(self.focus, commit)
            else:
                QTest.keyClicks(self.focus, letter)
        settle()

    def leave_composing(self, text: str) -> None:
        """Type, but leave the last syllable with the input method."""
        self.type(text[:-1])
        for composed in steps_of(text[-1]):
            QApplication.sendEvent(self.focus, QInputMethodEvent(composed, []))

    def menu(self, *titles: str) -> None:
        """Choose from the menu bar with arrows and Enter."""
        bar = self.window.menuBar()
        self.tap_alt()
        assert self.focus is bar, "Alt does not lead to the menus"
        order = [action for action in bar.actions() if action.isVisible()]
        self.key(KEY.Key_Right, times=order.index(entry(bar, titles[0])))
        self.key(KEY.Key_Down)
        for depth, title in enumerate(titles[1:], 2):
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            wanted = entry(menu, title)
            for _ in menu.actions():
                if menu.activeAction() is wanted:
                    break
                self.key(KEY.Key_Down)
            assert menu.activeAction() is wanted
            self.key(KEY.Key_Return if depth == len(titles) else KEY.Key_Right)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until what has the keyboard is called ``name``."""
        passed = []
        for _ in range(120):
            if called(self.focus) == name:
                return self.focus
            passed.append(called(self.focus))
            self.key(KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}, only to {list(dict.fromkeys(passed))}")


def called(widget: QWidget) -> str:
    """Return what a widget is called: by its accessible name, or by the words on it."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def steps_of(syllable: str) -> tuple[str, ...]:
    """Return what an input method underlines while one composes a syllable: 한 is ㅎ, 하, 한."""
    code = ord(syllable) - ord("가")
    first, middle = divmod(code // 28, 21)
    onset = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[first]
    steps = [onset, chr(ord("가") + (first * 21 + middle) * 28), syllable]
    return tuple(dict.fromkeys(steps))


def offers(popup: QWidget | None, title: str) -> bool:
    """Whether a menu has opened that has an entry."""
    return isinstance(popup, QMenu) and any(title in action.text().replace("&", "") for action in popup.actions())


def entry(menu: QMenu | QMenuBar, title: str) -> QAction:
    """Return an enabled entry of a menu by its words; undo and redo also name a step, and Qt shows keys."""
    words = {a: a.text().replace("&", "").partition("\t")[0].removesuffix("…") for a in menu.actions()}
    found = [action for action, text in words.items() if text == title or text.startswith(f"{title}(")]
    assert found, (title, list(words.values()))
    assert found[0].isEnabled(), f"{title} cannot be chosen"
    return found[0]


def settle() -> None:
    """Let the program do what it has put off."""
    for _ in range(3):
        QApplication.processEvents()


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait until something is so, at most three seconds."""
    for _ in range(300):
        if condition():
            return
        QTest.qWait(10)
    raise AssertionError("waited in vain")
