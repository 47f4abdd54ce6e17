"""The scene's items by part key: brings them in, moves them, takes them out, finds them."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from journeymap.layout.board import Part, PartKind
from journeymap.layout.geometry import Point
from journeymap.ui.board.chunks import DENSE_KINDS, Chunk, ChunkKey, chunk_key
from journeymap.ui.board.items import Look, PartItem, Sign

_PICTURED = QGraphicsItem.CacheMode.DeviceCoordinateCache


class PartItems:
    """Owns every part's item and the chunks dense ones live in.

    Wrappers of items are kept here and in their chunk, and nowhere else for longer than a call.
    """

    def __init__(self, scene: QGraphicsScene, look: Look) -> None:
        self._scene = scene
        self._look = look
        self._items: dict[str, PartItem] = {}
        self._loose: dict[str, PartItem] = {}
        self._chunks: dict[ChunkKey, Chunk] = {}
        self._homes: dict[str, Chunk] = {}
        self._hidden: frozenset[str] = frozenset()
        self._signed: dict[Sign, frozenset[str]] = {}
        self._pictured: frozenset[str] = frozenset()
        self._is_far = False

    @property
    def dense_count(self) -> int:
        """How many parts live in chunks."""
        return len(self._homes)

    def get(self, key: str) -> PartItem | None:
        """Return the item of a part, for this call only: do not keep it."""
        return self._items.get(key)

    def bring_in(self, part: Part, origin: Point) -> PartItem:
        """Add an item for a new part."""
        item = PartItem(part, self._look)
        item.setPos(origin.x, origin.y)
        self._items[part.key] = item
        if part.kind in DENSE_KINDS:
            self._house(item, origin)
        else:
            item.setZValue(part.depth)
            self._loose[part.key] = item
            self._scene.addItem(item)
        for sign, keys in self._signed.items():
            if part.key in keys:
                item.set_signs(item.signs | sign)
        return item

    def take_out(self, key: str) -> None:
        """Remove the item of a part that is gone."""
        item = self._items.pop(key)
        self._loose.pop(key, None)
        chunk = self._homes.pop(key, None)
        if chunk is not None:
            chunk.release(item)
        self._scene.removeItem(item)

    def change(self, part: Part) -> None:
        """Show another content under the same key."""
        self._items[part.key].set_part(part)
        self._note(part.key)

    def move(self, key: str, to: Point) -> None:
        """Put an item's (0, 0) at a point of the board; unknown keys are ignored."""
        item = self._items.get(key)
        if item is not None:
            item.setPos(to.x, to.y)
            home = self._homes.get(key)
            if home is not None:
                if home.covers(to):
                    home.notice(item, to)
                else:
                    self._house(item, to)

    def keep_pictures(self, keys: frozenset[str]) -> None:
        """Paint exactly these parts once and move the picture: they are on their way."""
        for key in keys ^ self._pictured:
            item = self._items.get(key)
            if item is not None:
                item.setCacheMode(_PICTURED if key in keys else QGraphicsItem.CacheMode.NoCache)
        self._pictured = keys

    def hide(self, keys: frozenset[str]) -> None:
        """Hide exactly these parts."""
        for key in keys ^ self._hidden:
            item = self._items.get(key)
            if item is not None:
                item.setVisible(key not in keys)
                self._note(key)
        self._hidden = keys

    def sign(self, sign: Sign, keys: frozenset[str]) -> None:
        """Lay a sign over exactly these parts; those that come later get it as they come."""
        for key in self.signed(sign) ^ keys:
            item = self._items.get(key)
            if item is not None:
                item.set_signs(item.signs | sign if key in keys else item.signs & ~sign)
                if sign is Sign.FAINT:
                    self._note(key)
                elif self._is_far and key in self._homes:
                    self._homes[key].update()
        self._signed[sign] = keys

    def signed(self, sign: Sign) -> frozenset[str]:
        """Return the keys that carry a sign."""
        return self._signed.get(sign, frozenset())

    def set_far(self, far: bool) -> None:
        """Choose far or near painting of dense parts."""
        if far != self._is_far:
            self._is_far = far
            for chunk in self._chunks.values():
                chunk.set_far(far)

    def covering(self, point: Point) -> Iterator[PartItem]:
        """Yield the visible items whose part covers a point of the board."""
        yield from (item for item in self._loose.values() if item.isVisible() and item.body().contains(point))
        for chunk in self._chunks.values():
            yield from chunk.at(point)

    def touching(self, area: QRectF, kinds: Collection[PartKind]) -> Iterator[Part]:
        """Yield the visible parts of some dense kinds that touch an area of the board."""
        for chunk in self._chunks.values():
            if chunk.touches(area):
                for item in chunk.members.values():
                    if item.part.kind in kinds and item.isVisible() and area.intersects(QRectF(*item.body())):
                        yield item.part

    def _note(self, key: str) -> None:
        if key in self._homes:
            item = self._items[key]
            self._homes[key].notice(item, item.place())

    def _house(self, item: PartItem, origin: Point) -> None:
        chunk = self._chunk(chunk_key(item.part.depth, origin))
        old = self._homes.get(item.part.key)
        if old is chunk:
            chunk.notice(item, origin)
            return
        if old is not None:
            old.release(item)
        chunk.adopt(item, origin)
        self._homes[item.part.key] = chunk

    def _chunk(self, key: ChunkKey) -> Chunk:
        chunk = self._chunks.get(key)
        if chunk is None:
            chunk = self._chunks[key] = Chunk(key)
            chunk.set_far(self._is_far)
            self._scene.addItem(chunk)
        return chunk
