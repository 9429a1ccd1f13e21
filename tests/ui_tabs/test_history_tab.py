import pytest
from PySide6.QtCore import Qt

from ctdesk.actions.records import add_part, set_field, set_fields
from ctdesk.actions.removal import remove
from ctdesk.history.undo import undo
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.changes import Step, Told, steps
from ctdesk.queries.refs import Ref
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.tabs.history import TAB


def changes(book, event) -> list[tuple[str, tuple[Told, ...]]]:
    return [(step.label, step.changes) for step in steps(book, event)]


def test_values_are_told_in_words_and_parts_by_their_names(book, event):
    set_fields(
        book, event, {"host_country": "MA", "event_type": "seminar", "start_date": "18 July 2012"}
    )
    session = add_part(book, event, "sessions", {"title": "Opening"})
    set_field(book, session, "location", "Rabat")

    assert changes(book, event) == [
        ("Change Place of Opening", (Told("Session “Opening”", "Place", "", "Rabat"),)),
        ("Add session to Rabat workshop", (Told("Session “Opening”", "added"),)),
        (
            "Change Country, Type, Starts of Rabat workshop",
            (
                Told("", "Type", "", "Seminar"),
                Told("", "Starts", "17 July 2012", "18 July 2012"),
                Told("", "Country", "", "Morocco"),
            ),
        ),
        ("Add event", (Told("", "added"),)),
    ]


def test_a_part_that_is_gone_is_told_by_its_kind(book, event):
    session = add_part(book, event, "sessions", {"title": "Opening"})
    remove(book, [Ref("session", session.id)])

    assert changes(book, event)[0] == ("Delete Opening", (Told("Session", "removed"),))


def test_undone_work_no_longer_stands(book, event):
    set_field(book, event, "city", "Rabat")
    undo(book)

    stands = {step.label: step.stands for step in steps(book, event)}
    assert stands == {
        "Undo: Change City of Rabat workshop": True,
        "Change City of Rabat workshop": False,
        "Add event": True,
    }


@pytest.fixture
def tab(shown, listened, event):
    return shown(TAB.build(listened.desk, event))


def test_the_tab_tells_what_changed_from_what_to_what(tab, book, event):
    set_field(book, event, "city", "Rabat")
    set_field(book, event, "city", "Salé")

    texts = tab.texts()

    assert "City: \u2068Rabat\u2069 → \u2068Salé\u2069" in texts
    assert "City: \u2068(empty)\u2069 → \u2068Rabat\u2069" in texts
    assert texts.count("amina") == 3
    assert tab.status() == "3 steps"
    assert TAB.count(book, event) is None


def test_undone_steps_are_struck_through_and_said_to_be_undone(tab, book, event):
    set_field(book, event, "city", "Rabat")

    undo(book)

    struck = [label.text() for label in tab.findChildren(PlainLabel) if label.font().strikeOut()]
    assert "Change City of Rabat workshop" in struck
    assert "amina · undone" in tab.texts()


@pytest.fixture
def many_steps(book, event):
    for number in range(45):
        set_field(book, event, "city", f"City {number}")


def test_older_steps_come_when_they_are_asked_for(many_steps, tab, qtbot):
    before = sum("City: " in text for text in tab.texts())

    qtbot.mouseClick(tab.older, Qt.MouseButton.LeftButton)

    assert (before, sum("City: " in text for text in tab.texts())) == (40, 45)
    assert tab.older.isHidden()


def test_in_arabic_the_arrow_points_the_way_one_reads(tab, book, event):
    from ctdesk.ui.retell import tell_everyone

    set_field(book, event, "city", "Rabat")
    set_language("ar")

    tell_everyone()

    assert any("← \u2068Rabat\u2069" in text for text in tab.texts())


def test_a_step_knows_its_day_and_hour_on_the_wall(book, event):
    (step,) = steps(book, event)

    assert step == Step(step.day, step.time, "amina", "Add event", True, (Told("", "added"),))
    assert (len(step.day), len(step.time)) == (10, 5)


def test_a_step_that_added_many_tells_a_few_and_how_many_more(book, event):
    from ctdesk.actions.records import create

    with book.work("Import sessions") as session:
        for number in range(30):
            create(session, "session", {"title": f"Session {number}"}, owner_id=event.id)

    told = steps(book, event)[0].changes

    assert (len(told), told[-1]) == (13, Told("", "and 18 more"))
