"""Records: begin a new one, open the chosen one."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_selection, with_writable_book
from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from ctdesk.store.book import Book

Text = Callable[[], str]


def _new(kind: str, desk: Desk) -> None:
    from ctdesk.ui.forms.opening import open_record

    open_record(desk, kind, None)


def _open(kind: str, desk: Desk) -> None:
    from ctdesk.ui.forms.opening import open_record

    open_record(desk, kind, desk.selection.ids[0])


def _chosen_on(page: str, desk: Desk) -> bool:
    return with_selection(desk) and desk.selection.page == page


def _open_follow_up(desk: Desk) -> None:
    def go(event_id: int) -> None:
        from ctdesk.ui.forms.opening import open_record

        open_record(desk, "event", event_id, side="outcomes")

    desk.ask(_event_of, desk.selection.ids[0], then=go)


def _event_of(book: "Book", follow_up_id: int) -> int:
    from ctdesk.queries.record import values
    from ctdesk.queries.refs import Ref

    return int(values(book, Ref("follow_up_action", follow_up_id))["event_id"])


def _new_action(kind: str, page: str, label: Text) -> Action:
    return Action(
        id=f"{kind}.new",
        label=label,
        run=partial(_new, kind),
        shortcuts=("Ctrl+N",),
        icon="plus",
        place="new",
        pages=(page,),
        possible=with_writable_book,
    )


def _open_action(name: str, page: str, label: Text, run: Callable[[Desk], object]) -> Action:
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
    _new_action("event", "events", lambda: tr("New event")),
    _new_action("person", "people", lambda: tr("New person")),
    _new_action("organisation", "organisations", lambda: tr("New organisation")),
    _open_action("event", "events", lambda: tr("Open"), partial(_open, "event")),
    _open_action("person", "people", lambda: tr("Open"), partial(_open, "person")),
    _open_action(
        "organisation", "organisations", lambda: tr("Open"), partial(_open, "organisation")
    ),
    _open_action("follow_up", "follow_ups", lambda: tr("Open its event"), _open_follow_up),
)
