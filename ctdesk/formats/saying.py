"""Text on its way to paper: its direction, where a long word may break, what has no glyph."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any, Literal, TypeAlias

from ctdesk.formats.cells import refuse_unwritable_text
from ctdesk.formats.fonts import has_glyphs, width
from ctdesk.kernel.text import direction

Direction: TypeAlias = Literal["ltr", "rtl"]

Said: TypeAlias = str | dict[str, Any]
"""A plain string, or {"direction", "pieces"}; a piece is a string, {"missing": text} for
what has no glyph, or None where the line may break."""

_BETWEEN_BREAKS = 6  # letters of a long word
_WORDS = re.compile(r"\s+|\S+")
_SET_ASIDE = str.maketrans("\t\r\x85\u2028\u2029\ufeff", " \n\n\n\n\u2060")


def said(text: str, room: float, size: float, page: Direction) -> Said:
    """The text as the templates take it, to be set at `size` in lines of `room` points.

    It stays a string unless it runs against the page, or has a word wider than the room
    or a character that none of the fonts has.
    """
    if not text:
        return ""
    refuse_unwritable_text(text)
    plain = text.replace("\r\n", "\n").translate(_SET_ASIDE)
    own: Direction = direction(plain) or "ltr"
    printable = plain.isascii() or has_glyphs(plain)
    if printable and width(plain, size) <= room:
        pieces: list[Any] = [plain]
    else:
        pieces = [piece for word in _WORDS.findall(plain) for piece in _broken(word, room, size)]
        pieces = _joined(pieces)
    if pieces == [plain] and own == page:
        return plain
    return {"direction": own, "pieces": pieces}


def missing(content: object) -> Iterator[str]:
    """Every character without a glyph anywhere in the content, in order."""
    if isinstance(content, dict):
        yield from content.get("missing", "")
        content = list(content.values())
    if isinstance(content, list | tuple):
        for part in content:
            yield from missing(part)


def _broken(word: str, room: float, size: float) -> Iterator[Any]:
    """The word in pieces, with None where it may break."""
    clusters = _clusters(word)
    if width(word, size) <= room:
        yield from _by_glyphs(clusters)
        return
    for start in range(0, len(clusters), _BETWEEN_BREAKS):
        yield from _by_glyphs(clusters[start : start + _BETWEEN_BREAKS])
        yield None


def _by_glyphs(clusters: list[str]) -> Iterator[Any]:
    for printed, run in groupby(clusters, key=has_glyphs):
        text = "".join(run)
        yield text if printed else {"missing": text}


def _clusters(word: str) -> list[str]:
    """The letters, each with the marks that stand on it."""
    found: list[str] = []
    for character in word:
        if found and unicodedata.category(character)[0] == "M":
            found[-1] += character
        else:
            found.append(character)
    return found


def _joined(pieces: list[Any]) -> list[Any]:
    """The pieces with neighbouring strings made one."""
    joined: list[Any] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined
