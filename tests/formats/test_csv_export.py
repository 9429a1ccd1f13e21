import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctdesk.formats.csv import guarded, unguarded, write_csv
from ctdesk.formats.table import Column, Table
from ctdesk.kernel.errors import Cancelled, UserError

NAME = Column("name", "Name")
TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cn", "Cc")) | st.sampled_from("=+-@'\"\t\r\n,;＝＠"),
    max_size=12,
)


def read_back(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return [[unguarded(cell) for cell in row] for row in csv.reader(lines)]


def test_the_whole_file_is_what_a_spreadsheet_expects(tmp_path: Path) -> None:
    table = Table(
        "People",
        (NAME, Column("born", "Born", "date"), Column("n", "Events", "number"), Column("f", "VIP")),
        (("Amélie “N’Diaye”", date(1980, 1, 2), -5, True), ('say "hi", 1', None, 2.5, False)),
        totals=("All", None, 7, None),
    )
    write_csv(table, tmp_path / "people.csv")
    assert (tmp_path / "people.csv").read_bytes().decode("utf-8") == (
        '\ufeff"Name","Born","Events","VIP"\r\n'
        '"Amélie “N’Diaye”","1980-01-02",-5,"TRUE"\r\n'
        '"say ""hi"", 1","",2.5,"FALSE"\r\n'
        '"All","",7,""\r\n'
    )


def test_times_are_iso_8601(tmp_path: Path) -> None:
    table = Table("T", (NAME,), ((datetime(2021, 1, 8, 9, 0),),))
    write_csv(table, tmp_path / "t.csv")
    assert read_back(tmp_path / "t.csv") == [["Name"], ["2021-01-08 09:00:00"]]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+212 661",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "''-5",
        "'＠x",
    ],
)
def test_whatever_a_spreadsheet_would_run_begins_with_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "'", "'t Hooft", "''", "007", "a=1", "N'Djamena", " =1"])
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text == unguarded(text)


@settings(deadline=None)
@given(TEXTS)
def test_the_guard_can_be_taken_off_again(text: str) -> None:
    assert unguarded(guarded(text)) == text


@settings(deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_an_export_read_back_is_the_same_table(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    file = tmp_path_factory.mktemp("csv") / "t.csv"
    write_csv(Table("T", (NAME, Column("b", "=B")), tuple(rows)), file)
    assert read_back(file) == [["Name", "=B"], *map(list, rows)]


def test_a_table_without_rows_has_its_headings(tmp_path: Path) -> None:
    write_csv(Table("T", (NAME,), ()), tmp_path / "t.csv")
    assert read_back(tmp_path / "t.csv") == [["Name"]]


def test_a_character_no_file_can_hold_is_refused_by_row_and_column(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("old")
    table = Table("T", (Column("o", "Office"), NAME), (("a", "b"), ("c", "Moh\ud800amed")))
    with pytest.raises(UserError) as refusal:
        write_csv(table, tmp_path / "t.csv")
    assert refusal.value.sentence == (
        "Row 2, column “Name” (“Moh\ufffdamed”) holds a character that cannot be written; "
        "type that text again and export once more."
    )
    assert (tmp_path / "t.csv").read_text() == "old"


def test_progress_runs_from_nothing_to_all(tmp_path: Path) -> None:
    told: list[float] = []
    table = Table("T", (NAME,), (("x",),) * 1000)
    write_csv(table, tmp_path / "t.csv", progress=told.append)
    assert told == [0.0, 0.5, 1.0]


def test_a_cancelled_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("old")

    def stop(done: float) -> None:
        if done >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_csv(Table("T", (NAME,), (("x",),) * 1000), tmp_path / "t.csv", progress=stop)
    assert [file.name for file in tmp_path.iterdir()] == ["t.csv"]
    assert (tmp_path / "t.csv").read_text() == "old"
