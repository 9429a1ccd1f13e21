"""Writing into a search: what is chosen beside the box becomes text that says the same.

A value is written as somebody would type it under a column: `ML`, `two words`, `>30`,
`2012..2014`, `"exactly this"`, or `""` for none; words that are each the beginning of one are
a value `Beginnings`, written in brackets. Only what narrows the whole search is read and
changed: a field inside brackets or beside an `or` belongs to what its author wrote there, and
what is added to such a search stands behind it, in brackets of its own where they are needed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ctdesk.kernel.text import fold
from ctdesk.queries.search.keyword import hyphenated
from ctdesk.queries.search.synonyms import SYNONYMS
from ctdesk.queries.search.tokens import (
    JOINING,
    Piece,
    closing,
    ends,
    is_quotation,
    pieces,
    unquoted,
)

_SAFE = re.compile(r"(?![-−<>=≥≤])[^\s\"“”„«()|]+")
_PLAIN = re.compile(r"[^\s\"“”„«()|]+")
_COMPARED = re.compile(r"\s*(>=|<=|[<>=])\s*(.*)", re.DOTALL)


class Beginnings(str):
    """Words of a value, parted by blanks, each the beginning of a word in whatever order."""


def quoted(value: str) -> str:
    """A value as it is written behind a colon to mean just these words.

    >>> quoted("ML"), quoted("El Alaoui"), quoted('5" disk'), quoted("")
    ('ML', '"El Alaoui"', '"5"" disk"', '""')
    """
    is_safe = _SAFE.fullmatch(value) and ".." not in value and value not in JOINING
    return value if is_safe else '"' + value.replace('"', '""') + '"'


def beginnings(value: str) -> str:
    """Some words typed as a value of their own: each a beginning, if they can be meant so."""
    words = value.split()
    are_words = len(words) > 1 and all(_is_word(word) for word in words)
    return Beginnings(" ".join(words)) if are_words else value


def _is_word(word: str) -> bool:
    return bool(_SAFE.fullmatch(word) and fold(word) and ".." not in word and word not in JOINING)


def written(keyword: str, value: str, *, negated: bool = False) -> str:
    """A field with its value.

    >>> written("participants", "> 30"), written("date", "July 2012..2013", negated=True)
    ('participants:>30', '-date:"July 2012"..2013')
    >>> written("name", "moh al"), written("name", Beginnings("moh al"))
    ('name:"moh al"', 'name:(moh al)')
    """
    return f"{'-' if negated else ''}{keyword}:{_said(value)}"


def with_field(text: str, keyword: str, value: str, *, negated: bool = False) -> str:
    """The search asking this of a keyword in place of all it asked of it before."""
    found = _read(text)
    mine = found.of(keyword)
    said = written(keyword, value, negated=negated)
    if not mine:
        return found.with_added(said)
    return found.rewritten({mine[0]: said, **dict.fromkeys(mine[1:], "")})


def without_field(text: str, keyword: str) -> str:
    """The search asking nothing of a keyword."""
    found = _read(text)
    return found.rewritten(dict.fromkeys(found.of(keyword), ""))


def values_of(text: str, keyword: str, *, negated: bool = False) -> tuple[str, ...]:
    """The values a search asks of a keyword, or those it leaves out."""
    found = _read(text).of(keyword)
    told = [v for field in found if field.negated is negated for v in field.values]
    return tuple({(type(value), value): value for value in told}.values())


def toggled(text: str, keyword: str, value: str, *, negated: bool = False) -> str:
    """The search with one more value of a keyword, or without it when it asks for it already.

    Values of one keyword stand in brackets with `or`; what was left out and is asked for now
    is no longer left out, and the other way round.
    """
    is_there = any(_same(value, one) for one in values_of(text, keyword, negated=negated))
    found = _read(text)
    changed = {
        field: field.without(value).text(keyword)
        for field in found.of(keyword)
        if any(_same(value, one) for one in field.values)
    }
    if is_there:
        return found.rewritten(changed)
    found = _read(found.rewritten(changed))
    mine = [field for field in found.of(keyword) if field.negated is negated and field.values]
    if not mine:
        return found.with_added(written(keyword, value, negated=negated))
    return found.rewritten({mine[-1]: mine[-1].with_value(value).text(keyword)})


@dataclass(frozen=True)
class _Told:
    """A field where it stands in a search; without values when they are more than a choice.

    `beside` are its places with the `and` that joins it to a neighbour.
    """

    name: str
    start: int
    end: int
    beside: tuple[int, int]
    negated: bool
    values: tuple[str, ...]

    def with_value(self, value: str) -> "_Told":
        return replace(self, values=(*self.values, value))

    def without(self, value: str) -> "_Told":
        return replace(self, values=tuple(v for v in self.values if not _same(v, value)))

    def text(self, keyword: str) -> str:
        """The field as it is written anew, "" when it asks for nothing any more."""
        if len(self.values) < 2:
            return written(keyword, self.values[0], negated=self.negated) if self.values else ""
        said = " or ".join(map(_said, self.values))
        return f"{'-' if self.negated else ''}{keyword}:({said})"


@dataclass(frozen=True)
class _Read:
    """A search, and the fields in it that narrow the whole of it."""

    search: str
    fields: tuple[_Told, ...]
    is_choice: bool

    def of(self, keyword: str) -> list[_Told]:
        names = {hyphenated(name) for name in (keyword, *SYNONYMS.get(keyword, "").split())}
        return [field for field in self.fields if field.name in names]

    def rewritten(self, changed: dict[_Told, str]) -> str:
        """The search with other words where some fields stand."""
        parts, place = [], 0
        for field in self.fields:
            if field in changed:
                said = changed[field]
                start, end = (field.start, field.end) if said else field.beside
                parts += [self.search[place:start], said]
                place = max(place, end)
        if not parts:
            return self.search
        parts.append(self.search[place:])
        return " ".join(filter(None, (part.strip() for part in parts)))

    def with_added(self, said: str) -> str:
        """The search narrowed by one more field."""
        before = self.search.strip()
        if self.is_choice:
            before = f"({before})"
        return f"{before} {said}" if before else said


def _read(text: str) -> _Read:
    """A search as it can be written into: closed, and without a sign that waits for a word."""
    cut = list(pieces(text))
    if cut and cut[-1].end == len(text):
        text += closing(cut[-1].text)
    cut = _that_speak(pieces(text))
    while cut and _waits(cut):
        last = cut.pop()
        if last.field and cut[-1].kind == "field":
            last = cut.pop()
        text = text[: last.start].rstrip()
    text += ")" * sum({"open": 1, "close": -1}.get(piece.kind, 0) for piece in cut)
    cut = _that_speak(pieces(text))
    is_choice = _is_choice(cut)
    return _Read(text, () if is_choice else tuple(_fields(cut)), is_choice)


def _waits(cut: Sequence[Piece]) -> bool:
    """Whether the last piece says nothing until something stands behind it."""
    return cut[-1].kind in ("or", "and", "open", "not")


def _that_speak(cut: Iterable[Piece]) -> list[Piece]:
    """The pieces that say something; an `or` or `and` that joins nothing is a word."""
    found: list[Piece] = []
    for piece in cut:
        before = found[-1].kind if found else "open"
        if piece.kind in ("word", "quoted") and not fold(piece.text):
            del found[len(found) - (before == "not") :]
            continue
        if piece.kind == "close" and found and before == "open" and not found[-1].field:
            found.pop()
        elif piece.kind not in ("or", "and") or before not in ("open", "not", "or", "and"):
            found.append(piece)
        elif before in ("or", "and"):
            found[-1] = replace(found[-1], end=piece.end)
        elif fold(piece.text):
            found.append(replace(piece, kind="word"))
    return found


def _is_choice(cut: Sequence[Piece]) -> bool:
    """Whether an `or` stands outside all brackets."""
    depth = 0
    for piece in cut:
        depth += {"open": 1, "close": -1}.get(piece.kind, 0)
        if piece.kind == "or" and not depth:
            return True
    return False


def _fields(cut: Sequence[Piece]) -> Iterable[_Told]:
    depth = 0
    for place, piece in enumerate(cut):
        if piece.kind == "field" and not depth and place + 1 < len(cut):
            last = place + 1 if cut[place + 1].kind == "value" else _closing(cut, place + 1)
            negated = place > 0 and cut[place - 1].kind == "not"
            first = place - 1 if negated else place
            places = cut[first].start, cut[last].end
            values = _choice(cut[place + 1 : last + 1])
            yield _Told(piece.field, *places, _beside(cut, first, last), negated, values)
        depth += {"open": 1, "close": -1}.get(piece.kind, 0)


def _beside(cut: Sequence[Piece], first: int, last: int) -> tuple[int, int]:
    """The places of some pieces with each `and` behind them, or else before them."""
    end = last
    while end + 1 < len(cut) and cut[end + 1].kind == "and":
        end += 1
    while end == last and first and cut[first - 1].kind == "and":
        first -= 1
    return cut[first].start, cut[end].end


def _closing(cut: Sequence[Piece], opening: int) -> int:
    """The place of the bracket that closes another."""
    depth = 0
    for place in range(opening, len(cut)):
        depth += {"open": 1, "close": -1}.get(cut[place].kind, 0)
        if not depth:
            return place
    return len(cut) - 1


def _choice(said: Sequence[Piece]) -> tuple[str, ...]:
    """The values of a field, one or joined by `or`; none where they are joined otherwise."""
    if said[0].kind == "value":
        return (_value(said[0]),) if said[0].text else ()
    found = [_one(chosen) for chosen in _chosen(said[1:-1])]
    return tuple(value for value in found if value is not None) if None not in found else ()


def _chosen(inner: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces between each `or` that stands in no brackets of its own."""
    found: list[list[Piece]] = [[]]
    depth = 0
    for piece in inner:
        depth += {"open": 1, "close": -1}.get(piece.kind, 0)
        if piece.kind == "or" and not depth:
            found.append([])
        else:
            found[-1].append(piece)
    return found


