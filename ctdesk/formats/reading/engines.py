"""The two readers of workbooks; imported by the reading process alone."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

Values: TypeAlias = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet of a workbook: its name, whether it is hidden, how to get its rows from 1 on.

    `rows` unpacks the sheet and gives the values of each row.
    """

    name: str
    is_hidden: bool
    rows: Callable[[], Iterator[Values]]


def fast(content: bytes) -> list[Found]:
    """The sheets by calamine, which is fast and may end its process at a far-away cell."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    book = load_workbook(io.BytesIO(content))

    def rows(name: str) -> Iterator[Values]:
        return iter(book.get_sheet_by_name(name).iter_rows())

    return [
        Found(sheet.name, sheet.visible != SheetVisibleEnum.Visible, partial(rows, sheet.name))
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet
    ]


def patient(content: bytes) -> list[Found]:
    """The sheets by openpyxl, row by row, in little memory and ten times the time."""
    from openpyxl import load_workbook
    from openpyxl.utils.escape import unescape

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)

    def value(found: Any) -> Any:
        if isinstance(found, str):
            return unescape(found) if "_x" in found else found
        return "" if found is None else found

    def rows(sheet: Any) -> Iterator[Values]:
        sheet.reset_dimensions()
        return ([value(found) for found in row] for row in sheet.iter_rows(values_only=True))

    return [
        Found(sheet.title, sheet.sheet_state != "visible", partial(rows, sheet))
        for sheet in book.worksheets
    ]


ENGINES: dict[str, Callable[[bytes], list[Found]]] = {"fast": fast, "patient": patient}
