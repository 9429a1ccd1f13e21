"""Searches kept under a name: saved, renamed, replaced, put in order, removed; one step each."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ctdesk.actions import rules
from ctdesk.actions.records import create
from ctdesk.actions.values import cleaned
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped
from ctdesk.model.saved_search import SavedSearch
from ctdesk.queries import listing
from ctdesk.queries.listing import View
from ctdesk.queries.record import gone
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book

_KIND = "saved_search"


def save(book: Book, name: str, view: View) -> Ref:
    """Keep the search of a view under a name.

    Columns and order are kept only where they differ from those of the page.
    """
    label = tr("Save the search “{name}”", name=clipped(name, 60))
    with book.work(label) as session:
        record = create(session, _KIND, {"name": name, **_kept(book, view)})
        return Ref(_KIND, record.id)


def rename(book: Book, row_id: int, name: str) -> None:
    """Give a saved search another name."""
    with book.work(tr("Rename the search “{name}”", name=_name(book, row_id))) as session:
        _change(session, row_id, {"name": name})


def replace(book: Book, row_id: int, view: View) -> None:
    """Keep the search of a view in place of the one saved under this name."""
    with book.work(tr("Replace the search “{name}”", name=_name(book, row_id))) as session:
        _change(session, row_id, _kept(book, view))


def move(book: Book, row_id: int, step: int) -> None:
    """Put a saved search so many places further down, or up where `step` is negative."""
    with book.work(tr("Move the search “{name}”", name=_name(book, row_id))) as session:
        ordered = list(
            session.scalars(select(SavedSearch).order_by(SavedSearch.position, SavedSearch.id))
        )
        moved = _existing(session, row_id)
        place = ordered.index(moved)
        ordered.insert(max(place + step, 0), ordered.pop(place))
        for at, found in enumerate(ordered):
            if found.position != at:
                found.position = at


def remove(book: Book, row_id: int) -> None:
    """Keep a search no longer."""
    with book.work(tr("Remove the search “{name}”", name=_name(book, row_id))) as session:
        session.delete(_existing(session, row_id))


def _kept(book: Book, view: View) -> dict[str, Any]:
    usual = listing.default_view(book, view.page)
    return {
        "page": view.page,
        "text": view.text.strip(),
        "columns": ",".join(view.columns) if view.columns != usual.columns else None,
        "sort": listing.written(view.sort) if view.sort != usual.sort else None,
    }


def _change(session: Session, row_id: int, values: dict[str, Any]) -> None:
    found = _existing(session, row_id)
    before = {name: getattr(found, name) for name in SavedSearch.fields()}
    for name, value in values.items():
        setattr(found, name, cleaned(session, name, SavedSearch.fields()[name], value))
    rules.check(session, found, before)


def _existing(session: Session, row_id: int) -> SavedSearch:
    found = session.get(SavedSearch, row_id)
    if found is None:
        raise gone(Ref(_KIND, row_id))
    return found


def _name(book: Book, row_id: int) -> str:
    found = book.rows("SELECT name FROM saved_search WHERE id = ?", (row_id,))
    if not found:
        raise gone(Ref(_KIND, row_id))
    return clipped(found[0][0], 60)
