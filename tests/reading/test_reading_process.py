import io
import os
import struct
import sys
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from ctdesk.formats.reading import marks
from ctdesk.formats.reading.frames import ROWS, read_frame, write_frame, written
from ctdesk.formats.reading.limits import USUAL
from ctdesk.formats.reading.looks import dressed, look_of
from ctdesk.formats.reading.memory import held
from ctdesk.formats.reading.sheet import column_letters, column_position
from ctdesk.formats.reading.table import read_table
from ctdesk.formats.reading.workbook import _child
from tests.processes import children
from tests.reading.making import cell, parts, zipped
from tests.reading.making import written as written_by


def test_the_reading_process_is_ended_and_not_waited_for() -> None:
    with _child(written(["fast", asdict(USUAL)]), b"", USUAL) as (process, _received):
        assert process.poll() is None
        assert sys.platform != "linux" or children() == {str(process.pid)}
    assert process.returncode not in (0, 1)


def test_modules_in_the_folder_one_works_in_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("open('ran', 'w')")
    monkeypatch.chdir(tmp_path)
    path = zipped(tmp_path / "list.xlsx", parts(cell("A1", "Amal")))
    assert [row.texts for row in read_table(path).sheets[0].rows] == [("Amal",)]
    assert not (tmp_path / "ran").exists()


def test_frames_come_out_as_they_went_in_and_broken_ones_do_not() -> None:
    pipe = io.BytesIO()
    write_frame(pipe, ROWS, b"rows", 7)
    sent = pipe.getvalue()
    assert read_frame(io.BytesIO(sent), 100) == (ROWS, 7, b"rows")
    assert read_frame(io.BytesIO(sent), 3) is None
    assert read_frame(io.BytesIO(sent[:-1]), 100) is None
    assert read_frame(io.BytesIO(sent[:4]), 100) is None
    assert read_frame(io.BytesIO(struct.pack(">cII", b"R", 0, 2**32 - 1)), 100) is None


def test_the_memory_of_a_process_is_known_until_it_is_gone() -> None:
    assert held(os.getpid()) > 10**6
    assert held(2**22 + 1) == 0


@pytest.mark.parametrize(
    ("code", "number", "text"),
    [
        ("0%", 0.42, "42%"),
        ("0.00%", 0.425, "42.5%"),
        ("00000", 42, "00042"),
        ("00000", 1_234_567, "1234567"),
        ('"+"0', 212_537, "+212537"),
        ("00 00 00 00 00", 537_000_102, "05 37 00 01 02"),
        ("\\+000\\-000;[Red]0", 212_537, "+212-537"),
        ("00000", -3, "-3"),
        ("00000", 2.5, "2.5"),
    ],
)
def test_a_number_with_a_look_is_shown_with_its_zeros_and_signs(
    code: str, number: float, text: str
) -> None:
    assert dressed(number, look_of(code)) == text


@pytest.mark.parametrize("code", ["General", "0", "#,##0.00", "dd/mm/yyyy", "0.00E+00", "@", ""])
def test_other_formats_give_no_look(code: str) -> None:
    assert look_of(code) == ""


def test_columns_have_the_letters_people_see() -> None:
    letters = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]
    places = [0, 25, 26, 51, 52, 701, 702, 16_383]
    assert list(map(column_letters, places)) == letters
    assert list(map(column_position, letters)) == places


def test_a_workbook_whose_elements_have_a_prefix_is_read_with_its_marks(tmp_path: Path) -> None:
    members = parts("")
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    members["xl/worksheets/sheet1.xml"] = (
        f'<x:worksheet xmlns:x="{main}"><x:sheetData><x:row r="1" hidden="1">'
        '<x:c r="A1" t="inlineStr"><x:is><x:t>Amal</x:t></x:is></x:c>'
        '<x:c r="B1" t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c>'
        '<x:c r="C1"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>'
    )
    (row,) = read_table(zipped(tmp_path / "list.xlsx", members)).sheets[0].rows
    assert (row.texts, row.kinds, row.is_hidden) == (
        ("Amal", "#DIV/0!", ""),
        ("text", "error", "uncalculated"),
        True,
    )


def test_marks_are_found_wherever_the_pieces_of_a_sheet_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(book: Any, sheet: Any) -> None:
        percent = book.add_format({"num_format": "0%"})
        for row in range(0, 60, 3):
            sheet.write(row, 0, 0.5, percent)
            sheet.write_formula(row, 1, "=1/0", None, "#DIV/0!")
            sheet.merge_range(row, 2, row + 1, 2, "x")
            sheet.set_row(row, None, None, {"hidden": True})

    written_to = written_by(tmp_path / "list.xlsx", fill)
    with zipfile.ZipFile(written_to) as archive:
        (member,) = marks.sheet_members(archive).values()
        whole = marks.marks(archive, member, marks.styles(archive))
        for size in (40, 97, 1_000):
            monkeypatch.setattr(marks, "_PIECE", size)
            assert marks.marks(archive, member, marks.styles(archive)) == whole
    rows = range(1, 61, 3)
    assert whole == marks.Marks(
        looks={row: {0: "percent"} for row in rows},
        wrong={row: {1: ("e", "#DIV/0!")} for row in rows},
        hidden_rows=set(rows),
        merges=[(row, 2, row + 1, 2) for row in rows],
    )
