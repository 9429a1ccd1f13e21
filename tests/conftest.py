"""Books for the tests: real files, made once and copied for each test."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ctdesk.app import new_book
from ctdesk.kernel import i18n
from ctdesk.store.book import Book
from tests.books import Filled, Told, copy_of

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Programs that tests start would compile every module anew, which an installed one never does.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


settings.register_profile("long", deadline=None, print_blob=True)
settings.register_profile("suite", settings.get_profile("long"), derandomize=True)


def pytest_configure(config: pytest.Config) -> None:
    """The suite draws the same examples every time; the long run draws others. No test is timed."""
    settings.load_profile("suite" if config.option.markexpr == "not long" else "long")


def pytest_collection_finish() -> None:
    """What was collected stays to the end; nothing is gained by looking for garbage in it.

    A test lives for a tenth of a second: looking through all that lives every 70,000 objects
    would be a tenth of the time of all tests.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 20)


@pytest.fixture(scope="session")
def empty_book_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with nothing but its reference lists, closed."""
    path = tmp_path_factory.mktemp("made") / "empty.ctdesk"
    new_book(path, None, office="Rabat programme office")[0].close()
    return path


@pytest.fixture(scope="session")
def sample_book_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample book, closed."""
    path = tmp_path_factory.mktemp("made") / "sample.ctdesk"
    new_book(path, None, office="Sample office", sample=("book",))[0].close()
    return path


@pytest.fixture(scope="session")
def filled(empty_book_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Filled:
    """`filled(fill)` is a closed book that `fill(book)` filled, and what `fill` answered."""
    made: dict[Callable[[Book], object], tuple[Path, object]] = {}

    def once(fill: Callable[[Book], Told]) -> tuple[Path, Told]:
        if fill not in made:
            path = tmp_path_factory.mktemp("filled") / "filled.ctdesk"
            with copy_of(empty_book_file, path) as book:
                made[fill] = path, fill(book)
        return made[fill]

    return once


@pytest.fixture
def book(empty_book_file: Path, tmp_path: Path) -> Iterator[Book]:
    """An open book with nothing but its reference lists."""
    with copy_of(empty_book_file, tmp_path / "book.ctdesk") as book:
        yield book


@pytest.fixture
def sample(sample_book_file: Path, tmp_path: Path) -> Iterator[Book]:
    """The sample book, open."""
    with copy_of(sample_book_file, tmp_path / "sample.ctdesk") as book:
        yield book


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before chose."""
    i18n.set_language("en")
    yield
    i18n.set_language("en")
