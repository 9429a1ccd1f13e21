import pytest
from PySide6.QtCore import Qt

from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.history.undo import undo
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.refs import Ref
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.tabs import agenda, outcomes
from ctdesk.ui.tabs.entries import Entry


@pytest.fixture
def sessions(book, event):
    """Sessions in the order they were recorded, which is not the order of the day."""
    for draft in (
        {"title": "Closing", "day": "18 July 2012", "start_time": "16:00"},
        {"title": "Opening", "day": "17 July 2012", "start_time": "9:00", "end_time": "9:30"},
        {"title": "Coffee", "day": "17 July 2012", "session_kind": "coffee_break"},
        {"title": "Panel", "day": "17 July 2012", "start_time": "9:30"},
    ):
        add_part(book, event, "sessions", draft)


@pytest.fixture
def tab(shown, listened, event, sessions):
    return shown(agenda.TAB.build(listened.desk, event))


@pytest.fixture
def card(tab):
    return tab.cards["sessions"]


def titles(card) -> list[str]:
    return [row.entry.title for row in card.rows]


def row_of(card, title: str):
    return next(row for row in card.rows if row.entry.title == title)


def words(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisible()]


def type_into(qtbot, editor, text: str) -> None:
    editor.control.setFocus()
    editor.control.selectAll()
    qtbot.keyClicks(editor.control, text)


def test_sessions_stand_by_day_and_hour_whatever_the_order_they_came_in(tab, card, book, event):
    assert [(row.entry.group, row.entry.lead, row.entry.title) for row in card.rows] == [
        ("Tuesday 17 July 2012", "09:00–09:30", "Opening"),
        ("Tuesday 17 July 2012", "—", "Coffee"),
        ("Tuesday 17 July 2012", "09:30", "Panel"),
        ("Wednesday 18 July 2012", "16:00", "Closing"),
    ]
    assert words(tab).count("Tuesday 17 July 2012") == 1
    assert (tab.status(), agenda.TAB.count(book, event)) == ("4 sessions", 4)


def test_a_field_visit_shows_its_own_place_and_host(card, book, event):
    add(book, "organisation", {"name": "Ministry of Interior"})
    add_part(
        book,
        event,
        "sessions",
        {
            "title": "Visit to the port",
            "session_kind": "field_visit",
            "location": "Tanger-Med",
            "host_organisation": "Ministry of Interior",
        },
    )

    assert card.rows[-1].entry == Entry(
        5,
        "Visit to the port",
        lead="—",
        notes="Tanger-Med · host: Ministry of Interior",
        chips=(("info", "Field visit"),),
        group="Day not set",
        lead_wide=108,
    )


