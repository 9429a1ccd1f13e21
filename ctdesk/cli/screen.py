"""What the command line asks of the screen, handed in from above so that it knows no window."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.store.book import Book


@dataclass(frozen=True)
class Screen:
    """The window, opened on a book if one is given, and the pictures of its pages.

    `run_window` returns the exit code, `pictures` the files drawn into a folder.
    """

    run_window: Callable[[Path | None], int]
    pictures: "Callable[[Book, Path], list[Path]]"
