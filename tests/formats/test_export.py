import os
from pathlib import Path

import pytest

from ctdesk.formats.document import Document
from ctdesk.formats.export import (
    document_suffixes,
    table_suffixes,
    write_document,
    write_table,
)
from ctdesk.formats.table import Column, Table
from ctdesk.kernel.errors import UserError

TABLE = Table("People", (Column("name", "Name"),), (("Mohamed",),))


def test_the_formats_of_this_room_are_found() -> None:
    assert (table_suffixes(), document_suffixes()) == (
        (".csv", ".pdf", ".xlsx"),
        (".pdf",),
    )


@pytest.mark.parametrize(("name", "start"), [("a.CSV", b"\xef\xbb\xbf"), ("a.xlsx", b"PK\x03\x04")])
def test_the_suffix_chooses_the_format_of_a_table(tmp_path: Path, name: str, start: bytes) -> None:
    write_table(TABLE, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(start)


def test_the_suffix_chooses_the_format_of_a_document(tmp_path: Path) -> None:
    told: list[float] = []
    write_document(Document("Summary", ()), tmp_path / "a.pdf", progress=told.append)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert told == [1.0]


def test_a_document_is_not_written_as_a_table(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"end the name with \.pdf\.$"):
        write_document(Document("Summary", ()), tmp_path / "a.csv")


def test_an_unknown_suffix_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal:
        write_table(TABLE, tmp_path / "people.numbers")
    assert refusal.value.sentence == (
        "“people.numbers” does not say which kind of file to write; "
        "end the name with .csv or .pdf or .xlsx."
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_folder_that_is_not_there_is_a_refusal(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError, match="could not be written"):
        write_table(TABLE, tmp_path / "gone" / name)


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_full_disk_leaves_the_old_file_as_it_was(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="No space left on device"):
        write_table(TABLE, tmp_path / name)
    assert [file.name for file in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_text() == "old"


def test_a_document_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(UserError, match="could not be written"):
        write_document(Document("Summary", ()), tmp_path / "a.pdf")
    assert [file.name for file in tmp_path.iterdir()] == ["a.pdf"]
