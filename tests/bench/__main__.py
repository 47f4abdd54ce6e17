"""``python -m tests.bench``: all benchmarks, one after the other, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

failed = False
for program in sorted(Path(__file__).parent.glob("bench_*.py")):
    print(f"\n{program.stem.removeprefix('bench_').replace('_', ' ').upper()}", flush=True)
    failed |= subprocess.run([sys.executable, str(program)], check=False).returncode != 0
sys.exit(failed)
