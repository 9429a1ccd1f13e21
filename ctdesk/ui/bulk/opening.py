"""Laying the sheets for many records over the page, from what is chosen on it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ctdesk.ui.desk import Desk
from ctdesk.ui.pages import found_pages

if TYPE_CHECKING:
    from ctdesk.ui.bulk.asking import Prepared
    from ctdesk.ui.bulk.edit_chosen import EditChosenSheet
    from ctdesk.ui.bulk.sheet import PreviewSheet


def open_preview(desk: Desk, page: str, prepared: "Prepared") -> "PreviewSheet":
    """Show what a change that was said already would do."""
    from ctdesk.ui.bulk.sheet import PreviewSheet

    sheet = PreviewSheet(desk, page, _labels()[page], prepared)
    desk.open_sheet(sheet)
    return sheet


def open_edit_chosen(desk: Desk) -> "EditChosenSheet":
    """Ask what to change in the chosen records."""
    from ctdesk.ui.bulk.edit_chosen import EditChosenSheet

    chosen = desk.selection
    sheet = EditChosenSheet(desk, chosen.page, _labels()[chosen.page], chosen.ids)
    desk.open_sheet(sheet)
    return sheet


def _labels() -> dict[str, Callable[[], str]]:
    return {found.key: found.label for found in found_pages()}
