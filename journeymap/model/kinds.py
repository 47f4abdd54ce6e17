"""The catalogue of touchpoint kinds: what the palette offers and which icon a card wears.

Names live in the label files (``kind.<id>``), in both languages.
"""

from dataclasses import dataclass
from enum import StrEnum

from journeymap.model.vocabulary import Channel


class KindGroup(StrEnum):
    """When in a purchase a kind of touchpoint usually comes."""

    BEFORE = "before"
    IN_STORE = "in-store"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of touchpoint; ``icon`` is a name in the icon table."""

    id: str
    icon: str
    group: KindGroup
    channel: Channel | None = None


KINDS: tuple[Kind, ...] = (
    Kind("advert", "megaphone", KindGroup.BEFORE, Channel.MEDIA),
    Kind("social-media", "share-2", KindGroup.BEFORE, Channel.SOCIAL),
    Kind("review", "star", KindGroup.BEFORE, Channel.WEBSITE),
    Kind("word-of-mouth", "users", KindGroup.BEFORE, Channel.WORD_OF_MOUTH),
    Kind("website", "globe", KindGroup.BEFORE, Channel.WEBSITE),
    Kind("catalogue", "book-open", KindGroup.BEFORE, Channel.PRINT),
    Kind("app", "smartphone", KindGroup.BEFORE, Channel.APP),
    Kind("search", "search", KindGroup.BEFORE, Channel.WEBSITE),
    Kind("booking", "calendar-check", KindGroup.BEFORE, Channel.WEBSITE),
    Kind("enquiry", "message-circle", KindGroup.BEFORE, Channel.CHAT),
    Kind("entrance", "door-open", KindGroup.IN_STORE, Channel.STORE),
    Kind("queue", "timer", KindGroup.IN_STORE, Channel.STORE),
    Kind("waiting-lounge", "wifi", KindGroup.IN_STORE, Channel.STORE),
    Kind("demo-zone", "tablet-smartphone", KindGroup.IN_STORE, Channel.STORE),
    Kind("home-service-zone", "tv", KindGroup.IN_STORE, Channel.STORE),
    Kind("accessories", "store", KindGroup.IN_STORE, Channel.STORE),
    Kind("plan-consultation", "message-circle-question-mark", KindGroup.IN_STORE, Channel.STORE),
    Kind("fitting-room", "shirt", KindGroup.IN_STORE, Channel.STORE),
    Kind("service-desk", "concierge-bell", KindGroup.IN_STORE, Channel.STORE),
    Kind("repair-desk", "wrench", KindGroup.IN_STORE, Channel.STORE),
    Kind("pickup", "package-check", KindGroup.IN_STORE, Channel.STORE),
    Kind("checkout", "receipt", KindGroup.IN_STORE, Channel.STORE),
    Kind("activation", "badge-check", KindGroup.IN_STORE, Channel.STORE),
    Kind("farewell", "hand-heart", KindGroup.IN_STORE, Channel.STORE),
    Kind("billing", "receipt-text", KindGroup.AFTER, Channel.POST),
    Kind("product-support", "headphones", KindGroup.AFTER, Channel.PHONE),
    Kind("call-centre", "phone", KindGroup.AFTER, Channel.PHONE),
    Kind("live-chat", "messages-square", KindGroup.AFTER, Channel.CHAT),
    Kind("delivery", "truck", KindGroup.AFTER, Channel.HOME),
    Kind("returns", "undo-2", KindGroup.AFTER, Channel.STORE),
    Kind("survey", "clipboard-list", KindGroup.AFTER, Channel.MESSAGE),
    Kind("newsletter", "mail", KindGroup.AFTER, Channel.EMAIL),
    Kind("thank-you-card", "mail-open", KindGroup.AFTER, Channel.POST),
    Kind("reward", "gift", KindGroup.AFTER, Channel.APP),
    Kind("membership", "id-card", KindGroup.AFTER, Channel.APP),
    Kind("anniversary", "cake", KindGroup.AFTER, Channel.MESSAGE),
)
"""Every kind, in the palette's order."""

PLAIN_ICON = "map-pin"
"""The icon of a touchpoint whose kind the catalogue does not know."""

_BY_ID = {kind.id: kind for kind in KINDS}


def find_kind(kind_id: str) -> Kind | None:
    """Return the kind called ``kind_id``, or None for a kind of the user's own."""
    return _BY_ID.get(kind_id)


def icon_of(kind_id: str, own_icon: str = "") -> str:
    """Return the icon a touchpoint wears: its own, its kind's, or the plain pin."""
    if own_icon:
        return own_icon
    kind = _BY_ID.get(kind_id)
    return kind.icon if kind else PLAIN_ICON
