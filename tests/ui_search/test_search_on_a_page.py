"""The search of a page as it is used: typing, mistakes, statuses, facets, nothing found."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ctdesk.ui import palette
from ctdesk.ui.appearance import step_scale
from ctdesk.ui.help import Help
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.search.manual_page import ManualPage
from ctdesk.ui.table.page import TablePage
from tests.offscreen import settle

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def titles(page: TablePage) -> list[str]:
    """The titles of the rows shown."""
    at = [column.key for column in page.model.columns].index("title")
    return [page.model.cell(row, at) for row in range(page.model.rowCount())]


def statuses(page: TablePage) -> list[tuple[str, bool]]:
    return [(word.accessibleName(), word.isChecked()) for word in page.head.statuses.words()]


def facet(page: TablePage, keyword: str) -> list[tuple[str, int, str]]:
    lines = page.searching.filtering.panel.rows.lines
    return [
        (line.label, line.count, line.state)
        for line in lines
        if (line.kind, line.keyword) == ("value", keyword)
    ]


def row_of(page: TablePage, label: str) -> int:
    return [line.label for line in page.searching.filtering.panel.rows.lines].index(label)


def press(page: TablePage, label: str, held: Qt.KeyboardModifier = NONE) -> None:
    panel = page.searching.filtering.panel
    place = panel.visualRect(panel.rows.index(row_of(page, label))).center()
    QTest.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, held, place)


def test_typing_narrows_the_rows_and_clearing_brings_them_back(page: TablePage) -> None:
    everything = titles(page)
    QTest.keyClicks(page.head.search, "rabat")
    assert 0 < len(titles(page)) < len(everything)
    QTest.keyClick(page.head.search, Qt.Key.Key_Escape)
    assert titles(page) == everything


def test_rows_come_from_threads_while_somebody_types(opened, qtbot) -> None:
    page = opened(jobs=Jobs())
    qtbot.waitUntil(lambda: page.model.rowCount() == 7)
    page.focus_search()
    QTest.keyClicks(page.head.search, "country:morocco rabat")
    found = ["Good Practices in Border Security Management", "Rabat Regional Workshop"]
    qtbot.waitUntil(lambda: titles(page) == found)
    qtbot.waitUntil(lambda: statuses(page) == [("Completed 2", False)])


def test_a_mistake_is_said_in_place_and_the_last_rows_stay(page: TablePage, qtbot) -> None:
    box = page.head.search
    QTest.keyClicks(box, "rabat")
    qtbot.waitUntil(lambda: page.head.count() == "2 of 7")
    good, count = titles(page), page.head.count()
    box.write("rabat contry:ML")
    assert (titles(page), page.head.count(), page.head.mistake()) == (good, count, "")
    qtbot.waitUntil(lambda: page.head.mistake() != "")
    assert "contry" in page.head.mistake()
    assert box.mistake() == (6, 13)
    assert (titles(page), page.head.count()) == (good, count)
    box.setText("rabat")
    assert box.mistake() is None
    qtbot.waitUntil(lambda: page.head.mistake() == "")


def test_nobody_beside_the_box_speaks_of_a_mistake(filtered: TablePage, qtbot) -> None:
    noticed: list[object] = []
    filtered._desk.noticed.connect(noticed.append)
    filtered.head.search.setText("zzz yyy")
    filtered.head.search.blockSignals(True)
    filtered.head.search.setText("contry:ML (")
    filtered.head.search.blockSignals(False)
    filtered.searching.nothing._text = "contry:ML x"
    qtbot.wait(200)
    assert noticed == []


def test_a_mistake_typed_over_in_time_is_never_said(page: TablePage, qtbot) -> None:
    said: list[str] = []
    page.searching.mistakes._say = said.append
    QTest.keyClicks(page.head.search, "country:M")
    qtbot.wait(500)
    assert set(said) <= {""}


def test_a_status_word_narrows_to_it_and_shows_that_it_does(page: TablePage, qtbot) -> None:
    qtbot.waitUntil(lambda: statuses(page) != [])
    before = statuses(page)
    assert [chosen for _name, chosen in before] == [False, False]
    word = page.head.statuses.words()[0]
    QTest.mouseClick(word, Qt.MouseButton.LeftButton)
    assert page.head.search.text() == f"status:{word.key}"
    qtbot.waitUntil(lambda: (before[0][0], True) in statuses(page))
    QTest.mouseClick(page.head.statuses.words()[0], Qt.MouseButton.LeftButton)
    assert page.head.search.text() == ""
    qtbot.waitUntil(lambda: statuses(page) == before)


def test_facets_are_counted_only_while_they_are_seen(page: TablePage, qtbot, monkeypatch) -> None:
    asked: list[str] = []
    plain = page._desk.ask

    def noted(function, *args, **how):
        asked.append(function.__name__)
        return plain(function, *args, **how)

    monkeypatch.setattr(page._desk, "ask", noted)
    page.head.search.setText("rabat")
    qtbot.wait(150)
    assert "facets" not in asked
    page.searching.open_filter(True)
    qtbot.waitUntil(lambda: "facets" in asked)
    page.searching.open_filter(False)
    asked.clear()
    page.head.search.setText("malta")
    qtbot.waitUntil(lambda: "statuses" in asked)
    assert "facets" not in asked


def test_values_of_a_facet_are_chosen_several_at_once(filtered: TablePage, qtbot) -> None:
    box = filtered.head.search
    press(filtered, "Morocco")
    assert box.text() == "country:MA"
    qtbot.waitUntil(lambda: ("Morocco", 3, "chosen") in facet(filtered, "country"))
    press(filtered, "Egypt")
    assert box.text() == "country:(MA or EG)"
    qtbot.waitUntil(lambda: ("Egypt", 1, "chosen") in facet(filtered, "country"))
    press(filtered, "Morocco")
    assert box.text() == "country:EG"


def test_a_value_is_left_out_with_ctrl_and_comes_back(filtered: TablePage, qtbot) -> None:
    everything = titles(filtered)
    press(filtered, "Morocco", CTRL)
    assert filtered.head.search.text() == "-country:MA"
    assert 0 < len(titles(filtered)) < len(everything)
    qtbot.waitUntil(
        lambda: (
            [state for name, _n, state in facet(filtered, "country") if name == "Morocco"]
            == ["without"]
        )
    )
    press(filtered, "Morocco")
    assert filtered.head.search.text() == ""


def test_the_panel_reads_its_choice_from_the_text(filtered: TablePage, qtbot) -> None:
    filtered.head.search.setText("pays:maroc -year:2022")
    qtbot.waitUntil(
        lambda: (
            ("2022", 0, "without") in [*facet(filtered, "year")]
            or any(
                (name, state) == ("2022", "without") for name, _n, state in facet(filtered, "year")
            )
        )
    )


def test_the_panel_works_from_the_keyboard(filtered: TablePage, qtbot) -> None:
    panel = filtered.searching.filtering.panel
    filtered._desk.filter_asked.emit()
    filtered._desk.filter_asked.emit()
    assert panel.hasFocus()
    assert panel.rows.lines[panel.currentIndex().row()].kind == "value"
    panel.setCurrentIndex(panel.rows.index(row_of(filtered, "Malta")))
    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert filtered.head.search.text() == "country:MT"
    QTest.keyClick(panel, Qt.Key.Key_Return, CTRL)
    assert filtered.head.search.text() == "-country:MT"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert filtered.head.search.hasFocus()


def test_a_screen_reader_hears_facet_value_number_and_choice(filtered: TablePage, qtbot) -> None:
    def heard(label: str) -> str:
        rows = filtered.searching.filtering.panel.rows
        at = rows.index(row_of(filtered, label))
        return rows.data(at, Qt.ItemDataRole.AccessibleTextRole)

    assert heard("Morocco") == "Country: Morocco, 3"
    press(filtered, "Morocco")
    qtbot.waitUntil(lambda: heard("Morocco") == "Country: Morocco, 3, chosen")
    press(filtered, "Egypt", CTRL)
    qtbot.waitUntil(lambda: heard("Egypt") == "Country: Egypt, left out")


def test_the_panel_is_open_again_next_time(filtered: TablePage) -> None:
    assert filtered._desk.memory.get("filter.events") is True
    filtered._desk.filter_asked.emit()
    assert filtered.searching.filtering.panel.isHidden()
    assert filtered._desk.memory.get("filter.events") is False


def test_the_reference_lists_have_no_filter(opened) -> None:
    from ctdesk.ui.lists.page import ListsPage

    page = opened("events")
    page._desk.show_page("lists")
    front = page.window().workroom.in_front
    assert isinstance(front, ListsPage)
    assert front.table_page.head._filter.isHidden()
    page._desk.filter_asked.emit()
    assert front.table_page.searching.filtering.panel.isHidden()


def test_nothing_found_says_which_part_has_no_match(page: TablePage, qtbot) -> None:
    nothing = page.searching.nothing
    page.head.search.setText("rabat zzz")
    qtbot.waitUntil(lambda: not nothing.isHidden())
    qtbot.waitUntil(lambda: "zzz" in nothing.sentence())
    assert nothing.ways() == ["Without “zzz”: 2", "Clear the search"]
    QTest.mouseClick(nothing._ways[0], Qt.MouseButton.LeftButton)
    assert page.head.search.text() == "rabat"
    qtbot.waitUntil(nothing.isHidden)


def test_parts_found_apart_but_not_together_can_each_be_taken_away(page: TablePage, qtbot) -> None:
    page.head.search.setText("country:MT year:2012")
    nothing = page.searching.nothing
    qtbot.waitUntil(lambda: len(nothing.ways()) == 3)
    assert nothing.sentence() == "Each part is found somewhere, but no record has them all."
    page.head.search.setText("zzz or yyy")
    qtbot.wait(150)
    assert nothing.ways() == ["Take the last part away", "Clear the search"]
    assert nothing.sentence().startswith("No record has all of this.")


def test_all_parts_without_a_match_can_be_taken_away_at_once(page: TablePage, qtbot) -> None:
    page.head.search.setText("zzz rabat yyy")
    nothing = page.searching.nothing
    qtbot.waitUntil(lambda: nothing.ways() == ["Without “zzz yyy”: 2", "Clear the search"])
    assert nothing.sentence() == "Nothing on this page matches “zzz”, “yyy”."
    nothing._ways[0].click()
    assert page.head.search.text() == "rabat"


EDITING = ("Edit this cell", "Edit chosen…")


def cell_menu(page: TablePage, row: int, column: str) -> list[str]:
    page.searching.cell_menu.watch()
    at = [shown.key for shown in page.model.columns].index(column)
    page.table.setCurrentIndex(page.model.index(row, at))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(page.table, event)
    menu = page.searching.cell_menu.menu
    assert menu is not None
    return [entry.text() for entry in menu.actions() if not entry.isSeparator()]


def choose(page: TablePage, entry: int) -> None:
    menu = page.searching.cell_menu.menu
    assert menu is not None
    [one for one in menu.actions() if not one.isSeparator()][entry].trigger()
    menu.close()


def test_a_cell_finds_more_like_it_or_everything_else(page: TablePage) -> None:
    row = titles(page).index("Rabat Regional Workshop")
    assert cell_menu(page, row, "place") == [
        "Only “Morocco”",
        "Without “Morocco”",
        "Copy this cell",
        *EDITING,
    ]
    choose(page, 0)
    assert page.head.search.text() == "country:Morocco"
    assert len(titles(page)) == 3
    cell_menu(page, 0, "event_type")
    choose(page, 1)
    assert page.head.search.text().startswith("country:Morocco -type:")
    assert 0 < len(titles(page)) < 3


def test_a_date_cell_asks_for_its_days(page: TablePage) -> None:
    row = titles(page).index("Rabat Regional Workshop")
    cell_menu(page, row, "date")
    choose(page, 0)
    assert page.head.search.text() == "date:2012-07-17..2012-07-19"
    assert titles(page) == ["Rabat Regional Workshop"]


def test_a_cell_is_copied(page: TablePage) -> None:
    row = titles(page).index("Rabat Regional Workshop")
    assert cell_menu(page, row, "title")[2:] == ["Copy this cell", *EDITING]
    choose(page, 2)
    assert QGuiApplication.clipboard().text() == "Rabat Regional Workshop"
    QGuiApplication.clipboard().clear()


def test_an_empty_cell_offers_no_search(page: TablePage) -> None:
    row = next(at for at in range(7) if page.model.cell(at, 4) == "—")
    assert cell_menu(page, row, "people") == ["Copy this cell", *EDITING]


def test_what_is_typed_under_a_heading_is_written_into_the_search(
    filtered: TablePage, qtbot
) -> None:
    row = filtered.searching.filtering.row
    qtbot.waitUntil(lambda: row.box_of("place") is not None)
    place, people = row.box_of("place"), row.box_of("people")
    assert place is not None and people is not None
    place.setFocus()
    QTest.keyClicks(place, "morocco")
    assert filtered.head.search.text() == "country:morocco"
    people.setFocus()
    QTest.keyClicks(people, ">")
    assert filtered.head.search.text() == "country:morocco"
    QTest.keyClicks(people, "30")
    assert filtered.head.search.text() == "country:morocco participants:>30"
    place.setFocus()
    place.selectAll()
    QTest.keyClicks(place, "malta or -egypt")
    assert filtered.head.search.text() == "participants:>30 country:malta -country:egypt"
    QTest.keyClick(place, Qt.Key.Key_Escape)
    assert (place.text(), filtered.head.search.text()) == ("", "participants:>30")
    QTest.keyClick(place, Qt.Key.Key_Down)
    assert filtered.table.hasFocus()


def test_what_is_typed_in_the_search_is_shown_under_the_headings(
    filtered: TablePage, qtbot
) -> None:
    row = filtered.searching.filtering.row
    qtbot.waitUntil(lambda: row.box_of("place") is not None)
    filtered.head.search.setText('sahel date:2012..2014 country:(MA or "Costa Rica") -type:x')
    told = {key: box.text() for key in ("date", "place", "event_type") if (box := row.box_of(key))}
    assert told == {
        "date": "2012..2014",
        "place": "MA or Costa Rica",
        "event_type": "-x",
    }


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_boxes_stand_under_their_columns(filtered: TablePage, qtbot, code: str) -> None:
    from ctdesk.ui.appearance import choose_language

    choose_language(filtered._desk, code)
    row, heading = filtered.searching.filtering.row, filtered.table.heading
    name = {"en": "Filter Title", "ar": "تصفية: العنوان"}[code]
    qtbot.waitUntil(lambda: (box := row.box_of("title")) and box.accessibleName() == name)

    def misplaced() -> list[str]:
        wrong = []
        for place in heading.places():
            box = row.box_of(filtered.model.columns[place.column].key)
            if box is not None:
                left = box.mapTo(heading, QPoint(0, 0)).x()
                if (left - 4, box.width() + 8) != (place.left, place.width):
                    wrong.append(filtered.model.columns[place.column].key)
        return wrong

    assert misplaced() == []
    heading.resizeSection(0, 160)
    assert misplaced() == []
    bar = filtered.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert misplaced() == []


def test_the_rows_begin_under_the_boxes_and_move_up_when_they_go(filtered: TablePage) -> None:
    def top() -> int:
        return filtered.table.viewport().y() - filtered.table.heading.y()

    assert top() == 64
    step_scale(filtered._desk, 1)
    larger = palette.look().px(32)
    assert larger > 32
    assert top() == 2 * larger
    step_scale(filtered._desk, -1)
    filtered.searching.open_filter(False)
    assert top() == 32


def test_a_panel_left_open_is_there_at_the_next_start(opened, qtbot) -> None:
    page = opened()
    page.searching.open_filter(True)
    again = opened()
    qtbot.waitUntil(lambda: len(again.searching.filtering.panel.rows.lines) > 0)
    assert again.head._filter.isChecked()


def test_putting_the_book_away_leaves_nothing_of_the_search(filtered: TablePage) -> None:
    filtered.head.search.setText("rabat")
    filtered.head.search.keep()
    filtered._desk.let_go()
    assert filtered.head.search.text() == ""
    assert filtered.head.search.past.all() == ()
    assert filtered.searching.filtering.panel.rows.lines == []
    assert statuses(filtered) == []
    QApplication.sendEvent(filtered.window(), QEvent(QEvent.Type.LanguageChange))


def test_the_manual_shows_this_pages_keywords_and_tries_a_search(page: TablePage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    manual = page.window().findChild(ManualPage)
    tried = {
        button.text().strip("\u2066\u2069"): button for button in manual.findChildren(QPushButton)
    }
    assert {"participants:>30", "country:ML type:workshop"} <= set(tried)
    assert "position:border" not in tried
    tried["participants:>30"].click()
    assert page.head.search.text() == "participants:>30"
    settle()
    assert page.window().findChild(ManualPage) is None


def test_the_help_leads_to_the_manual(page: TablePage) -> None:
    QTest.keyClick(page.window(), Qt.Key.Key_F1)
    shown = page.window().findChild(Help)
    (way,) = [one for one in shown.findChildren(QPushButton) if one.text() == "How to search"]
    way.click()
    manual = page.window().findChild(ManualPage)
    assert manual is not None
    manual.close()
    settle()
