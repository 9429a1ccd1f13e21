"""A search cut into pieces to be tinted; forgiving, because half a search is being typed."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["field", "without", "operator", "word"]

MOST_TINTED = 2_000
"""Longer texts were pasted by mistake; they are shown plain."""

_JOINERS = frozenset(("or", "and", "ou", "et", "أو", "و"))
_NAME = r"[^\W\d_][\w.\-\u064b-\u0652\u0640]*"
_QUOTED = r'"[^"]*"?'
_VALUE = rf"(?:{_QUOTED}|\((?:{_QUOTED}|[^()\"])*\)?|[^\s()\"]+)"
_PIECE = re.compile(
    rf"(?P<minus>-?)(?:(?P<field>{_NAME}(?::[<>=]*|[<>]=?|=)(?:{_VALUE})?)"
    rf"|(?P<word>{_QUOTED}|[^\s()\"]+)|(?P<bracket>[()]))"
)


@dataclass(frozen=True)
class Piece:
    """A stretch of the text and what it is."""

    start: int
    end: int
    kind: Kind


@lru_cache(maxsize=8)
def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a search in their order, blanks left out.

    >>> [text[p.start : p.end] for text in ['-x or country:"El Salvador"'] for p in pieces(text)]
    ['-x', 'or', 'country:"El Salvador"']
    """
    if len(text) > MOST_TINTED:
        return ()
    return tuple(Piece(m.start(), m.end(), _kind(m)) for m in _PIECE.finditer(text))


def without_piece(text: str, piece: Piece) -> str:
    """The text with one piece taken out and the blanks around it closed."""
    before, after = text[: piece.start].rstrip(), text[piece.end :].lstrip()
    return f"{before} {after}".strip() if before and after else before or after


def _kind(found: re.Match[str]) -> Kind:
    if found["bracket"]:
        return "operator"
    if found["minus"]:
        return "without"
    if found["field"]:
        return "field"
    return "operator" if found["word"].lower() in _JOINERS else "word"
