"""Books for the tests: real files, made once and copied for each test."""

import gc
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ctdesk.app import new_book
from ctdesk.kernel import i18n
from ctdesk.store.book import Book
from tests.books import Filled, copy_of, filled_once
from tests.laws import WHOLE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Programs that tests start would compile every module anew, which an installed one never does.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
gc.disable()  # what is collected stays, and looking through it again and again takes long

MEMORY = Path("/dev/shm")  # where Linux keeps files in memory
ROOM = 1 << 30  # bytes; the tests of one run need a tenth of it at a time

if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
    # Thousands of books are made, and what they keep is awaited on the disk each time.
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


settings.register_profile("long", deadline=None, print_blob=True, max_examples=WHOLE)
settings.register_profile(
    "suite", settings.get_profile("long"), derandomize=True, max_examples=WHOLE // 3
)


def pytest_configure(config: pytest.Config) -> None:
    """The suite draws the same examples every time, a third of those of the long run, which draws
    others each time. No test is timed."""
    settings.load_profile("suite" if config.option.markexpr == "not long" else "long")


def pytest_collection_finish() -> None:
    """What was collected stays to the end; nothing is gained by looking for garbage in it.

    A test lives for a tenth of a second: looking through all that lives every 70,000 objects
    would be a tenth of the time of all tests.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
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
    return filled_once(empty_book_file, tmp_path_factory)


@pytest.fixture(scope="session")
def filled_sample(sample_book_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Filled:
    """The same of the sample book."""
    return filled_once(sample_book_file, tmp_path_factory)


@pytest.fixture
def fill() -> Callable[[Book], object] | None:
    """What the book of a test holds before the test begins; to be said where it is something."""
    return None


@pytest.fixture
def book(
    fill: Callable[[Book], object] | None, filled: Filled, empty_book_file: Path, tmp_path: Path
) -> Iterator[Book]:
    """An open book with its reference lists, and what `fill` puts into it."""
    made = empty_book_file if fill is None else filled(fill)[0]
    with copy_of(made, tmp_path / "book.ctdesk") as book:
        yield book


@pytest.fixture
def sample(
    fill: Callable[[Book], object] | None,
    filled_sample: Filled,
    sample_book_file: Path,
    tmp_path: Path,
) -> Iterator[Book]:
    """The sample book, open, and what `fill` puts into it."""
    made = sample_book_file if fill is None else filled_sample(fill)[0]
    with copy_of(made, tmp_path / "sample.ctdesk") as book:
        yield book


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before chose."""
    i18n.set_language("en")
    yield
    i18n.set_language("en")
