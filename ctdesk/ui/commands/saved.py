"""Saved searches: give the present search a name."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.desk import Desk


def _can_save(desk: Desk) -> bool:
    from ctdesk.ui.saved.shelf import shelf

    found = shelf(desk)
    view = found.present_view(found.page)
    return view is not None and not found.is_saved(found.page, view.text)


def _save(desk: Desk) -> None:
    from ctdesk.ui.saved.shelf import shelf

    shelf(desk).ask_name()


ACTIONS = (
    Action(
        id="search.save",
        label=lambda: tr("Save the search under a name"),
        run=_save,
        icon="star",
        place="view",
        possible=_can_save,
    ),
)
