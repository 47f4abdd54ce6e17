"""The maps one can begin from or look at, by name, and what is said of them."""

from journeymap.ui.marked import QT_TRANSLATE_NOOP

TEMPLATES: tuple[tuple[str, str, str], ...] = (
    (
        "telecom-store",
        QT_TRANSLATE_NOOP("Templates", "Telecom store"),
        QT_TRANSLATE_NOOP("Templates", "Five touch stages, three scenarios"),
    ),
    (
        "retail",
        QT_TRANSLATE_NOOP("Templates", "Clothes, in store and online"),
        QT_TRANSLATE_NOOP("Templates", "A journey with smooth returns"),
    ),
    (
        "service-counter",
        QT_TRANSLATE_NOOP("Templates", "Service counter"),
        QT_TRANSLATE_NOOP("Templates", "Before, during, after"),
    ),
    (
        "blank",
        QT_TRANSLATE_NOOP("Templates", "Blank map"),
        QT_TRANSLATE_NOOP("Templates", "Decide on the stages together"),
    ),
)
"""Templates with their English names and what they are."""

SAMPLES: tuple[tuple[str, str], ...] = (
    ("telecom-store", QT_TRANSLATE_NOOP("Samples", "Telecom dealership")),
    ("clothing-returns", QT_TRANSLATE_NOOP("Samples", "Clothes bought online, returned in store")),
    ("hotel-anniversary", QT_TRANSLATE_NOOP("Samples", "An anniversary at a hotel")),
)
"""Samples with their English names: finished maps to look around in."""
