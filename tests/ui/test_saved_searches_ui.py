import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton

from ctdesk.actions import saved_searches as saving
from ctdesk.actions.records import add
from ctdesk.history.steps import undo_label
from ctdesk.history.undo import undo
from ctdesk.kernel.i18n import set_language
from ctdesk.queries import listing
from ctdesk.queries.listing import Order
from ctdesk.queries.saved_searches import Count, SavedSearch, saved_searches
from ctdesk.store.book import Book
from ctdesk.ui.desk import Desk
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.lists.page import ListsPage
from ctdesk.ui.memory import Memory
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import tell_everyone
from ctdesk.ui.saved.entry import SavedEntry
from ctdesk.ui.saved.saving import connect_saving
from ctdesk.ui.saved.section import SavedSection
from ctdesk.ui.saved.shelf import Shelf, shelf
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import settle


def keep(book: Book, name: str, text: str, page: str = "events", **shown: object) -> None:
    view = replace(listing.default_view(book, page), text=text, **shown)  # type: ignore[arg-type]
    saving.save(book, name, view)


def front(window: Window, key: str = "") -> TablePage:
    """The page in front, joined to the saved searches."""
    if key:
        window.desk.show_page(key)
    page = window.workroom.in_front
    assert isinstance(page, TablePage)
    connect_saving(page, window.desk)
    settle()
    return page


def section(window: Window) -> SavedSection:
    return window.workroom.sidebar.saved


def lines(window: Window) -> list[tuple[str, str, bool]]:
    """Name, number and whether it is the one in front."""
    return [(e.text(), e.count(), e.isChecked()) for e in section(window).entries()]


def entry(window: Window, name: str) -> SavedEntry:
    return next(e for e in section(window).entries() if e.text() == name)


def count_all(window: Window) -> None:
    counting = shelf(window.desk).counting
    for _ in section(window).entries():
        counting.go()


def name_line(window: Window) -> QLineEdit:
    (line,) = section(window).findChildren(QLineEdit)
    return line


def menu(window: Window, name: str) -> dict[str, Callable[[], object] | None]:
    """What the menu of a saved search offers, None where it is grey."""
    made = QMenu(window)
    saved = entry(window, name).saved
    assert saved is not None
    section(window).fill_menu(made, saved)
    return {a.text(): a.trigger if a.isEnabled() else None for a in made.actions()}


def choose(window: Window, name: str, what: str) -> None:
    run = menu(window, name)[what]
    assert run is not None
    run()
    settle()


@pytest.fixture
def without_any(open_window: Window, sample: Book) -> Window:
    """The window over a book in which no search is saved."""
    for found in saved_searches(sample):
        saving.remove(sample, found.id)
    settle()
    return open_window


@pytest.fixture
def kept(window: Window, book: Book) -> Window:
    """A window over a book with three events and three saved searches."""
    for title in ("Rabat workshop", "Rabat launch", "Tunis roundtable"):
        add(book, "event", {"title": title})
    keep(book, "All of Rabat", "rabat")
    keep(book, "Tunis", "tunis", columns=("title", "date"), sort=(Order("title"),))
    keep(book, "Judges", "judge", "people")
    window.desk.take(book)
    settle()
    front(window)
    return window


def test_a_book_without_saved_searches_shows_no_section(without_any: Window) -> None:
    assert lines(without_any) == []
    shown = [w.text() for w in section(without_any).findChildren(PlainLabel) if w.isVisible()]
    assert shown == []


def test_saved_searches_stand_in_order_with_what_they_find(kept: Window) -> None:
    assert lines(kept) == [("All of Rabat", "", False), ("Tunis", "", False), ("Judges", "", False)]
    count_all(kept)
    assert [(n, c) for n, c, _ in lines(kept)] == [
        *(("All of Rabat", "2"), ("Tunis", "1"), ("Judges", "0")),
    ]
    assert entry(kept, "Tunis").accessibleName() == "Tunis, 1"
    (heading,) = section(kept).findChildren(PlainLabel)
    assert (heading.text(), heading.isVisible()) == ("SAVED SEARCHES", True)


