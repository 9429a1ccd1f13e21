"""What a page answers to what was typed."""

from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.ui.table.page import TablePage


def is_answered(page: TablePage) -> bool:
    """Whether what stands in the box is what the rows show, or is known to be a mistake."""
    view, text = page.keeper.view, page.head.search.text()
    return page.searching.mistakes.is_mistaken() or (view is not None and view.text == text)


def found(page: TablePage, book: Book) -> int:
    """How many rows the window shows; they are those that are found."""
    assert page.keeper.view is not None
    assert list(page.model.ids) == list(listing.ids(book, page.keeper.view))
    return page.model.rowCount()
