"""Opening the sheet on which two records become one."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ctdesk.ui.desk import Desk

if TYPE_CHECKING:
    from ctdesk.ui.merging.sheet import MergeSheet


def open_merge(desk: Desk, kind: str, ids: Iterable[int]) -> "MergeSheet":
    """Lay the sheet over the page; of more than two records one pair comes after the other."""
    from ctdesk.ui.merging.sheet import MergeSheet

    sheet = MergeSheet(desk, kind, tuple(ids))
    desk.open_sheet(sheet)
    return sheet
