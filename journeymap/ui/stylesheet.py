"""The window's one stylesheet, made from theme tokens alone.

No text of a user ever comes near this file: a style sheet can load files and restyle the
whole window.
"""

from string import Template

from journeymap.assets import resource
from journeymap.layout.theme import Theme

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox, QFileDialog { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QToolTip { background: $tip; color: $tip_ink; border: 0; padding: 1px 2px; }

QMenuBar { background: $panel; color: $ink; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 6px; margin: 1px 0; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $field; color: $ink; }
QMenu { background: $panel; color: $ink; border: 1px solid $card_line; padding: 5px; }
QMenu::item { padding: 6px 30px 6px 12px; border-radius: 5px; min-width: 120px; }
QMenu::item:selected { background: $field; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 7px; }
QMenu::indicator:checked { image: url($check_mark); }
QMenu::right-arrow { image: url($chevron_right); width: 12px; height: 12px; right: 8px; }

QToolBar#toolbar { background: $panel; border: 0; border-bottom: 1px solid $line; padding: 0; spacing: 0; }
QToolButton { background: transparent; color: $ink; border: 0; border-radius: 8px; padding: 5px; }
QToolButton:hover { background: $field; }
QToolButton:pressed, QToolButton:checked { background: $line; }
QToolButton:disabled { color: $faint; }
QToolButton:focus { border: 1px solid $accent; padding: 4px; }
QToolButton[worded="true"] { padding: 5px 10px 5px 6px; }
QToolButton[worded="true"]:focus { padding: 4px 9px 4px 5px; }
QToolButton::menu-indicator { image: none; }

QFrame#view-switch { background: $field; border: 0; border-radius: 9px; }
QToolButton[segment="true"] { color: $muted; border: 1px solid transparent; border-radius: 7px; padding: 0; }
QToolButton[segment="true"]:hover { color: $ink; background: transparent; }
QToolButton[segment="true"]:checked { background: $card; color: $ink; border-color: $card_line; font-weight: bold; }
QToolButton[segment="true"]:focus { border-color: $accent; }

QPushButton { background: $card; color: $ink; border: 1px solid $card_line; border-radius: 8px;
  padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: $field; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; background: $field; border-color: $line; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent;
  border: 1px solid $accent; font-weight: bold; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton:default:pressed, QPushButton[primary="true"]:pressed { background: $accent_press; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: 1px solid $ink; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: $field; color: $faint;
  border-color: $line; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  background: $input; color: $ink; border: 1px solid $card_line; border-radius: 7px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus { border: 1px solid $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  color: $faint; background: $field; }
QLineEdit#search { background: $field; border: 1px solid $field; border-radius: 8px; padding: 4px 8px 4px 2px; }
QLineEdit#search:focus { border: 1px solid $accent; }
QComboBox { padding-left: 10px; padding-right: 24px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $card_line; padding: 4px; outline: 0;
  selection-background-color: $field; selection-color: $ink; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: 0; width: 18px; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0; width: 18px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($chevron_up); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($chevron_down); width: 10px; height: 10px; }

QCheckBox, QRadioButton { color: $ink; spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 15px; height: 15px; border: 1px solid $faint; background: $input; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check_white); }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 7px; height: 7px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; }

QListView::indicator { width: 15px; height: 15px; border: 1px solid $faint; border-radius: 4px; background: $input; }
QListView::indicator:checked { background: $accent; border-color: $accent; image: url($check_white); }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent;
  padding: 6px 2px; margin-right: 12px; }
QTabBar::tab:selected { color: $ink; border-bottom-color: $accent; font-weight: bold; }
QTabBar::tab:hover { color: $ink; }

QListView, QTreeView, QTableView { background: $panel; color: $ink; border: 1px solid $line; border-radius: 8px;
  outline: 0; alternate-background-color: $field; }
