"""The sample book, made for real once for all tests that only read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ctdesk.app import new_book
from ctdesk.store.book import Book


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path: Path = tmp_path_factory.mktemp("sample") / "sample.ctdesk"
    made, _code = new_book(path, None, office="Sample office", sample=("book",))
    yield made
    made.close()