def test_opening_one_shows_its_page_text_columns_and_order(kept: Window) -> None:
    front(kept, "people")
    front(kept, "events")
    entry(kept, "Judges").click()
    page = front(kept)
    assert (page.page_key, page.head.search.text()) == ("people", "judge")
    assert [name for name, _, is_front in lines(kept) if is_front] == ["Judges"]
    entry(kept, "Tunis").click()
    page = front(kept)
    assert (page.page_key, page.head.search.text()) == ("events", "tunis")
    assert [column.key for column in page.model.columns] == ["title", "date"]
    view = page.keeper.view
    assert view is not None
    assert view.sort == (Order("title"),)
    entry(kept, "All of Rabat").click()
    usual = listing.default_view(kept.desk.book, "events")  # type: ignore[arg-type]
    assert page.keeper.view == replace(usual, text="rabat")
    assert page.model.rowCount() == 2


def test_the_one_in_front_is_marked_as_long_as_its_text_stands_there(kept: Window) -> None:
    page = front(kept, "events")
    entry(kept, "All of Rabat").click()
    page.head.search.setText("rabat ")
    assert [name for name, _, is_front in lines(kept) if is_front] == ["All of Rabat"]
    page.head.search.setText("rabat x")
    assert [name for name, _, is_front in lines(kept) if is_front] == []
    page.head.search.setText("tunis")
    assert [name for name, _, is_front in lines(kept) if is_front] == ["Tunis"]
    front(kept, "people")
    assert [name for name, _, is_front in lines(kept) if is_front] == []
    front(kept, "events")
    assert [name for name, _, is_front in lines(kept) if is_front] == ["Tunis"]


def test_saving_is_offered_for_a_text_that_is_not_saved_yet(kept: Window) -> None:
    page = front(kept, "events")
    offered = {}
    for text in ("", "  ", "x", "rabat", " rabat", "judge"):
        page.head.search.setText(text)
        offered[text] = page.head.field.offers_to_save()
    assert offered == {
        **{"": False, "  ": False, "x": True, "rabat": False, " rabat": False, "judge": True},
    }
    undo(kept.desk.book)  # type: ignore[arg-type]
    people = front(kept, "people")
    people.head.search.setText("judge")
    assert people.head.field.offers_to_save()


def test_a_search_of_a_reference_list_is_not_saved(kept: Window) -> None:
    kept.desk.show_page("lists")
    lists = kept.workroom.in_front
    assert isinstance(lists, ListsPage)
    page = lists.table_page
    connect_saving(page, kept.desk)
    page.head.search.setText("maur")
    assert not page.head.field.offers_to_save()


def test_a_search_is_named_where_it_will_stand_and_saved_as_one_step(
    kept: Window, book: Book
) -> None:
    page = front(kept, "events")
    page.head.search.setText("country:TN tunis")
    page.head.field.save_asked.emit()
    settle()
    line = name_line(kept)
    assert (line.text(), line.selectedText()) == ("Tunis Tunisia", "Tunis Tunisia")
    QTest.keyClicks(line, "Tunisia")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle()
    assert saved_searches(book)[-1] == SavedSearch(4, "Tunisia", "events", "country:TN tunis")
    assert lines(kept)[-1][0] == "Tunisia"
    assert lines(kept)[-1][2]
    assert not page.head.field.offers_to_save()
    assert (kept.toast.text(), undo_label(book)) == (
        *("Saved as “Tunisia”.", "Save the search “Tunisia”"),
    )
    (take_back,) = [b for b in kept.toast.findChildren(QPushButton) if b.text() == "Undo"]
    assert take_back.isVisible()
    take_back.click()
    settle()
    assert [name for name, _, _ in lines(kept)] == ["All of Rabat", "Tunis", "Judges"]
    assert page.head.field.offers_to_save()


def test_the_first_search_can_be_named_too_and_escape_saves_nothing(
    without_any: Window, sample: Book
) -> None:
    page = front(without_any, "events")
    page.head.search.setText("aswan")
    page.head.field.save_asked.emit()
    settle()
    assert name_line(without_any).isVisible()
    QTest.keyClick(name_line(without_any), Qt.Key.Key_Escape)
    settle()
    assert (lines(without_any), saved_searches(sample)) == ([], [])
    page.head.field.save_asked.emit()
    settle()
    section(without_any).leave()
    settle()
    assert [found.name for found in saved_searches(sample)] == ["Aswan"]


