"""A search cut into the pieces that are tinted, as the language cuts it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ctdesk.queries.search.tokens import Piece as Token

Kind = Literal["field", "without", "operator", "word"]

MOST_TINTED = 500
"""Longer texts were pasted by mistake; they are shown plain."""


@dataclass(frozen=True)
class Piece:
    """A stretch of the text and what it is."""

    start: int
    end: int
    kind: Kind


@lru_cache(maxsize=8)
def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces of a search in their order, blanks left out; none of a text too long to tint.

    >>> [text[p.start : p.end] for text in ['-x or country:"El Salvador"'] for p in pieces(text)]
    ['-x', 'or', 'country:"El Salvador"']
    """
    if not text or len(text) > MOST_TINTED:
        return ()
    from ctdesk.queries.search import tokens

    return tuple(_joined(list(tokens.pieces(text))))


def without_piece(text: str, piece: Piece) -> str:
    """The text with one piece taken out and the blanks around it closed."""
    before, after = text[: piece.start].rstrip(), text[piece.end :].lstrip()
    return f"{before} {after}" if before and after else before or after


def _joined(cut: Sequence["Token"]) -> Iterator[Piece]:
    """A field with its value or brackets is one piece, and so is a minus with what it excludes."""
    at = 0
    while at < len(cut):
        first = at
        is_without = cut[at].kind == "not" and at + 1 < len(cut)
        at += is_without
        if cut[at].kind == "field" and at + 1 < len(cut) and cut[at + 1].kind in ("value", "open"):
            at += 1
        last = _closing(cut, at) if cut[at].field and cut[at].kind == "open" else at
        yield Piece(cut[first].start, cut[last].end, _kind(cut[at], is_without=is_without))
        at = last + 1


def _closing(cut: Sequence["Token"], opening: int) -> int:
    """The place of the bracket that closes one, or the last piece while none does yet."""
    depth = 0
    for at in range(opening, len(cut)):
        depth += (cut[at].kind == "open") - (cut[at].kind == "close")
        if depth == 0:
            return at
    return len(cut) - 1


def _kind(piece: "Token", *, is_without: bool) -> Kind:
    if piece.kind in ("field", "value") or (piece.kind == "open" and piece.field):
        return "without" if is_without else "field"
    if piece.kind in ("word", "quoted"):
        return "without" if is_without else "word"
    return "operator"
