"""Splitting what was typed into a command, its options and files."""

import argparse
import os
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from journeymap.cli.sentences import RefusalError, labels, printable
from journeymap.model.vocabulary import Language, Texts

COMMANDS = ("new", "check", "export", "install-desktop", "uninstall-desktop")

PAPERS = ("A4", "A3", "A2", "A1", "A0", "letter", "tabloid")
"""The names of :class:`journeymap.layout.pages.Paper`, known without importing the layout."""

KINDS = ("poster", "booklet", "touchpoints", "cards", "blank", "survey")
"""Of the kit, :class:`journeymap.layout.kit.kit.KitKind`."""

FORMATS = ("pdf", "png", "svg", "html")
"""What an export can be, :class:`journeymap.export.kit.FileFormat`."""

PARTS: dict[str, tuple[str, ...]] = {
    "booklet": (
        "cover",
        "contents",
        "reading",
        "map",
        "personas",
        "scenarios",
        "touchpoints",
        "pains",
        "opportunities",
        "metrics",
        "glossary",
    ),
    "cards": ("personas", "touchpoints", "guide", "questions", "incidents", "emotions"),
    "blank": ("map", "day", "persona", "touchpoint", "idea", "dot-vote", "parking-lot"),
}
"""What some kinds of the kit are made of, with the names the layout has for it."""

ONLY_FOR: dict[str, tuple[str, ...]] = {
    "--tile": ("poster",),
    "--tiles": ("poster",),
    "--overlap": ("poster",),
    "--parts": tuple(PARTS),
    "--map-sheet": ("booklet",),
    "--two-up": ("booklet", "touchpoints"),
    "--folded": ("booklet", "touchpoints"),
    "--card": ("cards",),
    "--no-backs": ("cards",),
    "--map-paper": ("blank",),
    "--whole": ("survey",),
}
"""Options that mean something for some kinds only."""

_ANY_SIZE = "600x900mm"

_VALUES = {
    "--as": KINDS,
    "--paper": (*PAPERS, _ANY_SIZE),
    "--tile": (*PAPERS, _ANY_SIZE),
    "--tiles": ("2x2", "3x2", "4x3"),
    "--overlap": ("0mm", "10mm", "1cm"),
    "--map-sheet": ("auto", "fitted", "fold-out", "spread"),
    "--map-paper": (*PAPERS, _ANY_SIZE),
    "--card": ("A6", "A7", "90x50", "85x55"),
    "--dpi": ("72 … 600",),
    "--language": ("ko", "en"),
}
_VALUES_OF = {("export", "--language"): ("ko", "en", "both")}
"""Options that take other values with one command."""

_OPTIONS: dict[str, tuple[str, ...]] = {
    "": (),
    "new": ("--template=", "--language="),
    "check": ("--json",),
    "export": (
        "--as=",
        "--paper=",
        "--portrait",
        "--landscape",
        "--tile=",
        "--tiles=",
        "--overlap=",
        "--only=+",
        "--parts=",
        "--language=",
        "--map-sheet=",
        "--two-up",
        "--folded",
        "--card=",
        "--no-backs",
        "--map-paper=",
        "--whole",
        "--mono",
        "--dpi=",
    ),
    "install-desktop": (),
    "uninstall-desktop": (),
}
"""The options of every command, ``""`` being the window.

``=`` marks those that take a value, ``=+`` those that may also come more than once.
"""


class _Splitter(argparse.ArgumentParser):
    """Tells options from files; what they may be is judged elsewhere, in the user's language."""

    def __init__(self, command: str) -> None:
        super().__init__(prog="journeymap", add_help=False, allow_abbrev=False, exit_on_error=False)
        self.add_argument("-h", "--help", action="store_true")
        self.add_argument("--version", action="store_true")
        for option in _OPTIONS[command]:
            name, takes, more = option.partition("=")
            if more:
                self.add_argument(name, action="append", default=[])
            elif takes:
                # "as" is a word of Python's own.
                self.add_argument(name, default="", dest="wanted_as" if name == "--as" else None)
            else:
                self.add_argument(option, action="store_true")
        self.add_argument("files", nargs="*")

    def error(self, message: str) -> NoReturn:
        """Keep argparse's own English words from being printed."""
        raise argparse.ArgumentError(None, message)


