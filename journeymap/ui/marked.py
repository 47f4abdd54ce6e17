"""Marks texts that are translated later, when they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` as it is; lupdate finds it by this function's name.

    PySide6 has the same under the same name, typed as giving back any object.
    """
    return text
