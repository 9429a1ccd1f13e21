"""Laws of merging, over books drawn at random."""

import itertools
import shutil
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merged_books import content, event, person

from ctdesk.actions.merging import merge_people, tell_apart
from ctdesk.app import open_book
from ctdesk.history.undo import undo
from ctdesk.model.agenda import SessionSpeaker
from ctdesk.model.participation import AttendanceRecord, Participation, ParticipationRole
from ctdesk.model.states import PARTICIPATION
from ctdesk.queries.merging_suggestions import choosable
from ctdesk.store.book import Book
from tests.laws import examples

PEOPLE, EVENTS, DAYS = range(1, 5), range(1, 4), ("2012-07-17", "2012-07-18")
HERE = ("present", "late", "left_early", "online")
maybe = st.none() | st.sampled_from(("Judge", "Prosecutor", "Judge at the court"))
presence = st.dictionaries(
    st.sampled_from(DAYS), st.sampled_from((*HERE, "absent", "excused")), max_size=2
)


@st.composite
def list_entries(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "status": draw(st.sampled_from(list(PARTICIPATION))),
        "status_reason": draw(maybe),
        "job_title": draw(maybe),
        "remarks": draw(maybe),
        "nominating_authority": draw(maybe),
        "roles": draw(st.sets(st.sampled_from(("participant", "speaker", "facilitator")))),
        "attendance": draw(presence),
        "replaced_by": draw(st.none() | st.sampled_from(PEOPLE)),
    }


places = st.dictionaries(
    st.tuples(st.sampled_from(EVENTS), st.sampled_from(PEOPLE)), list_entries(), max_size=7
)
apart = st.sets(st.sampled_from(list(itertools.combinations(PEOPLE, 2))), max_size=3)
speakers = st.lists(st.tuples(st.sampled_from(PEOPLE), maybe), max_size=4)
sides = st.dictionaries(
    st.sampled_from([name for name in choosable("person") if "name" not in name]),
    st.sampled_from(("keep", "lose")),
    max_size=4,
)


def fill(book: Book, entries: dict[tuple[int, int], dict[str, Any]], talks: Any) -> None:
    """Write the drawn lists past the rules, so that any state there is can be met."""
    made: dict[tuple[int, int], Participation] = {}
    with book.work("Fill the lists") as session:
        for (at, who), drawn in entries.items():
            lines = {name: drawn[name] for name in ("status", "status_reason", "job_title")}
            lines |= {name: drawn[name] for name in ("remarks", "nominating_authority")}
            made[at, who] = Participation(event_id=at, person_id=who, **lines)
            session.add(made[at, who])
        session.flush()
        for (at, who), drawn in entries.items():
            found = made[at, who]
            other = made.get((at, drawn["replaced_by"]))
            found.replaced_by_id = other.id if other is not None else None
            session.add_all(
                ParticipationRole(participation_id=found.id, role=role, position=n)
                for n, role in enumerate(sorted(drawn["roles"]))
            )
            session.add_all(
                AttendanceRecord(participation_id=found.id, day=day, status=status)
                for day, status in drawn["attendance"].items()
            )
        session.add_all(
            SessionSpeaker(session_id=1, person_id=who, talk_title=title, position=n)
            for n, (who, title) in enumerate(talks)
        )


def was_there(book: Book, people: tuple[int, ...]) -> set[tuple[int, str]]:
    """The events and days on which one of the people was seen."""
    return {
        (at, day)
        for at, day, status, who in book.rows(
            "SELECT p.event_id, a.day, a.status, p.person_id FROM attendance_record a"
            " JOIN participation p ON p.id = a.participation_id"
        )
        if status in HERE and who in people
    }


def said_of(book: Book, people: tuple[int, ...]) -> dict[int, str]:
    """Every word recorded of the people at each event."""
    told: dict[int, str] = {}
    for at, who, *words in book.rows(
        "SELECT event_id, person_id, job_title, remarks, nominating_authority, status_reason"
        " FROM participation"
    ):
        if who in people:
            told[at] = told.get(at, "") + "\n" + "\n".join(filter(None, words))
    return told


