"""Lists on their way into a book, and after every test nothing left beside the book."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from on_the_way import Stage, judge

from ctdesk.actions.records import add
from ctdesk.formats.reading.pasted import read_pasted
from ctdesk.formats.reading.table import read_table
from ctdesk.intake.lists.staging import Staging
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book
from tests.processes import children


@pytest.fixture(autouse=True)
def nothing_left(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """No process goes on, and no file lies in a folder for temporary files."""
    folder = tmp_path_factory.mktemp("temporary")
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    before = children()
    yield
    assert children() - before == set()
    assert list(folder.iterdir()) == []


@pytest.fixture
def stage(book: Book) -> Stage:
    """A judged list: of a file, or of a text whose cells are set apart by tabs or bars."""

    def staged(told: str | Path, event: Ref | None = None, source: str = "list.xlsx") -> Staging:
        if isinstance(told, Path):
            sheet = read_table(told).sheets[0]
        else:
            sheet = read_pasted(told.replace("|", "\t"))
        staging = Staging(book, sheet, event=event, source=source)
        judge(staging)
        return staging

    return staged


@pytest.fixture
def event(book: Book) -> Ref:
    """An event to take part in."""
    return add(book, "event", {"title": "Rabat workshop", "start_date": "2026-07-17"})
