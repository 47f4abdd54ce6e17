"""How the whole program looks: bundled fonts, own palettes over Fusion, one style sheet."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from journeymap.assets import resource
from journeymap.layout.theme import DARK, LIGHT, Theme
from journeymap.ui.interface_scale import InterfaceScale
from journeymap.ui.settings import Settings
from journeymap.ui.stylesheet import stylesheet

SETTING = "theme"
CONTRAST_SETTING = "contrast"
MOTION_SETTING = "motion"
REDUCED = "reduced"

STYLE = ("-style", "Fusion")
"""Arguments for QApplication: the style the style sheet is written for, whatever the desktop's own.

Naming it there spares the start Python's QStyle, which comes with 566 constants.
"""

TEXT_SIZE = 13
"""Pixels of ordinary text in the window."""


class ThemeChoice(StrEnum):
    """Light, dark, or as the desktop has it where Qt knows."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class ContrastChoice(StrEnum):
    """Ordinary or high contrast, or as the desktop wishes where Qt knows."""

    NORMAL = "normal"
    HIGH = "high"
    SYSTEM = "system"


class Appearance(QObject):
    """Keeps fonts, colours and style sheet of the application in step with what was chosen.

    Parameters
    ----------
    scale : how large everything is drawn.

    Signals
    -------
    changing() : other colours are about to come; whoever makes everything anew for them may put the old away now.
    changed() : other colours are in use, or another choice leads to the same ones.
    motion_changed() : things may glide now, or no longer.
    """

    changing = Signal()
    changed = Signal()
    motion_changed = Signal()

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._choice = next((c for c in ThemeChoice if c.value == settings.text(SETTING)), ThemeChoice.SYSTEM)
        kept = settings.text(CONTRAST_SETTING)
        self._contrast = next((c for c in ContrastChoice if c.value == kept), ContrastChoice.SYSTEM)
        self._theme: Theme | None = None
        self.scale = InterfaceScale(settings, self)
        application.setFont(interface_font(load_fonts()))
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._follow()

    @property
    def choice(self) -> ThemeChoice:
        """Which theme the person chose."""
        return self._choice

    @property
    def contrast(self) -> ContrastChoice:
        """Which contrast the person chose."""
        return self._contrast

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme or LIGHT

    @property
    def reduced_motion(self) -> bool:
        """Whether everything should be in its place at once instead of gliding there."""
        return self._settings.text(MOTION_SETTING) == REDUCED

    def choose(self, choice: ThemeChoice) -> None:
        """Change the theme, now and for later starts."""
        self._choice = choice
        self._settings.keep(SETTING, choice.value)
        self._follow()

    def choose_contrast(self, choice: ContrastChoice) -> None:
        """Change the contrast, now and for later starts."""
        self._contrast = choice
        self._settings.keep(CONTRAST_SETTING, choice.value)
        self._follow()

    def reduce_motion(self, reduced: bool) -> None:
        """Let nothing glide, or let it glide again, now and at later starts."""
        if reduced != self.reduced_motion:
            self._settings.keep(MOTION_SETTING, REDUCED if reduced else "")
            self.motion_changed.emit()

    def _follow(self) -> None:
        theme = self._wanted()
        if theme is not self._theme:
            self.changing.emit()
            self._theme = theme
            self._application.setPalette(palette(theme))
            self._application.setStyleSheet(stylesheet(theme))
        self.changed.emit()

    def _wanted(self) -> Theme:
        hints = self._application.styleHints()
        dark, high = self._choice is ThemeChoice.DARK, self._contrast is ContrastChoice.HIGH
        if self._choice is ThemeChoice.SYSTEM:
            dark = hints.colorScheme() is Qt.ColorScheme.Dark
        if self._contrast is ContrastChoice.SYSTEM:
            high = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if high:
            from journeymap.layout.contrast_theme import DARK_CONTRAST, LIGHT_CONTRAST

            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT


def load_fonts() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt; returns their families, Pretendard first."""
    families: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf"), key=_font_rank):
        number = QFontDatabase.addApplicationFont(str(path))
        families.extend(f for f in QFontDatabase.applicationFontFamilies(number) if f not in families)
    return tuple(families)


def interface_font(families: tuple[str, ...]) -> QFont:
    """Return the font of ordinary text: 13 px, falling back from family to family."""
    font = QFont()
    if families:
        font.setFamilies(list(families))
    font.setPixelSize(TEXT_SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette in the colours of ``theme``; the system's scheme plays no part."""
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.card,
        role.AlternateBase: theme.field,
        role.Text: theme.ink,
        role.Button: theme.card,
        role.ButtonText: theme.ink,
        role.BrightText: theme.on_accent,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.paper,
        role.Light: theme.card,
        role.Midlight: theme.field,
        role.Mid: theme.line,
        role.Dark: theme.card_line,
        role.Shadow: theme.line,
        role.Accent: theme.accent,
    }
    result = QPalette()
    for each, color in colors.items():
        result.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.muted))
    return result


def _font_rank(path: object) -> tuple[int, str]:
    """Pretendard before its fallbacks, emoji last: the order in which glyphs are looked for."""
    name = str(path).lower()
    return (0 if "pretendard" in name else 2 if "emoji" in name else 1, name)
