"""What every widget of the inspector is made with: colours and words, and the panel's own style sheet."""

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from journeymap.i18n import Labels
from journeymap.layout.faces import face_marks
from journeymap.layout.theme import Theme
from journeymap.model.vocabulary import Language
from journeymap.ui.board.painter import paint_marks

SIDE = 12
"""Pixels left and right of everything in the panel."""

GAP = 8
"""Pixels between one field and the next."""

_SHEET = Template("""
QLineEdit[tone="name"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0 3px;
  font-size: 15px; font-weight: bold; }
QLineEdit[tone="name"]:hover { border-color: $line; }
QLineEdit[tone="name"]:focus { border: $ring solid $accent; background: $card; }
QLineEdit[tone="add"] { background: transparent; border: 1px dashed $dash; }
QLineEdit[tone="add"]:focus { border: $ring solid $accent; background: $card; }
QLineEdit[tone="second"], QPlainTextEdit[tone="second"] { color: $muted; background: transparent;
  border: 1px solid transparent; border-bottom-color: $line; border-radius: 0; }
QLineEdit[tone="second"] { padding: 1px 7px; }
QLineEdit[tone="second-name"] { color: $muted; background: transparent; border: 1px solid transparent;
  border-radius: 6px; padding: 0 3px; }
QLineEdit[tone="second-name"]:hover { border-color: $line; }
QLineEdit[tone="second-name"]:focus { color: $ink; border-color: $accent; background: $card; }
QLineEdit[tone="second"]:hover, QPlainTextEdit[tone="second"]:hover { border-color: $line; border-radius: 6px; }
QLineEdit[tone="second"]:focus, QPlainTextEdit[tone="second"]:focus { color: $ink; background: $card;
  border: 1px solid $accent; border-radius: 6px; }
QToolButton[tone="tongues"] { border: 0; border-radius: 6px; padding: 3px; background: transparent; }
QToolButton[tone="tongues"]:hover, QToolButton[tone="tongues"]:checked { background: $field; }
QToolButton[tone="tongues"]:focus { border: 1px solid $accent; }
QLabel[tone="field"] { color: $muted; font-size: 12px; }
QLabel[tone="name"] { color: $ink; font-size: 15px; font-weight: bold; padding-left: 4px; }
QLabel[tone="under"] { color: $muted; font-size: 12px; padding-left: 4px; }
QLabel[tone="hint"] { color: $warn_ink; background: $warn; border-radius: 6px; padding: 4px 7px; font-size: 12px; }
QPushButton[tone="quiet"] { background: transparent; border: 0; color: $muted; padding: 3px 4px; text-align: left;
  font-size: 12px; }
QPushButton[tone="quiet"]:hover { color: $ink; }
QPushButton[tone="quiet"]:focus { color: $accent; text-decoration: underline; }
QComboBox[tone="add"] { background: transparent; border: 1px dashed $dash; color: $muted; }
QComboBox[tone="add"]:focus { border: $ring solid $accent; }
QFrame[tone="editor"] { background: $field; border-radius: 8px; }
QFrame[tone="editor"] QFrame[tone="editor"] { background: $panel; }
QFrame[tone="editor"] QFrame[tone="editor"] QFrame[tone="editor"] { background: $field; }
QPlainTextEdit { padding: 3px 7px 0; }
""")


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and words in use; the panel makes its pages anew when any changes.

    Parameters
    ----------
    second : the language of a second line for every text; None for none.
    """

    theme: Theme
    words: Labels
    second: Language | None = None


def interface_words() -> Labels:
    """Return the words of the interface's language, which is the default locale's."""
    korean = QLocale().language() is QLocale.Language.Korean
    return Labels(Language.KOREAN if korean else Language.ENGLISH)


def sheet(theme: Theme) -> str:
    """Return the panel's own style rules, made from tokens alone."""
    return _SHEET.substitute(
        ink=theme.ink,
        muted=theme.muted,
        line=theme.line,
        card=theme.card,
        card_line=theme.card_line,
        field=theme.field,
        accent=theme.accent,
        panel=theme.panel,
        # Half as strong as muted text: #AARRGGBB.
        dash=theme.muted if theme.is_high_contrast else f"#80{theme.muted[1:]}",
        ring="3px" if theme.is_high_contrast else "1px",
        warn=theme.pain.fill,
        warn_ink=theme.pain.ink,
    )


def paint_face(painter: QPainter, theme: Theme, emotion: int, rect: QRectF) -> None:
    """Draw the face of an emotion into a square."""
    painter.save()
    paint_marks(painter, face_marks(theme, emotion, rect.x(), rect.y(), rect.width()))
    painter.restore()


def sized(font: QFont, pixels: float, *, bold: bool = False) -> QFont:
    """Return ``font`` in another size and weight."""
    other = QFont(font)
    other.setPixelSize(round(pixels))
    other.setBold(bold)
    return other


def plain(text: str, parent: QWidget, tone: str) -> QLabel:
    """Return a label that shows ``text`` as it is; ``tone`` names its style."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setProperty("tone", tone)
    return label
