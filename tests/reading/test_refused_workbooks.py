import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ctdesk.formats.reading.limits import LARGEST_FILE, USUAL, Limits
from ctdesk.formats.reading.table import read_table
from ctdesk.kernel.errors import UserError
from tests.reading.making import (
    cell,
    crowded,
    encrypted,
    lying_about_size,
    nothing,
    parts,
    thousand_columns,
    written,
    zipped,
)

NEW_WORKBOOK = "copy its rows to a new workbook, save that, and choose it."
ANOTHER_PROGRAM = "open it in a spreadsheet program, save it as .xlsx, and choose that file."
OVERBLOWN = f"“list.xlsx” unpacks to far more than a list needs; {NEW_WORKBOOK}"
DAMAGED = f"“list.xlsx” is damaged or asks for too much memory; {NEW_WORKBOOK}"
NO_WORKBOOK = (
    "“list.xlsx” is not a workbook that can be read, or it is damaged; open it in a "
    "spreadsheet program, save it as .xlsx or .csv, and choose that file."
)


def refusal(path: Path, limits: Limits = USUAL) -> str:
    with pytest.raises(UserError) as refused:
        read_table(path, limits=limits)
    return refused.value.sentence


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.xlsx"


def test_a_cell_at_the_far_end_is_named(path: Path) -> None:
    zipped(path, parts(cell("A1", "Amal") + cell("XFD1048576", "x")))
    assert refusal(path) == (
        "Row 1,048,576 of sheet “List” in “list.xlsx” is filled, and a list may have 200,000 "
        "rows; delete what stands so far down, or split the list."
    )


def test_a_cell_far_out_is_named(path: Path) -> None:
    zipped(path, parts(cell("A1", "Amal") + cell("ZZ3", "x")))
    assert refusal(path) == (
        "Cell ZZ3 of sheet “List” in “list.xlsx” is filled, and a list may have 200 columns; "
        "delete what stands so far out, or copy the columns of the list to a new file."
    )


def test_a_thousand_columns_are_refused_by_the_last(path: Path) -> None:
    written(path, thousand_columns)
    assert refusal(path).startswith("Cell ALL1 of sheet “List” in “list.xlsx” is filled")


def test_far_cells_that_are_only_coloured_do_not_count(path: Path) -> None:
    far = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    zipped(path, parts(cell("A1", "Amal") + far))
    assert [row.texts for row in read_table(path).sheets[0].rows] == [("Amal",)]


def test_a_cell_of_40_000_characters_is_named(path: Path) -> None:
    zipped(path, parts(cell("B2", "x" * 40_000)))
    assert refusal(path) == (
        "Cell B2 of sheet “List” in “list.xlsx” holds more than 32,767 characters; "
        "shorten it and try again."
    )


def test_more_cells_text_or_sheets_than_a_list_has_are_refused(path: Path) -> None:
    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["a", "b", "c"])
        book.add_worksheet("Other")

    written(path, fill)
    split = "split the list into several files and read them one after the other."
    much = f"“list.xlsx” holds more than can be read at once; {split}"
    assert refusal(path, replace(USUAL, cells=2)) == much
    assert refusal(path, replace(USUAL, packed=10)) == much
    assert refusal(path, replace(USUAL, sheets=1)) == (
        "“list.xlsx” has more than 1 sheets; copy those with the list to a new workbook, "
        "save that, and choose it."
    )


def test_a_sheet_that_unpacks_to_hundreds_of_times_its_size_is_refused(path: Path) -> None:
    zipped(path, parts(cell("A1", " " * 10_000_000)))
    assert path.stat().st_size < 20_000
    assert refusal(path) == OVERBLOWN


def test_a_bomb_that_lies_about_its_size_does_no_harm(path: Path) -> None:
    zipped(path, parts(cell("A1", " " * 10_000_000)))
    lying_about_size(path, "xl/worksheets/sheet1.xml", 2_000)
    assert refusal(path) in (DAMAGED, OVERBLOWN)


def test_an_archive_that_says_it_unpacks_to_four_gigabytes_is_refused(path: Path) -> None:
    zipped(path, parts(cell("A1", "Amal")))
    lying_about_size(path, "xl/worksheets/sheet1.xml", 2**32 - 2)
    assert refusal(path) == OVERBLOWN


def test_two_hundred_thousand_members_are_refused_by_their_number(path: Path) -> None:
    assert refusal(crowded(path, 200_000)) == OVERBLOWN


