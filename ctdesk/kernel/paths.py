"""Where the program's own files lie, in the source tree and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def _shipped(folder: str) -> Path:
    inside = _PACKAGE / folder
    return inside if inside.is_dir() else _PACKAGE.parent / folder


def resource(*parts: str) -> Path:
    """The path of an icon, font, template or translation: `resource("fonts", "Inter.otf")`."""
    return _shipped("resources").joinpath(*parts)


def reference(*parts: str) -> Path:
    """The path of a reference list or sample file: `reference("countries.json")`."""
    return _shipped("data").joinpath(*parts)
