"""A search as lines of field, relation and value, for those who build it; and back to text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.queries.search.keyword import Keyword
from ctdesk.queries.search.parse import parse
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word
from ctdesk.queries.search.writing import quoted
from ctdesk.queries.search.writing import written as field_written

# fmt: off
Relation = Literal[
    "has", "has not", "is", "is not", "exactly", "from", "until", "above", "below", "between",
    "empty", "filled",
]
# fmt: on

_WORDS: tuple[Relation, ...] = ("has", "has not", "exactly", "empty", "filled")
_CHOICE: tuple[Relation, ...] = ("is", "is not", "empty", "filled")
_DAY: tuple[Relation, ...] = ("is", "from", "until", "between", "empty", "filled")
_NUMBER: tuple[Relation, ...] = ("is", "is not", "above", "below", "between", "empty", "filled")
_PLAIN: tuple[Relation, ...] = ("is", "is not")
_BY_KIND: dict[str, tuple[Relation, ...]] = {
    **dict.fromkeys(("words", "text"), _WORDS),
    **dict.fromkeys(("term", "country", "link"), _CHOICE),
    **dict.fromkeys(("date", "during"), _DAY),
    **dict.fromkeys(("number", "count"), _NUMBER),
}
_SIGNS: dict[Relation, str] = {
    "exactly": "=",
    "from": ">=",
    "until": "<=",
    "above": ">",
    "below": "<",
}
_SIGNED: dict[str, Relation] = {sign: relation for relation, sign in _SIGNS.items()}
_NEGATED: dict[Relation, Relation] = {"has": "has not", "is": "is not", "empty": "filled"}
VALUELESS = frozenset(("empty", "filled"))


@dataclass(frozen=True)
class BuiltLine:
    """One line; an empty `keyword` means any field."""

    keyword: str
    relation: Relation
    value: str = ""


@dataclass(frozen=True)
class Built:
    """Lines of which all, or at least one, must hold."""

    lines: tuple[BuiltLine, ...] = ()
    is_any: bool = False


def relations(keyword: Keyword | None) -> tuple[Relation, ...]:
    """What can be asked of a field; of any field, whether it has words."""
    if keyword is None:
        return ("has", "has not")
    return _BY_KIND.get(keyword.kind, _PLAIN)


def label(relation: Relation) -> str:
    """A relation in the reader's words."""
    return {
        "has": tr("contains"),
        "has not": tr("does not contain"),
        "is": tr("is"),
        "is not": tr("is not"),
        "exactly": tr("is exactly"),
        "from": tr("from"),
        "until": tr("until"),
        "above": tr("more than"),
        "below": tr("less than"),
        "between": tr("between"),
        "empty": tr("is empty"),
        "filled": tr("is not empty"),
    }[relation]


def written(built: Built) -> str:
    """The search that says so; lines not filled in say nothing."""
    pieces = [piece for line in built.lines if (piece := _piece(line))]
    return (" or " if built.is_any else " ").join(pieces)


def read(text: str, keywords: Iterable[Keyword]) -> Built | None:
    """The lines of a search, None where it says more than lines can."""
    known = {keyword.key: keyword for keyword in keywords}
    try:
        tree = parse(text, known.values())
    except UserError:
        return None
    if tree is None:
        return Built()
    is_any = isinstance(tree, Either)
    parts: Sequence[Node] = tree.parts if isinstance(tree, Either | Every) else (tree,)
    lines = [_line(part, known) for part in parts]
    whole = tuple(line for line in lines if line is not None)
    return Built(whole, is_any) if len(whole) == len(lines) else None


def _piece(line: BuiltLine) -> str:
    minus = "-" if line.relation in ("has not", "is not", "filled") else ""
    value = " ".join(line.value.split())
    if not line.keyword:
        return f"{minus}{quoted(value)}" if value else ""
    if line.relation in VALUELESS:
        return field_written(line.keyword, '""', negated=bool(minus))
    if not value:
        return ""
    sign = _SIGNS.get(line.relation, "")
    return field_written(line.keyword, f"{sign}{value}", negated=bool(minus))


def _line(node: Node, known: dict[str, Keyword]) -> BuiltLine | None:
    if isinstance(node, Without):
        inner = _line(node.part, known)
        if inner is None or inner.relation not in _NEGATED:
            return None
        return BuiltLine(inner.keyword, _NEGATED[inner.relation], inner.value)
    if isinstance(node, Word):
        return BuiltLine("", "has", node.text)
    return _field(node, known) if isinstance(node, Field) else None


def _field(node: Field, known: dict[str, Keyword]) -> BuiltLine | None:
    offered = relations(known[node.keyword])
    relation = _relation(node, offered)
    if relation not in offered:
        return None
    between = f"{node.text}..{node.until}"
    return BuiltLine(node.keyword, relation, between if relation == "between" else node.text)


def _relation(node: Field, offered: tuple[Relation, ...]) -> Relation:
    if node.comparison == "..":
        return "between"
    if node.comparison in _SIGNED:
        return _SIGNED[node.comparison]
    if not node.text.strip():
        return "empty"
    return "has" if "has" in offered else "is"
