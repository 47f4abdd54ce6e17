"""What a person chose, kept between starts: one private file that may be broken without harm."""

import json
import stat
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal

OWN_LIMIT = 200
"""So many touchpoints of one's own are remembered."""

_PRIVATE_FILE = stat.S_IRUSR | stat.S_IWUSR
_PRIVATE_FOLDER = stat.S_IRWXU


@dataclass(frozen=True, slots=True)
class OwnTouchpoint:
    """A touchpoint kept in the palette across maps."""

    name: str
    kind: str = "custom"


class Settings(QObject):
    """Recent maps, window geometry, language, theme and one's own touchpoints.

    Values are text in an ini file readable by its owner alone; whatever cannot be understood
    counts as not set. A file that is not an ini file at all is set aside beside the new one.
    """

    recent_changed = Signal()
    own_changed = Signal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        """Read ``path``, by default the platform's place for a program's settings."""
        super().__init__(parent)
        self._path = path if path is not None else _default_path()
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
        self._store = self._opened()

    @property
    def path(self) -> Path:
        """The file the settings are kept in."""
        return self._path

    def text(self, key: str, default: str = "") -> str:
        """Return the text kept under ``key``."""
        value = self._store.value(key)
        return value if isinstance(value, str) else default

    def keep(self, key: str, value: str) -> None:
        """Keep ``value`` under ``key`` and write the file."""
        if self.text(key) != value or not self._store.contains(key):
            self._store.setValue(key, value)
            self._write()

    def recent(self) -> tuple[Path, ...]:
        """Recently opened or saved maps, last one first; some may be gone by now."""
        return tuple(Path(text) for text in self._list("recent") if isinstance(text, str) and text)

    def keep_recent(self, paths: Iterable[Path]) -> None:
        """Replace the recent maps; which of them to keep is for :class:`journeymap.ui.recent.RecentMaps` to say."""
        self.keep("recent", json.dumps([str(path) for path in paths], ensure_ascii=False))
        self.recent_changed.emit()

    def own_touchpoints(self) -> tuple[OwnTouchpoint, ...]:
        """The person's own touchpoints, in the order they were made."""
        found = [_own(entry) for entry in self._list("own-touchpoints")]
        return tuple(own for own in found if own is not None)

    def keep_own(self, touchpoints: Iterable[OwnTouchpoint]) -> None:
        """Replace the person's own touchpoints."""
        self.keep("own-touchpoints", json.dumps([asdict(t) for t in touchpoints][:OWN_LIMIT], ensure_ascii=False))
        self.own_changed.emit()

    def _list(self, key: str) -> list[object]:
        try:
            value = json.loads(self.text(key, "[]"))
        except ValueError:
            return []
        return value if isinstance(value, list) else []

    def _opened(self) -> QSettings:
        if self._path.exists() and not _looks_sound(self._path):
            _set_aside(self._path)
        if not self._path.exists():
            self._path.touch(mode=_PRIVATE_FILE)
        store = QSettings(str(self._path), QSettings.Format.IniFormat, self)
        if store.status() is QSettings.Status.FormatError:
            store.deleteLater()
            _set_aside(self._path)
            self._path.touch(mode=_PRIVATE_FILE)
            store = QSettings(str(self._path), QSettings.Format.IniFormat, self)
        return store

    def _write(self) -> None:
        self._store.sync()
        if self._path.exists():
            self._path.chmod(_PRIVATE_FILE)


def _default_path() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "journeymap" / "settings.ini"


def _looks_sound(path: Path) -> bool:
    """Qt takes many a broken file for an empty one; a NUL or broken UTF-8 is surely not ours."""
    try:
        return "\0" not in path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def _set_aside(path: Path) -> None:
    """Rename a broken file, keeping at most one, so that it can be looked at later."""
    path.replace(path.with_name(f"{path.name}.broken"))


def _own(entry: object) -> OwnTouchpoint | None:
    if not isinstance(entry, dict):
        return None
    name, kind = entry.get("name"), entry.get("kind", "custom")
    return OwnTouchpoint(name, kind) if isinstance(name, str) and name and isinstance(kind, str) else None
