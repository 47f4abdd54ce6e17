"""The window with a sample open, as the rooms of the shell have it."""

from tests.ui.shell.conftest import answers, appearance, settings, shop, translation, window

__all__ = ["answers", "appearance", "settings", "shop", "translation", "window"]
