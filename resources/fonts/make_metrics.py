"""Development tool: write the fonts' advance tables the program measures text with.

Parsing a font takes tens of milliseconds, so the program never does: it reads
``metrics.<font>.json`` written here::

    python resources/fonts/make_metrics.py

Each holds, in font units, what layout needs: ``units`` (per em), ``ascent``, ``descent`` (both
positive), ``cap`` (height of capitals), ``sha256`` of the font file, so that a test notices a
stale table, and ``runs``: flat triples *gap to the end of the run before, length, advance* of
neighbouring characters which share an advance. Thousands of Hangul syllables are one triple.
"""

import hashlib
import json
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent

FONT_FILES = {
    "regular": "Pretendard-Regular.ttf",
    "bold": "Pretendard-Bold.ttf",
    "hanja": "NotoSansKR_400Regular.ttf",
    "emoji": "NotoEmoji_400Regular.ttf",
}
"""Font file by font key."""


def advance_runs(advances: dict[int, int]) -> list[int]:
    """Return the flat triples for advances by code point."""
    runs: list[int] = []
    end = 0
    for code in sorted(advances):
        if runs and code == end and advances[code] == runs[-1]:
            runs[-2] += 1
        else:
            runs += [code - end, 1, advances[code]]
        end = code + 1
    return runs


def metrics_text(path: Path) -> str:
    """Return the metrics file of the font at ``path``."""
    font = TTFont(path)
    widths = font["hmtx"]
    advances = {code: widths[glyph][0] for code, glyph in font.getBestCmap().items()}
    entries: dict[str, str | int] = {
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "units": font["head"].unitsPerEm,
        "ascent": font["hhea"].ascent,
        "descent": -font["hhea"].descent,
        "cap": font["OS/2"].sCapHeight,
    }
    head = "".join(f"{json.dumps(name)}: {json.dumps(value)},\n" for name, value in entries.items())
    return "{\n" + head + f'"runs": {json.dumps(advance_runs(advances), separators=(",", ":"))}\n}}\n'


def metrics_path(key: str) -> Path:
    """Return where the metrics of the font called ``key`` are kept."""
    return HERE / f"metrics.{key}.json"


def main() -> int:
    """Write the metrics of every font."""
    for key, name in FONT_FILES.items():
        metrics_path(key).write_text(metrics_text(HERE / name), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
