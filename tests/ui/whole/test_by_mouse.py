"""The first two stages of the Korean sample, built from an empty map with the mouse alone."""

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QWidget

from journeymap.ui.inspector.editors.number import NumberLine
from journeymap.ui.inspector.editors.segments import FaceButton
from journeymap.ui.main_window import MainWindow
from tests.ui.shell.answers import Answers, button_of
from tests.ui.whole.person import Mouse, named, wait_for

STEPS = [
    "단계 묶음 적용",
    "단계 삭제",
    "이름 바꾸기",
    *["접점 추가", "이름 바꾸기"] * 4,
    "감정 바꾸기",
    "바꾸기",
    *["메모 붙이기", "이름 바꾸기"] * 2,
    "페르소나 추가",
    "이름 바꾸기",
    "경로에 접점 추가",
]
"""What the undo button calls the steps of a whole map, first to last, each name once in a row."""

EXPECTED = Path(__file__).parent / "expected" / "by-mouse.journey.yaml"


def add_touchpoints(mouse: Mouse) -> None:
    """Drag the kinds in from the palette; a name the catalogue does not give is pasted from the workshop's notes."""
    first, second = (stage.id for stage in mouse.window.session.journey.stages())
    online, store = named(mouse.window, "온라인"), named(mouse.window, "매장")
    for tile, stage, lane, index, name in (
        ("사용 후기", first, online, 0, "온라인 사용후기"),
        ("광고", first, online, 0, "소셜 광고"),
        ("웹사이트", second, online, 0, "요금제 비교"),
        ("방문 예약", second, online, 1, "방문 예약"),
        ("대기 접수", second, store, 0, "대기 접수"),
        ("입구 안내", second, store, 0, "매장 입구 안내"),
    ):
        mouse.drop_in(tile, stage, lane, index)
        made = mouse.window.session.selection.primary
        assert made is not None
        if tile != name:
            mouse.paste_name(f"card:{made}", name)


def feel(mouse: Mouse, name: str, emotion: int) -> None:
    """Drag a face of the curve up or down."""
    canvas = mouse.canvas
    touchpoint = named(mouse.window, name)
    key = next(k for k in canvas.board_scene.keys_of(touchpoint) if k.startswith("face:"))
    start = mouse.pixel(key)
    mouse.drag(start, start - QPoint(0, round(emotion * 21 * canvas.zoom.scale)))


def press_face(mouse: Mouse, name: str, emotion: int) -> None:
    """Select a card and press a face of the inspector."""
    mouse.click(mouse.pixel(f"card:{named(mouse.window, name)}"))
    faces = [b for b in shown(mouse, FaceButton) if b.number == emotion]
    mouse.press_on(faces[0])


def count_minutes(mouse: Mouse, name: str, field: str, minutes: int) -> None:
    """Press the little upper arrow of a field of minutes."""
    mouse.click(mouse.pixel(f"card:{named(mouse.window, name)}"))
    line = next(each for each in shown(mouse, NumberLine) if each.accessibleName() == field)
    for _ in range(minutes):
        mouse.press_on(line, QPoint(line.width() - 6, line.height() // 2 - 5))


def shown(mouse: Mouse, kind: type[QWidget]) -> list[QWidget]:
    page = mouse.window.inspector.page()
    return [each for each in page.findChildren(kind) if each.isVisible()]


def tell_of_people(mouse: Mouse) -> None:
    """Bring a persona in, name her and her scenario, and draw the scenario's way."""
    window = mouse.window
    assert mouse.bring(mouse.take("페르소나"), QPoint(300, 300), QPoint(420, 340))
    mouse.paste_into(window.inspector.page().header.name.line, "신규 가입")
    mouse.click(mouse.empty_spot())
    row = window.inspector.page().people[0].list.rows[0]
    mouse.press_on(row)
    mouse.paste_into(window.inspector.page().header.name.line, "지우 27세")
    mouse.click(mouse.empty_spot())
    mouse.click(mouse.pixel(f"card:{named(window, '소셜 광고')}"))
    handle = mouse.pixel(f"card:{named(window, '소셜 광고')}", 1.0)
    mouse.hover(handle)
    mouse.drag(handle, mouse.pixel(f"card:{named(window, '요금제 비교')}"))
    mouse.menu("여정", "시나리오 경로 그리기")
    for name in ("매장 입구 안내", "대기 접수"):
        mouse.click(mouse.pixel(f"card:{named(window, name)}"))
    mouse.right_click(mouse.empty_spot())
    assert not mouse.canvas.map_hands.is_drawing_path


def save(mouse: Mouse, answers: Answers, path: Path) -> None:
    """Save from the menu and press Save in the dialog that comes."""

    def press(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(path.parent))
        button = button_of(dialog, "저장")
        mouse.press_on(button)

    answers.give(press)
    mouse.menu("파일", "저장")
    wait_for(lambda: mouse.window.session.path is not None)


def build(window: MainWindow, mouse: Mouse) -> None:
    mouse.menu("삽입", "단계 묶음", "다섯 접점 단계")
    for name in ("사후 접점", "마무리 접점", "핵심 접점"):
        mouse.right_click(mouse.pixel(f"stage:{named(window, name)}"), "삭제")
    mouse.paste_name(f"lane:{named(window, '고객 행동')}", "온라인")
    mouse.click(mouse.empty_spot())
    mouse.paste_into(window.inspector.page().header.name.line, "통신사 대리점 고객 여정")
    add_touchpoints(mouse)
    for name, emotion in (("온라인 사용후기", 1), ("요금제 비교", -1), ("대기 접수", -2)):
        feel(mouse, name, emotion)
    for name, emotion in (("방문 예약", 1), ("매장 입구 안내", 1)):
        press_face(mouse, name, emotion)
    count_minutes(mouse, "대기 접수", "대기 시간", 14)
    count_minutes(mouse, "대기 접수", "응대 시간", 3)
    mouse.drop_on("불편", named(window, "소셜 광고"))
    mouse.paste_name(f"note:{named(window, '무엇이 불편한가요?')}", "광고와 실제 요금이 다르다")
    mouse.drop_on("좋아함", named(window, "매장 입구 안내"))
    mouse.paste_name(f"note:{named(window, '무엇을 좋아하나요?')}", "방문 이유를 먼저 물어봐 준다")
    tell_of_people(mouse)


def test_two_stages_of_the_sample_by_mouse_alone(
    window: MainWindow, mouse: Mouse, answers: Answers, tmp_path: Path
) -> None:
    build(window, mouse)
    save(mouse, answers, tmp_path)
    saved = window.session.path
    assert saved is not None
    assert saved.read_text(encoding="utf-8") == EXPECTED.read_text(encoding="utf-8")


def test_the_undo_button_takes_every_step_back_by_name(window: MainWindow, mouse: Mouse) -> None:
    build(window, mouse)
    built = list(window.session.journey.elements())
    undo, redo = (mouse.tool(f"edit.{which}") for which in ("undo", "redo"))
    names = []
    while undo.isEnabled():
        names.append(undo.toolTip().partition("  ")[0].removeprefix("실행 취소: "))
        mouse.press_on(undo)
    assert list(window.session.journey.elements()) == [window.session.journey.details]
    assert window.session.journey.details.title == ""
    assert [name for name, _ in groupby(reversed(names))] == STEPS
    while redo.isEnabled():
        mouse.press_on(redo)
    assert list(window.session.journey.elements()) == built
