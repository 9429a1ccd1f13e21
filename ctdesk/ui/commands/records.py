"""Records: begin a new one, open or delete the chosen ones."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Action, with_selection, with_writable_book
from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from array import array

    from ctdesk.store.book import Book
    from ctdesk.ui.forms.record import RecordSheet

Text = Callable[[], str]


def _new(kind: str, desk: Desk) -> None:
    from ctdesk.ui.forms.opening import open_record

    open_record(desk, kind, None)


def open_chosen(kind: str, desk: Desk) -> "RecordSheet":
    """Lay the sheet of the record in hand over the page."""
    from ctdesk.ui.forms.opening import open_record

    return open_record(desk, kind, desk.selection.in_hand or desk.selection.ids[0])


def _chosen_on(page: str, desk: Desk) -> bool:
    return with_selection(desk) and desk.selection.page == page


def _open_its_event(kind: str, desk: Desk) -> None:
    def go(event_id: int) -> None:
        from ctdesk.ui.forms.opening import open_record

        open_record(desk, "event", event_id, side="outcomes")

    chosen = desk.selection.in_hand or desk.selection.ids[0]
    desk.ask(_event_of, kind, chosen, then=go)


def _event_of(book: "Book", kind: str, row_id: int) -> int:
    from ctdesk.queries.record import values
    from ctdesk.queries.refs import Ref

    return int(values(book, Ref(kind, row_id))["event_id"])


def _delete(kind: str, desk: Desk) -> None:
    chosen = desk.selection.ids
    told = trn("{n} record deleted.", "{n} records deleted.", len(chosen))
    desk.ask(_remove, kind, chosen, then=lambda _nothing: desk.notice(told, undo=True))


def _remove(book: "Book", kind: str, ids: "array[int]") -> None:
    from ctdesk.actions.removal import remove_rows

    remove_rows(book, kind, ids)


def _may_delete(page: str, desk: Desk) -> bool:
    return with_writable_book(desk) and _chosen_on(page, desk)


def delete_action(kind: str, page: str, label: Text) -> Action:
    """Delete what is chosen on a page, with a way back."""
    return Action(
        id=f"{kind}.delete",
        label=label,
        run=partial(_delete, kind),
        icon="delete",
        place="edit",
        pages=(page,),
        possible=partial(_may_delete, page),
    )


def new_action(
    kind: str, page: str, label: Text, run: Callable[[Desk], object] | None = None
) -> Action:
    """Begin a new record of a kind on a page."""
    return Action(
        id=f"{kind}.new",
        label=label,
        run=run or partial(_new, kind),
        shortcuts=("Ctrl+N",),
        icon="plus",
        place="new",
        pages=(page,),
        possible=with_writable_book,
    )


def open_action(name: str, page: str, label: Text, run: Callable[[Desk], object]) -> Action:
    """Open what is chosen on a page."""
    return Action(
        id=f"{name}.open",
        label=label,
        run=run,
        icon="edit",
        place="open",
        pages=(page,),
        possible=partial(_chosen_on, page),
    )


ACTIONS = (
    new_action("event", "events", lambda: tr("New event")),
    new_action("person", "people", lambda: tr("New person")),
    new_action("organisation", "organisations", lambda: tr("New organisation")),
    open_action("event", "events", lambda: tr("Open"), partial(open_chosen, "event")),
    open_action("person", "people", lambda: tr("Open"), partial(open_chosen, "person")),
    open_action(
        "organisation", "organisations", lambda: tr("Open"), partial(open_chosen, "organisation")
    ),
    delete_action("event", "events", lambda: tr("Delete the chosen events")),
    delete_action("person", "people", lambda: tr("Delete the chosen people")),
    delete_action("organisation", "organisations", lambda: tr("Delete the chosen organisations")),
    open_action(
        "recommendation",
        "recommendations",
        lambda: tr("Open its event"),
        partial(_open_its_event, "recommendation"),
    ),
    open_action(
        "follow_up",
        "follow_ups",
        lambda: tr("Open its event"),
        partial(_open_its_event, "follow_up_action"),
    ),
)
