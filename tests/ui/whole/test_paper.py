"""What was built by hand goes to paper whole: every text of the saved maps is found in their posters."""

import subprocess
from pathlib import Path

import pytest

from journeymap.cli import main
from journeymap.model.elements import Attachment, Element, Persona, Scenario, Stage, Touchpoint
from journeymap.storage.journey_file import open_journey

EXPECTED = Path(__file__).parent / "expected"


def texts_of(element: Element) -> list[str]:
    """Return what the poster says of an element."""
    if isinstance(element, Touchpoint | Persona | Scenario):
        return [element.name]
    if isinstance(element, Stage):
        return [element.name, element.subtitle]
    return [str(getattr(element, "text", ""))] if isinstance(element, Attachment) else []


@pytest.mark.parametrize("way", ["by-mouse", "by-keyboard"])
def test_every_text_of_the_saved_map_is_on_the_poster(way: str, tmp_path: Path) -> None:
    source, poster = EXPECTED / f"{way}.journey.yaml", tmp_path / "poster.pdf"
    assert main(["export", str(source), str(poster), "--paper", "A3"]) == 0
    shown = subprocess.run(["pdftotext", str(poster), "-"], check=True, capture_output=True, encoding="utf-8").stdout
    found = "".join(shown.split())
    journey = open_journey(source).journey
    texts = [journey.details.title, *(lane.name for lane in journey.lanes() if not lane.role.is_derived)]
    texts += [text for element in journey.elements() for text in texts_of(element)]
    assert [text for text in texts if "".join(text.split()) not in found] == []
    assert len(texts) > 15
