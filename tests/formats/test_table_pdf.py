from pathlib import Path

import pytest
from pypdf import PdfReader

from ctdesk.formats import table_pdf
from ctdesk.formats.table import Column, Table
from ctdesk.formats.table_pdf import write_table_pdf
from ctdesk.kernel.errors import UserError

NAME = Column("name", "Name")


def test_a_table_is_printed_across_under_what_is_said_about_it(tmp_path: Path) -> None:
    table = Table("People", (NAME,), (("Mohamed",),), about=(("Search", "country:ML"),))
    write_table_pdf(table, tmp_path / "t.pdf")
    (page,) = PdfReader(tmp_path / "t.pdf").pages
    assert page.mediabox.width > page.mediabox.height
    assert page.extract_text().split() == (
        ["People", "Search", "country:ML", "Name", "Mohamed", "Page", "1", "of", "1"]
    )


def test_an_arabic_table_is_an_arabic_document(tmp_path: Path) -> None:
    write_table_pdf(Table("T", (NAME,), (("x",),), language="ar"), tmp_path / "t.pdf")
    assert PdfReader(tmp_path / "t.pdf").trailer["/Root"]["/Lang"] == "ar"


def test_more_rows_than_anybody_prints_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_pdf, "MOST_ROWS", 1)
    write_table_pdf(Table("T", (NAME,), (("a",),)), tmp_path / "one.pdf")
    with pytest.raises(UserError) as refusal:
        write_table_pdf(Table("T", (NAME,), (("a",), ("b",))), tmp_path / "two.pdf")
    assert refusal.value.sentence == (
        "A printed table holds 1 rows and this one has 2; "
        "narrow the search, or export to XLSX or CSV."
    )
    assert [file.name for file in tmp_path.iterdir()] == ["one.pdf"]
