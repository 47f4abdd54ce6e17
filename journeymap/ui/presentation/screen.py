"""The full screen: keys, clicker and mouse move through the story; nothing can be edited here."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.presentation.easel import HEIGHT, LEAST_TEXT
from journeymap.layout.presentation.slide import Slide, lay_out_slide
from journeymap.layout.presentation.telling import Teller
from journeymap.layout.theme import Theme
from journeymap.ui.announcer import announce
from journeymap.ui.presentation.canvas import SlideCanvas
from journeymap.ui.presentation.course import Course
from journeymap.ui.presentation.keys import Deed, deed_of, digit_of
from journeymap.ui.presentation.overlays import KeySheet, Overlay, ScenarioList
from journeymap.ui.presentation.small_hands import ShyPointer, TypedNumber

_NOTCH = 120


class PresentationScreen(SlideCanvas):
    """A window that tells a story.

    Signals
    -------
    ended() : it has been closed.
    """

    ended = Signal()

    def __init__(self, course: Course, theme: Theme, parent: QWidget, *, still: bool) -> None:
        super().__init__(parent, still=still)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setObjectName("presentation")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.course = course
        self._theme = theme
        self._overlay: Overlay | None = None
        self._turned = 0
        self._number = TypedNumber(self)
        self._number.typed.connect(self._go_to_stage)
        ShyPointer(self)
        self._name_window()

    @property
    def overlay(self) -> Overlay | None:
        """What stands over the slide."""
        return self._overlay

    @property
    def number(self) -> int:
        """The present step."""
        return self.course.number

    @property
    def count(self) -> int:
        """How many steps the story has."""
        return len(self.course.story.steps)

    def laid_out(self, number: int) -> Slide:
        """Return a step as a slide, worded in the map's language."""
        story = self.course.story
        labels = Labels(story.language)
        size = (max(1, self.width()), max(1, self.height()))
        return lay_out_slide(story, number, size, self._theme, bundled_fonts(), labels)

    def speak(self, slide: Slide) -> None:
        """Let screen readers find the present slide's words."""
        self.setAccessibleName(self.tr("Slide {number} of {count}").format(number=self.number + 1, count=self.count))
        self.setAccessibleDescription(slide.spoken)

    def recolor(self, theme: Theme) -> None:
        """Show the slide in other colours."""
        self._theme = theme
        self.leave_overlay()
        self.draw_slide(at_once=True)

    def retold(self) -> None:
        """Show what became of the slide after an edit."""
        self._name_window()
        self.draw_slide(at_once=True)

    def do(self, deed: Deed) -> None:
        """Do what a key says; on a black screen any key but the last only brings the slide back."""
        if deed is Deed.END:
            self.close()
        elif self.blank:
            self.blank = False
        elif deed is Deed.BLANK:
            self.blank = True
        elif deed is Deed.HELP:
            self._show_overlay(KeySheet(self._theme, self._text_size(), self))
        elif deed is Deed.CHOOSE:
            self._offer_scenarios()
        else:
            self._walk(deed)

    def leave_overlay(self) -> None:
        """Take away what stands over the slide."""
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None
            self.dim(False)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep all keys here: none of them is another window's shortcut, and Tab leads nowhere."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """There is nothing else to go to."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says."""
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        digit, deed = digit_of(event.key()), deed_of(event.key())
        if held:
            event.ignore()
        elif self._overlay is not None and deed in (Deed.END, Deed.HELP):
            self.leave_overlay()
        elif digit is not None:
            self._type(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._number.settle():
            pass
        elif deed is not None:
            self.leave_overlay()
            self.do(deed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left goes on, right goes back; a click beside an overlay closes it."""
        button = Qt.MouseButton
        if self._overlay is not None:
            self.leave_overlay()
        elif event.button() in (button.LeftButton, button.ForwardButton):
            self.do(Deed.NEXT)
        elif event.button() in (button.RightButton, button.BackButton):
            self.do(Deed.BACK)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks are two clicks."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn through the story, a notch a step."""
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= _NOTCH:
            is_back = self._turned > 0
            self._turned += -_NOTCH if is_back else _NOTCH
            self.do(Deed.BACK if is_back else Deed.NEXT)
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the telling is over."""
        event.accept()
        self.ended.emit()

    def _walk(self, deed: Deed) -> None:
        course = self.course
        ways = {
            Deed.NEXT: course.number + 1,
            Deed.BACK: course.number - 1,
            Deed.FIRST: 0,
            Deed.LAST: len(course.story.steps) - 1,
        }
        self._arrive(course.go(ways.get(deed, course.number)))

    def _arrive(self, moved: bool) -> None:
        if moved:
            self.draw_slide()
            announce(self, self.accessibleDescription())

    def _type(self, digit: int) -> None:
        self.blank = False
        self.leave_overlay()
        self._number.add(digit, len(self.course.story.journey.stages()))

    def _go_to_stage(self, number: int) -> None:
        self._arrive(self.course.go_to_stage(number - 1))

    def _offer_scenarios(self) -> None:
        story = self.course.story
        labels = Labels(story.language)
        tales = [tale for tale in story.tales if tale.scenario]
        if len(tales) < 2:
            return
        names = [
            (Teller(story, tale, labels).who() or labels("word.map.unnamed"), self._theme.route_style(tale.route).color)
            for tale in tales
        ]
        current = story.steps[self.course.number].tale
        offered = ScenarioList(names, current, self._theme, self._text_size(), self)
        offered.chosen.connect(self._choose)
        offered.left.connect(self.leave_overlay)
        self._show_overlay(offered)

    def _choose(self, tale: int) -> None:
        self.leave_overlay()
        self._arrive(self.course.go(self.course.story.start_of(tale)))

    def _show_overlay(self, overlay: Overlay) -> None:
        self.leave_overlay()
        self._overlay = overlay
        self.dim(True)
        overlay.settle()
        if overlay.focusProxy() is not None:
            overlay.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            announce(self, overlay.accessibleDescription())

    def _text_size(self) -> int:
        return max(13, round(self.height() * LEAST_TEXT * 1.15 / HEIGHT))

    def _name_window(self) -> None:
        self.setWindowTitle(self.course.story.journey.details.title or self.tr("Presentation"))