def roles_of(book: Book, people: tuple[int, ...]) -> set[tuple[int, str]]:
    return {
        (at, role)
        for at, role, who in book.rows(
            "SELECT p.event_id, o.role, p.person_id FROM participation_role o"
            " JOIN participation p ON p.id = o.participation_id"
        )
        if who in people
    }


def on_lists(book: Book) -> set[tuple[int, int]]:
    return set(book.rows("SELECT event_id, person_id FROM participation"))


@pytest.fixture(scope="module")
def peopled(empty_book_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed book with four people and three events."""
    path = tmp_path_factory.mktemp("peopled") / "people.ctdesk"
    shutil.copy(empty_book_file, path)
    with closing(open_book(path)) as book:
        for n in PEOPLE:
            person(book, f"Ali Ba{n}", notes=f"Note {n}.", country="ML" if n % 2 else None)
        for n in EVENTS:
            event(book, f"Event {n}", sessions=[{"title": f"Opening {n}"}])
    return path


@given(entries=places, pairs=apart, talks=speakers, chosen=sides, pair=st.permutations(PEOPLE))
@settings(max_examples=examples(40))
def test_merging_loses_nothing_and_undo_brings_every_row_back(
    peopled: Path, entries: Any, pairs: Any, talks: Any, chosen: Any, pair: Any
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(peopled, Path(folder) / "drawn.ctdesk"))
        with closing(open_book(path)) as book:
            fill(book, entries, talks)
            for one, other in pairs:
                tell_apart(book, one, other)
            before = content(book)
            hold_the_law(book, pairs, chosen, pair[:2])
            undo(book)
            assert content(book) == before


def hold_the_law(book: Book, pairs: Any, chosen: Any, pair: tuple[int, int]) -> None:
    """Merge two people and look for everything that was there before."""
    keep, lose = pair
    lists, words = on_lists(book), said_of(book, pair)
    seen, roles = was_there(book, pair), roles_of(book, pair)

    merge_people(book, keep, lose, chosen)

    assert on_lists(book) == {(at, keep if who == lose else who) for at, who in lists}
    assert was_there(book, (keep,)) == seen
    assert roles_of(book, (keep,)) == roles
    for at, told in said_of(book, (keep,)).items():
        assert [line for line in words[at].split("\n") if line not in told] == []
    moved = ((keep if a == lose else a, keep if b == lose else b) for a, b in pairs)
    noted = set(book.rows("SELECT one_id, other_id FROM not_same_person"))
    assert noted == {(min(a, b), max(a, b)) for a, b in moved if a != b}
    assert not book.rows("SELECT 1 FROM session_speaker WHERE person_id = ?", (lose,))
    assert book.rows("PRAGMA foreign_key_check") == []


def test_participations_are_counted_once_for_each_event(book: Book) -> None:
    for name in ("Ali Ba", "Aly Ba"):
        person(book, name)
    for n in EVENTS:
        event(book, f"Event {n}")
    drawn = {"status": "attended", "status_reason": None, "job_title": None, "remarks": None}
    drawn |= {"nominating_authority": None, "roles": set(), "attendance": {}, "replaced_by": None}
    fill(book, dict.fromkeys(((1, 1), (2, 1), (2, 2), (3, 2)), drawn), [])
    merge_people(book, 1, 2)
    assert on_lists(book) == {(1, 1), (2, 1), (3, 1)}


def test_a_merge_that_fails_half_way_leaves_no_trace(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep, lose = (
        person(book, "Ali Ba", notes="a" * 60_000),
        person(book, "Aly Ba", notes="b" * 60_000),
    )
    before, works = content(book), book.rows("SELECT id FROM work")
    with pytest.raises(Exception, match="characters long"):
        merge_people(book, keep.id, lose.id)
    assert (content(book), book.rows("SELECT id FROM work")) == (before, works)
