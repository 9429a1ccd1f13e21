import shutil
from pathlib import Path

import pytest

from ctdesk.app import new_book, open_book


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory):
    """A book that holds nothing but its reference lists, to be copied."""
    book, _ = new_book(tmp_path_factory.mktemp("book") / "desk", None, office="Rabat")
    book.close()
    return book.path


@pytest.fixture
def book(empty_book, tmp_path):
    """A book of this test alone."""
    made = open_book(Path(shutil.copy(empty_book, tmp_path / "desk.ctdesk")))
    yield made
    made.close()
