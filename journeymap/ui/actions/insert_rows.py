"""The actions of the Insert menu, in the order they stand in it."""

from journeymap.ui.actions.spec import ActionSpec, When
from journeymap.ui.marked import QT_TRANSLATE_NOOP

INSERT_ROWS: tuple[ActionSpec, ...] = (
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
)
