"""Every sample, read once."""

from pathlib import Path

import pytest

from journeymap.i18n import Labels
from journeymap.layout.fonts import bundled_fonts
from journeymap.layout.kit.kit import KitOptions, lay_out_kit
from journeymap.storage.journey_file import open_journey

SAMPLES = sorted((Path(__file__).parents[3] / "samples").glob("*.journey.yaml"))


@pytest.fixture(scope="session", params=SAMPLES, ids=lambda path: path.name.removesuffix(".journey.yaml"))
def sample(request):
    return open_journey(request.param).journey


@pytest.fixture(scope="session")
def telecom():
    return open_journey(next(path for path in SAMPLES if path.name.startswith("telecom-store.ko"))).journey


@pytest.fixture(scope="session")
def hotel():
    """The map in two languages."""
    return open_journey(next(path for path in SAMPLES if path.name.startswith("hotel-anniversary.ko"))).journey


@pytest.fixture(scope="session")
def printed():
    """Lay one kind of the kit out in the map's own language: printed(journey, kind=…, …)."""

    def lay_out(journey, **options):
        labels = Labels(journey.details.language)
        return lay_out_kit(journey, KitOptions(**options), bundled_fonts(), labels).pages

    return lay_out
