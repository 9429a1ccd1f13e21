"""What the entry of one participation asks of the book; it runs on the book's thread."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.participation_entry import Entry
    from ctdesk.queries.participation_offers import Offer
    from ctdesk.store.book import Book


def entry(book: "Book", participation: int) -> "Entry | None":
    """Who it is about, and what differs by now."""
    from ctdesk.queries import participation_entry

    return participation_entry.entry(book, participation)


def organisations(book: "Book", participation: int, typed: str) -> list[tuple[int, str, str]]:
    """Organisations that what was typed may mean, those of the person first."""
    from ctdesk.queries.participation_offers import organisations as known
    from ctdesk.queries.participations import person_of

    found = known(book, person_of(book, participation), typed)
    return [(int(one.key), one.label, one.beside) for one in found]


def positions(book: "Book", participation: int, typed: str) -> "list[Offer]":
    """Positions that begin as typed."""
    from ctdesk.queries.participation_offers import positions as known
    from ctdesk.queries.participations import person_of

    return known(book, person_of(book, participation), typed)


def authorities(book: "Book", participation: int, typed: str) -> "list[Offer]":
    """Nominating authorities with what was typed."""
    from ctdesk.queries.participation_offers import authorities as known

    return known(book, participation, typed)


def substitutes(book: "Book", participation: int, typed: str) -> "list[Offer]":
    """Others on the list who may take the place."""
    from ctdesk.queries.participation_offers import substitutes as known

    return known(book, participation, typed)
