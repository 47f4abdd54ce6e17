"""Recent maps and what is known of them without reading them: title, size, when, and whether they are pinned."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from pathlib import Path

from journeymap.ui.settings import Settings

RECENT_LIMIT = 12
"""So many recent maps are remembered beside the pinned ones."""

_FACTS = "recent-facts"


@dataclass(frozen=True, slots=True)
class Facts:
    """What was true of a map when this program last read or wrote it.

    Parameters
    ----------
    title : of the map; empty where it has none or was never read.
    touchpoints : how many it holds; -1 where it was never read.
    when : when it was last opened or saved here, local time in ISO form; empty where that is not known.
    stamp : the file's time of change in nanoseconds, to see whether somebody else has written it since.
    """

    title: str = ""
    touchpoints: int = -1
    when: str = ""
    stamp: int = 0
    pinned: bool = False

    @property
    def moment(self) -> datetime | None:
        """When the map was last opened or saved here."""
        try:
            return datetime.fromisoformat(self.when) if self.when else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class RecentMap:
    """One recent map."""

    path: Path
    facts: Facts


class RecentMaps:
    """The recent maps of the settings; reading them touches no file but the settings' own."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def entries(self) -> tuple[RecentMap, ...]:
        """Return the recent maps: pinned ones first, then the last one used first."""
        facts = self._facts()
        entries = [RecentMap(path, facts.get(str(path), Facts())) for path in self._settings.recent()]
        return tuple(sorted(entries, key=lambda entry: not entry.facts.pinned))

    def note(self, path: Path, title: str, touchpoints: int) -> None:
        """Put a map that was opened or saved just now at the head."""
        path = path.absolute()
        now = datetime.now().isoformat(timespec="seconds")
        old = self._facts().get(str(path), Facts())
        self._keep_facts(path, replace(old, title=title, touchpoints=touchpoints, when=now, stamp=stamp_of(path)))
        self._keep([path, *(each for each in self._settings.recent() if each != path)])

    def correct(self, path: Path, title: str, touchpoints: int, stamp: int) -> None:
        """Remember what a map is like that somebody else has written since."""
        old = self._facts().get(str(path), Facts())
        self._keep_facts(path, replace(old, title=title, touchpoints=touchpoints, stamp=stamp))
        self._settings.recent_changed.emit()

    def pin(self, path: Path, *, pinned: bool) -> None:
        """Keep a map at the top, or let it go with the others."""
        self._keep_facts(path, replace(self._facts().get(str(path), Facts()), pinned=pinned))
        self._keep(self._settings.recent())

    def forget(self, path: Path) -> None:
        """Take a map off the list; its file stays as it is."""
        self._keep([each for each in self._settings.recent() if each != path])

    def relocate(self, old: Path, new: Path) -> None:
        """Let a map that was moved stand where it stood in the list."""
        new = new.absolute()
        self._keep_facts(new, self._facts().get(str(old), Facts()))
        paths = (new if each == old else each for each in self._settings.recent() if each != new)
        self._keep(paths)

    def clear(self) -> None:
        """Forget all recent maps but the pinned ones."""
        self._keep(entry.path for entry in self.entries() if entry.facts.pinned)

    def _keep(self, paths: Iterable[Path]) -> None:
        facts = self._facts()
        kept: list[Path] = []
        loose = 0
        for path in dict.fromkeys(paths):
            pinned = facts.get(str(path), Facts()).pinned
            loose += not pinned
            if pinned or loose <= RECENT_LIMIT:
                kept.append(path)
        self._write({str(path): facts[str(path)] for path in kept if str(path) in facts})
        self._settings.keep_recent(kept)

    def _keep_facts(self, path: Path, facts: Facts) -> None:
        self._write({**self._facts(), str(path): facts})

    def _facts(self) -> dict[str, Facts]:
        try:
            known = json.loads(self._settings.text(_FACTS, "{}"))
        except ValueError:
            return {}
        return {path: _facts_of(entry) for path, entry in known.items()} if isinstance(known, dict) else {}

    def _write(self, facts: dict[str, Facts]) -> None:
        content = {path: asdict(entry) for path, entry in facts.items()}
        self._settings.keep(_FACTS, json.dumps(content, ensure_ascii=False))


def stamp_of(path: Path) -> int:
    """Return a file's time of change in nanoseconds, 0 where there is none to be seen."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _facts_of(entry: object) -> Facts:
    """Return what settings say of a map; each part that makes no sense counts as not known."""
    if not isinstance(entry, dict):
        return Facts()
    default = Facts()
    sound = {
        field.name: entry[field.name]
        for field in fields(Facts)
        if field.name in entry and type(entry[field.name]) is type(getattr(default, field.name))
    }
    return Facts(**sound)
