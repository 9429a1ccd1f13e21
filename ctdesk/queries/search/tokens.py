"""A search cut into pieces: words, quotations, fields with values, signs and brackets.

Any text can be cut; whether the pieces make sense is the parser's question. Marks that cannot
be seen never separate nor count, so that a search pasted from a right-to-left page is read the
same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ctdesk.queries.search.keyword import hyphenated

PieceKind = Literal["open", "close", "or", "and", "not", "word", "quoted", "field", "value"]

_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_QUOTES = '"“”„«'
_QUOTED = r'"(?:[^"]|"")*(?:"|\Z)|[“„”][^“”"]*(?:[“”"]|\Z)|«[^»]*(?:»|\Z)'
_PLAIN = rf"[^\s{_QUOTES}()|]+"
_VALUE = re.compile(
    rf"""
    (?P<sign>>=|<=|=>|=<|≥|≤|[<>=])?[{_UNSEEN}]*
    (?P<body>(?:{_QUOTED})(?:\.\.(?:{_QUOTED}|{_PLAIN})?)?|{_PLAIN}(?:(?<=\.\.)(?:{_QUOTED}))?)?
    """,
    re.VERBOSE,
)
_PIECE = re.compile(
    rf"""
      (?P<gap>[\s{_UNSEEN},;،؛]+)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<or>\|+)
    | (?P<not>[-−](?=[^\s{_UNSEEN},;،؛|)−-]))
    | (?P<quoted>{_QUOTED})
    | (?P<field>[^\s{_QUOTES}()|:,;،؛]+:)[{_UNSEEN}]*
    | (?P<word>[^\s{_QUOTES}()|,;،؛]+)
    """,
    re.VERBOSE,
)
_GAP = re.compile(rf"[\s{_UNSEEN},;،؛]+")
JOINING: dict[str, PieceKind] = {
    **dict.fromkeys(("or", "OR", "ou", "OU", "أو", "او"), "or"),
    **dict.fromkeys(("and", "AND", "et", "ET", "و"), "and"),
}
"""Words that join two others, in small letters or capitals."""

_SIGNS = {"=>": ">=", "=<": "<=", "≥": ">=", "≤": "<="}


@dataclass(frozen=True)
class Piece:
    """A piece of a search and its places in the text.

    A `field` is the name with its colon; `field` of a value, and of an opening bracket, is the
    hyphenated name it belongs to. A value starts with the name of its field, where that stands
    right before it; `sign` is the comparison, "" where there is none, and `value_start` the
    place behind it.
    """

    kind: PieceKind
    text: str
    start: int
    end: int
    field: str = ""
    sign: str = ""
    value_start: int = 0


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of any text in order; gaps are left out."""
    place, field = 0, ""
    within: list[str] = []
    while place < len(text):
        piece = _value(text, place, within[-1]) if within and within[-1] else None
        piece = piece or _piece(text, place)
        if piece is None:
            gap = _GAP.match(text, place)
            place = gap.end() if gap else place + 1
            continue
        place = piece.end
        if piece.kind == "open":
            piece = _within(piece, field or (within[-1] if within else ""))
            within.append(piece.field)
        elif piece.kind == "close" and within:
            within.pop()
        yield piece
        field = ""
        if piece.kind == "field" and text[place : place + 1] == "(":
            field = piece.field
        elif piece.kind == "field":
            value = _valued(text, place, piece.field, piece.start)
            yield value
            place = value.end


def _piece(text: str, place: int) -> Piece | None:
    """The piece that begins at a place, None for a gap."""
    found = _PIECE.match(text, place)
    if found is None or found.lastgroup == "gap":
        return None
    kind, told, end = found.lastgroup, found[0], found.end()
    if kind == "field":
        return Piece("field", found["field"], place, end, hyphenated(found["field"]))
    if kind == "word":
        return Piece(JOINING.get(told, "word"), told, place, end)
    return Piece(kind, told, place, end)  # type: ignore[arg-type]


def _value(text: str, place: int, field: str) -> Piece | None:
    """The value of a field's brackets that begins at a place; None for signs, gaps and brackets."""
    if _GAP.match(text, place):
        return None
    found = _PIECE.match(text, place)
    if found and found.lastgroup in ("open", "close", "or", "not"):
        return None
    value = _valued(text, place, field, place)
    return None if value.text in JOINING and not value.sign else value


def _valued(text: str, place: int, field: str, begins: int) -> Piece:
    """The value that follows a field's colon, empty where nothing does."""
    found = _VALUE.match(text, place)
    assert found  # every part of the pattern may be absent
    sign, start = found["sign"] or "", found.start("body")
    body = found["body"] or ""
    start = found.end() if start < 0 else start
    return Piece("value", body, begins, found.end(), field, _SIGNS.get(sign, sign), start)


def _within(piece: Piece, field: str) -> Piece:
    return Piece("open", piece.text, piece.start, piece.end, field)


def unquoted(body: str) -> tuple[str, bool]:
    """The text of a piece without its quotation marks, and whether it had them.

    A doubled mark stands for one; a quotation that was never closed ends with the text.

    >>> unquoted('"a ""b"" c"'), unquoted('border')
    (('a "b" c', True), ('border', False))
    """
    if not body or body[0] not in _QUOTES:
        return body, False
    if body[0] == '"':
        inner = body[1:-1] if _is_closed(body) else body[1:]
        return inner.replace('""', '"'), True
    closing = "»" if body[0] == "«" else '“”"'
    return (body[1:-1] if len(body) > 1 and body[-1] in closing else body[1:]), True


def _is_closed(body: str) -> bool:
    """Whether the last mark closes the quotation rather than standing for itself."""
    return (
        len(body) > 1
        and body[-1] == '"'
        and (len(body) - len(body.rstrip('"'))) % 2 == (0 if body.strip('"') == "" else 1)
    )


def is_quotation(body: str) -> bool:
    """Whether a text is one closed quotation.

    >>> is_quotation('"a b"'), is_quotation('"a" b"'), is_quotation('a')
    (True, False, False)
    """
    found = re.match(_QUOTED, body)
    return found is not None and found.end() == len(body) and not closing(body)


def closing(body: str) -> str:
    """The mark that closes a quotation left open at the end of a piece, empty where none is.

    >>> closing('"border sec'), closing('"2012".."July'), closing('«x»'), closing('"2012"..')
    ('"', '"', '', '')
    """
    both = ends(body)
    last = both[1] if both else body
    if not last or last[0] not in _QUOTES:
        return ""
    if last[0] == '"':
        return "" if _is_closed(last) else '"'
    mark = "»" if last[0] == "«" else '“”"'
    return "" if len(last) > 1 and last[-1] in mark else mark[-1] if last[0] == "«" else "”"


def ends(body: str) -> tuple[str, str] | None:
    """The two ends of a range, still quoted, either of them empty; None when it is no range.

    >>> ends("2012..2014"), ends("2012.."), ends("2012")
    (('2012', '2014'), ('2012', ''), None)
    """
    first = re.match(_QUOTED, body)
    at = first.end() if first else body.find("..")
    if at < 0 or not body.startswith("..", at):
        return None
    return body[:at], body[at + 2 :]