QListView::item, QTreeView::item { padding: 5px 6px; border-radius: 5px; }
QListView::item:selected, QTreeView::item:selected { background: $accent; color: $on_accent; }
QListView::item:hover:!selected, QTreeView::item:hover:!selected { background: $field; }
QHeaderView::section { background: $panel; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 5px 6px; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QSplitter::handle { background: $line; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QProgressBar { background: $field; border: 0; border-radius: 4px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QGroupBox { border: 0; margin-top: 20px; font-weight: bold; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: $muted; }
QStatusBar { background: $panel; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; padding: 0 2px; }
QSizeGrip { width: 0; height: 0; }

QWidget#panel { background: $panel; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="title"] { font-size: 19px; font-weight: bold; }
QLabel[tone="question"] { font-size: 15px; font-weight: bold; }
QLabel[tone="group"] { color: $muted; font-size: 11px; font-weight: bold; }
QLabel[tone="warning"] { background: $warn; color: $warn_ink; border-radius: 8px; padding: 8px 10px; }
QFrame[tone="rule"] { background: $line; max-height: 1px; border: 0; }
""")


_STRONG = Template("""
QMenuBar::item:selected, QMenuBar::item:pressed, QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:selected:disabled { background: $field; color: $faint; }
QComboBox QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QToolBar#toolbar, QMenuBar, QStatusBar { border-color: $line; }
QToolButton:hover { border: 1px solid $card_line; padding: 4px; }
QToolButton:pressed, QToolButton:checked { background: $field; border: 2px solid $ink; padding: 3px; }
QToolButton:focus { border: 3px solid $accent; padding: 2px; }
QPushButton:pressed { background: $field; border: 2px solid $ink; padding: 4px 13px; }
QPushButton:hover { border-color: $ink; }
QPushButton:focus { border: 3px solid $accent; padding: 3px 12px; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: 3px solid $ink; padding: 3px 12px; }
QPushButton[tone="quiet"] { color: $ink; text-decoration: underline; }
QPushButton[tone="quiet"]:focus { border: 3px solid $accent; padding: 0 1px; }
QLineEdit#search { border: 1px solid $card_line; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTextEdit:focus, QPlainTextEdit:focus {
  border: 3px solid $accent; padding: 2px 6px; }
QLineEdit#search:focus { border: 3px solid $accent; padding: 2px 6px 2px 0; }
QComboBox:focus { border: 3px solid $accent; padding: 2px 22px 2px 8px; }
QCheckBox::indicator, QRadioButton::indicator { border: 2px solid $ink; width: 13px; height: 13px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 3px solid $accent; width: 11px; height: 11px; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 7px; height: 7px; }
QTabBar::tab:selected { border-bottom-width: 4px; padding-bottom: 4px; }
QTabBar::tab:focus { text-decoration: underline; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QListView::item:hover:!selected, QTreeView::item:hover:!selected { border: 1px solid $card_line; }
QProgressBar { border: 1px solid $card_line; }
QLabel[tone="warning"] { border: 1px solid $warn_ink; }
QToolTip { border: 1px solid $tip_ink; }
""")
"""Laid over the sheet for strong contrast: thick rings, and never a tint alone."""


def stylesheet(theme: Theme) -> str:
    """Return the style sheet of the window in the colours of ``theme``."""
    shade = "dark" if theme.is_dark else "light"
    words = {
        "ink": theme.ink,
        "muted": theme.muted,
        "faint": theme.faint,
        "line": theme.line,
        "card": theme.card,
        "card_line": theme.card_line,
        "panel": theme.panel,
        "field": theme.field,
        "input": theme.card,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "accent_hover": theme.accent_hover,
        "accent_press": theme.accent_press,
        "thumb": theme.thumb,
        "tip": theme.ink,
        "tip_ink": theme.paper if theme.is_dark else theme.panel,
        "warn": theme.pain.fill,
        "warn_ink": theme.pain.ink,
        "check_mark": _picture(f"check-{shade}"),
        "check_white": _picture("check-black" if theme.is_dark and theme.is_high_contrast else "check-white"),
        "chevron_down": _picture(f"chevron-down-{shade}"),
        "chevron_up": _picture(f"chevron-up-{shade}"),
        "chevron_right": _picture(f"chevron-right-{shade}"),
    }
    strong = _STRONG.substitute(words) if theme.is_high_contrast else ""
    return _SHEET.substitute(words) + strong


def _picture(name: str) -> str:
    quoted = resource("icons", "controls", f"{name}.svg").as_posix().replace('"', "%22")
    return f'"{quoted}"'
