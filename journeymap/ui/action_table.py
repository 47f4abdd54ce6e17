"""Every action of a window, as data: the one place that gives menus, keys and buttons their content.

Keys are written out and not taken from ``QKeySequence.StandardKey``, whose X11 table puts
Ctrl+D on Delete, leaves Full Screen and Preferences empty, and lacks Ctrl+Y and Ctrl+=.
Single letters are never keys: on the canvas, typing means naming.
"""

from dataclasses import dataclass
from enum import StrEnum

from journeymap.ui.marked import QT_TRANSLATE_NOOP


class When(StrEnum):
    """What must be so for an action to make sense."""

    ALWAYS = "always"
    CAN_UNDO = "can-undo"
    CAN_REDO = "can-redo"
    TOUCHPOINTS_CHOSEN = "touchpoints-chosen"
    ONE_TOUCHPOINT_CHOSEN = "one-touchpoint-chosen"
    REMOVABLE_CHOSEN = "removable-chosen"
    SOMETHING_CHOSEN = "something-chosen"
    ANY_TOUCHPOINT = "any-touchpoint"
    ANY_SCENARIO = "any-scenario"
    SCENARIO_CURRENT = "scenario-current"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Parameters
    ----------
    text : English source in the translation context "Actions".
    menu : path of the menu it stands in, see ``MENUS``; empty for actions without one.
    choice : actions of one choice exclude one another; "" is an action, "own" a check of its own.
    starts_section : a line is drawn above it.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: When = When.ALWAYS
    choice: str = ""
    starts_section: bool = False


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("file/recent", QT_TRANSLATE_NOOP("Menus", "Open &Recent")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("view/theme", QT_TRANSLATE_NOOP("Menus", "&Theme")),
    ("view/language", QT_TRANSLATE_NOOP("Menus", "Interface &Language")),
    ("insert", QT_TRANSLATE_NOOP("Menus", "&Insert")),
    ("insert/lane", QT_TRANSLATE_NOOP("Menus", "&Lane")),
    ("insert/stages", QT_TRANSLATE_NOOP("Menus", "Stage Se&t")),
    ("journey", QT_TRANSLATE_NOOP("Menus", "&Journey")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
    ("help/samples", QT_TRANSLATE_NOOP("Menus", "Open &Sample")),
)
"""Menus by path, in the order they stand; titles are English sources in the context "Menus"."""

SUBMENU = "submenu:"
"""A spec with this id prefix is the place of a submenu in its parent."""

SPECS: tuple[ActionSpec, ...] = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("Actions", "&New…"), "file", ("Ctrl+N",)),
    ActionSpec("file.new-window", QT_TRANSLATE_NOOP("Actions", "New &Window"), "file", ("Ctrl+Shift+N",)),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "file", ("Ctrl+O",)),
    ActionSpec("submenu:file/recent", "", "file"),
    ActionSpec("file.save", QT_TRANSLATE_NOOP("Actions", "&Save"), "file", ("Ctrl+S",), starts_section=True),
    ActionSpec("file.save-as", QT_TRANSLATE_NOOP("Actions", "Save &As…"), "file", ("Ctrl+Shift+S",)),
    ActionSpec(
        "file.export-pdf",
        QT_TRANSLATE_NOOP("Actions", "&Export PDF…"),
        "file",
        ("Ctrl+E",),
        "file-down",
        starts_section=True,
    ),
    ActionSpec("file.close", QT_TRANSLATE_NOOP("Actions", "&Close Window"), "file", ("Ctrl+W",), starts_section=True),
    ActionSpec("file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",)),
    ActionSpec("edit.undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "edit", ("Ctrl+Z",), "undo-2", When.CAN_UNDO),
    ActionSpec(
        "edit.redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", When.CAN_REDO
    ),
    ActionSpec(
        "edit.cut",
        QT_TRANSLATE_NOOP("Actions", "Cu&t"),
        "edit",
        ("Ctrl+X", "Shift+Del"),
        when=When.TOUCHPOINTS_CHOSEN,
        starts_section=True,
    ),
    ActionSpec(
        "edit.copy",
        QT_TRANSLATE_NOOP("Actions", "&Copy"),
        "edit",
        ("Ctrl+C", "Ctrl+Ins"),
        when=When.TOUCHPOINTS_CHOSEN,
    ),
    ActionSpec("edit.paste", QT_TRANSLATE_NOOP("Actions", "&Paste"), "edit", ("Ctrl+V", "Shift+Ins")),
    ActionSpec(
        "edit.duplicate",
        QT_TRANSLATE_NOOP("Actions", "&Duplicate"),
        "edit",
        ("Ctrl+D",),
        when=When.TOUCHPOINTS_CHOSEN,
    ),
    ActionSpec(
        "edit.rename",
        QT_TRANSLATE_NOOP("Actions", "Re&name"),
        "edit",
        ("F2",),
        when=When.REMOVABLE_CHOSEN,
        starts_section=True,
    ),
    ActionSpec(
        "edit.delete",
        QT_TRANSLATE_NOOP("Actions", "De&lete"),
        "edit",
        ("Del", "Backspace"),
        when=When.REMOVABLE_CHOSEN,
    ),
    ActionSpec(
        "edit.select-all",
        QT_TRANSLATE_NOOP("Actions", "Select &All"),
        "edit",
        ("Ctrl+A",),
        when=When.ANY_TOUCHPOINT,
        starts_section=True,
    ),
    ActionSpec("view.zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "view", ("Ctrl+=", "Ctrl++"), "zoom-in"),
    ActionSpec("view.zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "view", ("Ctrl+-",), "zoom-out"),
    ActionSpec("view.zoom-actual", QT_TRANSLATE_NOOP("Actions", "&Actual Size"), "view", ("Ctrl+0",)),
    ActionSpec("view.zoom-all", QT_TRANSLATE_NOOP("Actions", "&Whole Map"), "view", ("Ctrl+1",), "maximize"),
    ActionSpec(
        "view.zoom-chosen",
        QT_TRANSLATE_NOOP("Actions", "Zoom to &Selection"),
        "view",
        ("Ctrl+2",),
        when=When.SOMETHING_CHOSEN,
    ),
    ActionSpec(
        "view.palette",
        QT_TRANSLATE_NOOP("Actions", "&Palette"),
        "view",
        ("F7",),
        choice="own",
        starts_section=True,
    ),
    ActionSpec("view.inspector", QT_TRANSLATE_NOOP("Actions", "&Inspector"), "view", ("F8",), choice="own"),
    ActionSpec("view.next-area", QT_TRANSLATE_NOOP("Actions", "&Next Area"), "view", ("F6",)),
    ActionSpec("view.previous-area", QT_TRANSLATE_NOOP("Actions", "Pre&vious Area"), "view", ("Shift+F6",)),
    ActionSpec("submenu:view/theme", "", "view", starts_section=True),
    ActionSpec("submenu:view/language", "", "view"),
    ActionSpec("view.theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), "view/theme", choice="theme"),
    ActionSpec("view.theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "view/theme", choice="theme"),
    ActionSpec("view.theme-system", QT_TRANSLATE_NOOP("Actions", "Like the &System"), "view/theme", choice="theme"),
    ActionSpec("view.language-ko", QT_TRANSLATE_NOOP("Actions", "한국어"), "view/language", choice="language"),
    ActionSpec("view.language-en", QT_TRANSLATE_NOOP("Actions", "English"), "view/language", choice="language"),
    ActionSpec(
        "view.full-screen",
        QT_TRANSLATE_NOOP("Actions", "&Full Screen"),
        "view",
        ("F11",),
        choice="own",
        starts_section=True,
    ),
    ActionSpec("insert.touchpoint", QT_TRANSLATE_NOOP("Actions", "&Touchpoint"), "insert", ("Ctrl+T",), "plus"),
    ActionSpec(
        "insert.pain",
        QT_TRANSLATE_NOOP("Actions", "&Pain Point"),
        "insert",
        when=When.ONE_TOUCHPOINT_CHOSEN,
        icon="triangle-alert",
    ),
    ActionSpec(
        "insert.delight",
        QT_TRANSLATE_NOOP("Actions", "&Delight"),
        "insert",
        when=When.ONE_TOUCHPOINT_CHOSEN,
        icon="heart",
    ),
    ActionSpec(
        "insert.opportunity",
        QT_TRANSLATE_NOOP("Actions", "&Opportunity"),
        "insert",
        when=When.ONE_TOUCHPOINT_CHOSEN,
        icon="lightbulb",
    ),
    ActionSpec("insert.stage", QT_TRANSLATE_NOOP("Actions", "&Stage"), "insert", starts_section=True),
    ActionSpec("submenu:insert/stages", "", "insert"),
    ActionSpec("submenu:insert/lane", "", "insert"),
    ActionSpec(
        "insert.preset-touch-stages",
        QT_TRANSLATE_NOOP("Actions", "&Five Touch Stages"),
        "insert/stages",
    ),
    ActionSpec(
        "insert.preset-purchase",
        QT_TRANSLATE_NOOP("Actions", "&Before, During, After"),
        "insert/stages",
    ),
    ActionSpec("insert.lane-customer", QT_TRANSLATE_NOOP("Actions", "&Customer"), "insert/lane"),
    ActionSpec("insert.lane-frontstage", QT_TRANSLATE_NOOP("Actions", "&Frontstage"), "insert/lane"),
    ActionSpec("insert.lane-backstage", QT_TRANSLATE_NOOP("Actions", "&Backstage"), "insert/lane"),
    ActionSpec("insert.lane-support", QT_TRANSLATE_NOOP("Actions", "&Support"), "insert/lane"),
    ActionSpec(
        "insert.lane-emotion", QT_TRANSLATE_NOOP("Actions", "&Emotion Curve"), "insert/lane", starts_section=True
    ),
    ActionSpec("insert.lane-notes", QT_TRANSLATE_NOOP("Actions", "&Delights and Pains"), "insert/lane"),
    ActionSpec("insert.lane-metrics", QT_TRANSLATE_NOOP("Actions", "&Metrics"), "insert/lane"),
    ActionSpec("insert.persona", QT_TRANSLATE_NOOP("Actions", "P&ersona…"), "insert", starts_section=True),
    ActionSpec("insert.scenario", QT_TRANSLATE_NOOP("Actions", "S&cenario…"), "insert"),
    ActionSpec("journey.settings", QT_TRANSLATE_NOOP("Actions", "&Journey Settings…"), "journey", ("Ctrl+,",)),
    ActionSpec(
        "journey.show-routes",
        QT_TRANSLATE_NOOP("Actions", "Show &All Scenarios"),
        "journey",
        when=When.ANY_SCENARIO,
        starts_section=True,
    ),
    ActionSpec(
        "journey.hide-routes",
        QT_TRANSLATE_NOOP("Actions", "&Hide All Scenarios"),
        "journey",
        when=When.ANY_SCENARIO,
    ),
    ActionSpec(
        "journey.draw-path",
        QT_TRANSLATE_NOOP("Actions", "&Draw Scenario Path"),
        "journey",
        when=When.SCENARIO_CURRENT,
        choice="own",
        starts_section=True,
    ),
    ActionSpec("submenu:help/samples", "", "help"),
    ActionSpec("help.about", QT_TRANSLATE_NOOP("Actions", "&About journeymap"), "help", starts_section=True),
)
"""All actions, in the order they stand in their menus."""


def spec(action_id: str) -> ActionSpec:
    """Return the action called ``action_id`` (KeyError: there is none)."""
    return _BY_ID[action_id]


_BY_ID = {each.id: each for each in SPECS}
