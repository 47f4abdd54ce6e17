"""Points and rectangles in board units."""

from typing import NamedTuple


class Point(NamedTuple):
    """A place; y grows downwards."""

    x: float
    y: float


class Rect(NamedTuple):
    """A rectangle by its top left corner and size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def center(self) -> Point:
        """The middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def contains(self, point: Point) -> bool:
        """Whether ``point`` lies inside or on the edge."""
        return self.x <= point.x <= self.right and self.y <= point.y <= self.bottom

    def grown(self, by: float) -> "Rect":
        """Return the rectangle with every side moved outwards by ``by``."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)
