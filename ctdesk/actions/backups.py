"""The backups a book makes by itself."""

from datetime import datetime

from ctdesk.store.backup import Backup, thin
from ctdesk.store.book import Book


def back_up(book: Book) -> Backup:
    """Make a backup and let go of older ones that say little more; those with an occasion stay."""
    made = book.back_up()
    thin(book.path, datetime.now())
    return made
