"""The running program as a screen reader and other outside tools meet it: over AT-SPI, on a real screen."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import journeymap
from journeymap.model.edits.elements import rename
from journeymap.model.edits.touchpoints import move_touchpoints, place_touchpoint
from journeymap.model.elements import Touchpoint
from journeymap.ui.settings import Settings
from tests.ui.everyone.reader import Reader, demand_reader
from tests.ui.whole.bus import Bus, demand
from tests.ui.whole.screen import Screen

SAMPLES = Path(__file__).parents[3] / "samples"
Start = Callable[..., tuple[Screen, Reader]]

pytestmark = pytest.mark.slow


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Let a test start the program with a map and a reader beside it."""
    demand({"dbus-daemon": shutil.which("dbus-daemon") is not None})
    demand_reader()
    screen = Screen(tmp_path)
    bus = Bus(screen)

    def begin(path: Path, language: str, scale: str = "1") -> tuple[Screen, Reader]:
        settings = Settings(tmp_path / "config" / "journeymap" / "settings.ini")
        settings.keep("language", language)
        screen.environment |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_SCALE_FACTOR": scale}
        screen.start_program(path)
        return screen, Reader(screen)

    try:
        yield begin
        screen.picture(tmp_path / "screen.png")
    finally:
        screen.stop()
        bus.stop()


WORDS = {
    "ko": {
        "map": "여정 지도",
        "palette": "팔레트",
        "tiles": {"광고", "대기 접수", "청구서", "불편", "새 접점 만들기"},
        "parts": [
            "1번째 단계 사전 접점",
            "매장 레인",
            "대기 접수, 첫 접점 · 매장, 감정 아주 나쁨, 불편 2, 개선 1, 대기 14분, 2개 중 2번째",
            "빈자리: 사전 접점 · 매장",
            "불편: 광고와 실제 요금이 다르다",
            "시나리오 신규 가입",
        ],
        "wide": ("시나리오 ", "감정 곡선."),
        "free": "빈자리: ",
    },
    "en": {
        "map": "Journey map",
        "palette": "Palette",
        "tiles": {"Advert", "Accessories", "Billing", "Pain point", "Make a touchpoint"},
        "parts": ["Stage 1: ", "Lane ", "Scenario ", "Pain: ", "Free place: "],
        "wide": ("Scenario ", "Emotion curve."),
        "free": "Free place: ",
    },
}


@pytest.mark.parametrize(("language", "scale"), [("ko", "1"), ("en", "1.5")])
def test_everything_on_the_screen_has_a_name_and_is_where_it_says(
    start: Start, tmp_path: Path, language: str, scale: str
) -> None:
    path = tmp_path / "map.journey.yaml"
    shutil.copy(SAMPLES / f"telecom-store.{language}.journey.yaml", path)
    journey = journeymap.open(path).journey
    screen, reader = start(path, language, scale)
    words = WORDS[language]
    frame = reader.find("frame", journey.details.title)
    palette = reader.find("filler", words["palette"])
    tiles = {tile.name: tile for tile in reader.all("push button", ("filler", palette.name))}
    assert words["tiles"] <= set(tiles)
    assert all("Press" in tile.actions for tile in tiles.values())
    reader.until(lambda: len(reader.all("list item", ("list", words["map"]))) > 20, "the map is empty")
    parts = {part.name: part for part in reader.all("list item", ("list", words["map"]))}
    for wanted in words["parts"]:
        assert any(name.startswith(wanted) for name in parts), (wanted, list(parts))
    for touchpoint in journey.touchpoints():
        assert any(name.startswith(f"{touchpoint.name}, ") for name in parts)
    free = [part for part in parts.values() if part.name.startswith(words["free"])]
    assert len(free) == len(journey.stages()) * sum(not lane.role.is_derived for lane in journey.lanes())
    chips = {chip.name for chip in reader.all("push button", ("tool bar", ""))}
    for scenario in journey.scenarios()[:1]:
        assert any(name.startswith(scenario.name) for name in chips)
    left, top, width, height = frame.rect
    for part in parts.values():
        x, y = part.middle
        if "showing" in part.states and not part.name.startswith(words["wide"]):
            assert left <= x <= left + width, part
            assert top <= y <= top + height, part
    # What is said to be there is there: a real click on it selects it.
    card = next(part for part in parts.values() if part.name.startswith(f"{journey.touchpoints()[1].name}, "))
    assert reader.at(words["map"], *card.middle) == card.name
    # Qt tells places in its own pixels, of which one is ``scale`` of the screen's.
    screen.tool("mousemove", *(str(round(at * float(scale))) for at in card.middle))
    screen.tool("click", "1")
    reader.until(lambda: reader.selected(words["map"]) == [card.name], f"{card} is not selected by a click on it")


