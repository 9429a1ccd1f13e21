"""Records that are one: merge the chosen ones, and settle a possible duplicate."""

from functools import partial

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_book, with_writable_book
from ctdesk.ui.desk import Desk

_MOST = 5
_DUPLICATES = "duplicates"
_KINDS = {"people": "person", "organisations": "organisation", _DUPLICATES: "person"}


def _merge(desk: Desk) -> object:
    from ctdesk.ui.merging.opening import open_merge

    return open_merge(desk, _KINDS[desk.selection.page], desk.selection.ids)


def _tell_apart(desk: Desk) -> None:
    from ctdesk.ui.merging.looking import looking

    one, other = desk.selection.ids
    looking(desk).tell_apart((one, other))


def _skip(desk: Desk) -> None:
    from ctdesk.ui.merging.looking import looking

    one, other = desk.selection.ids
    looking(desk).skip((one, other))


def _look(desk: Desk) -> None:
    from ctdesk.ui.merging.looking import looking

    looking(desk).look()


def _has_several(page: str, desk: Desk) -> bool:
    chosen = desk.selection
    return with_writable_book(desk) and chosen.page == page and 2 <= len(chosen.ids) <= _MOST


def _has_pair(desk: Desk) -> bool:
    return with_book(desk) and desk.selection.page == _DUPLICATES and len(desk.selection.ids) == 2


MERGE_CHOSEN = (
    Action(
        id="person.merge",
        label=lambda: tr("Merge the chosen people…"),
        run=_merge,
        icon="merge",
        place="edit",
        pages=("people",),
        possible=partial(_has_several, "people"),
    ),
    Action(
        id="organisation.merge",
        label=lambda: tr("Merge the chosen organisations…"),
        run=_merge,
        icon="merge",
        place="edit",
        pages=("organisations",),
        possible=partial(_has_several, "organisations"),
    ),
)
"""What makes one record of the chosen rows of a table."""

ACTIONS = (
    *MERGE_CHOSEN,
    Action(
        id="duplicates.merge",
        label=lambda: tr("Compare and merge"),
        run=_merge,
        icon="merge",
        place="open",
        pages=(_DUPLICATES,),
        possible=partial(_has_several, _DUPLICATES),
    ),
    Action(
        id="duplicates.apart",
        label=lambda: tr("Not the same person"),
        run=_tell_apart,
        icon="close",
        place="edit",
        pages=(_DUPLICATES,),
        possible=partial(_has_several, _DUPLICATES),
    ),
    Action(
        id="duplicates.skip",
        label=lambda: tr("Skip"),
        run=_skip,
        icon="chevron-down",
        place="edit",
        pages=(_DUPLICATES,),
        possible=_has_pair,
    ),
    Action(
        id="duplicates.look",
        label=lambda: tr("Look for duplicates again"),
        run=_look,
        icon="search",
        place="view",
        pages=(_DUPLICATES,),
        possible=with_book,
    ),
)
