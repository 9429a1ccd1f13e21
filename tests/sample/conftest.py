"""The sample book, open once for all tests that only read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ctdesk.store.book import Book
from tests.books import copy_of


@pytest.fixture(scope="session")
def book(sample_book_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    with copy_of(sample_book_file, tmp_path_factory.mktemp("read") / "sample.ctdesk") as opened:
        yield opened
