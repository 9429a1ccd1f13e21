"""Books that tests fill before they begin: filled once, and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

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


def filled_once(of: Path, folders: pytest.TempPathFactory) -> Filled:
    """Fills copies of a closed book, each time it is asked for the same only once."""
    made: dict[Callable[[Book], object], tuple[Path, object]] = {}

    def once(fill: Callable[[Book], Told]) -> tuple[Path, Told]:
        if fill not in made:
            path = folders.mktemp("filled") / "filled.ctdesk"
            with copy_of(of, path) as book:
                made[fill] = path, fill(book)
        return made[fill]

    return once
