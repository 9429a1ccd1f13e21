"""The ids a plan gives, put together as plainly as can be."""

import re

from ctdesk.queries.search.compiled import PAGES
from ctdesk.queries.search.plan import AllOf, AnyOf, Everything, Match, NotIn, Plan, Rows
from ctdesk.queries.search.planning import planned
from ctdesk.store.book import Book


def found(book: Book, page: str, text: str) -> list[int]:
    """The ids a search finds on a page, in their order."""
    return sorted(ids(book, PAGES[page], planned(book, page, text)))


def ids(book: Book, kind: str, plan: Plan) -> set[int]:
    match plan:
        case Match(expression):
            statement = f"SELECT rowid FROM {kind}_search WHERE {kind}_search MATCH ?"
            return {row[0] for row in book.rows(statement, (expression,))}
        case Rows(statement, values, tables):
            assert tables and all(
                re.search(rf"\b{table}(_search)?\b", statement) for table in tables
            )
            return {row[0] for row in book.rows(f"SELECT id FROM ({statement})", values)}
        case Everything():
            return {row[0] for row in book.rows(f"SELECT id FROM {kind}")}
        case AllOf(parts):
            return set.intersection(*(ids(book, kind, part) for part in parts))
        case AnyOf(parts):
            return set.union(*(ids(book, kind, part) for part in parts))
        case NotIn(part):
            return ids(book, kind, Everything()) - ids(book, kind, part)
