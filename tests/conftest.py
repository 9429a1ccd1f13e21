"""Books for the tests: real files, made once and copied for each test."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from ctdesk.app import new_book, open_book
from ctdesk.kernel import i18n
from ctdesk.store.book import Book

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


settings.register_profile("long", deadline=None, print_blob=True)
settings.register_profile("suite", settings.get_profile("long"), derandomize=True)


def pytest_configure(config: pytest.Config) -> None:
    """The suite draws the same examples every time; the long run draws others. No test is timed."""
    settings.load_profile("suite" if config.option.markexpr == "not long" else "long")


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


@pytest.fixture
def book(empty_book_file: Path, tmp_path: Path) -> Iterator[Book]:
    """An open book with nothing but its reference lists."""
    yield from _opened(empty_book_file, tmp_path / "book.ctdesk")


@pytest.fixture
def sample(sample_book_file: Path, tmp_path: Path) -> Iterator[Book]:
    """The sample book, open."""
    yield from _opened(sample_book_file, tmp_path / "sample.ctdesk")


def _opened(made: Path, path: Path) -> Iterator[Book]:
    shutil.copy(made, path)
    found = open_book(path)
    found.actor = "amina"
    yield found
    found.close()


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test starts in English, whatever the one before chose."""
    i18n.set_language("en")
    yield
    i18n.set_language("en")
