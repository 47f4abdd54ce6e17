"""Which links are taken: addresses of the web and of mail, nothing that could run or open something here."""

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

_WEB = ("http", "https")


def link_problem(text: str) -> str:
    """Return, in a sentence, why ``text`` is no link we take; nothing when it is one, or empty."""
    if not text or _is_link(text):
        return ""
    return QCoreApplication.translate("Inspector", "Only links beginning with http://, https:// or mailto: are kept.")


def mended_link(text: str) -> str:
    """Return the address meant by one without its beginning: ``shop.kr/plan``, ``me@shop.kr``."""
    if not text or _is_link(text) or " " in text or ":" in text or "." not in text.strip("."):
        return text
    meant = f"mailto:{text}" if "@" in text else f"https://{text}"
    return meant if _is_link(meant) else text


def _is_link(text: str) -> bool:
    if any(char.isspace() for char in text):
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return "@" in parts.path.strip("@")
    return parts.scheme in _WEB and bool(parts.netloc)
