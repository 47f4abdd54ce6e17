"""The window with a sample open, as the rooms of the shell have it."""

from tests.ui.shell.conftest import appearance, settings, shop, translation, window

__all__ = ["appearance", "settings", "shop", "translation", "window"]
