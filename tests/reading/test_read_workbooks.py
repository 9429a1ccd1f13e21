from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from ctdesk.formats.reading.limits import USUAL
from ctdesk.formats.reading.sheet import Row, Sheet
from ctdesk.formats.reading.table import read_table
from ctdesk.formats.reading.workbook import _read
from ctdesk.kernel.errors import Cancelled
from tests.reading.making import cell, parts, thousand_columns, written, zipped


def one_cell(book: Any, sheet: Any) -> None:
    sheet.write(0, 0, "x")


def at_c7(book: Any, sheet: Any) -> None:
    sheet.write(6, 2, "x")


def only(path: Path) -> Sheet:
    (sheet,) = read_table(path).sheets
    return sheet


def shown(sheet: Sheet) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
    return [(row.number, row.texts, row.kinds) for row in sheet.rows]


def test_every_value_is_read_as_people_see_it(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        def look(code: str) -> Any:
            return book.add_format({"num_format": code})

        sheet.write_row(0, 0, ["محمد العلوي", 5, 0.1 + 0.2, True, 33612345678])
        sheet.write(1, 0, 0.425, look("0.0%"))
        sheet.write(1, 1, 42, look("00000"))
        sheet.write(1, 2, 212537, look('"+"0'))
        sheet.write(1, 3, 1234.5, look("#,##0.00"))
        sheet.write(2, 0, date(2026, 3, 1), look("dd/mm/yyyy"))
        sheet.write(2, 1, datetime(2026, 3, 1, 9, 30), look("dd/mm/yyyy hh:mm"))
        sheet.write(2, 2, time(9, 30), look("hh:mm"))
        sheet.write(2, 3, timedelta(hours=30), look("[h]:mm"))
        sheet.write(3, 0, "007")
        sheet.write(3, 1, "two\r\nlines")

    assert shown(only(written(tmp_path / "list.xlsx", fill))) == [
        (
            1,
            ("محمد العلوي", "5", "0.3", "TRUE", "33612345678"),
            ("text", "number", "number", "flag", "number"),
        ),
        (
            2,
            ("42.5%", "00042", "+212537", "1234.5"),
            ("percent", "number", "number", "number"),
        ),
        (
            3,
            ("2026-03-01", "2026-03-01 09:30", "09:30", "30:00"),
            ("date", "datetime", "time", "time"),
        ),
        (4, ("007", "two\nlines"), ("text", "text")),
    ]


def test_formulas_give_their_stored_value_and_errors_say_so(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_formula(0, 0, '="a"&"b"', None, "ab")
        sheet.write_formula(0, 1, "=1/0", None, "#DIV/0!")
        sheet.write_formula(0, 2, "=A1", None, "")
        sheet.write_formula(1, 0, "=NA()", None, "#N/A")

    assert shown(only(written(tmp_path / "list.xlsx", fill))) == [
        (1, ("ab", "#DIV/0!", ""), ("text", "error", "uncalculated")),
        (2, ("#N/A",), ("error",)),
    ]


def test_an_empty_text_that_a_formula_gave_is_empty(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c>'
    rows += '<c r="B1" t="str"><f>""</f><v></v></c></row>'
    sheet = only(zipped(tmp_path / "list.xlsx", parts(rows)))
    assert shown(sheet) == [(1, ("a",), ("text",))]


def test_days_of_a_1904_workbook_are_the_days_people_see(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write(0, 0, date(2026, 3, 1), book.add_format({"num_format": "yyyy-mm-dd"}))

    path = written(tmp_path / "list.xlsx", fill, date_1904=True)
    assert shown(only(path)) == [(1, ("2026-03-01",), ("date",))]


def test_hidden_rows_columns_and_sheets_are_read_and_said_to_be_hidden(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_column(0, 0, ["a", "b"])
        sheet.write(0, 2, "c")
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column(2, 2, 8, None, {"hidden": True})
        other = book.add_worksheet("Other")
        other.write(0, 0, "d")
        other.hide()

    first, second = read_table(written(tmp_path / "list.xlsx", fill)).sheets
    assert [row.is_hidden for row in first.rows] == [False, True]
    assert (first.hidden_columns, first.is_hidden) == (frozenset({2}), False)
    assert (second.name, second.is_hidden, second.columns) == ("Other", True, 1)


def test_a_cell_merged_downwards_stands_in_each_filled_row_and_sideways_only_once(
    tmp_path: Path,
) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.merge_range(0, 0, 0, 2, "List of participants")
        sheet.merge_range(1, 0, 3, 0, "Morocco")
        sheet.write_column(1, 1, ["Amal", "Omar"])

    sheet = only(written(tmp_path / "list.xlsx", fill))
    assert [row.texts for row in sheet.rows] == [
        ("List of participants",),
        ("Morocco", "Amal"),
        ("Morocco", "Omar"),
    ]
    assert sheet.merges == ((1, 0, 1, 2), (2, 0, 4, 0))


def test_rows_keep_the_numbers_people_see_and_cells_know_their_place(tmp_path: Path) -> None:
    sheet = only(written(tmp_path / "list.xlsx", at_c7))
    (row,) = sheet.rows
    assert row == Row(7, ("", "", "x"), ("empty", "empty", "text"))
    assert (row.place(2), row.text(9), row.kind(9)) == ("C7", "", "empty")


def test_characters_that_no_record_keeps_are_marked_and_shown_as_missing(tmp_path: Path) -> None:
    members = parts(cell("A1", "Amal_x0000_ _xD800_ K") + cell("A2", "_x0041_lia"))
    assert shown(only(zipped(tmp_path / "list.xlsx", members))) == [
        (1, ("Amal\ufffd \ufffd K",), ("damaged",)),
        (2, ("Alia",), ("text",)),
    ]


def test_duplicate_and_missing_headings_are_rows_like_others(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["Name", "", "Name"])
        sheet.write_row(1, 0, ["a", "b", "c", "d"])

    sheet = only(written(tmp_path / "list.xlsx", fill))
    assert [row.texts for row in sheet.rows] == [("Name", "", "Name"), ("a", "b", "c", "d")]


def test_both_readers_tell_the_same(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        for number in range(1_200):
            sheet.write_row(number * 2, 0, [f"Name {number}", number, "", number % 2 == 0])
        sheet.write(3, 1, date(2026, 3, 1), book.add_format({"num_format": "dd/mm/yyyy"}))
        sheet.write(5, 1, 7, book.add_format({"num_format": "000"}))
        sheet.write_formula(7, 1, "=1/0", None, "#DIV/0!")
        sheet.merge_range(9, 0, 12, 0, "Merged")

    content = written(tmp_path / "list.xlsx", fill).read_bytes()
    fast, patient = (
        _read(content, "list.xlsx", engine, USUAL, None)[0] for engine in ("fast", "patient")
    )
    assert list(fast.rows) == list(patient.rows)
    assert len(fast.rows) == 1_200 + 4
    assert fast.rows[-1] == fast.rows[1_203] == list(fast.rows)[-1]
    assert fast.rows[600:602] == list(fast.rows)[600:602]
    assert fast.columns == patient.columns == 4


def test_the_fingerprint_is_of_the_bytes_and_not_of_the_name(tmp_path: Path) -> None:
    path = written(tmp_path / "list.xlsx", one_cell)
    first = read_table(path)
    second = read_table(path.rename(tmp_path / "other.csv"))
    assert first.fingerprint == second.fingerprint
    assert (first.name, second.name) == ("list.xlsx", "other.csv")


def test_a_person_who_cancels_stops_the_reading_at_once(tmp_path: Path) -> None:
    path = written(tmp_path / "list.xlsx", one_cell)
    calls = []

    def stop(fraction: float) -> None:
        calls.append(fraction)
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, progress=stop)
    assert calls == [0.0]


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_column(0, 0, range(2_048))

    told: list[float] = []
    read_table(written(tmp_path / "list.xlsx", fill), progress=told.append)
    assert told == sorted(told)
    assert sorted(set(told)) == [0.0, 0.25, 0.5, 0.75, 1.0]


def test_a_thousand_columns_are_read_where_they_are_allowed(tmp_path: Path) -> None:
    path = written(tmp_path / "list.xlsx", thousand_columns)
    (sheet,) = read_table(path, limits=replace(USUAL, columns=1_000)).sheets
    assert sheet.rows[0].texts == tuple(map(str, range(1_000)))
