"""The closed word lists of a journey: every value a field may take, and nothing else.

Each word is the text written in the file, so adding one is a format change and renaming one
needs a migration.
"""

from enum import StrEnum

EMOTION_RANGE = range(-2, 3)
"""Emotions run from -2 (awful) to +2 (wonderful)."""

SCORE_MAX = 5
"""Scores run from 0 to 5."""

RATING_RANGE = range(1, 6)
"""Severity, effort, effect and load run from 1 to 5."""


class Language(StrEnum):
    """A content language: the one a map is written and printed in."""

    KOREAN = "ko"
    ENGLISH = "en"


class Texts(StrEnum):
    """Which texts of a map are looked at."""

    MAP = "map"
    """Those in the language the map is written in."""
    KOREAN = "ko"
    ENGLISH = "en"
    BOTH = "both"


class MapVersion(StrEnum):
    """Which moment of the improvement loop a map shows."""

    AS_IS = "as-is"
    TO_BE = "to-be"


class LaneRole(StrEnum):
    """What a lane holds: touchpoints of one blueprint role, or what touchpoints carry."""

    CUSTOMER = "customer"
    FRONTSTAGE = "frontstage"
    BACKSTAGE = "backstage"
    SUPPORT = "support"
    EMOTION = "emotion"
    NOTES = "notes"
    METRICS = "metrics"

    @property
    def is_derived(self) -> bool:
        """Whether the lane shows what touchpoints carry instead of holding touchpoints."""
        return self in (LaneRole.EMOTION, LaneRole.NOTES, LaneRole.METRICS)


class Channel(StrEnum):
    """Through what a customer meets the business."""

    STORE = "store"
    WEBSITE = "website"
    APP = "app"
    PHONE = "phone"
    CHAT = "chat"
    EMAIL = "email"
    MESSAGE = "message"
    POST = "post"
    SOCIAL = "social"
    MEDIA = "media"
    PRINT = "print"
    HOME = "home"
    WORD_OF_MOUTH = "word-of-mouth"


class Holding(StrEnum):
    """What a filter can ask a touchpoint for."""

    PAINS = "pains"
    DELIGHTS = "delights"
    OPPORTUNITIES = "opportunities"


class Actor(StrEnum):
    """Who acts in a guide step."""

    CUSTOMER = "customer"
    STAFF = "staff"
    SYSTEM = "system"


class Evidence(StrEnum):
    """How sure we are of a pain point or delight."""

    OBSERVED = "observed"
    ASSUMED = "assumed"
    PROPOSED = "proposed"


class OpportunityStatus(StrEnum):
    """How far an opportunity has come."""

    IDEA = "idea"
    PLANNED = "planned"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


class FeedbackSource(StrEnum):
    """Where a customer said it."""

    SURVEY = "survey"
    SOCIAL = "social"
    INTERVIEW = "interview"
    COUNTER = "counter"
