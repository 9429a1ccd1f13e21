"""What a search makes worth marking in the cells it finds: by column, the words it asks for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ctdesk.kernel.matches import sought
from ctdesk.queries.search.keyword import Keyword
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word
from ctdesk.store.book import Book

_WORDED = frozenset({"words", "text", "term", "country", "link"})
_SHOWN_IN = {
    "given_name": ("name",),
    "family_name": ("name",),
    "name_original": ("name",),
    "honorific": ("name",),
    "city": ("place",),
    "platform": ("place",),
    "host_country": ("place",),
    "title": ("full_title",),
    "short_title": ("title",),
}
"""The columns of a table in which a field is shown beside others."""


@dataclass(frozen=True)
class Marks:
    """What is marked: in every column, and in some only, as `kernel.matches.spans` takes it.

    What a search excludes is never marked.
    """

    everywhere: tuple[str, ...] = ()
    by_column: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, column: str) -> tuple[str, ...]:
        """What is marked in a column."""
        own = self.by_column.get(column, ())
        return (*self.everywhere, *own) if own else self.everywhere


def marks(book: Book, page: str, text: str) -> Marks:
    """What a search text marks on a page; a MistakeError where the text is wrong."""
    if not text.strip():
        return Marks()
    from ctdesk.queries.search.keywords import keywords
    from ctdesk.queries.search.parse import parse

    known = keywords(book, page)
    return marks_of(parse(text, known), known)


def marks_of(node: Node | None, keywords: Iterable[Keyword]) -> Marks:
    """What a search marks, as it was parsed; single letters are not worth it."""
    by_key = {keyword.key: keyword for keyword in keywords}
    everywhere: list[str] = []
    by_column: dict[str, list[str]] = {}
    for leaf in _leaves(node):
        wanted = [way for way in _sought(leaf) if len(way.strip()) > 1]
        if isinstance(leaf, Word):
            everywhere += wanted
        elif leaf.keyword in by_key:
            for column in _columns(by_key[leaf.keyword]):
                by_column.setdefault(column, []).extend(wanted)
    return Marks(_once(everywhere), {key: _once(found) for key, found in by_column.items()})


def _leaves(node: Node | None) -> Iterator[Word | Field]:
    if isinstance(node, Word | Field):
        yield node
    elif isinstance(node, Every | Either):
        for part in node.parts:
            yield from _leaves(part)
    elif isinstance(node, Without) and isinstance(node.part, Without):
        yield from _leaves(node.part.part)


def _sought(leaf: Word | Field) -> tuple[str, ...]:
    if isinstance(leaf, Word):
        return sought(leaf.text, is_quoted=leaf.is_quoted)
    if leaf.comparison not in (":", "="):
        return ()
    return sought(leaf.text, is_quoted=leaf.is_quoted or leaf.comparison == "=")


def _columns(keyword: Keyword) -> Iterator[str]:
    """The columns that may show what a keyword asks for."""
    if keyword.kind not in _WORDED:
        return
    names = dict.fromkeys((keyword.key, *keyword.columns, keyword.column.removeprefix("r.")))
    for name in filter(None, names):
        yield name
        yield from _SHOWN_IN.get(name, ())


def _once(found: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found))
