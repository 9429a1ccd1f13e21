import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctdesk.formats.csv import unguarded, write_csv
from ctdesk.formats.reading.encodings import EncodingNeededError, Preview, decoded
from ctdesk.formats.reading.limits import USUAL, Limits
from ctdesk.formats.reading.pasted import read_pasted
from ctdesk.formats.reading.separated import read_separated, sniffed
from ctdesk.formats.reading.table import read_table
from ctdesk.formats.table import Column, Table
from ctdesk.kernel.errors import Cancelled, UserError
from tests.laws import examples


def rows(text: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.number, row.texts) for row in read_separated(text, "list.csv")[0].rows]


def refusal(text: str, limits: Limits = USUAL) -> str:
    with pytest.raises(UserError) as refused:
        read_separated(text, "list.csv", limits=limits)
    return refused.value.sentence


def test_ragged_and_blank_rows_keep_their_numbers() -> None:
    assert rows("Name,Country\r\nAmal\r\n\r\n,,\r\nOmar,TN,x\r\n") == [
        (1, ("Name", "Country")),
        (2, ("Amal",)),
        (5, ("Omar", "TN", "x")),
    ]


def test_the_line_that_announces_the_delimiter_is_no_row() -> None:
    sheet, delimiter = read_separated("sep=;\r\nName;Fee, net\r\nAmal;1,5\r\n", "list.csv")
    assert delimiter == ";"
    assert [(r.number, r.texts) for r in sheet.rows] == [
        (1, ("Name", "Fee, net")),
        (2, ("Amal", "1,5")),
    ]


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
def test_every_line_end_ends_a_row(end: str) -> None:
    assert rows(end.join(["a,b", '"c', 'd",e'])) == [(1, ("a", "b")), (2, (f"c{end}d", "e"))]


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Name\tPlace\nAlaoui, Amal\tRabat, Morocco\nBen Ali, Omar\tTunis, Tunisia\n", "\t"),
        ("Name;Fee\nAmal;1,5\nOmar;2,5\n", ";"),
        ("List of participants, Rabat\nName;Country;Post\nAmal;MA;Judge\nOmar;TN;\n", ";"),
        ("Name|Country\nAmal|MA\n", "|"),
        ('Name,Notes\nAmal,"a;b;c;d"\nOmar,"a;b;c;d"\nMona,\n', ","),
        ("Name\nAmal\nOmar\n", ","),
    ],
)
def test_the_delimiter_is_what_cuts_most_rows_alike(text: str, delimiter: str) -> None:
    assert sniffed(text) == delimiter


def test_a_quotation_mark_that_is_never_closed_is_named_by_its_row() -> None:
    sentence = (
        "A quotation mark in row 2 of “list.csv” is never closed; close it or take it out, "
        "and try again."
    )
    assert refusal('Name,Post\n"Amal,Judge\nOmar,Clerk\n') == sentence
    assert refusal('Name,Post\n"Amal,Judge\n' + "Omar,Clerk\n" * 20_000) == sentence


def test_a_quotation_mark_inside_a_cell_is_a_letter() -> None:
    assert rows('Name,Post\nAmal "Mimi" K,5" pipe\n') == [
        (1, ("Name", "Post")),
        (2, ('Amal "Mimi" K', '5" pipe')),
    ]


@pytest.mark.parametrize("length", [40_000, 200_000])
def test_a_cell_with_too_much_text_is_named(length: int) -> None:
    told = refusal(f"Name,Notes\nAmal,{'x' * length}\n")
    assert told.startswith("Cell B2 of “list.csv” holds more than 32,767 characters")


def test_too_many_rows_columns_or_cells_are_refused() -> None:
    assert refusal("a\nb\nc\n", replace(USUAL, rows=2)).startswith("Row 3 of “list.csv” is")
    assert refusal("a,b\na,b,c\n", replace(USUAL, columns=2)).startswith("Cell C2 of “list.csv”")
    for limits in (replace(USUAL, cells=2), replace(USUAL, packed=4)):
        assert refusal("a,b,c\n", limits).startswith("“list.csv” holds more than can be read")


def test_nul_and_lone_halves_of_letters_are_marked_as_damaged() -> None:
    sheet, _delimiter = read_separated("Am\0al,ok\n\ud800,x\n", "list.csv")
    assert [(row.texts, row.kinds) for row in sheet.rows] == [
        (("Am\ufffdal", "ok"), ("damaged", "text")),
        (("\ufffd", "x"), ("damaged", "text")),
    ]


