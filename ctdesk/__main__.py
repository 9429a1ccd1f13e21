"""`ctdesk`: the window, or a command of the command line; only the one asked for is imported."""

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ctdesk.store.book import Book

_BOOK = ".ctdesk"


def main() -> int:
    """Do what the arguments of the program ask; the exit code."""
    argv = sys.argv[1:]
    if not argv or _is_book(argv):
        return _window(Path(argv[0]) if argv else None)
    from ctdesk.cli.mishap import install
    from ctdesk.cli.run import run
    from ctdesk.cli.screen import Screen
    from ctdesk.kernel.collecting import collected_when_told

    install()
    with collected_when_told():
        return run(argv, Screen(run_window, draw_pictures))


def _is_book(argv: list[str]) -> bool:
    """Whether a book alone was given, as a double click on it does."""
    return len(argv) == 1 and argv[0].endswith(_BOOK) and not argv[0].startswith("-")


def _window(book: Path | None) -> int:
    """The window in the terminal's language, until another one is chosen in it."""
    from ctdesk.cli.tongue import usual_language
    from ctdesk.kernel.i18n import set_language

    set_language(usual_language(os.environ))
    return run_window(book)


def run_window(book: Path | None) -> int:
    """Open the window, on a book if one is given, until it is closed."""
    try:
        from ctdesk.ui.start import run
    except ImportError as error:
        return _without_window(error)
    return run(sys.argv[:1], app_later(), book=book)


def app_later() -> Any:
    """`ctdesk.app`, imported when it is first asked for something: the window is up before."""

    class Later:
        def __getattr__(self, name: str) -> Any:
            return getattr(import_module("ctdesk.app"), name)

    return Later()


def draw_pictures(book: "Book", folder: Path) -> list[Path]:
    """Draw the window's pages into a folder; no screen is needed."""
    from ctdesk import app

    if sys.platform.startswith("linux") and not _has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ctdesk.ui.pictures import pictures

    return pictures(book, folder, app)


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_window(error: ImportError) -> int:
    """Say that this computer lacks what Qt needs; anything else is a bug and travels on."""
    from ctdesk.kernel.i18n import tr

    if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
        raise error
    print(
        tr(
            "The window cannot open here ({reason}); everything also works without it: see "
            "“ctdesk --help”.",
            reason=error.msg,
        ),
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
