"""Words in two languages: what is printed on the map and said on the command line. Qt-free.

Texts of the window are Qt translations; everything that also appears without a window lives
in ``resources/i18n/<room>.<language>.json``, flat tables of templates by key::

    labels = Labels(Language.KOREAN)
    labels("word.map.lowest-named", name="대기")      # room "word", key "map.lowest-named"

A template is a :meth:`str.format` template with two more format specs. ``{name:을를}`` puts the
particle that suits the name behind it, ``{name:-을를}`` only the particle (after a closing
quote, say), and ``{n:visit|visits}`` the word that suits the number.
"""

import json
import locale
import os
from collections.abc import Mapping
from functools import cache
from string import Formatter

from journeymap.assets import resource
from journeymap.model.vocabulary import Language
from journeymap.particles import PARTICLES, particle

Field = str | int | float
"""What a template's field may hold."""


class Labels:
    """The words of one language.

    Parameters
    ----------
    language : the content language when printing a map, the interface's when talking to users.
    """

    def __init__(self, language: Language) -> None:
        self.language = Language(language)

    def __call__(self, key: str, /, **fields: Field) -> str:
        """Return the text for ``key``, its template filled with ``fields``.

        Raises
        ------
        KeyError
            For a key no table has, or a field the template names but nobody gave.
        AssetMissingError
            When the key's table is not installed.
        """
        room, _, name = key.partition(".")
        template = _table(room, self.language).get(name)
        if template is None:
            raise KeyError(f"No {self.language} label for '{key}'")
        if "{" not in template and "}" not in template:
            return template
        pieces = _pieces(template)
        return "".join(words if name is None else words + _written(fields[name], spec) for words, name, spec in pieces)

    def has(self, key: str) -> bool:
        """Whether there is a text for ``key``; for keys made from what a file says.

        Raises
        ------
        AssetMissingError
            When the key's table is not installed.
        """
        room, _, name = key.partition(".")
        return name in _table(room, self.language)


def interface_language(environment: Mapping[str, str] | None = None, system: str | None = None) -> Language:
    """Return the language to talk to the user in: Korean where Korean is set, else English.

    The first of JOURNEYMAP_LANGUAGE, LC_ALL, LC_MESSAGES and LANG that is set decides.

    Parameters
    ----------
    environment : the process's own when omitted.
    system : locale name that counts where no variable is set, such as on Windows; asked of the
        system when omitted.
    """
    variables = os.environ if environment is None else environment
    ours = variables.get("JOURNEYMAP_LANGUAGE", "").strip().lower()
    if ours in list(Language):
        return Language(ours)
    named = next((variables[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if variables.get(name)), None)
    if named is None:
        named = (locale.getlocale()[0] if system is None else system) or ""
    return Language.KOREAN if named.lower().startswith(("ko", "korean")) else Language.ENGLISH


@cache
def _pieces(template: str) -> tuple[tuple[str, str | None, str], ...]:
    """Take a template apart, once: words, the field that follows them and how it is written."""
    return tuple((words, field, spec or "") for words, field, spec, _ in Formatter().parse(template))


def _written(value: Field, spec: str) -> str:
    """Return a field's value as its spec says: with a particle, in the right number, or as usual."""
    text = f"{value:.12g}" if isinstance(value, float) and not spec else str(value)
    if not spec:
        return text
    if spec in PARTICLES:
        return text + particle(text, spec)
    if spec.removeprefix("-") in PARTICLES:
        return particle(text, spec.removeprefix("-"))
    if "|" in spec:
        one, many = spec.split("|")
        return one if value == 1 else many
    return format(value, spec)


@cache
def _table(room: str, language: Language) -> dict[str, str]:
    table: dict[str, str] = json.loads(resource("i18n", f"{room}.{language}.json").read_text(encoding="utf-8"))
    return table
