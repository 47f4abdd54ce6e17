"""The first two stages of the Korean sample, built from an empty map with the keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from journeymap.ui.main_window import MainWindow
from tests.ui.shell.answers import Answers
from tests.ui.whole.person import Keyboard, named, wait_for

EXPECTED = Path(__file__).parent / "expected" / "by-keyboard.journey.yaml"
KEY = Qt.Key
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def chosen(keyboard: Keyboard) -> str:
    """Return the name of what is selected."""
    primary = keyboard.window.session.selection.primary
    return "" if primary is None else str(getattr(keyboard.window.session.journey.element(primary), "name", ""))


def frame(keyboard: Keyboard) -> None:
    """Take the five touch stages, delete the last three, and name the first lane and the map."""
    keyboard.menu("삽입", "단계 묶음", "다섯 접점 단계")
    keyboard.key(KEY.Key_Down)
    keyboard.key(KEY.Key_Right, times=2)
    assert chosen(keyboard) == "핵심 접점"
    keyboard.key(KEY.Key_Delete, times=3)
    assert chosen(keyboard) == "첫 접점"
    keyboard.key(KEY.Key_Left)
    keyboard.key(KEY.Key_Down)
    assert chosen(keyboard) == "고객 행동"
    keyboard.type("온라인")
    keyboard.key(KEY.Key_Return)
    assert chosen(keyboard) == "온라인"
    keyboard.key(KEY.Key_Escape)
    keyboard.key(KEY.Key_F6)
    keyboard.tab_to("제목")
    keyboard.type("통신사 대리점 고객 여정")
    keyboard.key(KEY.Key_Escape)


def add_touchpoints(keyboard: Keyboard) -> None:
    """Type names card by card; two come from the palette's search."""
    keyboard.key(KEY.Key_Down)
    assert chosen(keyboard) == "사전 접점"
    keyboard.key(KEY.Key_Return)
    keyboard.type("소셜 광고")
    keyboard.key(KEY.Key_Return, times=2)
    keyboard.type("온라인 사용후기")
    keyboard.key(KEY.Key_Tab)
    keyboard.type("요금제 비교")
    keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_F6, SHIFT)
    keyboard.type("방문")
    keyboard.key(KEY.Key_Return)
    keyboard.type("입구")
    keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_Escape, times=2)
    assert chosen(keyboard) == "입구 안내"
    keyboard.key(KEY.Key_Down, ALT)
    keyboard.type("매장 입구 안내")
    keyboard.key(KEY.Key_Return, times=2)
    keyboard.type("대기 접수")
    keyboard.key(KEY.Key_Return)


def walk_to(keyboard: Keyboard, name: str) -> None:
    """Walk down the map's cards with Escape and the arrows until one is selected."""
    keyboard.key(KEY.Key_Escape, times=2)
    order = {
        "소셜 광고": (),
        "온라인 사용후기": (KEY.Key_Down,),
        "요금제 비교": (KEY.Key_Right,),
        "방문 예약": (KEY.Key_Right, KEY.Key_Down),
        "매장 입구 안내": (KEY.Key_Right, KEY.Key_Down, KEY.Key_Down),
        "대기 접수": (KEY.Key_Right, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down),
    }
    keyboard.key(KEY.Key_Down)
    for key in order[name]:
        keyboard.key(key)
    assert chosen(keyboard) == name


def describe(keyboard: Keyboard, name: str, kind: str = "", channel: str = "", emotion: int = 0) -> None:
    """Select a card and give it kind, channel and emotion in the inspector."""
    walk_to(keyboard, name)
    keyboard.key(KEY.Key_F6)
    if emotion:
        keyboard.tab_to("감정: 보통")
        keyboard.key(KEY.Key_Right if emotion > 0 else KEY.Key_Left, times=abs(emotion))
    for field, words in (("종류", kind), ("채널", channel)):
        if words:
            pick(keyboard, field, words)
    keyboard.key(KEY.Key_Escape)


def pick(keyboard: Keyboard, field: str, words: str) -> None:
    """Choose an entry of a list with the arrows."""
    combo = keyboard.tab_to(field)
    assert isinstance(combo, QComboBox)
    keyboard.key(KEY.Key_Home)
    for _ in range(combo.count()):
        if combo.currentText() == words:
            return
        keyboard.key(KEY.Key_Down)
    raise AssertionError(f"{words} is not offered")


