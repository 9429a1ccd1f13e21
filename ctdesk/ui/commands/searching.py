"""Narrowing the rows of a page without knowing the language of the search.

On the pages of the navigation; the reference lists are short enough without.
"""

from ctdesk.kernel.i18n import tr
from ctdesk.queries.listing import pages
from ctdesk.ui.actions import Action, with_book

ACTIONS = (
    Action(
        id="search.filter",
        label=lambda: tr("Filter beside the table"),
        run=lambda desk: desk.filter_asked.emit(),
        shortcuts=("Ctrl+Shift+F",),
        icon="filter",
        place="view",
        pages=pages(),
        possible=with_book,
    ),
    Action(
        id="search.build",
        label=lambda: tr("Build a search"),
        run=lambda desk: desk.builder_asked.emit(),
        shortcuts=("Ctrl+Shift+B",),
        icon="search",
        place="view",
        pages=pages(),
        possible=with_book,
    ),
    Action(
        id="search.manual",
        label=lambda: tr("How to search"),
        run=lambda desk: desk.manual_asked.emit(),
        shortcuts=("Shift+F1",),
        icon="help",
        place="help",
        possible=with_book,
    ),
)
