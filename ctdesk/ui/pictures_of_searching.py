"""What can be seen of searching on a table page, one sight after the other, for its pictures."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ctdesk.ui.palette import look
from ctdesk.ui.saved.shelf import shelf
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window

_PINNED_AT_FIRST = 2
_FURTHER = ("code", "host_country", "city", "venue", "project", "responsible_officer")
_SCROLLED = 420


def searching(window: Window, page: TablePage, settle: Callable[[], None]) -> Iterator[str]:
    """Bring each sight of searching to the front and say its name."""
    for sight in (_typed, _suggested, _filtered, _built, _columns, _explained):
        for name in sight(window, page):
            settle()
            yield name
        page.head.search.write("")
        settle()


def count_saved(window: Window) -> None:
    """Have the saved searches in the sidebar counted now."""
    found = shelf(window.desk)
    for _ in found.saved:
        found.counting.go()


def seen(window: Window) -> QPixmap:
    """The window with the dialog and the menu that stand over it."""
    drawn = window.grab()
    painter = QPainter(drawn)
    for over in _over(window):
        place = _place(window, over)
        painter.drawPixmap(place, over.grab())
        if isinstance(over, QDialog):
            painter.setPen(look().colour("line"))
            painter.drawRect(QRect(place, over.size()))
    painter.end()
    return drawn


def _over(window: Window) -> list[QWidget]:
    dialogs: list[QWidget] = [d for d in window.findChildren(QDialog) if d.isVisible()]
    menu = QApplication.activePopupWidget()
    return dialogs if menu is None else [*dialogs, menu]


def _place(window: Window, over: QWidget) -> QPoint:
    """Where it stands, or in the middle where nobody has placed it, as a dialog."""
    if isinstance(over, QDialog):
        return window.rect().center() - over.rect().center()
    return window.mapFromGlobal(over.pos())


def _typed(_window: Window, page: TablePage) -> Iterator[str]:
    box = page.head.search
    page.searching.suggestions.put_away()
    page.focus_search()
    box.write("country:MA workshop")
    yield "search"
    box.write("country:MA colour:blue")
    yield "mistake"
    page.take_keyboard()
    box.write("zanzibar country:MA")
    yield "nothing"
    page.focus_search()


def _suggested(window: Window, page: TablePage) -> Iterator[str]:
    suggestions = page.searching.suggestions
    window.activateWindow()  # What is suggested shows itself to the keyboard alone.
    page.focus_search()
    QApplication.processEvents()
    for text, name in (("pa", "keywords"), ("type:", "values")):
        page.head.search.write(text)
        QApplication.processEvents()
        suggestions.ask_now()
        yield f"suggestions-{name}"
    suggestions.put_away()


def _filtered(_window: Window, page: TablePage) -> Iterator[str]:
    page.head.search.write('type:"Regional workshop" -country:EG')
    page.searching.open_filter(True)
    yield "filter"
    page.searching.open_filter(False)


def _built(window: Window, page: TablePage) -> Iterator[str]:
    page.head.search.write("country:MA after:2012 -is:cancelled workshop")
    window.desk.builder_asked.emit()
    yield "builder"
    for dialog in window.findChildren(QDialog):
        dialog.close()


def _columns(_window: Window, page: TablePage) -> Iterator[str]:
    page.table.heading_asked.emit(1)
    yield "column-menu"
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()
    view = page.keeper.view
    if view is not None:
        _show_many(page, (*view.columns, *_FURTHER))
        yield "pinned"
        page.keeper.arrange(view.columns, 0)


def _show_many(page: TablePage, columns: tuple[str, ...]) -> None:
    """More columns than there is room for, scrolled on, the first ones pinned."""
    page.keeper.arrange(columns, _PINNED_AT_FIRST)
    QApplication.processEvents()
    bar = page.table.horizontalScrollBar()
    bar.setValue(min(_SCROLLED, bar.maximum()))


def _explained(window: Window, _page: TablePage) -> Iterator[str]:
    for asked, name in ((window.desk.help_asked, "help"), (window.desk.manual_asked, "manual")):
        asked.emit()
        yield name
        for dialog in window.findChildren(QDialog):
            dialog.close()
