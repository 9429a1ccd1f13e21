"""Lists nobody should have sent: taken in cell by cell, or refused with the book as it was."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from on_the_way import Stage, bring, judge, tables

from ctdesk.formats.reading.table import read_table
from ctdesk.intake.lists.judged import Imported
from ctdesk.intake.lists.staging import Staging
from ctdesk.kernel.errors import Cancelled, UserError
from ctdesk.store.book import Book
from tests.processes import children
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

SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture(autouse=True)
def same_bytes(book: Book, request: pytest.FixtureRequest) -> Iterator[None]:
    """After a refusal the file of the book is the same to the byte."""
    before = book.path.read_bytes()
    yield
    if request.node.name.partition("[")[0].endswith("_refused"):
        assert book.path.read_bytes() == before


def taken_in(book: Book, path: Path, encoding: str | None = None) -> Staging:
    """A file read, judged and taken in."""
    staging = Staging(book, read_table(path, encoding=encoding).sheets[0], source=path.name)
    judge(staging)
    bring(staging)
    return staging


def names(book: Book) -> list[str]:
    return [row[0] for row in book.rows("SELECT display_name FROM person ORDER BY id")]


def refused_cells(staging: Staging) -> list[tuple[str, str]]:
    rows = (staging.row(place) for place in staging.places())
    return [(one.cell, one.sentence) for row in rows for one in row.refusals]


HEADINGS = (
    "<row r='1'>"
    + "".join(
        f'<c r="{letter}1" t="inlineStr"><is><t>{text}</t></is></c>'
        for letter, text in zip("ABC", ("Nom", "Pays", "Téléphone"), strict=True)
    )
    + "</row>"
)

REFUSED: dict[str, Callable[[Path], object]] = {
    "a bomb": lambda path: zipped(path, parts("", **{SHEET: " " * 30_000_000})),
    "a lying bomb": lambda path: lying_about_size(
        zipped(path, parts("", **{SHEET: " " * 30_000_000})), SHEET, 1_000
    ),
    "a far cell": lambda path: zipped(path, parts(HEADINGS + cell("ZZ300000", "x"))),
    "two hundred thousand members": lambda path: crowded(path, 200_000),
    "a password": lambda path: encrypted(zipped(path, parts(HEADINGS))),
    "an old workbook": lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 200),
    "a page": lambda path: path.write_text("<html><table><tr><td>Nom</td></tr></table></html>"),
    "a thousand columns": lambda path: written(path, thousand_columns),
    "no rows": lambda path: written(path, nothing),
    "nothing": lambda path: path.write_bytes(b""),
    "half a workbook": lambda path: path.write_bytes(written(path, nothing).read_bytes()[:400]),
    "a long cell": lambda path: zipped(path, parts(HEADINGS + cell("A2", "x" * 40_000))),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_a_workbook_that_is_none_is_refused(book: Book, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "list.xlsx"
    REFUSED[kind](path)
    with pytest.raises(UserError) as refused:
        taken_in(book, path)
    assert "list.xlsx" in refused.value.sentence
    assert names(book) == []


TEXTS: dict[str, tuple[bytes, str]] = {
    "an open quotation mark": (
        b'Nom,Pays\nSow Ali,Mali\n"Ba Awa,Mali\n' + b"Diop Ali,Mali\n" * 20,
        "row 3",
    ),
    "other letters": ("Nom;Pays\nTraoré Élise;Mali\n".encode("cp1252"), "encoding"),
    "only spaces": (b" \r\n \r\n", "list.csv"),
}


@pytest.mark.parametrize("kind", TEXTS)
def test_a_text_that_is_no_list_is_refused(book: Book, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "list.csv"
    content, told = TEXTS[kind]
    path.write_bytes(content)
    with pytest.raises(UserError) as refused:
        taken_in(book, path)
    assert told in refused.value.sentence
    assert names(book) == []


def test_a_file_that_has_vanished_is_refused(book: Book, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="list\\.xlsx"):
        taken_in(book, tmp_path / "list.xlsx")


def test_a_file_may_vanish_once_it_was_read(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Nom,Pays\nSow Ali,Mali\n")
    staging = Staging(book, read_table(path).sheets[0], source=path.name)
    path.unlink()
    judge(staging)
    bring(staging)
    assert names(book) == ["Sow Ali"]


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (b"\xef\xbb\xbfNom;Pays\r\nSow Ali;Mali\r\n", None),
        (b"Nom\tPays\rSow Ali\tMali\r", None),
        (b"sep=;\nNom;Pays\nSow Ali;Mali\n", None),
        ("Nom;Pays\nSow Ali;Mali\n".encode("utf-16"), None),
        ("Nom;Pays\nSow Ali;مالي\n".encode("cp1256"), "cp1256"),
        (b"Nom;Pays;\n\n;;\nSow Ali;Mali;;;x\n\n", None),
    ],
)
def test_ways_of_writing_a_text_are_taken_in(
    book: Book, tmp_path: Path, content: bytes, encoding: str | None
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    taken_in(book, path, encoding)
    assert book.rows("SELECT display_name, country FROM person") == [("Sow Ali", "ML")]


def test_cells_that_cannot_be_kept_are_named_and_the_rest_goes_on(
    book: Book, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(
        b"Nom;Pays;Fonction\nSow Ali;Mali;Ju\0ge\nBa Awa;Mali;" + b"x" * 501 + b"\n"
        b"Diop Ali;Mali;a\xe2\x80\xaeb\nKane Ali;Mali;Juge\n"
    )
    staging = taken_in(book, path)
    assert [place for place, _sentence in refused_cells(staging)] == ["C2", "C3", "C4"]
    assert names(book) == ["Kane Ali"]


def test_a_lone_surrogate_is_named(book: Book, tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "list.xlsx",
        parts(HEADINGS + cell("A2", "Sow _xD800_") + cell("A3", "Ba Awa")),
    )
    staging = taken_in(book, path)
    assert refused_cells(staging) == [
        ("A2", "This cell holds a character that cannot be kept; type it again in the file.")
    ]
    assert names(book) == ["Ba Awa"]


def test_formulas_that_failed_or_were_never_calculated_are_named(
    book: Book, tmp_path: Path
) -> None:
    def fill(_book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ("Nom", "Pays", "Zwx"))
        sheet.write_row(1, 0, ("Sow Ali", "Mali"))
        sheet.write_formula(1, 2, "=1/0", value="#DIV/0!")  # in a column that means nothing
        sheet.write_string(2, 0, "Ba Awa")
        sheet.write_formula(2, 1, "=1/0", value="#DIV/0!")
        sheet.write_string(3, 0, "Diop Ali")
        sheet.write_formula(3, 1, '="Ma"&"li"', value="Mali")

    staging = taken_in(book, written(tmp_path / "list.xlsx", fill))
    assert refused_cells(staging) == [
        ("B3", "The formula in this cell gives the error #DIV/0!; correct it in the file.")
    ]
    assert names(book) == ["Sow Ali", "Diop Ali"]


def test_merged_and_hidden_cells_dates_and_zeros(book: Book, tmp_path: Path) -> None:
    from datetime import date

    def fill(made: Any, sheet: Any) -> None:
        day = made.add_format({"num_format": "dd/mm/yyyy"})
        zeros = made.add_format({"num_format": "0000000000"})
        sheet.merge_range("A1:D1", "Liste des participants")
        sheet.write_row(1, 0, ("Pays", "Nom", "Téléphone", "Désigné le"))
        sheet.merge_range("A3:A4", "Mali")
        sheet.write_row(2, 1, ("Sow Ali", "+223 20 22 22 22"))
        sheet.write_row(3, 1, ("Ba Awa",))
        sheet.write_number(3, 2, 661000000, zeros)
        sheet.write_datetime(2, 3, date(2026, 3, 12), day)
        sheet.set_row(3, None, None, {"hidden": True})

    path = written(tmp_path / "list.xlsx", fill, default_date_format="dd/mm/yyyy")
    taken_in(book, path)
    assert book.rows("SELECT display_name, country, phone FROM person ORDER BY id") == [
        ("Sow Ali", "ML", "+223 20 22 22 22"),
        ("Ba Awa", "ML", "0661000000"),
    ]


def test_a_list_that_is_no_list_brings_nobody(stage: Stage, book: Book) -> None:
    before = tables(book)
    staging = stage("Budget|2026\nSalles|1200\nRepas|800\n")
    staging.set_columns(dict.fromkeys(range(2)))
    judge(staging)
    assert bring(staging) == Imported(0, 0, 0, 3, "Import 0 people from “list.xlsx”")
    assert tables(book) == before


def test_reading_called_off_leaves_no_process(book: Book, tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "list.xlsx",
        parts(HEADINGS + "".join(cell(f"A{row}", f"Sow {row}") for row in range(2, 60_000))),
    )
    before = children()

    def stop(_far: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(path, progress=stop)
    ends = time.monotonic() + 10
    while children() - before and time.monotonic() < ends:
        time.sleep(0.05)
    assert children() - before == set()
    assert names(book) == []
