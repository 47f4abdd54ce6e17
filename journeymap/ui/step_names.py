"""What the steps of undo are called on screen."""

from PySide6.QtCore import QCoreApplication

from journeymap.model.changes import Label
from journeymap.ui.marked import QT_TRANSLATE_NOOP

STEP_NAMES: dict[Label, str] = {
    Label.ADD_TOUCHPOINT: QT_TRANSLATE_NOOP("Steps", "Add Touchpoint"),
    Label.MOVE_TOUCHPOINT: QT_TRANSLATE_NOOP("Steps", "Move Touchpoint"),
    Label.COPY_TOUCHPOINT: QT_TRANSLATE_NOOP("Steps", "Copy Touchpoint"),
    Label.REMOVE_TOUCHPOINT: QT_TRANSLATE_NOOP("Steps", "Delete Touchpoint"),
    Label.RENAME: QT_TRANSLATE_NOOP("Steps", "Rename"),
    Label.CHANGE: QT_TRANSLATE_NOOP("Steps", "Change"),
    Label.SET_EMOTION: QT_TRANSLATE_NOOP("Steps", "Change Emotion"),
    Label.ADD_STAGE: QT_TRANSLATE_NOOP("Steps", "Add Stage"),
    Label.MOVE_STAGE: QT_TRANSLATE_NOOP("Steps", "Move Stage"),
    Label.RESIZE_STAGE: QT_TRANSLATE_NOOP("Steps", "Resize Stage"),
    Label.REMOVE_STAGE: QT_TRANSLATE_NOOP("Steps", "Delete Stage"),
    Label.USE_PRESET: QT_TRANSLATE_NOOP("Steps", "Add Stages"),
    Label.ADD_LANE: QT_TRANSLATE_NOOP("Steps", "Add Lane"),
    Label.MOVE_LANE: QT_TRANSLATE_NOOP("Steps", "Move Lane"),
    Label.RESIZE_LANE: QT_TRANSLATE_NOOP("Steps", "Resize Lane"),
    Label.REMOVE_LANE: QT_TRANSLATE_NOOP("Steps", "Delete Lane"),
    Label.ADD_PERSONA: QT_TRANSLATE_NOOP("Steps", "Add Persona"),
    Label.MOVE_PERSONA: QT_TRANSLATE_NOOP("Steps", "Move Persona"),
    Label.REMOVE_PERSONA: QT_TRANSLATE_NOOP("Steps", "Delete Persona"),
    Label.ADD_SCENARIO: QT_TRANSLATE_NOOP("Steps", "Add Scenario"),
    Label.MOVE_SCENARIO: QT_TRANSLATE_NOOP("Steps", "Move Scenario"),
    Label.REMOVE_SCENARIO: QT_TRANSLATE_NOOP("Steps", "Delete Scenario"),
    Label.ADD_VISIT: QT_TRANSLATE_NOOP("Steps", "Add Visit"),
    Label.MOVE_VISIT: QT_TRANSLATE_NOOP("Steps", "Move Visit"),
    Label.REMOVE_VISIT: QT_TRANSLATE_NOOP("Steps", "Remove Visit"),
    Label.CHANGE_GUIDE: QT_TRANSLATE_NOOP("Steps", "Change Guide"),
    Label.ATTACH: QT_TRANSLATE_NOOP("Steps", "Attach Note"),
    Label.MOVE_NOTE: QT_TRANSLATE_NOOP("Steps", "Move Note"),
    Label.REMOVE_NOTE: QT_TRANSLATE_NOOP("Steps", "Delete Note"),
    Label.REMOVE: QT_TRANSLATE_NOOP("Steps", "Delete"),
    Label.PASTE: QT_TRANSLATE_NOOP("Steps", "Paste"),
    Label.CHANGE_SETTINGS: QT_TRANSLATE_NOOP("Steps", "Change Journey Settings"),
    Label.SAVE_VIEW: QT_TRANSLATE_NOOP("Steps", "Save View"),
    Label.CHANGE_VIEW: QT_TRANSLATE_NOOP("Steps", "Change Saved View"),
    Label.REMOVE_VIEW: QT_TRANSLATE_NOOP("Steps", "Delete Saved View"),
}
"""One name per label, in English; the translation has the others."""


def step_name(label: Label) -> str:
    """Return what a step is called in the interface's language."""
    return QCoreApplication.translate("Steps", STEP_NAMES[label])
