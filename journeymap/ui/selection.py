"""What is chosen: ids of elements, shared by every view of the journey."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """An ordered set of element ids; the last one chosen is the primary.

    Ids may belong to any element (touchpoint, stage, lane, note, persona, scenario), so that
    the map, the floor plan, an outline and the inspector can all speak of the same choice.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The chosen ids, in the order they were chosen."""
        return self._ids

    @property
    def primary(self) -> str | None:
        """The id chosen last, which keyboard and inspector start from, or None."""
        return self._ids[-1] if self._ids else None

    def __contains__(self, element_id: object) -> bool:
        return element_id in self._ids

    def __len__(self) -> int:
        return len(self._ids)

    def set(self, ids: Iterable[str]) -> None:
        """Choose exactly ``ids``; the last becomes the primary."""
        self._become(tuple(dict.fromkeys(ids)))

    def add(self, element_id: str) -> None:
        """Choose ``element_id`` as well and make it the primary."""
        self._become((*(known for known in self._ids if known != element_id), element_id))

    def toggle(self, element_id: str) -> None:
        """Choose ``element_id`` as well, or let it go if it was chosen."""
        if element_id in self._ids:
            self._become(tuple(known for known in self._ids if known != element_id))
        else:
            self._become((*self._ids, element_id))

    def clear(self) -> None:
        """Choose nothing."""
        self._become(())

    def keep(self, exists: Callable[[str], bool]) -> None:
        """Let go of ids of which ``exists`` says no (elements that were removed)."""
        self._become(tuple(known for known in self._ids if exists(known)))

    def _become(self, ids: tuple[str, ...]) -> None:
        if ids != self._ids:
            self._ids = ids
            self.changed.emit()