def add_notes(keyboard: Keyboard) -> None:
    """Write a pain in the inspector, and a delight from the palette on the map."""
    walk_to(keyboard, "소셜 광고")
    keyboard.key(KEY.Key_F6)
    keyboard.tab_to("접점 항목")
    keyboard.key(KEY.Key_Right, times=2)
    keyboard.tab_to("불편 추가")
    keyboard.type("광고와 실제 요금이 다르다")
    keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_Escape)
    walk_to(keyboard, "매장 입구 안내")
    keyboard.key(KEY.Key_F6, SHIFT)
    keyboard.type("좋아함")
    keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_Escape, times=2)
    keyboard.type("방문 이유를 먼저 물어봐 준다")
    keyboard.key(KEY.Key_Return)


def tell_of_people(keyboard: Keyboard, answers: Answers) -> None:
    """Add a persona and her scenario, and draw the way with arrows and Space."""

    def name_her(dialog: QWidget) -> None:
        keyboard.wait_for_focus(dialog)
        keyboard.type("지우 27세")
        keyboard.key(KEY.Key_Return)

    def name_scenario(dialog: QWidget) -> None:
        keyboard.wait_for_focus(dialog)
        keyboard.type("신규 가입")
        keyboard.key(KEY.Key_Tab)
        keyboard.key(KEY.Key_Down)
        keyboard.key(KEY.Key_Return)

    answers.give(name_her)
    keyboard.menu("삽입", "페르소나")
    keyboard.come_back()
    answers.give(name_scenario)
    keyboard.menu("삽입", "시나리오")
    keyboard.come_back()
    hands = keyboard.canvas.map_hands
    assert hands.is_drawing_path
    for keys in ((KEY.Key_Down,), (KEY.Key_Right,), (KEY.Key_Down, KEY.Key_Down), (KEY.Key_Down,)):
        for key in keys:
            keyboard.key(key)
        keyboard.key(KEY.Key_Space)
    keyboard.key(KEY.Key_Return)
    assert not hands.is_drawing_path


def save(keyboard: Keyboard, answers: Answers, path: Path) -> None:
    """Save with Ctrl+S and type where."""

    def type_name(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        keyboard.wait_for_focus(dialog)
        keyboard.type(str(path))
        keyboard.key(KEY.Key_Return)

    answers.give(type_name)
    keyboard.key(KEY.Key_S, CTRL)
    wait_for(lambda: keyboard.window.session.path is not None)
    keyboard.come_back()


def build(keyboard: Keyboard, answers: Answers) -> None:
    frame(keyboard)
    add_touchpoints(keyboard)
    describe(keyboard, "소셜 광고", "광고", "소셜 미디어")
    describe(keyboard, "온라인 사용후기", "사용 후기", "웹사이트", 1)
    describe(keyboard, "요금제 비교", "웹사이트", "웹사이트", -1)
    describe(keyboard, "방문 예약", emotion=1)
    describe(keyboard, "매장 입구 안내", emotion=1)
    describe(keyboard, "대기 접수", "대기 접수", "매장", -2)
    walk_to(keyboard, "대기 접수")
    keyboard.key(KEY.Key_F6)
    for field, minutes in (("대기 시간", "14"), ("응대 시간", "3")):
        keyboard.tab_to(field)
        keyboard.type(minutes)
    keyboard.key(KEY.Key_Escape)
    add_notes(keyboard)
    tell_of_people(keyboard, answers)


def test_two_stages_of_the_sample_by_keyboard_alone(
    window: MainWindow, keyboard: Keyboard, answers: Answers, tmp_path: Path
) -> None:
    build(keyboard, answers)
    path = tmp_path / "two-stages.journey.yaml"
    save(keyboard, answers, path)
    assert path.read_text(encoding="utf-8") == EXPECTED.read_text(encoding="utf-8")


def test_saving_keeps_the_syllable_being_composed(
    window: MainWindow, keyboard: Keyboard, answers: Answers, tmp_path: Path
) -> None:
    keyboard.key(KEY.Key_Return)
    keyboard.leave_composing("체험존")
    save(keyboard, answers, tmp_path / "zone.journey.yaml")
    assert "name: 체험존\n" in (tmp_path / "zone.journey.yaml").read_text(encoding="utf-8")
    assert window.session.selection.ids == (named(window, "체험존"),)
    keyboard.leave_composing("데모존")
    keyboard.key(KEY.Key_F6)
    assert named(window, "데모존")
    assert window.inspector.isAncestorOf(keyboard.focus), "the keyboard does not stay where it was sent"
