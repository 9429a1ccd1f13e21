"""Starting the window: it is painted first, and the book is opened behind it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import tr
from ctdesk.ui.appearance import dress, follow_the_computer
from ctdesk.ui.circles import Circles
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.mishap import install
from ctdesk.ui.window import Window

if TYPE_CHECKING:
    from ctdesk.ui.opening import Doors


def run(
    argv: Sequence[str],
    doors: "Doors",
    *,
    book: Path | None = None,
    memory: Memory | None = None,
) -> int:
    """Show the window and stay until it is closed; the exit code.

    `doors` is `ctdesk.app`. `book` is opened first; without it the book opened last, else the
    welcome page. Where there is no screen, one sentence says so on the standard error stream
    (exit code 1).
    """
    if not has_screen():
        print(no_screen(), file=sys.stderr)
        return 1
    app = QApplication(list(argv))
    app.setApplicationName("CT Desk")
    app.setOrganizationName("CT Desk")
    window = make_window(app, doors, memory or Memory())
    before = install(window.desk.refuse)
    window.show()
    QTimer.singleShot(0, window, lambda: begin(window, doors, book))
    try:
        return app.exec()
    finally:
        sys.excepthook = before


def make_window(app: QApplication, doors: "Doors", memory: Memory) -> Window:
    """The window with its desk and threads, dressed, neither furnished nor shown yet."""
    dress(app, memory)
    desk = Desk(Jobs(), memory)
    desk.jobs.setParent(desk)
    window = Window(desk, doors, furnished=False)
    desk.setParent(window)
    follow_the_computer(app, desk)
    return window


def begin(window: Window, doors: "Doors", book: Path | None) -> None:
    """Furnish the window and go to the book asked for, the last one, or the welcome page."""
    Circles(window.desk, window)
    window.furnish(doors)
    recent = window.desk.memory.recent_books()
    if book is not None:
        window.opening.open(book)
    elif recent:
        window.opening.open(recent[0])
    else:
        window.opening.show_welcome()


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def no_screen() -> str:
    """The sentence for a computer without a screen."""
    return tr(
        "There is no screen here to show the window on; "
        "everything also works without one: see “ctdesk --help”."
    )
