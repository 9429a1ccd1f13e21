"""Out of the book: the summary of an event on paper, a table to a spreadsheet."""

from functools import partial

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action, with_selection
from ctdesk.ui.desk import Desk
from ctdesk.ui.lists.subjects import LISTS

_TABLES = (
    *("events", "people", "organisations", "recommendations", "follow_ups"),
    *(found.page for found in LISTS),
)


def _can_print(desk: Desk) -> bool:
    return with_selection(desk) and desk.selection.page == "events"


def _can_export(desk: Desk) -> bool:
    return with_selection(desk) and desk.selection.view is not None


def _print(desk: Desk) -> None:
    from ctdesk.ui.printing.opening import open_print_sheet

    open_print_sheet(desk)


def _export(suffix: str, desk: Desk) -> None:
    from ctdesk.ui.printing.opening import open_export_sheet

    open_export_sheet(desk, suffix)


def _export_chosen(desk: Desk) -> None:
    from ctdesk.ui.printing.opening import open_export_sheet

    open_export_sheet(desk, only_chosen=True)


ACTIONS = (
    Action(
        id="print.summary",
        label=lambda: tr("Print summary"),
        run=_print,
        shortcuts=("Ctrl+P",),
        icon="print",
        place="print",
        pages=("events",),
        possible=_can_print,
    ),
    Action(
        id="export.table",
        label=lambda: tr("Export table"),
        run=partial(_export, ""),
        shortcuts=("Ctrl+E",),
        icon="export",
        place="export table",
        pages=_TABLES,
        possible=_can_export,
    ),
    Action(
        id="export.xlsx",
        label=lambda: tr("Export to Excel (XLSX)…"),
        run=partial(_export, ".xlsx"),
        icon="export",
        place="export",
        pages=_TABLES,
        possible=_can_export,
    ),
    Action(
        id="export.csv",
        label=lambda: tr("Export to CSV…"),
        run=partial(_export, ".csv"),
        icon="export",
        place="export",
        pages=_TABLES,
        possible=_can_export,
    ),
    Action(
        id="export.summary",
        label=lambda: tr("Summary as PDF…"),
        run=_print,
        icon="document",
        place="export one",
        pages=("events",),
        possible=_can_print,
    ),
    Action(
        id="export.chosen",
        label=lambda: tr("Export the chosen rows…"),
        run=_export_chosen,
        icon="export",
        place="export one",
        pages=_TABLES,
        possible=_can_export,
    ),
)