def test_what_we_export_is_read_back_without_the_guards(tmp_path: Path) -> None:
    columns = tuple(Column(key, key) for key in ("Name", "Phone", "Notes"))
    line = ("محمد", "+212 537 00 00 00", "-5\n\"x\"; 'a'")
    write_csv(Table("List", columns, (line,)), tmp_path / "list.csv")
    (sheet,) = read_table(tmp_path / "list.csv").sheets
    assert [row.texts for row in sheet.rows] == [("Name", "Phone", "Notes"), line]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_without_asking(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "list.csv").write_bytes("Nom,Pays\nÉlodie,تونس\n".encode(encoding))
    read = read_table(tmp_path / "list.csv")
    assert [row.texts for row in read.sheets[0].rows] == [("Nom", "Pays"), ("Élodie", "تونس")]
    assert read.encoding in ("utf-8", "utf-16-le", "utf-32-le")


def test_other_letters_are_shown_in_every_encoding_to_choose_from(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name\nMona\nأحمد\n".encode("cp1256"))
    with pytest.raises(EncodingNeededError) as asked:
        read_table(path)
    assert asked.value.previews == (
        Preview("cp1256", ("أحمد",), True),
        Preview("cp1252", ("ÃÍãÏ",), True),
        Preview("iso8859-6", ("أحكد",), True),
        Preview("cp850", ("├═Ò¤",), True),
        Preview("mac-arabic", ("أحكد",), True),
    )
    assert asked.value.sentence.startswith(
        "“list.csv” does not say how its letters are written; choose the encoding in which"
    )
    chosen = read_table(path, encoding="cp1256")
    assert (chosen.sheets[0].rows[2].texts, chosen.encoding) == (("أحمد",), "cp1256")


def test_an_encoding_that_cannot_be_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        decoded(b"caf\x81", "list.csv", "cp1252")
    assert refused.value.sentence == (
        "“list.csv” is not written in cp1252; choose another encoding."
    )


def test_two_bytes_for_every_letter_without_a_mark_are_asked_about() -> None:
    with pytest.raises(EncodingNeededError) as asked:
        decoded("Name,Country\n".encode("utf-16-le"), "list.csv")
    assert asked.value.previews[0] == Preview("utf-16-le", ("Name,Country",), True)


def test_reading_a_text_file_can_be_cancelled_and_tells_how_far_it_is() -> None:
    text = "Amal,MA\n" * 5_000
    told: list[float] = []
    read_separated(text, "list.csv", progress=told.append)
    assert told == sorted(told)
    assert (len(told) > 3, told[-1]) == (True, 1.0)

    def stop(fraction: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_separated(text, "list.csv", progress=stop)


def test_a_pasted_block_is_cut_at_tabs_alone() -> None:
    sheet = read_pasted('Name\tPost\r\nAlaoui, Amal\t"Judge\nRabat"\r\n')
    assert [row.texts for row in sheet.rows] == [
        ("Name", "Post"),
        ("Alaoui, Amal", "Judge\nRabat"),
    ]


def test_an_unpaired_quotation_mark_in_a_pasted_block_is_a_letter() -> None:
    sheet = read_pasted('"Amal\tJudge\nOmar\tClerk')
    assert [row.texts for row in sheet.rows] == [('"Amal', "Judge"), ("Omar", "Clerk")]


def test_an_empty_paste_is_refused() -> None:
    with pytest.raises(UserError) as refused:
        read_pasted(" \r\n\t\r\n".replace(" ", ""))
    assert refused.value.sentence == (
        "Nothing was pasted; copy the rows in the spreadsheet and paste again."
    )


CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cn"), exclude_characters="\ufffd"),
    max_size=8,
)


@settings(max_examples=examples(60))
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_whatever_is_written_as_csv_is_read_back(lines: list[list[str]]) -> None:
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *lines])
    sheet, _delimiter = read_separated(file.getvalue(), "list.csv")
    read = {row.number: [row.text(column) for column in range(3)] for row in sheet.rows}
    assert read == {
        number: list(map(unguarded, line))
        for number, line in enumerate([["a", "b", "c"], *lines], start=1)
        if any(line)
    }
