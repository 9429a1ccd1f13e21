"""Whether a list came in before."""

from hashlib import sha256

from ctdesk.formats.reading.sheet import Row, Sheet
from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr, trn
from ctdesk.store.book import Book


class Fingerprint:
    """That of what a sheet says, whatever kind of file it came in; rows are added in order."""

    def __init__(self) -> None:
        self._told = sha256()

    def add(self, row: Row) -> None:
        """Take the next row in."""
        self._told.update("\x1f".join((*row.texts, "\x1e")).encode("utf-8", "surrogatepass"))

    def __str__(self) -> str:
        return self._told.hexdigest()


def content_key(sheet: Sheet) -> str:
    """The fingerprint of a whole sheet."""
    found = Fingerprint()
    for row in sheet.rows:
        found.add(row)
    return str(found)


def earlier(book: Book, key: str) -> str:
    """A sentence about the last import of a list with this fingerprint; empty without one."""
    rows = book.rows(
        "SELECT name, substr(imported_at, 1, 10), added, recognised, event_uuid"
        " FROM imported_list WHERE content_key = ? ORDER BY id DESC LIMIT 1",
        (key,),
    )
    if not rows:
        return ""
    name, day, added, recognised, event_uuid = rows[0]
    told = {
        "name": name,
        "date": format_date(day),
        "added": trn("{n} new person", "{n} new people", added),
        "recognised": trn("{n} recognised", "{n} recognised", recognised),
    }
    event = book.rows("SELECT title FROM event WHERE uuid = ?", (event_uuid,))
    if event:
        return tr(
            "This list came in on {date} as “{name}” for “{event}”: {added}, {recognised}.",
            event=event[0][0],
            **told,
        )
    return tr("This list came in on {date} as “{name}”: {added}, {recognised}.", **told)
