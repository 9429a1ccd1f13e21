"""Whether this office keeps dates of birth: a setting of the book, off until somebody turns it on.

While it is off nobody is asked for one. What is there stays, is found, and can be emptied.
"""

from ctdesk.kernel.i18n import tr
from ctdesk.queries.terms import setting
from ctdesk.store.book import Book

SETTING, KEPT = "birth_dates", "kept"
COLUMN = "birth_date"


def are_kept(book: Book) -> bool:
    """Whether the office keeps dates of birth."""
    return setting(book, SETTING) == KEPT


def number(book: Book) -> int:
    """How many people have one."""
    ((found,),) = book.rows(f"SELECT count(*) FROM person WHERE {COLUMN} IS NOT NULL")
    return int(found)


def how_to_keep() -> str:
    """That none are kept, and how that is changed."""
    return tr(
        "This office keeps no dates of birth; to keep them, choose “Keep dates of birth” in the"
        " list of actions (Ctrl+K) or run “ctdesk births on”."
    )
