"""The command line in this process, and closed books for it to open."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from terminal import Ctdesk, Told, records

from ctdesk.__main__ import draw_pictures, run_window
from ctdesk.cli.passphrase import VARIABLE
from ctdesk.cli.run import run
from ctdesk.cli.screen import Screen


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal that speaks English and holds no passphrase."""
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def ctdesk(capsys: pytest.CaptureFixture[str]) -> Ctdesk:
    """Run a command: `ctdesk("list", book, "events")`."""

    def command(*words: object) -> Told:
        capsys.readouterr()
        code = run([str(word) for word in words], Screen(run_window, draw_pictures))
        return Told(code, *capsys.readouterr())

    return command


@pytest.fixture
def office(empty_book_file: Path, tmp_path: Path) -> Path:
    """The file of a closed book with nothing but its reference lists."""
    return Path(shutil.copy(empty_book_file, tmp_path / "office.ctdesk"))


@pytest.fixture
def sahel(sample_book_file: Path, tmp_path: Path) -> Path:
    """The file of a closed book with the sample records."""
    return Path(shutil.copy(sample_book_file, tmp_path / "sahel.ctdesk"))


@pytest.fixture
def draft(tmp_path: Path) -> Callable[[object], Path]:
    """A JSON file with the given text, or with the given value written as JSON."""

    def written(content: object) -> Path:
        path = tmp_path / "draft.json"
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
        return path

    return written


@pytest.fixture
def nothing_written(sahel: Path) -> Iterator[None]:
    """Whatever the test does, the book holds the same rows at its end."""
    before = records(sahel)
    yield
    assert records(sahel) == before
