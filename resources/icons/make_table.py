"""Development tool: turn Lucide's icons into the path table the program draws from.

``lucide.json`` holds the shapes of the chosen icons as Lucide publishes them (the folder
``icons`` of the package ``lucide-static``); ``icons.json`` is made from it::

    python resources/icons/make_table.py                        # icons.json again
    python resources/icons/make_table.py --lucide icons heart   # add icons first

Circles, rectangles, lines, polygons and arcs all become absolute M, L, C and Z segments, so
that every painter draws the same curve. The table is text, one path a name: it loads in a
millisecond and reads well in a diff.
"""

import argparse
import json
import sys
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from fontTools.pens.basePen import BasePen
from fontTools.svgLib.path import SVGPath

HERE = Path(__file__).parent
SOURCE = HERE / "lucide.json"
TABLE = HERE / "icons.json"

SVG = "{http://www.w3.org/2000/svg}"

Shape = tuple[str, dict[str, str]]
"""An SVG element's name and attributes."""

Nodes = dict[str, list[Shape]]
"""Shapes by icon name."""


class TablePen(BasePen):
    """Collects a drawing as path text; BasePen turns quadratic curves into cubic ones."""

    def __init__(self) -> None:
        super().__init__(None)
        self.words: list[str] = []

    def _moveTo(self, pt: tuple[float, float]) -> None:
        self._add("M", pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:
        self._add("L", pt)

    def _curveToOne(self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]) -> None:
        self._add("C", pt1, pt2, pt3)

    def _closePath(self) -> None:
        self._add("Z")

    def _add(self, verb: str, *points: tuple[float, float]) -> None:
        self.words.append(verb)
        self.words.extend(_number(value) for point in points for value in point)


def _number(value: float) -> str:
    return f"{round(value, 3):g}" if abs(value) < 1000 else str(round(value, 3))


def path_text(shapes: list[Shape]) -> str:
    """Return an icon's shapes as one path, numbers rounded to a thousandth of its 24 units."""
    body = "".join(
        f"<{tag} {' '.join(f'{name}={quoteattr(value)}' for name, value in attributes.items())}/>"
        for tag, attributes in shapes
    )
    pen = TablePen()
    svg = f'<svg xmlns="http://www.w3.org/2000/svg">{body}</svg>'
    SVGPath.fromstring(svg.encode()).draw(pen)
    return " ".join(pen.words)


def table_text(nodes: Nodes) -> str:
    """Return the whole table as it stands in ``icons.json``."""
    return _lines({name: path_text(shapes) for name, shapes in nodes.items()})


def read_svg(path: Path) -> list[Shape]:
    """Read one icon as Lucide publishes it."""
    return [(child.tag.removeprefix(SVG), dict(child.attrib)) for child in ElementTree.parse(path).getroot()]


def read_nodes(path: Path) -> Nodes:
    """Read the chosen icons."""
    nodes: Nodes = json.loads(path.read_text(encoding="utf-8"))
    return nodes


def _lines(entries: dict[str, str] | Nodes) -> str:
    rows = (f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in sorted(entries.items()))
    return "{\n" + ",\n".join(rows) + "\n}\n"


def main() -> int:
    """Add the icons named on the command line, if any, and write the table."""
    parser = argparse.ArgumentParser(description="Make the icon table.")
    parser.add_argument("--lucide", type=Path, help="folder with the SVG files of the package lucide-static")
    parser.add_argument("names", nargs="*", help="icons to add from it")
    options = parser.parse_args()
    nodes = read_nodes(SOURCE) if SOURCE.exists() else {}
    if options.lucide:
        unknown = sorted(name for name in options.names if not (options.lucide / f"{name}.svg").exists())
        if unknown:
            sys.stderr.write(f"No such icon: {' '.join(unknown)}\n")
            return 1
        nodes |= {name: read_svg(options.lucide / f"{name}.svg") for name in options.names}
        SOURCE.write_text(_lines(nodes), encoding="utf-8")
    TABLE.write_text(table_text(nodes), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
