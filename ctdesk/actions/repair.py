"""Making anew what a book holds besides its records, and what follows from them."""

from ctdesk.kernel.i18n import tr
from ctdesk.store import schema
from ctdesk.store.book import Book
from ctdesk.store.declared import dangerous


def make_parts_anew(book: Book) -> None:
    """Make the search index and the journal's triggers anew from the model and the records.

    Triggers and views of somebody else go first, lest they have a part in it.
    """
    for kind, name in dangerous(book.rows, is_completed=True).foreign:
        quoted = name.replace('"', '""')
        book.rows(f'DROP {kind.upper()} "{quoted}"')
    with book.work(tr("Make the search index anew")) as session:
        schema.complete(session.connection(), anew=True)
