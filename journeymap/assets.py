"""Where the files shipped with the program lie: the only place that knows.

In a wheel they are inside the package (``journeymap/_shipped``), in a checkout at its top.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parent


class AssetMissingError(FileNotFoundError):
    """A file the program ships with is not there: the installation is incomplete."""


def resources_root() -> Path:
    """Return the folder with fonts, icons, translations, templates and schema.

    Raises
    ------
    AssetMissingError
        When neither a wheel nor a checkout surrounds this file.
    """
    return _root("resources")


def samples_root() -> Path:
    """Return the folder with the sample maps.

    Raises
    ------
    AssetMissingError
        When neither a wheel nor a checkout surrounds this file.
    """
    return _root("samples")


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, for instance ``resource("icons", "icons.json")``.

    Raises
    ------
    AssetMissingError
        When it does not exist.
    """
    return _existing(resources_root().joinpath(*parts))


def sample(name: str) -> Path:
    """Return the path of the sample called ``name`` (its file or folder name).

    Raises
    ------
    AssetMissingError
        When there is no such sample.
    """
    return _existing(samples_root() / name)


@cache
def _root(name: str) -> Path:
    places = (_PACKAGE / "_shipped" / name, _PACKAGE.parent / name)
    for place in places:
        if place.is_dir():
            return place
    looked = " or ".join(str(place) for place in places)
    raise AssetMissingError(f"The folder '{name}' of journeymap is missing (looked for {looked}). Install it again.")


def _existing(path: Path) -> Path:
    if not path.exists():
        raise AssetMissingError(f"A file of journeymap is missing: {path}. Install it again.")
    return path
