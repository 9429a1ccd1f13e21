"""Pictures of every page in light, dark and mirrored: to look at, and for the manual."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication

from ctdesk.kernel.i18n import language, set_language
from ctdesk.ui import palette
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import InlineJobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.opening import Doors
from ctdesk.ui.pictures_of_attendance import ticking
from ctdesk.ui.pictures_of_cells import cells
from ctdesk.ui.pictures_of_importing import importing
from ctdesk.ui.pictures_of_searching import count_saved, searching, seen
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window

if TYPE_CHECKING:
    from ctdesk.store.book import Book

SIZE = (1360, 850)
_AFTERWARDS = 500
_LAID_OVER = {"open": "sheet", "print": "print", "export table": "export"}
LOOKS = (("light", "en", False), ("dark", "en", True), ("mirrored", "ar", False))


def pictures(book: "Book", folder: Path, doors: Doors) -> list[Path]:
    """Write a PNG of each page and of the ways in, in each look; the paths written.

    The book stays open. The program's language and look are put back afterwards.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, code, dark in LOOKS:
        with _dressed(app, code, dark=dark), _window(app, doors) as window:
            for page in _shown_in_turn(app, window, book):
                target = folder / f"{page}-{name}.png"
                seen(window).save(str(target))
                written.append(target)
    return written


def _shown_in_turn(app: QApplication, window: Window, book: "Book") -> Iterator[str]:
    window.opening.show_welcome()
    yield _settled(app, "welcome")
    window.opening.show_new_book()
    yield _settled(app, "new-book")
    window.opening.show_unlock(book.path)
    yield _settled(app, "unlock")
    window.desk.take(book)
    for page in window.pages:
        window.desk.show_page(page.key)
        count_saved(window)
        yield _settled(app, page.key)
        yield from _sheets(app, window, window.workroom.page_key)
        for more in MORE:
            yield from more(app, window, page.key)
    yield from ticking(window, lambda: _settled(app, ""))
    window.desk.let_go()


def _sheets(app: QApplication, window: Window, page: str) -> Iterator[str]:
    for place, name in _LAID_OVER.items():
        for action in window.actions_by_id.at(place, page)[:1]:
            if action.possible(window.desk):
                action.run(window.desk)
                yield _settled(app, f"{page}-{name}")
                yield from _sides(app, window, f"{page}-{name}")
                window.desk.close_sheet()
                _settled(app, page)


def _searching(app: QApplication, window: Window, page: str) -> Iterator[str]:
    """What searching looks like, on the first page; the others are alike."""
    front = window.workroom.in_front
    if page == window.pages[0].key and isinstance(front, TablePage):
        for name in searching(window, front, lambda: _settle_for_long(app)):
            yield f"{page}-{name}"


def _cells(app: QApplication, window: Window, page: str) -> Iterator[str]:
    """What editing in the table looks like, on one page; the others are alike."""
    front = window.workroom.in_front
    if page == "organisations" and isinstance(front, TablePage):
        for name in cells(window, front, lambda: _settle_for_long(app)):
            yield f"{page}-{name}"


def _importing(app: QApplication, window: Window, page: str) -> Iterator[str]:
    """What bringing a list looks like, on the page of those it brings."""
    if page == "people":
        for name in importing(window, lambda: _settle_for_long(app)):
            yield f"import-{name}"


MORE = (_searching, _cells, _importing)
"""What is drawn besides the pages and their sheets."""


def _settle_for_long(app: QApplication) -> None:
    """What comes some time after the rows, too."""
    waited = QElapsedTimer()
    waited.start()
    while not waited.hasExpired(_AFTERWARDS):
        app.processEvents()


def _sides(app: QApplication, window: Window, name: str) -> Iterator[str]:
    from ctdesk.ui.forms.record import RecordSheet
    from ctdesk.ui.pictures_of_people import people
    from ctdesk.ui.tabs.people import People

    sheet = window.workroom.in_front
    if isinstance(sheet, RecordSheet):
        for key in sheet.side_keys():
            sheet.show_side(key)
            yield _settled(app, f"{name}-{key}")
            side = sheet.side(key)
            if isinstance(side, People):
                for sight in people(side, lambda: _settle_for_long(app)):
                    yield f"{name}-{key}-{sight}"


def _settled(app: QApplication, name: str) -> str:
    for _ in range(8):
        app.processEvents()
    return name


@contextmanager
def _window(app: QApplication, doors: Doors) -> Iterator[Window]:
    with TemporaryDirectory() as folder:
        desk = Desk(InlineJobs(), Memory(Path(folder)))
        window = Window(desk, doors)
        desk.jobs.setParent(desk)
        desk.setParent(window)
        window.resize(*SIZE)
        window.show()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def _dressed(app: QApplication, code: str, *, dark: bool) -> Iterator[None]:
    spoken, was_dark = language(), palette.look().is_dark
    set_language(code)
    palette.wear(app, dark=dark)
    try:
        yield
    finally:
        set_language(spoken)
        palette.wear(app, dark=was_dark)
