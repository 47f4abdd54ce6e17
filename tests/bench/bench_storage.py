"""Opening and saving against PyYAML's C loader and dumper on the same map, and how both grow.

``python tests/bench/bench_storage.py`` prints medians and ratios; the targets are in design/speed.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import yaml

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parent)]

from make_map import make_tree

from journeymap.storage.encode import encoded
from journeymap.storage.journey_file import open_journey, save_journey
from journeymap.storage.loader import load_tree
from journeymap.storage.writer import write_tree

ROUNDS = 7


def timed(act: Callable[[], object]) -> float:
    """Return the seconds ``act`` takes with the garbage collector paused."""
    gc.collect()
    gc.disable()
    start = time.perf_counter()
    act()
    seconds = time.perf_counter() - start
    gc.enable()
    return seconds


def measure(size: int, folder: Path) -> dict[str, float]:
    """Return median seconds of everything measured on a map of so many touchpoints."""
    path = folder / f"{size}.journey.yaml"
    path.write_text(write_tree(make_tree(size)), encoding="utf-8")
    source = path.read_bytes()
    plain = yaml.load(source, yaml.CSafeLoader)
    journey = open_journey(path).journey
    acts: dict[str, Callable[[], object]] = {
        "CSafeLoader": lambda: yaml.load(source, yaml.CSafeLoader),
        "events only": lambda: load_tree(source),
        "open": lambda: open_journey(path),
        "CSafeDumper": lambda: yaml.dump(plain, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False),
        "write only": lambda: encoded(journey),
        "write only, cold": lambda: encoded(fresh[-1]),
        "save": lambda: save_journey(journey, folder / f"{size}-saved.journey.yaml"),
    }
    times: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(ROUNDS):
        fresh = [open_journey(path).journey]
        for name, act in acts.items():
            times[name].append(timed(act))
    return {name: median(seconds) for name, seconds in times.items()}


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        small, large = measure(1000, Path(name)), measure(5000, Path(name))
    for what, seconds in large.items():
        print(f"{what:18} {seconds * 1000:7.1f} ms at 5,000   growth from 1,000: {seconds / small[what]:.2f}")
    print(f"open / CSafeLoader: {large['open'] / large['CSafeLoader']:.2f} (target 1.0)")
    print(f"save / CSafeDumper: {large['save'] / large['CSafeDumper']:.2f} (target 1.0)")


if __name__ == "__main__":
    main()
