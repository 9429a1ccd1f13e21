"""Books that tests fill before they begin: filled once, and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from ctdesk.app import open_book
from ctdesk.store import keys
from ctdesk.store.book import Book
from ctdesk.store.slots import Cost

Told = TypeVar("Told")
Filled = Callable[[Callable[[Book], Told]], tuple[Path, Told]]

CHEAP = Cost(memory_kib=8 * 1024, passes=1, lanes=1)
"""A guess at a passphrase in a hundredth of the time that it takes at a book of the program."""


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


def make_cheap_to_open(book: Path, code: str, passphrase: str) -> None:
    """Seal the keys of a new book anew, so that its passphrase is tried in no time.

    What it costs to guess at a passphrase is the law of `tests/store/test_keys.py` alone.
    """
    path = keys.keys_path(book)
    keys.rebuild(path, code, passphrase, cost=CHEAP)
    keys.older(path).unlink()  # a new book has none


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
