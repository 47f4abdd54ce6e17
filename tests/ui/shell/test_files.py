"""Opening and saving, and everything that can go wrong on the way."""

import os

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from journeymap.model.changes import Label
from journeymap.model.edits.elements import change
from journeymap.model.elements import JOURNEY_ID
from journeymap.storage.journey_file import open_journey
from journeymap.ui.file_drop import dropped_path
from journeymap.ui.file_names import plain_name
from journeymap.ui.problem_dialog import ProblemDialog
from journeymap.ui.recent import RecentMaps
from tests.ui.shell.answers import button_of
from tests.ui.shell.conftest import SAMPLE


def retitle(window, title="바뀐 제목"):
    with window.session.edit(Label.CHANGE_SETTINGS) as edit:
        change(edit, JOURNEY_ID, title=title)


def choose_file(path):
    """Return an answer that types a path into a file dialog and accepts it."""

    def answer(dialog):
        assert isinstance(dialog, QFileDialog)
        # The dialog reads its folder first, and then writes the suggested name over what is typed too early.
        QTimer.singleShot(150, dialog, lambda: fill(dialog))

    def fill(dialog):
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.accept()

    return answer


@pytest.fixture(autouse=True)
def own_file_dialogs(qapp):
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def test_title_bar_names_map_file_and_change(shop):
    assert shop.windowTitle() == "통신사 대리점 고객 여정 — shop.journey.yaml[*]"
    assert not shop.isWindowModified()
    retitle(shop, "강남점 [*] 지도")
    assert shop.windowTitle() == "강남점 [*][*] 지도 — shop.journey.yaml[*]"
    assert shop.isWindowModified()
    shop.session.undo()
    assert not shop.isWindowModified()


def test_opening_shows_the_map_and_remembers_it(shop, settings):
    assert len(shop.session.journey.touchpoints()) >= 18
    assert settings.recent()[0].name == "shop.journey.yaml"
    assert "접점 20" in shop.status.counts.text()
    assert shop.status.saved.text() == "저장됨"


def test_saving_an_unchanged_map_gives_the_same_bytes(shop):
    assert shop.files.save()
    assert shop.session.path.read_bytes() == SAMPLE.read_bytes()


def test_saving_clears_the_mark(shop):
    retitle(shop)
    assert shop.status.saved.text() == "저장하지 않은 변경 있음"
    assert shop.files.save()
    assert shop.session.document.clean
    assert shop.status.saved.text().startswith("저장됨 ")
    assert open_journey(shop.session.path).journey.details.title == "바뀐 제목"


def test_save_as_asks_where_and_adds_the_ending(shop, answers, tmp_path):
    answers.give(choose_file(tmp_path / "둘째 지도"))
    assert shop.files.save_as()
    assert shop.session.path.name == "둘째 지도.journey.yaml"
    assert shop.session.path.exists()


def test_cancelled_save_as_changes_nothing(window, answers):
    answers.give(lambda dialog: dialog.reject())
    assert not window.files.save()
    assert window.session.path is None


def test_a_broken_file_is_told_and_the_open_map_stays(shop, answers, tmp_path, qapp):
    broken = tmp_path / "broken.journey.yaml"
    broken.write_text(SAMPLE.read_text(encoding="utf-8").replace("emotion: -2", "emotion: sad", 1), encoding="utf-8")
    told = []

    def read(dialog):
        assert isinstance(dialog, ProblemDialog)
        button_of(dialog, "모두 복사").click()
        told.append(dialog.text.toPlainText())
        button_of(dialog, "확인").click()

    answers.give(read)
    title = shop.session.journey.details.title
    assert not shop.files.open_path(broken)
    assert shop.session.journey.details.title == title
    assert shop.session.path.name == "shop.journey.yaml"
    assert "broken.journey.yaml:" in told[0]
    assert "touchpoints[" in told[0]
    assert qapp.clipboard().text() == told[0]


def test_a_missing_file_is_told(shop, answers, tmp_path):
    answers.press("확인")
    assert not shop.files.open_path(tmp_path / "gone.journey.yaml")


def test_an_old_korean_file_is_offered(window, answers, tmp_path):
    path = tmp_path / "old.journey.yaml"
    path.write_bytes(SAMPLE.read_text(encoding="utf-8").encode("cp949", "ignore"))
    answers.press("CP949로 열기")
    assert window.files.open_path(path)
    assert window.session.journey.details.title == "통신사 대리점 고객 여정"


def test_opening_asks_about_unsaved_changes(shop, answers, tmp_path):
    retitle(shop)
    answers.press("취소")
    assert not shop.files.open_path(SAMPLE)
    assert shop.session.journey.details.title == "바뀐 제목"
    answers.press("저장 안 함")
    assert shop.files.open_path(SAMPLE)
    assert "“바뀐 제목” 지도의 변경 내용을 저장할까요?" in answers.texts[0]


def test_closing_offers_save_dont_save_cancel(shop, answers):
    retitle(shop)
    answers.press("취소")
    assert not shop.close()
    assert shop.isVisible()
    answers.press("저장")
    assert shop.close()
    assert open_journey(shop.session.path).journey.details.title == "바뀐 제목"


def test_closing_without_saving_leaves_the_file(shop, answers):
    retitle(shop)
    answers.press("저장 안 함")
    assert shop.close()
    assert shop.session.path.read_bytes() == SAMPLE.read_bytes()


