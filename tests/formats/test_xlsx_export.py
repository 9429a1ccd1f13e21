import re
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctdesk.formats import xlsx
from ctdesk.formats.table import Cell, Column, Table
from ctdesk.formats.xlsx import write_xlsx
from ctdesk.kernel.errors import Cancelled, UserError
from tests.laws import examples

NAME = Column("name", "Name")
DANGERS = ["=1+1", "+212 661 12 34 56", "-5", "@SUM(A1)", "007", "1e5", "TRUE", "'=x", "{=A1}"]
LINKS = ["https://example.org", "mailto:a@example.org", "internal:Sheet1!A1", "external:c:\\x.xlsx"]
MARKUP = ["<b>x</b>", "<r>x</r>", "<r>_x0041_ & ]]></r>", "_x0041_", "&amp;", "<r></r>", "_x000D_"]
TEXTS = st.lists(
    st.characters(exclude_categories=("Cs", "Cn", "Cc"))
    | st.sampled_from(["<r>", "</r>", "_x", "0041_", "=", "\n", "\t", "&", " "]),
    min_size=1,
    max_size=12,
).map("".join)


def written(tmp_path: Path, *cells: Cell, column: Column = NAME) -> Path:
    write_xlsx(Table("T", (column,), tuple((cell,) for cell in cells)), tmp_path / "t.xlsx")
    return tmp_path / "t.xlsx"


def cells_of(file: Path) -> list[Any]:
    sheet = openpyxl.load_workbook(file).worksheets[0]
    return [row[0] for row in sheet.iter_rows(min_row=2)]


def test_texts_are_never_taken_for_formulas_numbers_or_links(tmp_path: Path) -> None:
    file = written(tmp_path, *DANGERS, *LINKS, *MARKUP)
    found = [(cell.value, cell.data_type) for cell in cells_of(file)]
    assert found == [(text, "s") for text in (*DANGERS, *LINKS, *MARKUP)]
    with zipfile.ZipFile(file) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall("<f>|hyperlink", sheet) == []


def test_dates_numbers_and_flags_are_real_ones(tmp_path: Path) -> None:
    cells = (date(2012, 7, 17), datetime(2021, 1, 8, 9, 30), 52, -2.5, True, None)
    found = [(cell.value, cell.number_format) for cell in cells_of(written(tmp_path, *cells))]
    assert found == [
        (datetime(2012, 7, 17), "yyyy-mm-dd"),
        (datetime(2021, 1, 8, 9, 30), "yyyy-mm-dd hh:mm"),
        (52, "General"),
        (-2.5, "General"),
        (True, "General"),
        (None, "@"),
    ]


def test_a_percent_is_kept_as_its_fraction(tmp_path: Path) -> None:
    (cell,) = cells_of(written(tmp_path, 0.425, column=Column("p", "Women", "percent")))
    assert (cell.value, cell.number_format) == (0.425, "0.0%")


def test_what_excel_cannot_count_exactly_is_written_out(tmp_path: Path) -> None:
    cells = (2**60, date(1899, 12, 31), datetime(2021, 1, 8, 9, 0, tzinfo=UTC), date(1900, 2, 28))
    assert [cell.value for cell in cells_of(written(tmp_path, *cells))] == [
        "1152921504606846976",
        "1899-12-31",
        "2021-01-08 09:00:00+00:00",
        "1900-02-28",
    ]


@settings(max_examples=examples(40))
@given(st.lists(TEXTS, max_size=5))
def test_every_text_reads_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    file = written(tmp_path_factory.mktemp("xlsx"), *texts)
    assert [cell.value for cell in cells_of(file)] == texts


def test_every_kind_of_line_end_becomes_the_one_excel_has(tmp_path: Path) -> None:
    assert [cell.value for cell in cells_of(written(tmp_path, "a\r\nb\rc\nd"))] == ["a\nb\nc\nd"]


def test_headings_are_frozen_filtered_and_repeated_on_paper(tmp_path: Path) -> None:
    table = Table("People", (NAME, Column("n", "Events", "number")), (("A", 1), ("B", 2)), ("", 3))
    write_xlsx(table, tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Name", "Events"],
        ["A", 1],
        ["B", 2],
        [None, 3],
    ]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert (sheet.print_title_rows, sheet.sheet_view.rightToLeft) == ("$1:$1", None)
    assert [sheet["A1"].font.bold, sheet["B2"].font.bold, sheet["B4"].font.bold] == [
        True,
        False,
        True,
    ]


