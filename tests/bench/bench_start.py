"""Starting, from a cold process to pixels: the start page, and a map of 200 touchpoints, against a bare window.

``python tests/bench/bench_start.py [touchpoints]`` prints medians and ratios. The floor is a QMainWindow of the same
size with nothing in it, shown and painted by the same Python in the same run, in turns with ours. Without a screen
always; on X11 too where Xvfb is there. What may not be loaded yet is checked in the processes that were timed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from journeymap.storage.writer import write_tree
from tests.bench.make_map import make_tree

ROUNDS = 9
TARGETS = {"window": 1.9, "map": 3.2}
FORBIDDEN = {
    "window": {"reportlab", "PIL", "pydantic", "networkx", "yaml", "uniseg", "fontTools"},
    "map": {"reportlab", "PIL", "networkx", "uniseg", "fontTools"},
}
"""What must not be loaded by the time the window or the map is there; a file is judged by pydantic's schema."""


def run(what: str, path: str, environment: dict[str, str]) -> tuple[float, float, set[str]]:
    """Return the seconds from the start of a new process to pixels, those it worked, and the modules it had loaded."""
    command = [sys.executable, str(Path(__file__).with_name("start_probe.py")), what, *([path] if path else [])]
    start = time.monotonic()
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)
    seen, worked, *loaded = done.stdout.rpartition("SEEN ")[2].split()
    return float(seen) - start, float(worked), set(loaded)


def measure(platform: str, path: Path, touchpoints: int, display: str | None) -> bool:
    """Print ratios on one platform; tells whether nothing was loaded too early."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"QT_QPA_PLATFORM": platform, "XDG_CONFIG_HOME": home, "JOURNEYMAP_LANGUAGE": "ko"}
        environment.pop("WAYLAND_DISPLAY", None)
        # As installed: compiled once, in the turn that does not count, and read from then on.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(home, "compiled"))
        if display is not None:
            environment["DISPLAY"] = display
        times: dict[str, list[tuple[float, float]]] = {"floor": [], "window": [], "map": []}
        for turn in range(ROUNDS + 1):
            for what, kept in times.items():
                seconds, worked, loaded = run(what, str(path) if what == "map" else "", environment)
                early = sorted(loaded & FORBIDDEN.get(what, set()))
                if early:
                    print(f"  {what}: loaded too early: {', '.join(early)}")
                    return False
                if turn:
                    kept.append((seconds, worked))
    medians = {what: [median(column) for column in zip(*kept, strict=True)] for what, kept in times.items()}
    floor, floor_work = medians.pop("floor")
    print(f"{platform}: bare window {floor * 1000:.0f} ms, {floor_work * 1000:.0f} ms of work")
    for what, (seconds, worked) in medians.items():
        ratio, target = seconds / floor, TARGETS[what]
        name = "first window" if what == "window" else f"map of {touchpoints}"
        verdict = "ok" if ratio <= target else "MISSED"
        work = f"work {worked / floor_work:.2f}x"
        print(f"  {name:14} {seconds * 1000:5.0f} ms  {ratio:.2f}x  {work}  target {target}x  {verdict}")
    return True


@contextmanager
def xvfb() -> Iterator[str]:
    """Run a virtual screen; gives its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with open(read) as answer:  # noqa: PTH123 - a descriptor, not a path
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Print everything measured on every platform there is."""
    touchpoints = int(sys.argv[1]) if sys.argv[1:] else 200
    fine = True
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"{touchpoints}.journey.yaml")
        path.write_text(write_tree(make_tree(touchpoints)), encoding="utf-8")
        fine &= measure("offscreen", path, touchpoints, None)
        if shutil.which("Xvfb"):
            with xvfb() as display:
                fine &= measure("xcb", path, touchpoints, display)
    sys.exit(not fine)


if __name__ == "__main__":
    main()