def test_a_reader_adds_renames_moves_and_saves(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "map.journey.yaml"
    shutil.copy(SAMPLES / "telecom-store.ko.journey.yaml", path)
    before = path.read_bytes()
    expected = tmp_path / "expected.journey.yaml"
    make_expected(expected)
    screen, reader = start(path, "ko")
    reader.find("list item", "소셜 광고")
    window = screen.window("통신사 대리점 고객 여정")
    screen.tool("windowfocus", "--sync", window)

    reader.press("list item", "2번째 단계 첫 접점")
    reader.until(lambda: len(reader.selected("여정 지도")) == 1, "the stage is not selected")
    reader.press("push button", "대기 라운지")
    reader.hears("announcement", "대기 라운지, 첫 접점 · 온라인 3개 중 3번째에 추가")
    reader.find("list item", "대기 라운지, 첫 접점 · 온라인")

    reader.press("list item", "빈자리: 사전 접점 · 매장")
    reader.write("text", "이름", "거리 간판")
    screen.tool("key", "Return")
    reader.hears("announcement", "거리 간판, 사전 접점 · 매장 1개 중 1번째에 추가")
    reader.hears("focus", "거리 간판, 사전 접점 · 매장")

    reader.press("list item", "소셜 광고", "rename")
    reader.write("text", "이름", "전단지")
    screen.tool("key", "Return")
    reader.find("list item", "전단지, 사전 접점 · 온라인")

    reader.press("list item", "반품·교환")
    reader.hears("focus", "반품·교환, 사후 접점 · 매장")
    # Alt comes up when the arrow has been heard: Qt hands keys to AT-SPI and back one by one, and on a busy machine
    # Alt coming up may overtake an arrow; then it opens the menus.
    screen.tool("keydown", "alt")
    screen.tool("key", "Down")
    reader.hears("announcement", "반품·교환, 사후 접점 · 매장 2개 중 2번째로 옮김")
    screen.tool("keyup", "alt")
    screen.tool("key", "ctrl+z")
    reader.hears("announcement", "되돌림: 접점 옮기기")
    screen.tool("key", "ctrl+shift+z")
    reader.hears("announcement", "다시 실행: 접점 옮기기")
    reader.select("만족도 설문")
    reader.hears("announcement", "2개 선택")

    reader.press("push button", "신규 가입 · 지우 27세")
    screen.tool("key", "ctrl+s")
    reader.hears("announcement", "저장")
    assert path.read_bytes() != before
    assert path.read_text(encoding="utf-8") == expected.read_text(encoding="utf-8")


def test_the_keyboard_comes_back_to_the_map_from_menus_and_presentation(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "map.journey.yaml"
    shutil.copy(SAMPLES / "telecom-store.ko.journey.yaml", path)
    screen, reader = start(path, "ko")
    reader.find("list item", "소셜 광고")
    screen.tool("windowfocus", "--sync", screen.window("통신사 대리점 고객 여정"))
    reader.press("list item", "요금제 비교")
    reader.hears("focus", "요금제 비교, 첫 접점 · 온라인")

    # F10 opens the first menu, Alt with its letter another; Escape leaves the menu, and once more the menu bar.
    screen.tool("key", "F10")
    reader.hears("focus", "파일(F)")
    screen.tool("key", "Escape", "Escape")
    screen.tool("key", "alt+v")
    reader.hears("focus", "보기(V)")
    reader.hears("focus", "여정 지도")
    screen.tool("key", "Escape", "Escape")
    # The menu bar has let go: arrows walk the map.
    screen.tool("key", "Down")
    reader.hears("focus", "방문 예약, 첫 접점 · 온라인")

    for leaving in (["Escape"], ["s", "Escape", "Escape"]):
        # From a field of the palette, so that the map does not just keep what it had.
        x, y = reader.find("text", "접점 찾기").middle
        screen.tool("mousemove", str(x), str(y), "click", "1")
        reader.hears("focus", "접점 찾기")
        screen.tool("key", "shift+F5")
        reader.hears("focus", "슬라이드 ")
        screen.tool("key", *leaving)
        reader.hears("focus", "방문 예약, 첫 접점 · 온라인")
    screen.tool("key", "Up")
    reader.hears("focus", "요금제 비교, 첫 접점 · 온라인")


def make_expected(path: Path) -> None:
    """Do with a script what the test does by ear."""
    shop = journeymap.open(SAMPLES / "telecom-store.ko.journey.yaml")
    ids = {each.name: each.id for each in shop.journey.touchpoints()}
    stages = {each.name: each.id for each in shop.journey.stages()}
    lanes = {each.name: each.id for each in shop.journey.lanes()}
    with shop.edit() as edit:
        lounge = Touchpoint(id="", name="대기 라운지", kind="waiting-lounge", channel="store")
        place_touchpoint(edit, lounge, stages["첫 접점"], lanes["온라인"])
    with shop.edit() as edit:
        place_touchpoint(edit, Touchpoint(id="", name="거리 간판"), stages["사전 접점"], lanes["매장"])
    with shop.edit() as edit:
        rename(edit, ids["소셜 광고"], "전단지")
        move_touchpoints(edit, (ids["반품·교환"],), stages["사후 접점"], lanes["매장"], 1)
    shop.save(path)
