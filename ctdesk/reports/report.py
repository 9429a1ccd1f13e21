"""What a report is: a question about a book, answered as a neutral document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ctdesk.formats.document import Document
from ctdesk.kernel.clock import today
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


@dataclass(frozen=True)
class Request:
    """What is asked for: a report on `subject` in a language, by somebody, on a day."""

    book: Book
    subject: Ref
    language: str
    printed_by: str
    printed_on: date

    @classmethod
    def now(cls, book: Book, subject: Ref, language: str) -> "Request":
        """A request made at the desk at this moment."""
        return cls(book, subject, language, book.actor, today())


@dataclass(frozen=True)
class Report:
    """One report: `name` for the command line, `label` (English) for menus, and its answer.

    `subject` is the kind of record it is about; `title` gives a file name for a request.
    """

    name: str
    label: str
    subject: str
    document: Callable[[Request], Document]
