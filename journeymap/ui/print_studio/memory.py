"""What was chosen for each map, kept between starts."""

import json
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from journeymap.layout.kit.kit import KitKind, KitOptions
from journeymap.model.vocabulary import Texts
from journeymap.ui.print_studio.kept_values import read, written
from journeymap.ui.print_studio.wishes import Wishes
from journeymap.ui.settings import Settings

SETTING = "print-studio"

MOST_MAPS = 40
"""So many maps are remembered, those printed last."""

_LONGEST_KEPT = 400_000
_NOT_KEPT = frozenset({"kind", "view", "file_name"})


def remembered(settings: Settings, path: Path | None) -> Wishes:
    """Return what was chosen for the map at ``path``; the usual where nothing is known of it."""
    if path is not None:
        for entry in _entries(settings):
            if entry[0] == _mark(path):
                return _wishes(entry[1])
    return Wishes()


def remember(settings: Settings, path: Path | None, wishes: Wishes) -> None:
    """Keep what was chosen for the map at ``path``; nothing is kept of a map without a file."""
    if path is None:
        return
    kept = {
        "kind": wishes.kind.value,
        "texts": wishes.texts,
        "sheets": {kind.value: _plain(sheet) for kind, sheet in wishes.sheets.items()},
    }
    others = [entry for entry in _entries(settings) if entry[0] != _mark(path)]
    entries = [[_mark(path), kept], *others][:MOST_MAPS]
    text = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    while len(text) > _LONGEST_KEPT and entries:
        entries.pop()
        text = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    settings.keep(SETTING, text)


def _mark(path: Path) -> str:
    """Return what tells one map from another without saying where it lies."""
    return sha256(str(path.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _entries(settings: Settings) -> list[list[Any]]:
    text = settings.text(SETTING, "[]")
    if len(text) > _LONGEST_KEPT:
        return []
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return []
    if not isinstance(found, list):
        return []
    return [e for e in found if isinstance(e, list) and len(e) == 2 and isinstance(e[0], str)]


def _plain(options: KitOptions) -> dict[str, object]:
    plain = written(options, _NOT_KEPT)
    assert isinstance(plain, dict)
    return plain


def _wishes(kept: object) -> Wishes:
    wishes = Wishes()
    if not isinstance(kept, dict):
        return wishes
    sheets = dict(wishes.sheets)
    found = kept.get("sheets")
    found = found if isinstance(found, dict) else {}
    for kind in KitKind:
        entry = found.get(kind.value)
        if isinstance(entry, dict):
            # What is missing is as usual for the kind, not for kits at large.
            whole = _plain(sheets[kind]) | entry
            with suppress(ValueError):
                read_sheet = read(KitOptions, whole)
                assert isinstance(read_sheet, KitOptions)
                sheets[kind] = replace(read_sheet, kind=kind)
    wishes = replace(wishes, sheets=sheets)
    with suppress(ValueError):
        wishes = replace(wishes, kind=KitKind(str(kept.get("kind"))))
    with suppress(ValueError):
        wishes = replace(wishes, texts=Texts(kept["texts"]) if kept.get("texts") is not None else None)
    return wishes
