"""What must hold of a saved search: a page there is, a name like no other, a place at the end."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ctdesk.actions.rules import Before, completion, rule
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.model.saved_search import SavedSearch
from ctdesk.queries import listing

_KIND = "saved_search"


@rule(_KIND)
def _of_a_page(_session: Session, found: SavedSearch, _before: Before) -> None:
    if found.page not in listing.pages():
        raise UserError(
            tr(
                "A search is saved of one of the pages {known}; correct it.",
                known=", ".join(listing.pages()),
            ),
            field="page",
        )


@rule(_KIND)
def _name_once(session: Session, found: SavedSearch, before: Before) -> None:
    """Two searches of one name could not be told apart."""
    if before is not None and fold(before["name"]) == fold(found.name):
        return
    with session.no_autoflush:
        others = session.scalars(
            select(SavedSearch.name).where(SavedSearch.id.is_not(found.id))
        ).all()
    if any(fold(name) == fold(found.name) for name in others):
        raise UserError(
            tr("A search is saved as “{name}” already; choose another name.", name=found.name),
            field="name",
        )


@completion(_KIND)
def _at_the_end(session: Session, found: SavedSearch, _said: frozenset[str]) -> None:
    last = session.scalar(select(func.max(SavedSearch.position)))
    found.position = 0 if last is None else last + 1
