"""The two readers of workbooks; imported by the reading process alone."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

Values: TypeAlias = list[Any]


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet of a workbook: its name, whether it is hidden, how to get its rows from 1 on.

    `rows` unpacks the sheet: how many rows it says it has, and the values of each.
    """

    name: str
    is_hidden: bool
    rows: Callable[[], tuple[int, Iterator[Values]]]


def fast(content: bytes) -> list[Found]:
    """The sheets by calamine, which is fast and may end its process at a far-away cell."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum, load_workbook

    book = load_workbook(io.BytesIO(content))

    def rows(name: str) -> tuple[int, Iterator[Values]]:
        sheet = book.get_sheet_by_name(name)
        # The rows above the first filled one are given, the columns beside it are not.
        before = [""] * (sheet.start[1] if sheet.start else 0)
        found = iter(sheet.iter_rows())
        return (sheet.end[0] + 1 if sheet.end else 0), (
            before + row for row in found
        ) if before else found

    return [
        Found(sheet.name, sheet.visible != SheetVisibleEnum.Visible, partial(rows, sheet.name))
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet
    ]


def patient(content: bytes) -> list[Found]:
    """The sheets by openpyxl, row by row, in little memory and ten times the time."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)

    def rows(sheet: Any) -> tuple[int, Iterator[Values]]:
        height = sheet.max_row or 0
        sheet.reset_dimensions()  # they may lie
        return height, (
            ["" if value is None else value for value in row]
            for row in sheet.iter_rows(values_only=True)
        )

    return [
        Found(sheet.title, sheet.sheet_state != "visible", partial(rows, sheet))
        for sheet in book.worksheets
    ]


ENGINES: dict[str, Callable[[bytes], list[Found]]] = {"fast": fast, "patient": patient}
