"""Opening another record from a tab, by the same action that opens it from its page."""

from array import array
from typing import TYPE_CHECKING

from ctdesk.ui.actions import Actions, found_actions
from ctdesk.ui.desk import Desk, Selection

if TYPE_CHECKING:
    from ctdesk.queries.refs import Ref

_PAGES = {"person": "people", "organisation": "organisations", "event": "events"}


def open_record(desk: Desk, ref: "Ref") -> None:
    """Lay the form of a record over what is in front."""
    page = _PAGES[ref.kind]
    desk.select(Selection(page, array("q", [ref.id])))
    for action in Actions(found_actions()).at("open", page)[:1]:
        if action.possible(desk):
            action.run(desk)
