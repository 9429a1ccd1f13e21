"""Books that tests fill before they begin: filled once, and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from ctdesk.app import open_book
from ctdesk.store.book import Book

Told = TypeVar("Told")
Filled = Callable[[Callable[[Book], Told]], tuple[Path, Told]]


@contextmanager
def copy_of(made: Path, path: Path) -> Iterator[Book]:
    """A copy of a closed book at `path`, open until the block ends."""
    shutil.copy(made, path)
    book = open_book(path)
    book.actor = "amina"
    try:
        yield book
    finally:
        book.close()
