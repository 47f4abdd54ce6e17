"""The colours of the start page that the theme has no word for."""

from journeymap.layout.theme import Theme


def desk(theme: Theme) -> str:
    """Return the colour the cards lie on: a shade off the panels."""
    return "#14161B" if theme.is_dark else "#F3F3EF"


def gold(theme: Theme) -> str:
    """Return the colour of a pinned map's star."""
    return "#E5BE7A" if theme.is_dark else "#B9770E"


def wash(theme: Theme) -> str:
    """Return the colour under the pointer."""
    return "#20242C" if theme.is_dark else "#E9E9E3"
