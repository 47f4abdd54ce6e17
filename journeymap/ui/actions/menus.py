"""The menus of a window."""

from journeymap.ui.marked import QT_TRANSLATE_NOOP

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menus", "&File")),
    ("file/recent", QT_TRANSLATE_NOOP("Menus", "Open &Recent")),
    ("edit", QT_TRANSLATE_NOOP("Menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menus", "&View")),
    ("view/zoom", QT_TRANSLATE_NOOP("Menus", "&Zoom")),
    ("view/saved", QT_TRANSLATE_NOOP("Menus", "Saved &Views")),
    ("view/panels", QT_TRANSLATE_NOOP("Menus", "&Panels")),
    ("view/texts", QT_TRANSLATE_NOOP("Menus", "Map Te&xts")),
    ("view/theme", QT_TRANSLATE_NOOP("Menus", "&Theme")),
    ("view/size", QT_TRANSLATE_NOOP("Menus", "Interface Si&ze")),
    ("view/language", QT_TRANSLATE_NOOP("Menus", "Interface &Language")),
    ("insert", QT_TRANSLATE_NOOP("Menus", "&Insert")),
    ("insert/lane", QT_TRANSLATE_NOOP("Menus", "&Lane")),
    ("insert/stages", QT_TRANSLATE_NOOP("Menus", "Stage Se&t")),
    ("journey", QT_TRANSLATE_NOOP("Menus", "&Journey")),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help")),
    ("help/samples", QT_TRANSLATE_NOOP("Menus", "Open &Sample")),
)
"""Menus by path, in the order they stand; titles are English sources in the context "Menus"."""
