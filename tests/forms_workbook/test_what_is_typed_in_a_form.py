"""What a ministry typed reads as it was typed: zeros, pluses, days of either calendar, percents."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from ctdesk.formats.reading.form import form_sheets
from ctdesk.formats.reading.sheet import Sheets

COLUMNS = ("family_name", "given_name", "phone", "nomination_reference", "nomination_date")
FIRST = 7


def typed(read: Sheets, row: int = 0) -> dict[str, tuple[str, str]]:
    """The key of each filled cell of a row, counted from the first, to its text and kind."""
    ((place, form),) = form_sheets(read).items()
    found = [row for row in read.sheets[place].rows if row.number > form.heading][row]
    return {
        key: (found.text(at), found.kind(at))
        for at, key in sorted(form.keys.items())
        if found.text(at)
    }


def put(row: int = 0, **cells: Any) -> Callable[[Workbook], None]:
    """Type values, or values with another number format, into a row."""

    def change(workbook: Workbook) -> None:
        for key, value in cells.items():
            cell = workbook.worksheets[0].cell(FIRST + row, 2 + COLUMNS.index(key))
            told, form = value if isinstance(value, tuple) else (value, None)
            cell.value = told
            if form is not None:
                cell.number_format = form

    return change


PHONES = [
    ("0661001234", "0661001234"),
    ("+212 661-00-12-34", "+212 661-00-12-34"),
    ("00212 661", "00212 661"),
    ((661001234, "0000000000"), "0661001234"),
    ((212661001234, "\\+0"), "+212661001234"),
    ((661001234, "@"), "661001234"),
    ("٠٦٦١٠٠١٢٣٤", "٠٦٦١٠٠١٢٣٤"),
]
DAYS = [
    ((datetime(2026, 7, 17, 9, 30), "yyyy-mm-dd hh:mm"), "2026-07-17 09:30", "datetime"),
    (("17/07/2026", "@"), "17/07/2026", "text"),
    ((0.5, "0%"), "50%", "percent"),
    ((45, "General"), "45", "number"),
]


@pytest.fixture(scope="module")
def form(kept_form: Any) -> Path:
    """A form to be filled in; `changed` saves another."""
    return kept_form(columns=COLUMNS)


@pytest.fixture(scope="module")
def filled_in(form: Path, changed: Any) -> Sheets:
    """A form on which the phones stand one below the other, and the days beneath them."""

    def type_all(workbook: Workbook) -> None:
        for row, (value, _text) in enumerate(PHONES):
            put(row, family_name="Sow", phone=value)(workbook)
        for row, (value, _text, _kind) in enumerate(DAYS, start=len(PHONES)):
            put(row, family_name="Sow", nomination_date=value)(workbook)

    return changed(form, type_all)


@pytest.mark.parametrize("row", range(len(PHONES)))
def test_a_phone_keeps_its_zeros_and_its_plus(filled_in: Sheets, row: int) -> None:
    assert typed(filled_in, row)["phone"][0] == PHONES[row][1]


@pytest.mark.parametrize("is_1904", [False, True])
def test_a_day_is_the_same_day_in_either_calendar(form: Path, changed: Any, is_1904: bool) -> None:
    def change(workbook: Workbook) -> None:
        if is_1904:
            workbook.epoch = CALENDAR_MAC_1904
        put(family_name="Sow", nomination_date=date(2026, 7, 17))(workbook)

    assert typed(changed(form, change))["nomination_date"] == ("2026-07-17", "date")


@pytest.mark.parametrize("place", range(len(DAYS)))
def test_other_things_typed_for_a_day_are_read_as_they_are(filled_in: Sheets, place: int) -> None:
    assert typed(filled_in, len(PHONES) + place)["nomination_date"] == DAYS[place][1:]


def test_a_reference_of_digits_stays_a_reference(form: Path, changed: Any) -> None:
    change = put(family_name="Sow", nomination_reference="007/2026", given_name="1e5")
    assert typed(changed(form, change)) == {
        "family_name": ("Sow", "text"),
        "given_name": ("1e5", "text"),
        "nomination_reference": ("007/2026", "text"),
    }
