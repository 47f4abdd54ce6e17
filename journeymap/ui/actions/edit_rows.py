"""The actions of the Edit menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec, When
from journeymap.ui.marked import QT_TRANSLATE_NOOP

EDIT_ROWS: tuple[ActionSpec, ...] = (
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
    ActionSpec(
        "edit.commands",
        QT_TRANSLATE_NOOP("Actions", "Command &Box"),
        "edit",
        ("Ctrl+K",),
        "command",
        starts_section=True,
    ),
    ActionSpec("edit.find", QT_TRANSLATE_NOOP("Actions", "&Find"), "edit", ("Ctrl+F",), "search"),
    ActionSpec("edit.find-next", QT_TRANSLATE_NOOP("Actions", "Find Ne&xt"), "edit", ("F3",)),
    ActionSpec("edit.find-previous", QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), "edit", ("Shift+F3",)),
    ActionSpec(
        "edit.filter", QT_TRANSLATE_NOOP("Actions", "Filter Touchpoin&ts…"), "edit", ("Ctrl+Shift+F",), "funnel"
    ),
    ActionSpec("edit.clear-filter", QT_TRANSLATE_NOOP("Actions", "Clear Filt&er"), "edit", when=When.FILTERED),
    ActionSpec(
        "edit.preferences", QT_TRANSLATE_NOOP("Actions", "Pre&ferences…"), "edit", ("Ctrl+,",), starts_section=True
    ),
)
