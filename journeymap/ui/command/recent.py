"""What was chosen in the command box lately, kept in the person's settings."""

import json

from journeymap.ui.settings import Settings

SETTING = "command-recent"

RECENT_LIMIT = 30
"""So many keys of entries are remembered."""

_LONGEST_KEY = 300


def recent_keys(settings: Settings) -> tuple[str, ...]:
    """Return the keys of what was chosen lately, the last one first."""
    try:
        kept = json.loads(settings.text(SETTING, "[]"))
    except ValueError:
        return ()
    return tuple(key for key in kept if isinstance(key, str))[:RECENT_LIMIT] if isinstance(kept, list) else ()


def note_chosen(settings: Settings, key: str) -> None:
    """Remember that the entry of a key was chosen now."""
    if len(key) <= _LONGEST_KEY:
        keys = [key, *(known for known in recent_keys(settings) if known != key)]
        settings.keep(SETTING, json.dumps(keys[:RECENT_LIMIT], ensure_ascii=False))
