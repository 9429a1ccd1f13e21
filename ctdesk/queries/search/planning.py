"""From the tree of a search to what the engine is asked: words together, fields as statements.

No text that was typed becomes part of a statement: it is bound, or folded and quoted for the
word index. Fields side by side that look through the same relation are asked of the same row of
it: `status:attended after:2020` is one attendance after 2020.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped
from ctdesk.queries.search import wording
from ctdesk.queries.search.asking import Condition, asking, joined
from ctdesk.queries.search.keyword import Keyword, by_name
from ctdesk.queries.search.keywords import keywords, pages
from ctdesk.queries.search.matching import expression
from ctdesk.queries.search.mistake import MistakeError, UnknownKeywordError
from ctdesk.queries.search.parse import parse
from ctdesk.queries.search.plan import AllOf, AnyOf, Everything, Match, NotIn, Plan, Rows
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word
from ctdesk.store.book import Book


def planned(book: Book, page: str, text: str) -> Plan:
    """What a search asks of a page of this book; a MistakeError where it is wrong."""
    known = keywords(book, page)
    try:
        tree = parse(text, known)
    except UnknownKeywordError as error:
        raise _of_another_page(book, page, error) from error
    if tree is None:
        return Everything()
    return _Planning(book, {keyword.key: keyword for keyword in known}).plan(tree)


@dataclass(frozen=True)
class _Planning:
    """The keywords of the page, by their English keys, and the book that knows the values."""

    book: Book
    known: dict[str, Keyword]

    def plan(self, node: Node) -> Plan:
        found = self._part(node)
        return found.rows() if isinstance(found, Condition) else found

    def _part(self, node: Node) -> Plan | Condition:
        match node:
            case Word():
                return Match(expression(node.text, is_quoted=node.is_quoted))
            case Field():
                return asking(self.book, self.known[node.keyword], node, self.known)
            case Without(part):
                return NotIn(self.plan(part))
            case Either(parts):
                return _either([self.plan(part) for part in parts])
            case Every(parts):
                return _every([self._part(part) for part in parts])


def _every(parts: list[Plan | Condition]) -> Plan:
    """All of the parts: words in one question to the index, one statement for each relation."""
    plans = [part for part in parts if not isinstance(part, Condition)]
    conditions = [part for part in parts if isinstance(part, Condition)]
    words = [part.expression for part in plans if isinstance(part, Match)]
    others = [part for part in plans if not isinstance(part, Match)]
    found = (*_matches(words, " AND "), *_statements(conditions), *others)
    return found[0] if len(found) == 1 else AllOf(found)


def _either(plans: list[Plan]) -> Plan:
    words = [plan.expression for plan in plans if isinstance(plan, Match)]
    others = [plan for plan in plans if not isinstance(plan, Match)]
    found = (*_matches(words, " OR "), *others)
    return found[0] if len(found) == 1 else AnyOf(found)


def _matches(words: Sequence[str], between: str) -> Iterator[Match]:
    if words:
        yield Match(words[0] if len(words) == 1 else f"({between.join(words)})")


def _statements(conditions: list[Condition]) -> Iterator[Rows]:
    """A statement for each condition on the record itself, one for those of a relation."""
    related: dict[str, list[Condition]] = {}
    for found in conditions:
        if found.keyword.relation:
            related.setdefault(found.keyword.relation, []).append(found)
        else:
            yield found.rows()
    for together in related.values():
        yield from map(joined, _rows_meant(together))


def _rows_meant(together: list[Condition]) -> Iterator[tuple[Condition, ...]]:
    """The conditions by the row they are asked of.

    `event:E1 event:E2 status:attended` can only mean two rows, each of them attended; a
    comparison said twice is the two ends of a range.
    """
    said: dict[str, list[Condition]] = {}
    for found in together:
        said.setdefault(found.keyword.key, []).append(found)
    repeated = [
        found for found in said.values() if len(found) > 1 and not all(f.is_compared for f in found)
    ]
    single = [one for found in said.values() if found not in repeated for one in found]
    if not repeated:
        yield tuple(single)
    for place in range(max(map(len, repeated), default=0)):
        yield (*single, *(found[place] for found in repeated if place < len(found)))


def _of_another_page(book: Book, page: str, error: UnknownKeywordError) -> MistakeError:
    """The same mistake, told better where another page has the keyword."""
    for other in pages(book):
        found = by_name(keywords(book, other)).get(error.name) if other != page else None
        if found:
            sentence = tr(
                "“{keyword}:” is a keyword of the page “{page}”; search there, or put it in "
                "quotes.",
                keyword=clipped(found.key, 30),
                page=wording.pages()[other],
            )
            return MistakeError(sentence, error.start, error.end)
    return error