def test_a_session_without_an_hour_is_moved_by_alt_and_arrow(qtbot, card):
    row_of(card, "Coffee").setFocus()

    qtbot.keyClick(row_of(card, "Coffee"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert titles(card) == ["Opening", "Panel", "Coffee", "Closing"]
    assert row_of(card, "Coffee").hasFocus()


def test_enter_opens_a_session_and_a_field_is_kept_when_it_is_left(qtbot, card, book):
    qtbot.keyClick(row_of(card, "Coffee"), Qt.Key.Key_Return)
    editors = card.editor.fields.editors
    title_first = editors["title"].control.hasFocus()

    type_into(qtbot, editors["location"], "Terrace")
    editors["room"].setFocus()
    after_leaving = book.rows("SELECT location FROM session WHERE title = 'Coffee'")
    qtbot.keyClick(editors["room"].control, Qt.Key.Key_Escape)

    assert title_first
    assert after_leaving == [("Terrace",)]
    assert card.editor is None
    assert row_of(card, "Coffee").entry.notes == "Terrace"
    assert row_of(card, "Coffee").hasFocus()


def test_a_refused_field_says_why_beneath_it_and_keeps_the_typing(qtbot, card, book):
    card.open_entry(2)
    editor = card.editor.fields.editors["start_time"]

    type_into(qtbot, editor, "soon")
    card.editor.fields.editors["title"].setFocus()

    assert "is not a time" in editor.refusal()
    assert editor.text() == "soon"
    assert book.rows("SELECT start_time FROM session WHERE id = 2") == [("09:00",)]


def test_an_open_session_stays_open_when_others_change_the_list(card, book):
    card.open_entry(2)
    editor = card.editor

    set_field(book, Ref("session", 4), "title", "Round table")

    assert card.editor is editor
    assert titles(card) == ["Coffee", "Round table", "Closing"]


def test_an_open_session_that_is_deleted_meanwhile_closes(card, book):
    card.open_entry(2)

    remove(book, [Ref("session", 2)])

    assert card.editor is None
    assert titles(card) == ["Coffee", "Panel", "Closing"]


def test_what_is_typed_is_kept_when_the_sheet_is_left(tab, card, book):
    card.open_entry(2)
    away_from_the_keyboard = card.editor.fields.editors["location"]
    away_from_the_keyboard.type_in("Terrace")
    away_from_the_keyboard.mark_touched()

    tab.leave()

    assert book.rows("SELECT location FROM session WHERE id = 2") == [("Terrace",)]


def test_delete_removes_a_session_and_undo_brings_it_back(qtbot, card, listened, book):
    qtbot.keyClick(row_of(card, "Panel"), Qt.Key.Key_Delete)

    assert titles(card) == ["Opening", "Coffee", "Closing"]
    assert (listened.said(), listened.notices[0].undo) == (["“Panel” removed."], True)
    undo(book)
    assert "Panel" in titles(card)


def test_sessions_are_typed_one_after_the_other(qtbot, card, book):
    line = card.adding
    for name, typed in (
        ("day", "19 July 2012"),
        ("start_time", "9"),
        ("end_time", "10h30"),
        ("title", "Drafting"),
    ):
        type_into(qtbot, line.editors[name], typed)
    qtbot.keyClick(line.editors["title"].control, Qt.Key.Key_Return)
    begun = {name: editor.text() for name, editor in line.editors.items()}

    type_into(qtbot, line.editors["title"], "Adoption")
    qtbot.keyClick(line.editors["title"].control, Qt.Key.Key_Return)

    assert begun == {
        "day": "19 July 2012",
        "start_time": "10h30",
        "end_time": "",
        "session_kind": "",
        "title": "",
    }
    assert book.rows(
        "SELECT day, start_time, end_time, title FROM session ORDER BY id DESC LIMIT 2"
    ) == [
        ("2012-07-19", "10:30", None, "Adoption"),
        ("2012-07-19", "09:00", "10:30", "Drafting"),
    ]


def test_a_line_that_is_refused_says_so_at_the_field_and_stays(qtbot, card, book):
    line = card.adding
    type_into(qtbot, line.editors["day"], "the day after")
    type_into(qtbot, line.editors["title"], "Drafting")

    qtbot.keyClick(line.editors["title"].control, Qt.Key.Key_Return)

    assert "is not a date" in line.editors["day"].refusal()
    assert line.editors["title"].text() == "Drafting"
    assert book.rows("SELECT count(*) FROM session") == [(4,)]


def test_the_arrows_walk_through_the_sessions(qtbot, card):
    row_of(card, "Opening").setFocus()

    qtbot.keyClick(row_of(card, "Opening"), Qt.Key.Key_Down)

    assert row_of(card, "Coffee").hasFocus()


def test_every_row_and_field_has_a_name_for_screen_readers(card):
    assert row_of(card, "Opening").accessibleName() == "09:00–09:30, Opening"
    assert [editor.control.accessibleName() for editor in card.adding.editors.values()] == [
        "Day",
        "From",
        "Until",
        "Kind",
        "Title",
    ]


def test_an_empty_agenda_says_what_belongs_there_and_offers_the_first_step(shown, listened, book):
    tab = shown(agenda.TAB.build(listened.desk, add(book, "event", {"title": "New"})))

    assert "No sessions yet" in words(tab)
    assert tab.cards["sessions"].adding.isVisible()


@pytest.fixture
def results(shown, listened, book, event):
    for key, draft in (
        ("outcomes", {"text": "Talk to each other.", "outcome_kind": "good_practice"}),
        (
            "recommendations",
            {"number": "1", "text": "Train judges", "addressed_to": "States", "priority": "high"},
        ),
        (
            "recommendations",
            {"text": "Meet again", "due_date": "2013-01", "acceptance": "accepted"},
        ),
        ("follow_up_actions", {"description": "Send the report", "due_date": "30 Sep 2012"}),
        (
            "follow_up_actions",
            {"description": "Thank the hosts", "due_date": "2012-08", "status": "done"},
        ),
    ):
        add_part(book, event, key, draft)
    return shown(outcomes.TAB.build(listened.desk, event))


def test_what_came_out_of_an_event_is_read_with_what_became_of_it(results, book, event):
    assert [row.entry for card in results.cards.values() for row in card.rows] == [
        Entry(1, "Talk to each other.", chips=(("plain", "Good practice"),)),
        Entry(
            1,
            "Train judges",
            lead="1",
            notes="to States · priority: high",
            chips=(("plain", "Under consideration"), ("plain", "Not started")),
            lead_wide=36,
        ),
        Entry(
            2,
            "Meet again",
            late="Overdue since Jan 2013",
            chips=(("done", "Accepted"), ("plain", "Not started")),
            lead_wide=36,
        ),
        Entry(
            1,
            "Send the report",
            late="Overdue since 30 Sep 2012",
            chips=(("plain", "Open"),),
        ),
        Entry(2, "Thank the hosts", notes="Due Aug 2012", chips=(("done", "Done"),)),
    ]
    assert results.status() == "1 outcome · 2 recommendations · 2 follow-ups"
    assert outcomes.TAB.count(book, event) == 5


def test_overdue_is_written_in_the_late_colour(results):
    (late,) = [
        label
        for row in results.cards["follow_up_actions"].rows
        for label in row.findChildren(PlainLabel)
        if label.property("role") == "error"
    ]

    assert late.text() == "Overdue since 30 Sep 2012"


def test_a_rule_refuses_a_recommendation_carried_out_before_it_is_accepted(qtbot, results, book):
    card = results.cards["recommendations"]
    card.open_entry(1)
    editor = card.editor.fields.editors["implementation"]
    editor.control.setFocus()
    qtbot.keyClick(editor.control, Qt.Key.Key_Down)
    card.editor.fields.editors["text"].setFocus()

    assert editor.refusal().startswith("A recommendation is accepted before")
    assert book.rows("SELECT implementation FROM recommendation WHERE id = 1") == [("not_started",)]


def test_recommendations_number_themselves_on(qtbot, results, book):
    line = results.cards["recommendations"].adding
    type_into(qtbot, line.editors["number"], "7")
    type_into(qtbot, line.editors["text"], "Share lists")
    qtbot.keyClick(line.editors["text"].control, Qt.Key.Key_Return)

    assert line.editors["number"].text() == "8"
    assert line.editors["text"].control.hasFocus()
    assert book.rows("SELECT number, text FROM recommendation WHERE id = 3") == [
        ("7", "Share lists")
    ]


def test_the_tab_says_its_words_again_in_another_language(tab, card):
    from ctdesk.ui.retell import tell_everyone

    set_language("ar")
    tell_everyone()

    assert row_of(card, "Opening").entry.lead == "\u2068\u200f09:00–09:30\u2069"
