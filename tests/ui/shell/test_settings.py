"""Settings are private, survive being broken, and forget what cannot be understood."""

import stat
import sys

import pytest

from journeymap.ui.settings import OwnTouchpoint, Settings


@pytest.fixture
def path(tmp_path, qapp):
    return tmp_path / "deep" / "settings.ini"


def test_only_the_owner_may_read_them(path):
    settings = Settings(path)
    settings.keep("language", "ko")
    settings.keep_recent([path])
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_they_are_there_next_time(path):
    Settings(path).keep("theme", "dark")
    assert Settings(path).text("theme") == "dark"


def test_korean_and_odd_characters_survive(path):
    own = (OwnTouchpoint("체험존; [1]=%2", "demo-zone"), OwnTouchpoint('따옴표 " \\ , 끝'))
    Settings(path).keep_own(own)
    assert Settings(path).own_touchpoints() == own


@pytest.mark.parametrize("content", [b"\0\0\0\0", b"\xff\xfe[General]", b"[General\nno sense", b"\xb0\xa1" * 900])
def test_a_broken_file_is_set_aside(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings(path)
    settings.keep("language", "ko")
    assert Settings(path).text("language") == "ko"
    if b"\0" in content or content[:1] > b"\x7f":
        assert path.with_name("settings.ini.broken").read_bytes() == content


@pytest.mark.parametrize(
    "value", ["", "null", "[1, 2", '{"a": 1}', "[null, 3, {}]", '[{"name": 3}]', "@Variant(\\0\\0\\0\\x7f)"]
)
def test_values_that_make_no_sense_count_as_unset(path, value):
    settings = Settings(path)
    settings.keep("recent", value)
    settings.keep("own-touchpoints", value)
    assert settings.recent() == ()
    assert settings.own_touchpoints() == ()


def test_window_geometry_comes_back(window, settings):
    window.resize(1111, 777)
    window.close()
    assert settings.text("geometry")
    assert bytes.fromhex(settings.text("geometry"))


def test_nonsense_geometry_is_ignored(settings, appearance, translation, qtbot):
    from journeymap.ui.main_window import MainWindow

    settings.keep("geometry", "zz not hex ü")
    settings.keep("panels", "00ff00")
    made = MainWindow(settings, appearance, translation)
    qtbot.addWidget(made)
    made.show()
    assert made.isVisible()
