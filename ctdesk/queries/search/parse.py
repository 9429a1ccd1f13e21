"""A search text as a tree, or a sentence about the piece that cannot be understood.

What is still being typed counts as far as it goes: a quotation or bracket that was not closed
ends with the text, and a sign with nothing behind it says nothing yet. A closing bracket
without an opening one is a mistake, for nobody can say what it should close.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

from ctdesk.kernel.i18n import listed, tr
from ctdesk.kernel.text import clipped, fold, words
from ctdesk.queries.search.keyword import Keyword, by_name
from ctdesk.queries.search.mistake import MistakeError, UnknownKeywordError
from ctdesk.queries.search.tokens import Piece, ends, pieces, unquoted
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word

if TYPE_CHECKING:
    from lark import Lark

__all__ = ["LONGEST", "MistakeError", "UnknownKeywordError", "parse"]

LONGEST = 4_000
"""Characters of the longest search."""

_MOST = 200
_DEEPEST = 20

_GRAMMAR = """
    start: either
    either: every (_OR every)*
    every: _single (_AND? _single)*
    _single: leaf | without | _OPEN either _CLOSE
    leaf: LEAF
    without: _NOT _single
    %declare LEAF _OR _AND _NOT _OPEN _CLOSE
"""
_TERMINALS = {"or": "_OR", "and": "_AND", "not": "_NOT", "open": "_OPEN", "close": "_CLOSE"}

_Settled = tuple[str, Node | None]


def parse(text: str, keywords: Iterable[Keyword]) -> Node | None:
    """What a search says, None when it asks for nothing; a MistakeError where it is wrong."""
    if len(text) > LONGEST:
        raise MistakeError(
            tr(
                "A search holds {limit} characters; shorten this one of {length}.",
                limit=f"{LONGEST:,}",
                length=f"{len(text):,}",
            ),
            LONGEST,
            len(text),
        )
    said = _settled(text, keywords)
    if not said:
        return None
    alone = [node for _kind, node in said if node]
    if len(alone) == len(said):
        # Words in a row need no grammar, and the first keys typed do not wait for it.
        return alone[0] if len(alone) == 1 else Every(tuple(alone))
    return _grammar().parse(said)  # type: ignore[return-value]


@cache
def _grammar() -> "Lark":
    """The grammar with the making of nodes built in; it costs a while, so it is made once."""
    from lark import Lark, Token, Transformer
    from lark.lexer import Lexer

    class Said(Lexer):
        """Hands the settled pieces to the grammar."""

        def __init__(self, _conf: object) -> None:
            pass

        def lex(self, data: Sequence[_Settled]) -> Iterator[Token]:  # type: ignore[override]
            for kind, node in data:
                token = Token(kind, "")
                token.value = node
                yield token

    class Nodes(Transformer[Any, Node]):
        """Makes the nodes while the grammar reads, without a tree in between."""

        def start(self, parts: list[Node]) -> Node:
            return parts[0]

        def either(self, parts: list[Node]) -> Node:
            return parts[0] if len(parts) == 1 else Either(tuple(parts))

        def every(self, parts: list[Node]) -> Node:
            return parts[0] if len(parts) == 1 else Every(tuple(parts))

        def leaf(self, parts: list[Any]) -> Node:
            return parts[0].value  # type: ignore[no-any-return]

        def without(self, parts: list[Node]) -> Node:
            return Without(parts[0])

    return Lark(_GRAMMAR, parser="lalr", lexer=Said, transformer=Nodes())


def _settled(text: str, keywords: Iterable[Keyword]) -> list[_Settled]:
    """The pieces that say something, every bracket closed and every sign between two of them."""
    said: list[_Settled] = []
    opened, leaves = 0, 0
    for kind, node, piece in _leaves(text, keywords):
        if kind == "LEAF":
            leaves += _weight(node)
            _refuse_too_much(piece, leaves > _MOST)
            said.append((kind, node))
        elif kind == "_OPEN":
            opened += 1
            _refuse_too_deep(piece, opened > _DEEPEST)
            said.append((kind, None))
        elif kind == "_CLOSE":
            opened = _closed(said, opened, piece)
        elif kind == "":
            _drop_signs(said, "_NOT")
        elif kind == "_NOT" or (said and said[-1][0] in ("LEAF", "_CLOSE")):
            said.append((kind, None))
        elif node and not (said and said[-1][0] in ("_OR", "_AND")):
            said.append(("LEAF", node))
    for _ in range(opened):
        _close(said)
    _drop_signs(said, "_NOT", "_OR", "_AND")
    return said


def _leaves(text: str, keywords: Iterable[Keyword]) -> Iterator[tuple[str, Node | None, Piece]]:
    """The terminal of each piece, with the node it makes; "" for one that says nothing.

    A word that can join two others also comes with what it says as a word of its own.
    """
    known: Mapping[str, Keyword] | None = None
    for piece in pieces(text):
        if piece.kind in ("word", "quoted"):
            word = _word(piece)
            yield "LEAF" if word else "", word, piece
        elif piece.kind == "field":
            known = known or by_name(keywords)
            if piece.field not in known:
                _refuse_keyword(piece, known)
        elif piece.kind == "value":
            yield "LEAF", _field(piece, (known or {})[piece.field]), piece
        else:
            own = _word(piece) if piece.kind in ("or", "and") else None
            yield _TERMINALS[piece.kind], own, piece


def _weight(node: Node | None) -> int:
    """How many words a leaf asks for; S/RES/1624 are three."""
    return len(words(node.text)) or 1 if isinstance(node, Word | Field) else 1


def _word(piece: Piece) -> Word | None:
    told, is_quoted = unquoted(piece.text)
    return Word(told, is_quoted, piece.start, piece.end) if fold(told) else None


def _field(piece: Piece, keyword: Keyword) -> Field:
    """The field a value belongs to, as its kind of keyword reads it."""
    start = piece.start
    if not piece.text:
        raise MistakeError(
            tr(
                "Write behind “{keyword}:” what to look for, without a space; "
                '{keyword}:"" finds what has none.',
                keyword=keyword.key,
            ),
            start,
            piece.end,
        )
    both = ends(piece.text) if keyword.is_ordered and not piece.sign else None
    if both:
        return _range(piece, keyword, *both)
    told, is_quoted = unquoted(piece.text)
    if not keyword.is_ordered and (piece.sign.strip("=") or (is_quoted and ends(piece.text))):
        raise MistakeError(
            tr(
                "“{keyword}:” cannot be compared as numbers and dates can; "
                "write only what it should be.",
                keyword=keyword.key,
            ),
            start,
            piece.end,
        )
    _refuse_signs(piece, told, is_quoted)
    sign = piece.sign or ":"
    return Field(keyword.key, sign, told, is_quoted, start, piece.end, piece.value_start)  # type: ignore[arg-type]


def _range(piece: Piece, keyword: Keyword, first: str, last: str) -> Field:
    low, high = unquoted(first)[0], unquoted(last)[0]
    if not fold(low) and not fold(high):
        _refuse_signs(piece, "", False)
    place = piece.value_start
    return Field(keyword.key, "..", low, False, piece.start, piece.end, place, high)


def _refuse_signs(piece: Piece, told: str, is_quoted: bool) -> None:
    """Refuse a value in which no letter or digit stands; quoted and empty it means none."""
    if fold(told) or (is_quoted and not told.strip()):
        return
    raise MistakeError(
        tr("There is no letter or number here; write what to look for."), piece.start, piece.end
    )


def _closed(said: list[_Settled], opened: int, piece: Piece) -> int:
    """Close a bracket; how many are still open."""
    if not opened:
        raise MistakeError(
            tr("This bracket closes none; delete it or put the text with it in quotes."),
            piece.start,
            piece.end,
        )
    _close(said)
    return opened - 1


def _close(said: list[_Settled]) -> None:
    """Close the last bracket, or take it back with its signs when nothing is in it."""
    _drop_signs(said, "_NOT", "_OR", "_AND")
    if said[-1][0] == "_OPEN":
        said.pop()
        _drop_signs(said, "_NOT")
    else:
        said.append(("_CLOSE", None))


def _drop_signs(said: list[_Settled], *kinds: str) -> None:
    while said and said[-1][0] in kinds:
        said.pop()


def _refuse_too_much(piece: Piece, is_so: bool) -> None:
    if is_so:
        raise MistakeError(
            tr("A search holds {limit} words; delete some of these.", limit=_MOST),
            piece.start,
            piece.end,
        )


def _refuse_too_deep(piece: Piece, is_so: bool) -> None:
    if is_so:
        raise MistakeError(
            tr("Brackets stand {limit} deep at most; delete some of these.", limit=_DEEPEST),
            piece.start,
            piece.end,
        )


def _refuse_keyword(piece: Piece, known: Mapping[str, Keyword]) -> NoReturn:
    name = piece.text.rstrip(":")
    near = get_close_matches(piece.field[:40], known, 6, 0.6) or list(known)[:3]
    keys = list(dict.fromkeys(f"{known[found].key}:" for found in near))[:3]
    raise UnknownKeywordError(
        tr(
            "There is no keyword “{name}:”; put it in quotes to look for it, or write {known}.",
            name=clipped(name, 30),
            known=listed(keys),
        ),
        piece.start,
        piece.start + len(piece.text),
        name=piece.field,
    )
