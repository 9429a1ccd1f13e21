"""Which step an undo or a redo is about; on the bare driver, for the window asks after each."""

from ctdesk.store.book import Book

_LAST_DO = "SELECT id, label FROM work WHERE kind = 'do' AND live ORDER BY id DESC LIMIT 1"
_LAST_UNDO = (
    "SELECT u.id, w.label FROM work u JOIN work w ON w.id = u.undoes WHERE u.kind = 'undo'"
    " AND u.id NOT IN (SELECT undoes FROM work WHERE kind = 'redo')"
    " AND u.id > (SELECT max(id) FROM work WHERE kind = 'do') ORDER BY u.id DESC LIMIT 1"
)


def last_done(book: Book) -> tuple[int, str] | None:
    """The id and label of the piece of work an undo would take back."""
    found = book.rows(_LAST_DO)
    return (int(found[0][0]), str(found[0][1])) if found else None


def last_undone(book: Book) -> tuple[int, str] | None:
    """The id of the undo that a redo would take back, and the label of what it undid."""
    found = book.rows(_LAST_UNDO)
    return (int(found[0][0]), str(found[0][1])) if found else None


def undo_label(book: Book) -> str | None:
    """What an undo would take back, or None."""
    step = last_done(book)
    return step[1] if step else None


def redo_label(book: Book) -> str | None:
    """What a redo would do again, or None."""
    step = last_undone(book)
    return step[1] if step else None