def test_an_error_while_closing_keeps_the_window(shop, qtbot):
    retitle(shop)

    def fail():
        raise RuntimeError("not today")

    shop.files.may_leave = fail
    with qtbot.captureExceptions() as caught:
        try:
            shop.close()
        except RuntimeError:
            caught.append(None)
    assert caught
    assert shop.isVisible()
    del shop.files.may_leave


def test_a_file_changed_by_others_is_not_overwritten(shop, answers):
    retitle(shop)
    theirs = SAMPLE.read_bytes() + b"# theirs\n"
    shop.session.path.write_bytes(theirs)
    answers.press("취소")
    assert not shop.files.save()
    assert shop.session.path.read_bytes() == theirs
    assert not shop.session.document.clean
    answers.press("덮어쓰기")
    assert shop.files.save()
    assert open_journey(shop.session.path).journey.details.title == "바뀐 제목"


def test_theirs_can_be_opened_instead(shop, answers):
    retitle(shop)
    text = SAMPLE.read_text(encoding="utf-8").replace("통신사 대리점 고객 여정", "남이 바꾼 제목", 1)
    shop.session.path.write_text(text, encoding="utf-8")
    answers.press("바뀐 파일 열기")
    assert not shop.files.save()
    assert shop.session.journey.details.title == "남이 바꾼 제목"


def test_a_failed_save_says_why_and_offers_another_place(shop, answers, tmp_path):
    retitle(shop)
    there = tmp_path / "gone"
    there.mkdir()
    assert shop.files._write(there / "map.journey.yaml")  # noqa: SLF001  # the flow's own door, without a dialog
    (there / "map.journey.yaml").unlink()
    there.rmdir()
    retitle(shop, "다시 바뀐 제목")
    answers.press("다른 이름으로 저장…")
    answers.give(choose_file(tmp_path / "rescued.journey.yaml"))
    assert shop.files.save()
    assert open_journey(tmp_path / "rescued.journey.yaml").journey.details.title == "다시 바뀐 제목"
    assert "저장하지 못했습니다" in answers.texts[0]


def test_a_dropped_file_opens(window, qtbot, tmp_path):
    path = tmp_path / "dropped.journey.yaml"
    path.write_bytes(SAMPLE.read_bytes())
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy, left, bare = QPoint(50, 50), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    target = window.canvas.viewport()
    QApplication.sendEvent(target, QDragEnterEvent(where, copy, content, left, bare.NoModifier))
    QApplication.sendEvent(target, QDropEvent(where, copy, content, left, bare.NoModifier))
    qtbot.waitUntil(lambda: window.session.path is not None and window.session.path.name == path.name)


@pytest.mark.parametrize("url", ["http://example.invalid/map.yaml", "file://server/share/map.yaml", "file:///nowhere"])
def test_only_files_of_this_computer_are_taken(window, url):
    content = QMimeData()
    content.setUrls([QUrl(url)])
    assert dropped_path(content) is None


def test_a_sample_opens_as_a_copy_without_a_file(window):
    window.files.open_sample(SAMPLE)
    assert window.session.path is None
    assert window.session.journey.touchpoints()


def test_a_new_map_comes_from_a_template(window, answers):
    answers.press("만들기")
    window.menu_actions["file.new"].trigger()
    assert window.session.path is None
    assert len(window.session.journey.stages()) == 5
    assert window.session.document.clean


def test_recent_menu_offers_what_was_opened(shop, settings, tmp_path):
    menu = shop.menu_actions.menu("file/recent")
    RecentMaps(settings).note(tmp_path / "R&D.journey.yaml", "", 0)
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["R&&D (찾을 수 없음)", "통신사 대리점 고객 여정"]
    menu.actions()[-1].trigger()
    assert settings.recent() == ()


def test_samples_menu_lists_the_samples(window):
    names = [action.text() for action in window.menu_actions.menu("help/samples").actions()]
    assert "통신사 대리점 · 한국어" in names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("강남점: 1/2?", "강남점 1 2"),
        ("..", "journey"),
        ("  ", "journey"),
        ("가" * 90, "가" * 50),
        ("a\0b\n c", "ab c"),
    ],
)
def test_suggested_names_suit_every_system(text, name):
    assert plain_name(text) == name


@pytest.mark.parametrize(
    ("typed", "written"),
    [("지도", "지도.journey.yaml"), ("a.yaml", "a.yaml"), ("1.2판", "1.2판.journey.yaml"), ("b.YML", "b.YML")],
)
def test_endings(window, answers, tmp_path, typed, written):
    answers.give(choose_file(tmp_path / typed))
    assert window.files.save_as()
    assert window.session.path.name == written


def test_a_name_that_gets_an_ending_overwrites_only_after_a_question(window, answers, tmp_path):
    (tmp_path / "1.2판.journey.yaml").write_text("theirs", encoding="utf-8")
    answers.give(choose_file(tmp_path / "1.2판"))
    answers.press("취소")
    assert not window.files.save_as()
    assert (tmp_path / "1.2판.journey.yaml").read_text(encoding="utf-8") == "theirs"


def test_a_read_only_file_is_not_overwritten(shop, answers, tmp_path):
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        folder = tmp_path / "map.journey.yaml"
        folder.mkdir()  # root may write anywhere; nobody can write over a folder
        path = folder
    else:
        path = shop.session.path
        path.chmod(0o444)
    retitle(shop)
    answers.press("취소")
    assert not shop.files._write(path)  # noqa: SLF001
    assert not shop.session.document.clean
