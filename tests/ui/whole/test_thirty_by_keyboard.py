"""Thirty Korean touchpoints over five stages, from an empty map, with keys alone: no mouse, no lost syllable."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

import journeymap
from journeymap.model.elements import Touchpoint
from journeymap.ui.main_window import MainWindow
from tests.ui.whole.person import Keyboard, wait_for

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

STAGES = {
    "사전 접점": ["소셜 광고", "온라인 후기", "입소문", "카탈로그", "전화 문의", "방문 예약"],
    "첫 접점": ["매장 입구", "반가운 인사", "대기 접수", "대기 라운지", "방문 이유 묻기", "안내 데스크"],
    "핵심 접점": ["스마트폰 체험존", "홈서비스 체험존", "액세서리 코너", "요금제 상담", "값 비교", "빛 밝은 좌석"],
    "마무리 접점": ["개통·결제", "자료 옮기기", "얇은 설명서", "감사 카드", "쇼핑백", "배웅"],
    "사후 접점": ["첫 청구서", "고객센터 문의", "만족도 설문", "반품·교환", "기념일 인사", "뉴스레터"],
}


EMPTY = (
    """format: 1
journey:
  title: 워크숍
  language: ko
stages:
"""
    + "".join(f"  - id: s{number}\n    name: {name}\n" for number, name in enumerate(STAGES))
    + """lanes:
  - id: store
    name: 매장
    role: frontstage
end: journeymap
"""
)


@pytest.fixture
def path(window: MainWindow, tmp_path: Path) -> Path:
    """Open a map of five stages and one lane without a single touchpoint; return where it lies."""
    made = tmp_path / "workshop.journey.yaml"
    made.write_text(EMPTY, encoding="utf-8")
    assert window.files.open_path(made)
    window.canvas.setFocus()
    return made


def finish_late(keyboard: Keyboard, name: str, key: Qt.Key) -> None:
    """Type, and end with a key that comes before the input method's own commit, as fcitx5 sends them."""
    keyboard.leave_composing(name)
    keyboard.key(key)
    late = QInputMethodEvent("", [])
    late.setCommitString(name[-1])
    QApplication.sendEvent(keyboard.focus, QInputMethodEvent("", []))
    QApplication.sendEvent(keyboard.focus, late)


def test_thirty_touchpoints_are_captured_with_keys_alone(window: MainWindow, keyboard: Keyboard, path: Path) -> None:
    pre, first, core, last, after = STAGES.values()
    # Enter and Enter, every syllable committed before.
    keyboard.key(KEY.Key_Return)
    for name in pre[:-1]:
        keyboard.type(name)
        keyboard.key(KEY.Key_Return, times=2)
    # Tab in the middle of a syllable leads on to the next stage.
    finish_late(keyboard, pre[-1], KEY.Key_Tab)
    for name in first[:-1]:
        finish_late(keyboard, name, KEY.Key_Return)
        keyboard.key(KEY.Key_Return)
    # F6 in the middle of a syllable leads to the inspector, Escape back, Tab on to the next stage.
    keyboard.leave_composing(first[-1])
    keyboard.key(KEY.Key_F6)
    assert window.inspector.isAncestorOf(keyboard.focus)
    keyboard.key(KEY.Key_Escape)
    keyboard.key(KEY.Key_Tab)
    # Shift+Enter goes before; the arrows walk.
    keyboard.type(core[1])
    keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_Return, SHIFT)
    finish_late(keyboard, core[0], KEY.Key_Return)
    keyboard.key(KEY.Key_Down)
    for name in core[2:]:
        keyboard.key(KEY.Key_Return)
        finish_late(keyboard, name, KEY.Key_Return)
    # Up and down again, and Shift+Tab back and forth between stages.
    keyboard.key(KEY.Key_Up)
    keyboard.key(KEY.Key_Down)
    keyboard.key(KEY.Key_Tab)
    keyboard.type(last[0])
    keyboard.key(KEY.Key_Backtab, SHIFT)
    keyboard.key(KEY.Key_Tab)
    for name in last[1:]:
        keyboard.key(KEY.Key_Return)
        keyboard.type(name)
        keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_Tab)
    for name in after:
        finish_late(keyboard, name, KEY.Key_Return)
        keyboard.key(KEY.Key_Return)
    keyboard.key(KEY.Key_Escape)
    before = path.read_bytes()
    keyboard.key(KEY.Key_S, CTRL)
    wait_for(lambda: path.read_bytes() != before)
    journey = journeymap.open(path).journey
    found = {s.name: [journey.get(i, Touchpoint).name for i in journey.ids_in(s.id, "store")] for s in journey.stages()}
    assert found == STAGES
