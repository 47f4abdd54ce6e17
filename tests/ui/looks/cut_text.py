"""Finds words that are larger than the place they stand in, by the metrics they are drawn with."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

SCREEN = QSize(1280, 800)
"""The smallest screen everything must fit on, in its own pixels."""

FRAME = QSize(4, 34)
"""Of it the window's frame and title bar take this much."""

SLACK = 1.0
"""Pixels: sizes are whole ones and words are not, still less on a screen of one and a half."""


def cut_texts(top: QWidget) -> list[str]:
    """Return what is cut in a shown window: class and words of each widget that is too small for them."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible():
            found += [f"{type(widget).__name__}: {words}" for words in _cut_in(widget)]
    return found


def too_large(top: QWidget, scale: float) -> list[str]:
    """Return a complaint for a window that a small screen does not hold when everything is drawn ``scale`` larger."""
    size = top.size().expandedTo(top.minimumSizeHint())
    room = (SCREEN - FRAME) / scale
    if size.width() <= room.width() + SLACK and size.height() <= room.height() + SLACK:
        return []
    return [f"{type(top).__name__}: {size.width()} × {size.height()} does not fit at {scale:.0%}"]


def _cut_in(widget: QWidget) -> Iterator[str]:
    for kind, look in _LOOKS.items():
        if isinstance(widget, kind):
            yield from look(widget)
            return


def _cut_check(check: QAbstractButton) -> Iterator[str]:
    if check.width() < check.sizeHint().width():
        yield check.text()


def _cut_tool_button(button: QToolButton) -> Iterator[str]:
    shows_text = button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly or button.icon().isNull()
    if shows_text and button.text() and button.width() < _width(button, button.text()):
        yield button.text()


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for number in range(bar.count()):
        rect, text = bar.tabRect(number), bar.tabText(number)
        if rect.width() < _width(bar, text) or rect.right() > bar.width():
            yield text


def _cut_line(line: QLineEdit) -> Iterator[str]:
    if _width(line, line.placeholderText()) > _line_room(line):
        yield line.placeholderText()


def _cut_group(group: QGroupBox) -> Iterator[str]:
    if _width(group, group.title()) > group.width():
        yield group.title()


def _cut_menus(bar: QMenuBar) -> Iterator[str]:
    for action in bar.actions():
        if not bar.rect().contains(bar.actionGeometry(action)):
            yield action.text()


def _cut_scroller(area: QScrollArea) -> Iterator[str]:
    inner = area.widget()
    if inner is None or area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return
    spare = inner.layout().contentsMargins().right() if inner.layout() is not None else 0
    if inner.minimumSizeHint().width() - spare > area.viewport().width():
        yield f"{type(inner).__name__} is {inner.minimumSizeHint().width()} wide and cannot be scrolled"


def _cut_label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText or _elides(label):
        return
    room = label.contentsRect().width()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + 1:
            yield text
        longest = max(text.split(), key=lambda word: _width(label, word), default="")
        if _width(label, longest) > room:
            yield longest
    elif any(_width(label, line) > room + SLACK for line in text.splitlines()):
        yield text
    if not label.wordWrap() and label.height() < label.sizeHint().height() - 1:
        yield text


def _elides(label: QLabel) -> bool:
    """Whether a label shortens what people typed and shows the whole on hover, as is right for names."""
    return type(label).__name__ in {"ElidedLabel", "Prose"}


def _cut_push_button(button: QPushButton) -> Iterator[str]:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    font = button.font()
    font.setBold(font.bold() or button.isDefault())
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(_said(button.text())) + icon
    if wide > room.width() + SLACK or metrics.height() > button.height():
        yield button.text()


def _cut_combo(combo: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    room = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    has_icons = any(not combo.itemIcon(number).isNull() for number in range(combo.count()))
    icon = combo.iconSize().width() + 4 if has_icons else 0
    for number in range(combo.count()):
        if _width(combo, combo.itemText(number)) + icon > room.width() + SLACK:
            yield combo.itemText(number)


def _line_room(line: QLineEdit) -> float:
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    margins = line.textMargins()
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line).width()
    return room - margins.left() - margins.right() - 4 + SLACK


def _width(widget: QWidget, text: str) -> float:
    return QFontMetricsF(widget.font()).horizontalAdvance(_said(text))


def _said(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


_LOOKS: dict[type[QWidget], Callable[..., Iterator[str]]] = {
    QLabel: _cut_label,
    QPushButton: _cut_push_button,
    QCheckBox: _cut_check,
    QRadioButton: _cut_check,
    QToolButton: _cut_tool_button,
    QComboBox: _cut_combo,
    QTabBar: _cut_tabs,
    QLineEdit: _cut_line,
    QGroupBox: _cut_group,
    QMenuBar: _cut_menus,
    QScrollArea: _cut_scroller,
}
