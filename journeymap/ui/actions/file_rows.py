"""The actions of the File menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec
from journeymap.ui.marked import QT_TRANSLATE_NOOP

FILE_ROWS: tuple[ActionSpec, ...] = (
    ActionSpec("file.new", QT_TRANSLATE_NOOP("Actions", "&New…"), "file", ("Ctrl+N",)),
    ActionSpec("file.new-window", QT_TRANSLATE_NOOP("Actions", "New &Window"), "file", ("Ctrl+Shift+N",)),
    ActionSpec("file.open", QT_TRANSLATE_NOOP("Actions", "&Open…"), "file", ("Ctrl+O",)),
    ActionSpec("submenu:file/recent", "", "file"),
    ActionSpec("file.start-page", QT_TRANSLATE_NOOP("Actions", "S&tart Page"), "file", ("Alt+Home",)),
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
    ActionSpec("file.print-kit", QT_TRANSLATE_NOOP("Actions", "Print &Kit…"), "file", ("Ctrl+P",), "printer"),
    ActionSpec("file.close", QT_TRANSLATE_NOOP("Actions", "&Close Window"), "file", ("Ctrl+W",), starts_section=True),
    ActionSpec("file.quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "file", ("Ctrl+Q",)),
)
