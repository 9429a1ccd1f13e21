from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ctdesk.actions.records import add, set_field
from ctdesk.kernel.i18n import set_language
from ctdesk.queries import listing
from ctdesk.queries.refs import Ref
from ctdesk.queries.vocabularies import vocabularies
from ctdesk.store.book import Book
from ctdesk.ui.forms.record import RecordSheet
from ctdesk.ui.lists.page import ListsPage
from ctdesk.ui.lists.subjects import LISTS
from ctdesk.ui.retell import tell_everyone
from ctdesk.ui.strips import Toast
from ctdesk.ui.table.page import TablePage
from ctdesk.ui.window import Window
from tests.offscreen import settle


def lists(window: Window, page: str = "series", vocabulary: str = "") -> ListsPage:
    window.desk.show_page("lists")
    front = window.workroom.in_front
    assert isinstance(front, ListsPage)
    front.chooser.choose(page, vocabulary)
    settle()
    return front


def column(page: TablePage, at: int = 0) -> list[str]:
    return [page.model.cell(row, at) for row in range(page.model.rowCount())]


def run(window: Window, action_id: str) -> None:
    action = next(a for a in window.possible_actions() if a.id == action_id)
    action.run(window.desk)
    settle()


def test_the_pages_of_the_navigation_end_with_the_lists(open_window: Window) -> None:
    assert [page.key for page in open_window.pages] == [
        *("events", "people", "duplicates", "organisations", "recommendations"),
        *("follow_ups", "lists"),
    ]


def test_every_list_is_shown_by_a_table_with_search_columns_and_its_number(
    open_window: Window, sample: Book
) -> None:
    for found in LISTS:
        page = lists(open_window, found.page).table_page
        total = listing.total(sample, found.page)
        assert (page.model.rowCount(), page.head.count()) == (total, f"{total:,}")
        assert open_window.workroom.page_key == found.page
        assert open_window.workroom.status.texts()[0].startswith(found.numbered(total))
        assert len(page.detail.texts()) > 2
    assert [found.page for found in LISTS] == list(listing.lists())


def test_a_list_is_searched_and_sorted_like_every_table(open_window: Window) -> None:
    page = lists(open_window, "countries").table_page
    page.head.search.setText("maur")
    settle()
    assert column(page) == ["Mauritania", "Mauritius"]
    page.table.heading.sectionClicked.emit(0)
    settle()
    assert column(page) == ["Mauritius", "Mauritania"]
    assert page.head.count() == "2 of 248"


def test_terms_are_chosen_by_their_list_and_its_name_heads_the_table(
    open_window: Window, sample: Book
) -> None:
    front = lists(open_window, "terms", "sex")
    page = front.table_page
    assert (page.head.title(), page.head.count()) == ("Sex", "4")
    page.head.search.setText("female")
    settle()
    assert (column(page), page.head.count()) == (["Female"], "1 of 4")
    front.chooser.choose("terms", "event_status")
    settle()
    assert (column(page), page.head.title()) == ([], "Statuses of events")
    page.head.search.clear()
    front.chooser.choose("terms")
    settle()
    assert page.head.title() == "Terms"
    assert len(column(page)) == listing.total(sample, "terms")


def test_the_chooser_is_walked_by_the_arrows_and_keeps_the_keyboard(open_window: Window) -> None:
    front = lists(open_window)
    front.chooser.setFocus()
    QTest.keyClick(front.chooser, Qt.Key.Key_Down)
    settle()
    assert (front.chooser.place(), front.chooser.hasFocus()) == (("projects", ""), True)
    assert front.chooser.count() == len(LISTS) + len(vocabularies())


def test_the_list_last_shown_is_shown_again(open_window: Window) -> None:
    lists(open_window, "terms", "sex")
    again = ListsPage(open_window.desk, open_window.actions_by_id)
    assert again.chooser.place() == ("terms", "sex")
    again.deleteLater()
    settle()


def test_the_chooser_speaks_the_language_of_the_moment(open_window: Window) -> None:
    front = lists(open_window, "terms", "sex")
    set_language("fr")
    tell_everyone()
    settle()
    words = front.chooser.currentItem().text()
    title = front.table_page.head.title()
    set_language("en")
    tell_everyone()
    settle()
    assert (words, title, front.chooser.place()) == ("Sexe", "Sexe", ("terms", "sex"))
    assert front.chooser.currentItem().text() == "Sex"


def test_a_new_term_begins_in_the_list_that_is_shown(open_window: Window) -> None:
    lists(open_window, "terms", "thematic_area")
    run(open_window, "term.new")
    sheet = open_window.workroom.in_front
    assert isinstance(sheet, RecordSheet)
    assert sheet.form.editor("vocabulary").value() == "thematic_area"
    assert sheet.form.editor("active").value() is True
    open_window.desk.close_sheet()


def test_what_changes_elsewhere_is_shown_when_the_list_comes_back(
    open_window: Window, sample: Book
) -> None:
    page = lists(open_window, "series").table_page
    before = len(column(page))
    open_window.desk.show_page("events")
    settle()
    add(sample, "series", {"name": "Sahel dialogue"})
    settle()
    assert open_window.desk.selection.page == "events"
    assert len(column(page)) == before
    open_window.desk.show_page("lists")
    settle()
    assert len(column(page)) == before + 1


def test_a_changed_name_is_on_every_page_at_once(open_window: Window, sample: Book) -> None:
    lists(open_window, "countries")
    open_window.desk.show_page("people")
    settle()
    open_window.desk.show_page("events")
    settle()
    ((row_id,),) = sample.rows("SELECT id FROM country WHERE code = 'MA'")
    set_field(sample, Ref("country", row_id), "name_en", "Kingdom of Morocco")
    settle()
    events = open_window.workroom.in_front
    assert isinstance(events, TablePage)
    places = column(events, [c.key for c in events.model.columns].index("place"))
    assert "Rabat, Kingdom of Morocco" in places


def test_a_term_in_use_stays_and_the_window_says_why(open_window: Window, sample: Book) -> None:
    page = lists(open_window, "terms", "thematic_area").table_page
    before = column(page)
    run(open_window, "term.delete")
    told = open_window.findChild(Toast)
    assert told is not None and "cannot be deleted" in told.text()
    assert column(page) == before
