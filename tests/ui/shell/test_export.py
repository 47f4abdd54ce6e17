"""Exporting beside the window."""

import gc

import pytest
from PySide6.QtWidgets import QDialog

from journeymap.layout.map_view import MapView
from journeymap.layout.pages import Orientation, Paper
from journeymap.model.vocabulary import Language, Texts
from journeymap.ui.export_dialog import ExportDialog


@pytest.fixture
def dialog(shop, qtbot):
    made = ExportDialog(shop.session, Language.KOREAN, shop)
    made.show()
    return made


def test_the_poster_is_written_and_the_outcome_told(dialog, qtbot, tmp_path):
    path = tmp_path / "지도.pdf"
    dialog.export_to(path)
    assert not dialog.doing.isEnabled()
    assert dialog.progress.isVisible()
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=30_000)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert "“지도.pdf” 파일을 만들었습니다." in dialog.outcome.text()
    assert dialog.doing.text() == "완료"
    assert not dialog.cancelling.isVisible()
    assert gc.isenabled()
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_another_sheet_can_follow(dialog, qtbot, tmp_path):
    first, second = tmp_path / "a3.pdf", tmp_path / "a1.pdf"
    dialog.export_to(first)
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=30_000)
    dialog.paper.setCurrentIndex(list(Paper).index(Paper.A1))
    assert (dialog.doing.text(), dialog.cancelling.isVisible()) == ("내보내기…", True)
    assert not dialog.outcome.isVisible()
    dialog.export_to(second)
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=30_000)
    assert first.read_bytes() != second.read_bytes()


def test_what_the_map_hides_is_said_before_it_is_missed(shop, qtbot):
    lanes = [lane.id for lane in shop.session.journey.lanes()][:2]
    shop.session.view = MapView(hidden=frozenset(lanes), texts=Texts.ENGLISH)
    dialog = ExportDialog(shop.session, Language.KOREAN, shop)
    assert dialog.left_out.text().splitlines() == [
        "숨긴 레인 2개는 빠집니다.",
        "언어는 지금 지도에 보이는 대로입니다.",
    ]
    dialog.language.setCurrentIndex(0)
    assert dialog.left_out.text() == "숨긴 레인 2개는 빠집니다."
    shop.session.view = MapView()
    assert ExportDialog(shop.session, Language.ENGLISH, shop).left_out.isHidden()


def test_stopping_writes_nothing(dialog, qtbot, tmp_path):
    path = tmp_path / "map.pdf"
    path.write_bytes(b"old")
    dialog.export_to(path)
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=30_000)
    assert path.read_bytes() == b"old"
    assert dialog.isVisible()
    assert gc.isenabled()
    assert "중지했습니다" in dialog.outcome.text()


def test_a_place_that_cannot_be_written_is_told(dialog, qtbot, tmp_path):
    dialog.export_to(tmp_path / "nowhere" / "map.pdf")
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=30_000)
    assert dialog.outcome.text().startswith("파일을 쓰지 않았습니다.")
    assert len(dialog.outcome.text()) > len("파일을 쓰지 않았습니다. ")
    assert dialog.doing.isEnabled()


def test_options_are_what_the_fields_say(dialog, shop):
    dialog.paper.setCurrentIndex(list(Paper).index(Paper.A1))
    dialog.orientation.setCurrentIndex(2)
    options = dialog.options()
    assert (options.paper, options.orientation) == (Paper.A1, Orientation.PORTRAIT)
    assert options.file_name == "shop.journey.yaml"
    dialog.orientation.setCurrentIndex(0)
    assert dialog.options().orientation is None


def test_the_menu_opens_it(shop, answers):
    answers.press("취소")
    shop.menu_actions["file.export-pdf"].trigger()


def test_the_button_opens_it(shop, answers):
    answers.press("취소")
    shop.toolbar.export.click()