def test_entities_that_multiply_are_refused(path: Path) -> None:
    members = parts("")
    kinds = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    sheet = members["xl/worksheets/sheet1.xml"].replace(
        "<sheetData>", f"<sheetData>{cell('A1', '&e9;')}"
    )
    members["xl/worksheets/sheet1.xml"] = f'<!DOCTYPE x [<!ENTITY e0 "ha">{kinds}]>{sheet}'
    zipped(path, members)
    with pytest.raises(UserError):
        read_table(path)


def test_a_workbook_with_a_password_is_refused(path: Path) -> None:
    sentence = (
        "“list.xlsx” is protected by a password; open it in a spreadsheet program, save it "
        "without one, and choose that file."
    )
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    path.write_bytes(ole + "EncryptedPackage".encode("utf-16-le") + bytes(500))
    assert refusal(path) == sentence
    encrypted(zipped(path, parts(cell("A1", "Amal"))))
    assert refusal(path) == sentence


def test_an_old_workbook_is_refused_under_either_name(tmp_path: Path) -> None:
    for name in ("list.xls", "list.xlsx", "list.csv"):
        (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
        assert refusal(tmp_path / name) == (
            f"“{name}” is a workbook of the old kind (.xls); open it in a spreadsheet program, "
            "save it as .xlsx, and choose that file."
        )


def test_a_web_page_named_like_a_workbook_is_refused(path: Path) -> None:
    path.write_text("\ufeff\n<html><table><tr><td>Amal</td></tr></table></html>")
    assert refusal(path) == (
        f"“list.xlsx” has the name of a workbook and is a web page; {ANOTHER_PROGRAM}"
    )


@pytest.mark.parametrize("length", [30, 400, 900])
def test_a_workbook_that_was_cut_short_is_refused(path: Path, length: int) -> None:
    zipped(path, parts(cell("A1", "Amal")))
    path.write_bytes(path.read_bytes()[:length])
    assert refusal(path) == NO_WORKBOOK


def test_text_and_other_archives_named_like_a_workbook_are_refused(path: Path) -> None:
    path.write_text("Name,Country\n")
    assert refusal(path) == NO_WORKBOOK
    zipped(path, {"word/document.xml": "<x/>", "[Content_Types].xml": "<x/>"})
    assert refusal(path) == DAMAGED
    zipped(path, {"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})
    assert refusal(path) == NO_WORKBOOK


def test_two_parts_of_one_name_are_refused(path: Path) -> None:
    members = parts(cell("A1", "Amal"))
    zipped(path, {**members, "XL/workbook.xml": members["xl/workbook.xml"]})
    assert refusal(path) == NO_WORKBOOK


def test_broken_bytes_inside_are_refused(path: Path) -> None:
    zipped(path, parts(cell("A1", "Amal") + "<row><c"))
    assert refusal(path) == DAMAGED


def test_a_workbook_that_takes_too_long_is_refused(path: Path) -> None:
    zipped(path, parts(cell("A1", "Amal")))
    assert refusal(path, replace(USUAL, seconds=0)) == (
        f"“list.xlsx” was not read within 0 seconds; {NEW_WORKBOOK}"
    )


@pytest.mark.skipif(sys.platform == "darwin", reason="the system does not limit a process's memory")
def test_a_workbook_that_asks_for_too_much_memory_is_refused(path: Path) -> None:
    zipped(path, parts(cell("A1", "Amal")))
    assert refusal(path, replace(USUAL, memory=2**20)) == DAMAGED


def test_a_workbook_without_a_filled_cell_is_refused(path: Path) -> None:
    written(path, nothing)
    assert refusal(path) == (
        "“list.xlsx” has nothing in it; ask for the list again, or choose another file."
    )


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_an_empty_file_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b" \r\n")
    assert refusal(tmp_path / name) == (
        f"“{name}” has nothing in it; ask for the list again, or choose another file."
    )


def test_a_file_that_vanished_is_named(path: Path) -> None:
    assert refusal(path) == (
        "“list.xlsx” is not there any more; look for it in its folder, plug its disk in again, "
        "and choose it once more."
    )


def test_a_file_that_cannot_be_read_is_named_with_the_reason(path: Path) -> None:
    path.mkdir()
    assert refusal(path).startswith("“list.xlsx” cannot be read (")


def test_a_file_larger_than_any_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert refusal(path) == (
        "“list.csv” is larger than 64 MB; split the list into several files and read them one "
        "after the other."
    )
