"""``python -m tests.golden``: draw all golden pictures anew. Look at every one before you keep it."""

from journeymap.layout.kit.kit import KitKind
from tests.golden.pictures import drawn, keep, kept

for kind in KitKind:
    keep(drawn(kind), kept(kind))
