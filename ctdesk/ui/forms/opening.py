"""Opening a record on its sheet, or an empty sheet for a new one."""

from typing import TYPE_CHECKING

from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ctdesk.ui.forms.form import Layout
    from ctdesk.ui.forms.record import RecordSheet
    from ctdesk.ui.tabs.tab import Tab


def open_record(
    desk: Desk,
    kind: str,
    row_id: int | None,
    *,
    side: str = "",
    given: "Mapping[str, str] | None" = None,
) -> "RecordSheet":
    """Lay the sheet of a record over the page; None for a new one.

    `side` is the key of the tab to turn to; `given` is what a new record begins with.
    """
    from ctdesk.ui.forms.record import RecordSheet

    tabs = found_tabs() if kind == "event" else _tabs_besides(kind)
    sheet = RecordSheet(desk, layout_of(kind), row_id, tabs, given)
    if kind == "event":
        from ctdesk.ui.importing.drops import import_dropped

        import_dropped(desk, sheet, lambda: sheet.form.record_id)
    desk.open_sheet(sheet)
    if side:
        sheet.show_side(side)
    return sheet


def _tabs_besides(kind: str) -> "list[Tab]":
    """The history, of what is not only an entry of a list: who merged it is asked there."""
    from ctdesk.ui.tabs.history import TAB

    return [TAB] if kind in ("person", "organisation") else []


def layout_of(kind: str) -> "Layout":
    """How the form of a kind is laid out; entries of a reference list by their descriptions."""
    from ctdesk.ui.forms.entry import layout
    from ctdesk.ui.forms.event import LAYOUT as EVENT
    from ctdesk.ui.forms.organisation import LAYOUT as ORGANISATION
    from ctdesk.ui.forms.person import LAYOUT as PERSON

    by_hand = {found.kind: found for found in (EVENT, PERSON, ORGANISATION)}
    return by_hand[kind] if kind in by_hand else layout(kind)


def found_tabs() -> "list[Tab]":
    """The TAB of every module in the room of tabs, in the order of the tab bar."""
    import sys

    from ctdesk.kernel.registry import import_all

    modules = [sys.modules[name] for name in import_all("ctdesk.ui.tabs")]
    tabs: list[Tab] = [module.TAB for module in modules if hasattr(module, "TAB")]
    return sorted(tabs, key=lambda tab: (tab.position, tab.key))
