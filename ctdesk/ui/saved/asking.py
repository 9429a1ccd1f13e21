"""What the saved searches ask of the book and change in it; run away from the window."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.listing import View
    from ctdesk.queries.saved_searches import Count, SavedSearch
    from ctdesk.store.book import Book


def listed(book: "Book") -> "list[SavedSearch]":
    """Every saved search in order."""
    from ctdesk.queries.saved_searches import saved_searches

    return saved_searches(book)


def counted(book: "Book", found: "SavedSearch") -> "Count":
    """What one of them finds now."""
    from ctdesk.queries.saved_searches import counted

    return counted(book, found)


def suggested_name(book: "Book", text: str) -> str:
    """A name to begin with."""
    from ctdesk.queries.saved_searches import suggested_name

    return suggested_name(book, text)


def save(book: "Book", name: str, view: "View") -> None:
    """Keep the search of a view."""
    from ctdesk.actions.saved_searches import save

    save(book, name, view)


def rename(book: "Book", row_id: int, name: str) -> None:
    """Call one otherwise."""
    from ctdesk.actions.saved_searches import rename

    rename(book, row_id, name)


def replace(book: "Book", row_id: int, view: "View") -> None:
    """Keep the search of a view in the place of one."""
    from ctdesk.actions.saved_searches import replace

    replace(book, row_id, view)


def move(book: "Book", row_id: int, step: int) -> None:
    """Put one further down or up."""
    from ctdesk.actions.saved_searches import move

    move(book, row_id, step)


def remove(book: "Book", row_id: int) -> None:
    """Keep one no longer."""
    from ctdesk.actions.saved_searches import remove

    remove(book, row_id)
