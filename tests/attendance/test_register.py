import pytest

from ctdesk.actions.attendance import mark
from ctdesk.actions.participation_moves import set_status
from ctdesk.actions.records import add, add_part, set_field
from ctdesk.kernel.i18n import set_language
from ctdesk.queries.attendance import Heading, count, register
from tests.rabat import DAYS, expect


def test_everybody_expected_stands_by_family_name_with_their_marks(book, event, people):
    expect(book, event, "Omar", "invited")
    gone = expect(book, event, "Ahmed", "confirmed")
    mark(book, event, [(people["Leila"], DAYS[0]), (gone, DAYS[0])], "late")
    set_status(book, [gone], "completed")

    found = register(book, event.id)

    assert [(one.name, one.label, one.by_hand) for one in found.people] == [
        ("||Awa Ba", "Confirmed", False),
        ("||Brahim Camara", "Confirmed", False),
        ("||Leila Diallo", "Attended", False),
        ("||Ahmed Sy", "Completed", False),
    ]
    assert found.marks == {people["Leila"]: {DAYS[0]: "late"}, gone: {DAYS[0]: "late"}}
    assert list(found.labels) == ["present", "late", "left_early", "excused", "absent", "online"]
    assert count(book, event.id) == 2


def test_whoever_withdrew_is_shown_only_with_marks(book, event, people):
    mark(book, event, [(people["Awa"], DAYS[0])], "absent")
    set_status(book, [people["Awa"], people["Brahim"]], "withdrawn", reason="Ill")

    assert [(one.id, one.reason) for one in register(book, event.id).people] == [
        (people["Awa"], "Ill"),
        (people["Leila"], ""),
    ]


def test_days_are_those_of_the_event_and_sessions_leave_breaks_out(book, event, people, sessions):
    found = register(book, event.id)

    assert found.days[0] == Heading(DAYS[0], "17 Jul", "Tuesday", DAYS[0], "17 July 2012")
    assert [day.at for day in found.days] == list(DAYS)
    assert [(one.title, one.note, one.date) for one in found.sessions] == [
        ("Opening", "09:00", "Tuesday 17 July 2012"),
        ("Panel", "14:00", "Tuesday 17 July 2012"),
        ("Group A", "09:00", "Wednesday 18 July 2012"),
        ("Group B", "09:00", "Wednesday 18 July 2012"),
    ]


def test_a_day_with_marks_outside_the_dates_is_shown_too(book, event, people):
    mark(book, event, [(people["Awa"], "2012-07-21")], "present")

    assert [day.at for day in register(book, event.id).days] == [*DAYS, "2012-07-21"]


@pytest.mark.parametrize("dates", ["", "July 2012", "1 January - 31 December 2012"])
def test_dates_that_name_no_days_to_tick_leave_those_of_the_sessions(book, dates):
    event = add(book, "event", {"title": "Course", "start_date": dates})
    add_part(book, event, "sessions", {"title": "One", "day": "2012-02-01"})
    add_part(book, event, "sessions", {"title": "Some day"})

    found = register(book, event.id)

    assert [day.at for day in found.days] == ["2012-02-01"]
    assert [(one.title, one.day, one.date) for one in found.sessions] == [
        ("One", "2012-02-01", "Wednesday 1 February 2012"),
        ("Some day", "", ""),
    ]


def test_people_are_found_by_either_script_by_organisation_and_by_country(book, event):
    office = add(book, "organisation", {"name": "Ministère de la Justice", "acronym": "MJ"})
    person = {
        **{"given_name": "Mohamed", "family_name": "El Alaoui", "name_original": "محمد العلوي"},
        **{"organisation": office.id, "country": "MA", "honorific": "mr"},
    }
    who = add(book, "person", person)
    add(book, "participation", {"event": event.id, "person": who.id, "status": "confirmed"})

    (found,) = register(book, event.id).people

    assert {"mohamed", "alaoui", "محمد", "justice", "mj", "morocco"} <= set(found.words)
    assert found.organisation == "Ministère de la Justice"


def test_headings_and_marks_are_in_the_language_spoken(book, event, sessions):
    set_field(book, event, "status", "completed")
    set_language("ar")

    found = register(book, event.id)

    assert (found.days[0].title, found.days[0].note) == ("17 يوليو", "الثلاثاء")
    assert next(iter(found.labels.values())) == "حاضر"