def test_saving_is_among_all_actions_while_there_is_something_to_save(kept: Window) -> None:
    page = front(kept, "events")
    offered = []
    for text in ("", "rabat", "launch"):
        page.head.search.setText(text)
        offered.append("search.save" in [action.id for action in kept.possible_actions()])
    assert offered == [False, False, True]
    action = kept.actions_by_id.get("search.save")
    assert action is not None
    action.run(kept.desk)
    settle()
    assert name_line(kept).text() == "Launch"
    QTest.keyClick(name_line(kept), Qt.Key.Key_Escape)


def test_a_name_being_written_is_kept_when_the_book_is_locked(kept: Window, book: Book) -> None:
    page = front(kept, "events")
    page.head.search.setText("launch")
    page.head.field.save_asked.emit()
    name_line(kept).setText("Launches")
    kept.desk.let_go()
    settle()
    assert [found.name for found in saved_searches(book)][-1] == "Launches"
    assert lines(kept) == []


def test_a_name_that_is_taken_is_asked_for_again(kept: Window, book: Book) -> None:
    page = front(kept, "events")
    page.head.search.setText("launch")
    page.head.field.save_asked.emit()
    name_line(kept).setText("judges")
    QTest.keyClick(name_line(kept), Qt.Key.Key_Return)
    settle()
    assert kept.toast.text() == "A search is saved as “judges” already; choose another name."
    assert name_line(kept).text() == "judges"
    QTest.keyClicks(name_line(kept), "Launches")
    QTest.keyClick(name_line(kept), Qt.Key.Key_Return)
    settle()
    assert [found.name for found in saved_searches(book)][-1] == "Launches"


def test_a_saved_search_is_renamed_where_it_stands(kept: Window, book: Book) -> None:
    QTest.keyClick(entry(kept, "Tunis"), Qt.Key.Key_F2)
    QTest.keyClicks(name_line(kept), "Tunisie")
    QTest.keyClick(name_line(kept), Qt.Key.Key_Return)
    settle()
    assert [name for name, _, _ in lines(kept)] == ["All of Rabat", "Tunisie", "Judges"]
    assert kept.toast.text() == "“Tunis” is called “Tunisie” now."
    assert undo_label(book) == "Rename the search “Tunis”"
    choose(kept, "Tunisie", "Rename")
    QTest.keyClicks(name_line(kept), "Other")
    QTest.keyClick(name_line(kept), Qt.Key.Key_Escape)
    settle()
    assert [name for name, _, _ in lines(kept)] == ["All of Rabat", "Tunisie", "Judges"]


def test_the_menu_offers_what_can_be_done_now(kept: Window, book: Book) -> None:
    front(kept, "people").head.search.setText("keita")
    offered = {name: possible is not None for name, possible in menu(kept, "All of Rabat").items()}
    assert offered == {
        **{"Rename": True, "Replace by the present search": False},
        **{"Move up": False, "Move down": True, "Remove": True},
    }
    page = front(kept, "events")
    page.head.search.setText("rabat launch")
    choose(kept, "All of Rabat", "Replace by the present search")
    assert saved_searches(book)[0] == SavedSearch(1, "All of Rabat", "events", "rabat launch")
    assert kept.toast.text() == "“All of Rabat” was replaced by the present search."
    choose(kept, "All of Rabat", "Move down")
    assert [name for name, _, _ in lines(kept)] == ["Tunis", "All of Rabat", "Judges"]
    assert menu(kept, "Judges")["Move down"] is None
    choose(kept, "Tunis", "Remove")
    assert [name for name, _, _ in lines(kept)] == ["All of Rabat", "Judges"]
    assert kept.toast.text() == "The saved search “Tunis” was removed."