def split(words: Sequence[str]) -> tuple[str, argparse.Namespace]:
    """Return the command, empty for the window, and its options; everything after ``--`` is a file.

    Raises
    ------
    RefusalError
        For an option the command does not have, or one that lacks its value.
    """
    command = words[0] if words and words[0] in COMMANDS else ""
    words = words[1:] if command else words
    end = words.index("--") if "--" in words else len(words)
    try:
        options, rest = _Splitter(command).parse_known_intermixed_args(list(words[:end]))
    except argparse.ArgumentError as error:
        option = error.argument_name or ""
        if f"{option}=" in _OPTIONS[command] or f"{option}=+" in _OPTIONS[command]:
            raise RefusalError(labels()("cli.needs-value", option=option, values=values_of(option, command))) from None
        raise _unknown(option) from None
    if rest:
        raise _unknown(rest[0])
    options.files += words[end + 1 :]
    return command, options


def _unknown(option: str) -> RefusalError:
    sentence = labels()("cli.unknown-option", option=printable(option))
    return RefusalError(f"{sentence} {labels()('cli.see-help')}")


def values_of(option: str, command: str = "") -> str:
    """Return what may stand behind ``option`` of ``command``, as one phrase."""
    if option == "--template":
        from journeymap.storage.templates import templates

        return ", ".join(template.name for template in templates(labels().language))
    if option == "--parts":
        return "; ".join(f"{kind}: {', '.join(parts)}" for kind, parts in PARTS.items())
    if option == "--only":
        return labels()("cli.names-or-ids")
    return ", ".join(_VALUES_OF.get((command, option)) or _VALUES[option])


def chosen(option: str, value: str, command: str = "") -> str:
    """Return the allowed value that ``value`` names; upper and lower case do not matter.

    Raises
    ------
    RefusalError
        When there is none.
    """
    return chosen_of(option, value, values_of(option, command).split(", "))


def chosen_of(option: str, value: str, allowed: Sequence[str]) -> str:
    """Return the one of ``allowed`` that ``value`` names; upper and lower case do not matter.

    Raises
    ------
    RefusalError
        When there is none.
    """
    found = next((each for each in allowed if each.casefold() == value.casefold()), None)
    if found is None:
        values = ", ".join(allowed)
        raise RefusalError(labels()("cli.wrong-value", option=option, value=printable(value), values=values))
    return found


def chosen_language(value: str) -> Language | None:
    """Return the content language asked for, None when none was."""
    return Language(chosen("--language", value)) if value else None


def chosen_texts(value: str) -> Texts:
    """Return which texts of a map are asked for; those in its own language when none are."""
    return Texts(chosen("--language", value, "export")) if value else Texts.MAP


def files_of(options: argparse.Namespace, fewest: int, most: int | None, missing: str) -> list[Path]:
    """Return the files named.

    Parameters
    ----------
    missing : key of the sentence for too few.

    Raises
    ------
    RefusalError
        When there are too few or too many.
    """
    names: list[str] = options.files
    if len(names) < fewest:
        raise RefusalError(labels()(missing))
    if most is not None and len(names) > most:
        raise RefusalError(labels()("cli.unknown-word", word=printable(names[most])))
    return [_path(name) for name in names]


def _path(name: str) -> Path:
    """Return the path a name means: as it stands where that exists, else with composed letters.

    macOS and some archives spell 가 as two characters; a new file gets the spelling people type.
    """
    path = Path(name)
    if os.path.lexists(path):
        return path
    return path.with_name(unicodedata.normalize("NFC", path.name)) if path.name else path