def test_an_arabic_sheet_runs_from_the_right(tmp_path: Path) -> None:
    table = Table(
        "الأشخاص", (Column("n", "الاسم"),), (("محمد",),), language="ar", about=(("أ", "ب"),)
    )
    write_xlsx(table, tmp_path / "t.xlsx")
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert [sheet.sheet_view.rightToLeft for sheet in book.worksheets] == [True, True]
    assert book.sheetnames[0] == "الأشخاص"


def test_widths_follow_the_words_within_reason(tmp_path: Path) -> None:
    table = Table("T", (NAME, Column("a", "A"), Column("b", "B")), (("x" * 20, "y", "z" * 500),))
    write_xlsx(table, tmp_path / "t.xlsx")
    widths = openpyxl.load_workbook(tmp_path / "t.xlsx").active.column_dimensions
    assert [round(widths[letter].width) for letter in "ABC"] == [22, 10, 62]


def test_what_is_said_about_the_rows_stands_on_a_second_sheet(tmp_path: Path) -> None:
    about = (("Filter", "=country:ML"), ("Printed by", "A. Person"))
    write_xlsx(Table("People", (NAME,), (), about=about), tmp_path / "t.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx")["About"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["People", None],
        [None, None],
        ["Filter", "=country:ML"],
        ["Printed by", "A. Person"],
    ]
    assert sheet["B3"].data_type == "s"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("People: all / of [them]", "People all of them"),
        ("'Quoted'", "Quoted"),
        ("", "1"),
        ("History", "History 1"),
        ("about", "about 1"),
        ("x" * 40, "x" * 31),
        ("😀" * 20, "😀" * 15),
        ("a" * 30 + " b", "a" * 30),
    ],
)
def test_any_title_gives_a_name_that_excel_accepts(tmp_path: Path, title: str, name: str) -> None:
    write_xlsx(Table(title, (NAME,), ()), tmp_path / "t.xlsx")
    assert openpyxl.load_workbook(tmp_path / "t.xlsx").sheetnames == [name]


def test_a_text_longer_than_a_cell_is_refused_and_not_cut(tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_text("old")
    with pytest.raises(UserError) as refusal:
        written(tmp_path, "short", "😀" * 16_384)
    assert refusal.value.sentence == (
        f"Row 2, column “Name” (“{'😀' * 40}…”) is longer than the 32,767 characters "
        "a cell can hold; shorten it, or export to CSV."
    )
    assert (tmp_path / "t.xlsx").read_text() == "old"


def test_the_longest_text_a_cell_can_hold_is_kept_whole(tmp_path: Path) -> None:
    text = "😀" * 16_383 + "x"
    assert [cell.value for cell in cells_of(written(tmp_path, text))] == [text]


@pytest.mark.parametrize("character", ["\ud800", "\ufffe", "\U0001ffff", "\x00", "\x0b", "\x7f"])
def test_a_character_that_would_spoil_the_file_is_refused_by_cell(
    tmp_path: Path, character: str
) -> None:
    with pytest.raises(UserError) as refusal:
        written(tmp_path, "fine", f"bad{character}name")
    assert refusal.value.sentence.startswith("Row 2, column “Name” (“bad\ufffdname”) ")
    assert list(tmp_path.iterdir()) == []


def test_a_heading_that_would_spoil_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Na\ufffdme"):
        written(tmp_path, "x", column=Column("name", "Na\x00me"))


def test_more_rows_than_a_sheet_has_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MOST_LINES", 3)
    assert len(cells_of(written(tmp_path, "a", "b", "c"))) == 3
    with pytest.raises(UserError) as refusal:
        written(tmp_path, "a", "b", "c", "d")
    assert refusal.value.sentence == (
        "A workbook holds 3 rows and this table has 4; narrow the search, or export to CSV."
    )


def test_no_copy_of_the_records_lies_in_a_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = tmp_path / "temporary"
    monkeypatch.setenv("TMPDIR", str(watched))
    monkeypatch.setattr("tempfile.tempdir", str(watched))
    # The folder does not exist, so anything put there would fail.
    assert [cell.value for cell in cells_of(written(tmp_path, "Mohamed"))] == ["Mohamed"]


def test_a_cancelled_workbook_is_not_written(tmp_path: Path) -> None:
    def stop(done: float) -> None:
        if done > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_xlsx(Table("T", (NAME,), (("x",),) * 1000), tmp_path / "t.xlsx", progress=stop)
    assert list(tmp_path.iterdir()) == []
