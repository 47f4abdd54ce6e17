"""The actions of the View menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec, When
from journeymap.ui.marked import QT_TRANSLATE_NOOP

VIEW_ROWS: tuple[ActionSpec, ...] = (
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
)
