"""Finding one's way: search, the list of actions, help."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_book

ACTIONS = (
    Action(
        id="go.search",
        label=lambda: tr("Search this page"),
        run=lambda desk: desk.search_asked.emit(),
        shortcuts=("Ctrl+F",),
        icon="search",
        place="go",
        possible=with_book,
    ),
    Action(
        id="go.actions",
        label=lambda: tr("All actions"),
        run=lambda desk: desk.palette_asked.emit(),
        shortcuts=("Ctrl+K",),
        icon="list",
        place="help",
    ),
    Action(
        id="go.help",
        label=lambda: tr("Help"),
        run=lambda desk: desk.help_asked.emit(),
        shortcuts=("F1",),
        icon="help",
        place="help",
    ),
)
