"""The letters of a text file: told by its first bytes, by strict UTF-8, or by the person."""

import codecs
from dataclasses import dataclass

from ctdesk.formats.reading import refusals
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

CHOICES = ("cp1256", "cp1252", "iso8859-6", "cp850", "mac-arabic")
_WIDE = ("utf-16-le", "utf-16-be")

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LINES_SHOWN = 6
_LETTERS_SHOWN = 120
_LOOKED_AT = 2**20  # bytes from which the lines to show are taken


@dataclass(frozen=True, slots=True)
class Preview:
    """How some lines of a file read in one encoding; `fits` when all of the file does."""

    encoding: str
    lines: tuple[str, ...]
    fits: bool


class EncodingNeededError(UserError):
    """The file is not UTF-8 and does not say what it is: somebody who can read it must choose."""

    def __init__(self, name: str, previews: tuple[Preview, ...]) -> None:
        super().__init__(
            tr(
                "“{name}” does not say how its letters are written; choose the encoding in which "
                "its names can be read ({encodings}).",
                name=name,
                encodings=", ".join(preview.encoding for preview in previews if preview.fits),
            )
        )
        self.previews = previews


def decoded(content: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The text of a file and its encoding; EncodingNeededError when only a person can tell it.

    A byte order mark decides, even against `encoding`; without one, `encoding` when it is given,
    and strict UTF-8 otherwise. Guessing by frequent letters was measured, and is wrong too often.
    """
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return _strictly(content[len(mark) :], name, marked), marked
    if encoding:
        return _strictly(content, name, encoding), encoding
    text = _or_none(content, "utf-8")
    # NULs in what passes for UTF-8: two bytes for every letter, and no mark to say so.
    if text is None or text.count("\0") * 10 > len(text):
        raise EncodingNeededError(name, _previews(content, is_wide=text is not None))
    return text, "utf-8"


def _strictly(content: bytes, name: str, encoding: str) -> str:
    text = _or_none(content, encoding)
    if text is None:
        raise refusals.other_encoding(name, encoding)
    return text


def _or_none(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _previews(content: bytes, *, is_wide: bool) -> tuple[Preview, ...]:
    choices = _WIDE if is_wide else CHOICES
    shown = content[: _LINES_SHOWN * _LETTERS_SHOWN * 2] if is_wide else _telling_lines(content)
    return tuple(
        Preview(choice, _lines(shown, choice), _or_none(content, choice) is not None)
        for choice in choices
    )


def _telling_lines(content: bytes) -> bytes:
    """The first lines that have a letter in which the encodings differ."""
    lines = content[:_LOOKED_AT].replace(b"\r", b"\n").split(b"\n")
    telling = [line for line in lines if not line.isascii()] or content[-400:].split(b"\n")
    return b"\n".join(line[:_LETTERS_SHOWN] for line in telling[:_LINES_SHOWN])


def _lines(shown: bytes, encoding: str) -> tuple[str, ...]:
    text = shown.decode(encoding, "replace").replace("\r", "\n")
    return tuple(line[:_LETTERS_SHOWN] for line in text.split("\n") if line)[:_LINES_SHOWN]
