"""Laying these sheets over the page, from what is chosen on it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ctdesk.ui.desk import Desk, Selection
from ctdesk.ui.lists.subjects import LISTS
from ctdesk.ui.pages import found_pages

if TYPE_CHECKING:
    from ctdesk.ui.printing.export_sheet import ExportSheet
    from ctdesk.ui.printing.form_sheet import FormSheet
    from ctdesk.ui.printing.print_sheet import PrintSheet

_KINDS = {"events": "event"}


def open_print_sheet(desk: Desk) -> "PrintSheet":
    """Show the reports about the chosen record."""
    from ctdesk.ui.printing.print_sheet import PrintSheet

    chosen = desk.selection
    sheet = PrintSheet(desk, _label(chosen.page), _KINDS[chosen.page], chosen.ids[0])
    desk.open_sheet(sheet)
    return sheet


def open_form_sheet(desk: Desk) -> "FormSheet":
    """Show the registration workbook of the chosen event."""
    from ctdesk.ui.printing.form_sheet import FormSheet

    chosen = desk.selection
    sheet = FormSheet(desk, _label(chosen.page), chosen.ids[0])
    desk.open_sheet(sheet)
    return sheet


def open_export_sheet(desk: Desk, suffix: str = "", *, only_chosen: bool = False) -> "ExportSheet":
    """Show what the table of the page would export; `suffix` chooses the format."""
    from ctdesk.queries.listing import View
    from ctdesk.ui.printing.export_sheet import ExportSheet

    chosen: Selection = desk.selection
    if not isinstance(chosen.view, View):
        raise TypeError(chosen)
    sheet = ExportSheet(desk, _label(chosen.page), chosen.view, chosen.ids, suffix)
    if only_chosen:
        sheet.only_chosen.setChecked(True)
    desk.open_sheet(sheet)
    return sheet


def _label(page: str) -> Callable[[], str]:
    labels = {found.page: found.many for found in LISTS}
    return ({found.key: found.label for found in found_pages()} | labels)[page]
