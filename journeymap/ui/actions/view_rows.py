"""The actions of the View menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec, When
from journeymap.ui.marked import QT_TRANSLATE_NOOP

VIEW_ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("view.map", QT_TRANSLATE_NOOP("Actions", "Journey &Map"), "view", ("Ctrl+Alt+1",), choice="own"),
    ActionSpec("view.outline", QT_TRANSLATE_NOOP("Actions", "&Outline"), "view", ("Ctrl+Alt+2",), choice="own"),
    ActionSpec("submenu:view/zoom", "", "view", starts_section=True),
    ActionSpec("view.zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "view/zoom", ("Ctrl+=", "Ctrl++"), "zoom-in"),
    ActionSpec("view.zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"), "view/zoom", ("Ctrl+-",), "zoom-out"),
    ActionSpec("view.zoom-actual", QT_TRANSLATE_NOOP("Actions", "&Actual Size"), "view/zoom", ("Ctrl+0",)),
    ActionSpec("view.zoom-all", QT_TRANSLATE_NOOP("Actions", "&Whole Map"), "view/zoom", ("Ctrl+1",), "maximize"),
    ActionSpec(
        "view.zoom-chosen",
        QT_TRANSLATE_NOOP("Actions", "Zoom to &Selection"),
        "view/zoom",
        ("Ctrl+2",),
        when=When.SOMETHING_CHOSEN,
    ),
    ActionSpec("submenu:view/saved", "", "view"),
    ActionSpec(
        "view.save-view", QT_TRANSLATE_NOOP("Actions", "&Save View…"), "view/saved", ("Ctrl+Shift+D",), "bookmark"
    ),
    ActionSpec(
        "view.edit-views", QT_TRANSLATE_NOOP("Actions", "&Edit Saved Views…"), "view/saved", when=When.VIEWS_SAVED
    ),
    ActionSpec(
        "view.saved-1", QT_TRANSLATE_NOOP("Actions", "Saved View &1"), "view/saved", ("Alt+1",), starts_section=True
    ),
    ActionSpec("view.saved-2", QT_TRANSLATE_NOOP("Actions", "Saved View &2"), "view/saved", ("Alt+2",)),
    ActionSpec("view.saved-3", QT_TRANSLATE_NOOP("Actions", "Saved View &3"), "view/saved", ("Alt+3",)),
    ActionSpec("view.saved-4", QT_TRANSLATE_NOOP("Actions", "Saved View &4"), "view/saved", ("Alt+4",)),
    ActionSpec("view.saved-5", QT_TRANSLATE_NOOP("Actions", "Saved View &5"), "view/saved", ("Alt+5",)),
    ActionSpec("view.saved-6", QT_TRANSLATE_NOOP("Actions", "Saved View &6"), "view/saved", ("Alt+6",)),
    ActionSpec("view.saved-7", QT_TRANSLATE_NOOP("Actions", "Saved View &7"), "view/saved", ("Alt+7",)),
    ActionSpec("view.saved-8", QT_TRANSLATE_NOOP("Actions", "Saved View &8"), "view/saved", ("Alt+8",)),
    ActionSpec("view.saved-9", QT_TRANSLATE_NOOP("Actions", "Saved View &9"), "view/saved", ("Alt+9",)),
    ActionSpec("view.hide-lane", QT_TRANSLATE_NOOP("Actions", "&Hide Lane"), "view", when=When.LANE_CHOSEN),
    ActionSpec("view.show-lanes", QT_TRANSLATE_NOOP("Actions", "Sho&w All Lanes"), "view", when=When.LANES_HIDDEN),
    ActionSpec("submenu:view/panels", "", "view", starts_section=True),
    ActionSpec("view.palette", QT_TRANSLATE_NOOP("Actions", "&Palette"), "view/panels", ("F7",), choice="own"),
    ActionSpec("view.inspector", QT_TRANSLATE_NOOP("Actions", "&Inspector"), "view/panels", ("F8",), choice="own"),
    ActionSpec("view.history", QT_TRANSLATE_NOOP("Actions", "&History"), "view/panels", ("F9",), choice="own"),
    ActionSpec("view.minimap", QT_TRANSLATE_NOOP("Actions", "Mi&nimap"), "view/panels", ("Ctrl+F9",), choice="own"),
    ActionSpec(
        "view.next-area", QT_TRANSLATE_NOOP("Actions", "N&ext Area"), "view/panels", ("F6",), starts_section=True
    ),
    ActionSpec("view.previous-area", QT_TRANSLATE_NOOP("Actions", "Pre&vious Area"), "view/panels", ("Shift+F6",)),
    ActionSpec("submenu:view/texts", "", "view"),
    ActionSpec("view.texts-ko", QT_TRANSLATE_NOOP("Actions", "한국어"), "view/texts", choice="texts"),
    ActionSpec("view.texts-en", QT_TRANSLATE_NOOP("Actions", "English"), "view/texts", choice="texts"),
    ActionSpec("view.texts-both", QT_TRANSLATE_NOOP("Actions", "&Both Languages"), "view/texts", choice="texts"),
    ActionSpec(
        "view.write-both",
        QT_TRANSLATE_NOOP("Actions", "&Write in Two Languages"),
        "view/texts",
        choice="own",
        starts_section=True,
    ),
    ActionSpec("submenu:view/theme", "", "view", starts_section=True),
    ActionSpec("submenu:view/size", "", "view"),
    ActionSpec("submenu:view/language", "", "view"),
    ActionSpec("view.reduce-motion", QT_TRANSLATE_NOOP("Actions", "Reduce &Motion"), "view", choice="own"),
    ActionSpec("view.theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), "view/theme", choice="theme"),
    ActionSpec("view.theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), "view/theme", choice="theme"),
    ActionSpec("view.theme-system", QT_TRANSLATE_NOOP("Actions", "Like the &System"), "view/theme", choice="theme"),
    ActionSpec(
        "view.high-contrast",
        QT_TRANSLATE_NOOP("Actions", "&High Contrast"),
        "view/theme",
        choice="own",
        starts_section=True,
    ),
    ActionSpec("view.size-90", QT_TRANSLATE_NOOP("Actions", "90 %"), "view/size", choice="size"),
    ActionSpec("view.size-100", QT_TRANSLATE_NOOP("Actions", "100 %"), "view/size", choice="size"),
    ActionSpec("view.size-110", QT_TRANSLATE_NOOP("Actions", "110 %"), "view/size", choice="size"),
    ActionSpec("view.size-125", QT_TRANSLATE_NOOP("Actions", "125 %"), "view/size", choice="size"),
    ActionSpec("view.size-150", QT_TRANSLATE_NOOP("Actions", "150 %"), "view/size", choice="size"),
    ActionSpec("view.size-175", QT_TRANSLATE_NOOP("Actions", "175 %"), "view/size", choice="size"),
    ActionSpec("view.size-200", QT_TRANSLATE_NOOP("Actions", "200 %"), "view/size", choice="size"),
    ActionSpec("view.language-ko", QT_TRANSLATE_NOOP("Actions", "한국어"), "view/language", choice="language"),
    ActionSpec("view.language-en", QT_TRANSLATE_NOOP("Actions", "English"), "view/language", choice="language"),
    ActionSpec(
        "view.present",
        QT_TRANSLATE_NOOP("Actions", "&Present"),
        "view",
        ("F5",),
        "presentation",
        starts_section=True,
    ),
    ActionSpec(
        "view.present-here",
        QT_TRANSLATE_NOOP("Actions", "Present from &Here"),
        "view",
        ("Shift+F5",),
        when=When.TOUCHPOINTS_CHOSEN,
    ),
    ActionSpec(
        "view.full-screen",
        QT_TRANSLATE_NOOP("Actions", "&Full Screen"),
        "view",
        ("F11",),
        choice="own",
        starts_section=True,
    ),
)
