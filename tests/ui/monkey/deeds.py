"""What the monkey can do to a window: real events to the map, the panels and the menus."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from journeymap.model.kinds import KINDS
from journeymap.ui.actions.spec import SUBMENU
from journeymap.ui.actions.table import SPECS
from journeymap.ui.main_window import MainWindow
from journeymap.ui.scenario_chip import ScenarioChip
from journeymap.ui.template import ELEMENTS, Template, packed
from journeymap.ui.views import ViewName
from tests.ui.gestures.hand import Hand
from tests.ui.monkey.pokes import KEYS, click_widget, poke
from tests.ui.monkey.rooms import Rooms

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier

WITH_FILE_DIALOGS = frozenset({"file.open", "file.save-as", "file.export-pdf", "file.print-kit"})
"""Not triggered: the dialogs are Qt's own, and slow."""

ENDING = frozenset({"file.quit", "file.close", "file.new-window"})
"""Not triggered: the monkey opens and closes windows in its own time."""

ACTIONS = tuple(
    each.id for each in SPECS if not each.id.startswith(SUBMENU) and each.id not in WITH_FILE_DIALOGS | ENDING
)
COMMON = ("edit.undo", "edit.redo", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete", "insert.touchpoint")
CHOICES = ("view.theme-light", "view.theme-dark", "view.language-ko", "view.language-en")

SYLLABLES = "가나다라한글힣ㄱㅏ봄ABz9 -:#'\"&<>%{}"
CONTROL_KEYS = (
    *(KEY.Key_Z, KEY.Key_Y, KEY.Key_C, KEY.Key_X, KEY.Key_V, KEY.Key_D, KEY.Key_A, KEY.Key_T, KEY.Key_0, KEY.Key_1),
    *(KEY.Key_2, KEY.Key_Equal, KEY.Key_Minus, KEY.Key_Return, KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right),
)
MODIFIERS = (NONE, NONE, NONE, SHIFT, CONTROL, ALT)


class Deeds:
    """One window's monkey business; everything random comes from ``chance``."""

    def __init__(self, window: MainWindow, chance: Random) -> None:
        self.window = window
        self.rooms = Rooms(window, chance)
        self._chance = chance

    @property
    def hand(self) -> Hand:
        """A hand on the map, which is not there before the start page has been left."""
        return Hand(self.window.canvas)

    def any(self) -> str:
        """Do something and say what."""
        screen = self.rooms.presenting()
        if screen is not None:
            return f"presenting {self.rooms.while_presenting(screen)}"
        if self.window.views.current is ViewName.START:
            return f"start page {self.on_start_page()}"
        if self.window.views.current is ViewName.OUTLINE and self._chance.random() < 0.6:
            return f"outline {self.rooms.in_outline()}"
        deeds: tuple[tuple[Callable[[], str], int], ...] = (
            (self.click, 14),
            (self.drag, 14),
            (self.half_a_drag, 3),
            (self.bring_template, 8),
            (self.press_key, 12),
            (self.press_control_key, 8),
            (self.type_name, 7),
            (self.compose, 6),
            (self.turn_wheel, 4),
            (self.use_panel, 16),
            (self.trigger, 8),
            (self.trigger_common, 8),
            (self.switch, 2),
            (self.context_menu, 3),
            (self.press_chip, 4),
            (self.resize, 1),
            (self.draw_path, 3),
            (self.write_in_field, 8),
            (self.rooms.any, 26),
        )
        deed = self._chance.choices([each for each, _ in deeds], [weight for _, weight in deeds])[0]
        return f"{deed.__name__} {deed()}"

    # -- the start page ----------------------------------------------------------------

    def on_start_page(self) -> str:
        page, roll = self.window.views.view(ViewName.START), self._chance.random()
        if roll < 0.2:
            return self._chance.choice((self.trigger, self.switch, self.press_control_key, self.resize))()
        if roll < 0.5:
            card = self._chance.choice(page.templates.cards)
            click_widget(card, card.rect().center())
            return card.text()
        return poke(page, self._chance)

    # -- the map -----------------------------------------------------------------------

    def spot(self) -> QPoint:
        """Return a pixel of the map: on a part, in a free place, or anywhere."""
        canvas, chance = self.window.canvas, self._chance
        scene, roll = canvas.board_scene, chance.random()
        if roll < 0.65 and scene.board.parts:
            rect = scene.rect_of(chance.choice(list(scene.board.parts)))
            if rect is not None:
                # Also just beside it: edges and handles are there.
                across, down = chance.uniform(-0.04, 1.04), chance.uniform(-0.04, 1.04)
                return canvas.mapFromScene(rect.x + rect.width * across, rect.y + rect.height * down)
        elif roll < 0.85 and scene.board.cells:
            slots = scene.board.cells[chance.choice(list(scene.board.cells))]
            if slots:
                middle = chance.choice(slots).rect.center
                return canvas.mapFromScene(middle.x, middle.y)
        size = canvas.viewport().size()
        return QPoint(chance.randrange(max(1, size.width())), chance.randrange(max(1, size.height())))

    def click(self) -> str:
        at, held = self.spot(), self._chance.choice(MODIFIERS)
        if self._chance.random() < 0.25:
            self.hand.double_click(at)
            return f"twice {at.toTuple()}"
        button = self._chance.choice((Qt.MouseButton.LeftButton,) * 5 + (Qt.MouseButton.MiddleButton,))
        self.hand.mouse(QEvent.Type.MouseButtonPress, at, held, button)
        self.hand.mouse(QEvent.Type.MouseButtonRelease, at, held, button)
        return f"{at.toTuple()} {held.name}"

    def drag(self) -> str:
        ways = [self.spot() for _ in range(self._chance.randint(2, 3))]
        self.hand.drag(*ways, held=self._chance.choice(MODIFIERS))
        return str([each.toTuple() for each in ways])

    def half_a_drag(self) -> str:
        ways = self.spot(), self.spot()
        self.hand.drag(*ways, drop=False)
        return str([each.toTuple() for each in ways])

    def bring_template(self) -> str:
        kind = self._chance.choice(KINDS).id
        template = Template(self._chance.choice(sorted(ELEMENTS)), kind, self._words())
        content = packed(template)
        self.hand.bring(content, self.spot(), self.spot(), drop=self._chance.random() < 0.8)
        return template.element

    def draw_path(self) -> str:
        self.window.menu_actions["journey.draw-path"].trigger()
        cards = [key for key in self.window.canvas.board_scene.board.parts if key.startswith("card:")]
        stops = self._chance.choices(cards, k=self._chance.randint(0, 3)) if cards else []
        for each in stops:
            self.hand.click(self.hand.pixel(each))
        if self._chance.random() < 0.7:
            QTest.keyClick(self._focus(), KEY.Key_Escape)
        return str(stops)

    def turn_wheel(self) -> str:
        self.hand.wheel(self.spot(), self._chance.choice((-3, -1, 1, 2)), self._chance.choice((NONE, SHIFT, CONTROL)))
        return ""

    def context_menu(self) -> str:
        at, viewport = self.spot(), self.window.canvas.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
        QApplication.sendEvent(viewport, event)
        return str(at.toTuple())

    # -- keys --------------------------------------------------------------------------

    def press_key(self) -> str:
        key, held = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        QTest.keyClick(self._focus(), key, held)
        return f"{held.name} {key.name}"

    def press_control_key(self) -> str:
        key = self._chance.choice(CONTROL_KEYS)
        QTest.keyClick(self._focus(), key, self._chance.choice((CONTROL, CONTROL, CONTROL | SHIFT)))
        return key.name

    def type_name(self) -> str:
        words = "".join(self._chance.choices("abcXYZ 0129-:#", k=self._chance.randint(1, 6)))
        for letter in words:
            QTest.keyClick(self._focus(), letter)
        if self._chance.random() < 0.6:
            QTest.keyClick(self._focus(), self._chance.choice((KEY.Key_Return, KEY.Key_Tab, KEY.Key_Escape)))
        return repr(words)

    def compose(self) -> str:
        words = self._words()
        for letter in words:
            QApplication.sendEvent(self._focus(), QInputMethodEvent(letter, []))
            if self._chance.random() < 0.8:
                event = QInputMethodEvent("", [])
                event.setCommitString(letter)
                QApplication.sendEvent(self._focus(), event)
        if self._chance.random() < 0.5:
            QTest.keyClick(self._focus(), self._chance.choice((KEY.Key_Return, KEY.Key_Tab, KEY.Key_Escape)))
        return repr(words)

    # -- panels and menus --------------------------------------------------------------

    def use_panel(self) -> str:
        window = self.window
        panel = self._chance.choice((window.inspector, window.inspector, window.palette_panel, window.toolbar))
        return poke(panel, self._chance)

    def write_in_field(self) -> str:
        kinds = (QLineEdit, QPlainTextEdit)
        fields = [each for kind in kinds for each in self.window.inspector.findChildren(kind) if each.isVisible()]
        if not fields:
            return "none"
        field = self._chance.choice(fields)
        field.setFocus()
        return f"{type(field).__name__} {self.compose()}"

    def press_chip(self) -> str:
        chips = [each for each in self.window.toolbar.findChildren(ScenarioChip) if each.isVisible()]
        if not chips:
            return "none"
        chip = self._chance.choice(chips)
        at = QPoint(self._chance.randrange(chip.width()), chip.height() // 2)
        click_widget(chip, at)
        return chip.scenario_id

    def trigger(self) -> str:
        action_id = self._chance.choice(ACTIONS)
        self.window.menu_actions[action_id].trigger()
        return action_id

    def trigger_common(self) -> str:
        action_id = self._chance.choice(COMMON)
        self.window.menu_actions[action_id].trigger()
        return action_id

    def switch(self) -> str:
        action_id = self._chance.choice(CHOICES)
        self.window.menu_actions[action_id].trigger()
        return action_id

    def resize(self) -> str:
        self.window.resize(self._chance.randint(500, 1600), self._chance.randint(350, 1000))
        return str(self.window.size().toTuple())

    def _focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None else self.window

    def _words(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randint(0, 5)))
