"""Who of an event's people may be recorded twice, before anybody looked at the whole book."""

import pytest

from ctdesk.actions.merging import merge_people, tell_apart
from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.history.undo import undo
from ctdesk.queries.doubles import Doubles
from ctdesk.queries.doubles_at_event import Double, DoublesAtEvents
from ctdesk.queries.refs import Ref

TWIN = Double(1, 2, "Mohamed El Alaoui", "Muhammad El Alaoui", "Ministry of Interior", "Morocco", 1)


def with_doubles(book):
    office = str(add(book, "organisation", {"name": "Ministry of Interior"}))
    shared = {"family_name": "El Alaoui", "organisation": office, "country": "MA"}
    mail = {"email": "alaoui@example.org"}
    here = add(book, "person", {"given_name": "Mohamed", **shared, **mail})
    there = add(book, "person", {"given_name": "Muhammad", **shared, **mail})
    alone = add(book, "person", {"given_name": "Leila", "family_name": "Benali"})
    earlier = add(book, "event", {"title": "Earlier", "status": "registration_open"})
    invite(book, earlier, there, role=None, status="invited")
    found = add(book, "event", {"title": "Rabat workshop", "status": "registration_open"})
    for person in (here, alone):
        invite(book, found, person, role=None, status="invited")
    return found


@pytest.fixture
def fill(request):
    return with_doubles if "event" in request.fixturenames else None


@pytest.fixture
def event(filled):
    """An event with one person who is recorded twice and one who is not."""
    return filled(with_doubles)[1]


def told(book, event) -> tuple[Double, ...]:
    steps = book.companion(DoublesAtEvents).at(event.id)
    while True:
        try:
            assert 0 <= next(steps) < 1
        except StopIteration as end:
            return end.value


@pytest.fixture(params=["before the whole book was looked at", "after"])
def looked(request, book, event):
    """Looks at the whole book, or does not."""

    def look() -> None:
        if request.param == "after":
            list(book.companion(Doubles).look())

    return look


def test_a_pair_is_told_from_the_side_of_who_is_on_the_list(book, event, looked):
    looked()
    assert told(book, event) == (TWIN,)


def test_two_of_the_same_list_are_one_pair(book, event, looked):
    invite(book, event, Ref("person", 2), role=None, status="invited")
    looked()
    assert [(one.person, one.other) for one in told(book, event)] == [(1, 2)]


def test_who_was_told_apart_is_not_told_again_until_that_is_undone(book, event, looked):
    looked()
    tell_apart(book, 1, 2)
    assert told(book, event) == ()
    undo(book)
    assert told(book, event) == (TWIN,)


def test_who_was_merged_is_one(book, event, looked):
    looked()
    merge_people(book, 1, 2, {})
    assert told(book, event) == ()


def test_a_person_changed_is_looked_up_anew(book, event):
    assert told(book, event) == (TWIN,)
    set_field(book, Ref("person", 2), "given_name", "Fatou")
    set_field(book, Ref("person", 2), "family_name", "Ndiaye")
    set_field(book, Ref("person", 2), "email", None)
    assert told(book, event) == ()


def test_an_event_without_people_has_none(book, looked):
    empty = add(book, "event", {"title": "Nobody"})
    looked()
    assert told(book, empty) == ()