def _one(said: Sequence[Piece]) -> str | None:
    """The value some pieces are; None where they are more than one."""
    if len(said) == 1 and said[0].kind == "value":
        return _value(said[0])
    is_bracket = len(said) > 2 and (said[0].kind, said[-1].kind) == ("open", "close")
    words = said[1:-1] if is_bracket else said
    are_words = all(p.kind == "value" and not p.sign and _is_word(p.text) for p in words)
    return Beginnings(" ".join(p.text for p in words)) if words and are_words else None


def _value(piece: Piece) -> str:
    """A value as somebody would type it, its quotation marks kept where they mean something."""
    told, is_quoted = unquoted(piece.text)
    plain = f"{piece.sign}{told}"
    says_the_same = bool(told) and _said(plain) == f"{piece.sign}{quoted(told)}" != plain
    return plain if is_quoted and says_the_same else f"{piece.sign}{piece.text}"


def _said(value: str) -> str:
    """A value as it is written behind the colon of its field."""
    if isinstance(value, Beginnings) and " " in value:
        return f"({value})"
    compared = _COMPARED.fullmatch(value)
    sign, rest = (compared[1], compared[2]) if compared else ("", value.strip())
    if is_quotation(rest) or (sign and _PLAIN.fullmatch(rest)):
        return sign + rest
    both = ends(rest)
    if both and not sign and _SAFE.fullmatch(rest):
        return rest
    if both and not sign and any(both) and all(map(_is_figure, both)):
        return "..".join(map(_end, both))
    return sign + quoted(rest)


def _is_figure(end: str) -> bool:
    """Whether the end of a range that holds blanks can be meant as one: it has a digit."""
    return not end or any(map(str.isdigit, end))


def _end(end: str) -> str:
    return end if not end or is_quotation(end) else quoted(end.strip())


def _same(one: str, other: str) -> bool:
    """Whether two values mean the same, whether or not they are quoted."""
    return _meant(one) == _meant(other)


def _meant(value: str) -> tuple[str, str]:
    if isinstance(value, Beginnings) and " " in value:
        return "(", fold(value)
    compared = _COMPARED.fullmatch(value)
    sign, rest = (compared[1], compared[2]) if compared else ("", value.strip())
    return sign, fold(unquoted(rest)[0])