def test_the_keyboard_opens_moves_and_removes(kept: Window) -> None:
    QTest.keyClick(entry(kept, "Judges"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert [name for name, _, _ in lines(kept)] == ["All of Rabat", "Judges", "Tunis"]
    QTest.keyClick(entry(kept, "All of Rabat"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert [name for name, _, _ in lines(kept)] == ["Judges", "All of Rabat", "Tunis"]
    QTest.keyClick(entry(kept, "Tunis"), Qt.Key.Key_Delete)
    settle()
    assert [name for name, _, _ in lines(kept)] == ["Judges", "All of Rabat"]
    QTest.keyClick(entry(kept, "All of Rabat"), Qt.Key.Key_Return)
    settle()
    assert front(kept).head.search.text() == "rabat"


def test_one_that_cannot_be_carried_out_is_marked_and_says_why(kept: Window, book: Book) -> None:
    with book.work("As another program wrote it") as session:
        session.connection().exec_driver_sql("UPDATE saved_search SET page = 'shoes' WHERE id = 3")
    settle()
    count_all(kept)
    sentence = "The page of this search is no longer there; remove the search."
    gone = entry(kept, "Judges")
    assert (gone.count(), gone.mistake()) == ("", sentence)
    assert gone.accessibleName() == f"Judges, {sentence}"
    assert sentence in gone.toolTip()
    gone.click()
    assert kept.toast.text() == sentence
    assert front(kept).page_key == "events"


def test_the_numbers_follow_what_is_recorded(kept: Window, book: Book) -> None:
    count_all(kept)
    add(book, "event", {"title": "Rabat again"})
    settle()
    assert entry(kept, "All of Rabat").count() == "2"
    count_all(kept)
    assert [count for _, count, _ in lines(kept)] == ["3", "1", "0"]


def test_the_section_belongs_to_the_book(kept: Window, sample: Book) -> None:
    count_all(kept)
    front(kept).head.search.setText("rabat")
    kept.desk.let_go()
    settle()
    assert (lines(kept), shelf(kept.desk).present()) == ([], None)
    kept.desk.take(sample)
    settle()
    names = [name for name, _, _ in lines(kept)]
    assert names == [found.name for found in saved_searches(sample)]
    assert "All of Rabat" not in names


def test_many_saved_searches_scroll_and_leave_the_window_its_height(
    window: Window, book: Book
) -> None:
    for number in range(60):
        keep(book, f"Search {number}", f"x{number}")
    window.desk.take(book)
    settle()
    assert window.height() == 850
    last = section(window).entries()[-1]
    assert last.visibleRegion().isEmpty()
    last.setFocus()
    settle()
    assert not last.visibleRegion().isEmpty()


def test_the_heading_follows_the_language(kept: Window) -> None:
    (heading,) = section(kept).findChildren(PlainLabel)
    set_language("fr")
    tell_everyone()
    assert heading.text() == "RECHERCHES ENREGISTRÉES"


def test_typing_stops_the_count_under_way_and_puts_it_off(
    nothing_left: None, book: Book, tmp_path: Path
) -> None:
    keep(book, "Rabat", "rabat")
    desk = Desk(Jobs(), Memory(tmp_path / "memory"))
    desk.book = book
    found = shelf(desk)
    assert shelf(desk) is found
    _until(found, lambda: found.read(), lambda: bool(found.saved))
    (rabat,) = found.saved
    held = threading.Event()
    desk.ask(lambda _book: held.wait(), lane="search")
    found.counting.go()
    found.show_search("events", "t")
    held.set()
    done: list[str] = []
    desk.ask(lambda _book: "later", then=done.append, lane="search", is_minor=True)
    _until(found, lambda: None, lambda: bool(done))
    assert found.counting.count_of(rabat) is None
    _until(found, found.counting.go, lambda: found.counting.count_of(rabat) is not None)
    assert found.counting.count_of(rabat) == Count(0)
    desk.jobs.close()
    desk.deleteLater()
    settle()


def _until(found: Shelf, begin: Callable[[], object], is_so: Callable[[], bool]) -> None:
    begin()
    for _ in range(10_000):
        if is_so():
            return
        QApplication.processEvents()
        QTest.qWait(1)
    raise AssertionError
