"""Hangul typed key by key into the running program, through a real input method, at the worst of moments."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import journeymap
from journeymap.model.edits.elements import rename
from journeymap.model.edits.touchpoints import place_touchpoint
from journeymap.model.elements import Touchpoint
from journeymap.ui.settings import Settings
from tests.ui.everyone.reader import Reader, demand_reader
from tests.ui.hangul.input_method import demand_input_method, keys_of, start_input_method
from tests.ui.whole.bus import Bus
from tests.ui.whole.screen import Screen

SAMPLE = Path(__file__).parents[3] / "samples" / "telecom-store.ko.journey.yaml"
MAP = "여정 지도"

pytestmark = pytest.mark.slow


class Typist:
    """Somebody with a Korean keyboard and a mouse, who waits until the program has followed."""

    def __init__(self, screen: Screen, reader: Reader, path: Path) -> None:
        self.screen = screen
        self.reader = reader
        self.path = path

    def type(self, text: str) -> None:
        """Press the keys of a Hangul text; its last syllable stays in the making."""
        self.screen.tool("type", "--delay", "40", keys_of(text))

    def key(self, *keys: str) -> None:
        for key in keys:
            self.screen.tool("key", "--delay", "40", key)

    def click(self, role: str, name: str) -> None:
        x, y = self.reader.find(role, name).middle
        self.screen.tool("mousemove", str(x), str(y))
        self.screen.tool("click", "1")

    def select(self, name: str) -> None:
        """Click a card and wait until it is selected."""
        self.click("list item", f"{name}, ")
        self.has_selected(name)

    def has_selected(self, name: str) -> None:
        def is_selected() -> bool:
            chosen = self.reader.selected(MAP)
            return len(chosen) == 1 and chosen[0].startswith(f"{name}, ")

        self.reader.until(is_selected, f"{name} is not selected")

    def has_card(self, name: str) -> None:
        """Wait until a card has a name, and the editor over it is gone."""
        self.reader.find("list item", f"{name}, ")

    def shows(self, field: str, text: str) -> None:
        """Wait until a field says something."""
        self.reader.until(
            lambda: self.reader.text("text", field) == text,
            f"{field} does not say {text}, but {self.reader.text('text', field)}",
        )

    def roll_to(self, role: str, name: str) -> None:
        """Turn the wheel over the inspector until something stands well inside the window."""
        _, top, _, height = self.reader.find("frame", "통신사 대리점 고객 여정").rect
        x, y = self.reader.find("text", "담당").middle
        self.screen.tool("mousemove", str(x), str(y))

        def is_inside() -> bool:
            if top < self.reader.find(role, name).rect[1] < top + height - 120:
                return True
            self.screen.tool("click", "5")
            return False

        self.reader.until(is_inside, f"{name} does not come into sight")

    def save(self) -> None:
        before = self.path.read_bytes()
        self.key("ctrl+s")
        self.reader.until(lambda: self.path.read_bytes() != before, "nothing is saved")


@pytest.fixture
def typist(tmp_path: Path) -> Iterator[Typist]:
    demand_reader()
    demand_input_method()
    path = tmp_path / "map.journey.yaml"
    shutil.copy(SAMPLE, path)
    settings = Settings(tmp_path / "config" / "journeymap" / "settings.ini")
    settings.keep("language", "ko")
    screen = Screen(tmp_path)
    bus = Bus(screen)
    try:
        start_input_method(screen, tmp_path / "config")
        screen.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        screen.start_program(path)
        reader = Reader(screen)
        reader.find("list item", "소셜 광고, ")
        screen.tool("windowfocus", "--sync", screen.window("통신사 대리점 고객 여정"))
        yield Typist(screen, reader, path)
        screen.picture(tmp_path / "screen.png")
    finally:
        screen.stop()
        bus.stop()


def saved_names(path: Path) -> set[str]:
    return {each.name for each in journeymap.open(path).journey.touchpoints()}


def test_hangul_on_the_map(typist: Typist, tmp_path: Path) -> None:
    typist.select("소셜 광고")
    # Just typing renames: the first key opens the editor, and is part of the syllable.
    typist.type("한글")
    typist.key("Return")
    typist.has_card("한글")
    typist.has_selected("한글")
    # Enter adds the next below; spaces and digits come after the syllable they end.
    typist.key("Return")
    typist.type("체험존 2층")
    typist.key("Return")
    typist.has_card("체험존 2층")
    # Another card is clicked in the middle of a syllable.
    typist.type("빛과 그림자")
    typist.select("요금제 비교")
    typist.has_card("빛과 그림자")
    # Tab in the middle of a syllable, and on in the next stage.
    typist.type("값 비교")
    typist.key("Tab")
    typist.has_card("값 비교")
    typist.type("앉아 보기")
    typist.key("Return")
    typist.has_card("앉아 보기")
    # Ctrl+S in the middle of a syllable.
    typist.select("대기 접수")
    typist.type("번호표 뽑기")
    typist.save()
    expected = tmp_path / "expected.journey.yaml"
    make_expected(expected)
    assert typist.path.read_text(encoding="utf-8") == expected.read_text(encoding="utf-8")


def make_expected(path: Path) -> None:
    """Do with a script what the test types."""
    shop = journeymap.open(SAMPLE)
    journey = shop.journey
    ids = {each.name: each.id for each in journey.touchpoints()}
    stages = {each.name: each.id for each in journey.stages()}
    lanes = {each.name: each.id for each in journey.lanes()}
    with shop.edit() as edit:
        rename(edit, ids["소셜 광고"], "한글")
    with shop.edit() as edit:
        made = place_touchpoint(edit, Touchpoint(id="", name="체험존 2층"), stages["사전 접점"], lanes["온라인"], 1)
    with shop.edit() as edit:
        rename(edit, made, "빛과 그림자")
        rename(edit, ids["요금제 비교"], "값 비교")
        place_touchpoint(edit, Touchpoint(id="", name="앉아 보기"), stages["핵심 접점"], lanes["온라인"], 0)
        rename(edit, ids["대기 접수"], "번호표 뽑기")
    shop.save(path)


def test_hangul_in_the_panels(typist: Typist) -> None:
    reader = typist.reader
    typist.select("요금제 비교")
    # From a card's name in the middle of a syllable straight into a field.
    typist.type("요금 견적")
    typist.click("text", "담당")
    typist.has_card("요금 견적")
    # The inspector; the focus leaves in the middle of a syllable.
    typist.key("ctrl+a")
    typist.type("상담 직원")
    typist.select("방문 예약")
    typist.select("요금 견적")
    typist.shows("담당", "상담 직원")
    # The palette's search finds with the syllable in the making, and Enter places what it found.
    typist.click("text", "접점 찾기")
    typist.type("체험존")
    reader.until(
        lambda: "showing" not in reader.find("push button", "광고").states,
        "the search finds nothing by what is composed",
    )
    typist.key("Return")
    reader.find("list item", "홈서비스 체험존, 첫 접점 · 온라인")
    typist.shows("접점 찾기", "체험존")
    typist.save()
    journey = journeymap.open(typist.path).journey
    by_name = {each.name: each for each in journey.touchpoints()}
    assert by_name["요금 견적"].staff_role == "상담 직원"
    assert "홈서비스 체험존" in by_name


def test_hangul_in_a_field_of_several_lines_and_in_the_command_box(typist: Typist) -> None:
    reader = typist.reader
    typist.select("요금제 비교")
    typist.roll_to("text", "계기")
    typist.click("text", "계기")
    typist.type("값 비교표와 얇은 책")
    # Another card is clicked in the middle of a syllable.
    typist.select("방문 예약")
    typist.select("요금제 비교")
    typist.shows("계기", "값 비교표와 얇은 책")
    # The command box finds by what is composed, and Enter in the middle of a syllable goes there.
    typist.key("ctrl+k")
    reader.find("text", "명령, 접점, 페르소나 찾기")
    typist.type("대기 접수")
    reader.find("list item", "대기 접수")
    typist.key("Return")
    typist.has_selected("대기 접수")
    typist.save()
    journey = journeymap.open(typist.path).journey
    triggers = {each.name: each.trigger for each in journey.touchpoints()}
    assert triggers["요금제 비교"] == "값 비교표와 얇은 책"
