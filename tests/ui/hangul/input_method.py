"""A real Hangul input method on a screen of its own: fcitx5 with its Hangul engine, set to two-set Korean keys."""

import shutil
import subprocess
from pathlib import Path

from tests.ui.whole.bus import demand
from tests.ui.whole.screen import Screen

_PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=hangul

[Groups/0/Items/0]
Name=keyboard-us
Layout=

[Groups/0/Items/1]
Name=hangul
Layout=

[GroupOrder]
0=Default
"""
_BEHAVIOUR = """[Behavior]
ActiveByDefault=True
"""
_UNWANTED = "wayland,waylandim,clipboard,unicode,quickphrase,spell,kimpanel,notificationitem,notifications,classicui"
_KEYS = dict(zip("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ", "qwertyuiopasdfghjklzxcvbnm", strict=True))
_KEYS |= dict(zip("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP", strict=True))
_ONSETS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = (
    "ㅏ",
    "ㅐ",
    "ㅑ",
    "ㅒ",
    "ㅓ",
    "ㅔ",
    "ㅕ",
    "ㅖ",
    "ㅗ",
    "ㅗㅏ",
    "ㅗㅐ",
    "ㅗㅣ",
    "ㅛ",
    "ㅜ",
    "ㅜㅓ",
    "ㅜㅔ",
    "ㅜㅣ",
    "ㅠ",
    "ㅡ",
    "ㅡㅣ",
    "ㅣ",
)
_FINALS = (
    "",
    "ㄱ",
    "ㄲ",
    "ㄱㅅ",
    "ㄴ",
    "ㄴㅈ",
    "ㄴㅎ",
    "ㄷ",
    "ㄹ",
    "ㄹㄱ",
    "ㄹㅁ",
    "ㄹㅂ",
    "ㄹㅅ",
    "ㄹㅌ",
    "ㄹㅍ",
    "ㄹㅎ",
    "ㅁ",
    "ㅂ",
    "ㅂㅅ",
    "ㅅ",
    "ㅆ",
    "ㅇ",
    "ㅈ",
    "ㅊ",
    "ㅋ",
    "ㅌ",
    "ㅍ",
    "ㅎ",
)


def demand_input_method() -> None:
    """Fail with the line to run where Hangul cannot be typed."""
    engines = [*Path("/usr/share/fcitx5/addon").glob("hangul.conf"), *Path("/usr/share/fcitx5/inputmethod").glob("h*")]
    demand(
        {
            "dbus": all(shutil.which(tool) for tool in ("dbus-daemon", "dbus-send")),
            "fcitx5": shutil.which("fcitx5") is not None,
            "fcitx5-hangul": bool(engines),
        }
    )


def start_input_method(screen: Screen, home: Path) -> None:
    """Start fcitx5 on a screen that has a bus, and wait until it answers."""
    folder = home / "fcitx5"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "profile").write_text(_PROFILE, encoding="utf-8")
    (folder / "config").write_text(_BEHAVIOUR, encoding="utf-8")
    screen.start(["fcitx5", f"--disable={_UNWANTED}"])
    ask = [
        "dbus-send",
        "--session",
        "--print-reply",
        "--dest=org.freedesktop.DBus",
        "/",
        "org.freedesktop.DBus.ListNames",
    ]

    def answers() -> bool:
        names = subprocess.run(ask, env=screen.environment, capture_output=True, encoding="utf-8").stdout
        return "org.freedesktop.portal.IBus" in names and 'org.freedesktop.IBus"' in names

    screen.until(answers)
    # What Korean desktops set; Qt's wheels have no plug-in for it.
    screen.environment["QT_IM_MODULE"] = "fcitx"


def keys_of(text: str) -> str:
    """Return the keys of a two-set Korean keyboard that give ``text``."""
    pressed = ""
    for letter in text:
        code = ord(letter) - ord("가")
        if not 0 <= code <= ord("힣") - ord("가"):
            pressed += _KEYS.get(letter, letter)
            continue
        first, rest = divmod(code, 21 * 28)
        jamo = _ONSETS[first] + _VOWELS[rest // 28] + _FINALS[rest % 28]
        pressed += "".join(_KEYS[each] for each in jamo)
    return pressed
