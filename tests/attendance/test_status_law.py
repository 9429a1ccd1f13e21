"""The status that follows from the marks, held against the rule as one would tell it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.attendance import mark
from ctdesk.actions.records import add_part, set_field
from ctdesk.model.attendance import (
    CAME,
    FOLLOWING,
    Programme,
    Sitting,
    mark_at,
    mark_of_day,
    status_of,
)
from ctdesk.model.states import PARTICIPATION
from ctdesk.queries.attendance import held_of, marks_of
from tests.laws import examples

DAYS = ("2012-07-17", "2012-07-18", "2012-07-19")
MARKS = ("present", "late", "left_early", "excused", "absent", "online")
HOURS = ("09:00", "11:00", None)

sittings = st.lists(
    st.tuples(st.sampled_from((*DAYS, None)), st.sampled_from(HOURS)), max_size=5
).map(lambda drawn: tuple(Sitting(at, *each) for at, each in enumerate(drawn, start=1)))
programmes = st.builds(
    Programme,
    st.integers(0, 3).map(lambda number: DAYS[:number]),
    sittings,
    st.booleans(),
)


@st.composite
def registers(draw):
    """A programme, and the marks of three people on its days and sessions."""
    programme = draw(programmes)
    occasions = (*DAYS, *(session.id for session in programme.sessions))
    marks = st.dictionaries(st.sampled_from(occasions), st.sampled_from(MARKS), max_size=6)
    return programme, {person: draw(marks) for person in (1, 2, 3)}


def held_by(everybody: dict) -> frozenset:
    """The days and sessions at which one of these people was there."""
    return frozenset(
        at for marks in everybody.values() for at, mark in marks.items() if mark in CAME
    )


def told_plainly(programme: Programme, everybody: dict, person: int) -> str | None:
    """The rule in words: what was held, was this person there each time, and if never, is it sure.

    A session was held when somebody was there; a day without such a session was, when somebody
    was there on that day. Sessions of one day and hour are one. A mark of a session goes before
    that of its day.
    """
    mine = everybody[person]
    if not mine:
        return None

    def was_at(session: Sitting) -> bool:
        mark = mine.get(session.id)
        if mark is None and session.day is not None:
            mark = mine.get(session.day)
        return mark in CAME

    def anybody(occasion) -> bool:
        return any(marks.get(occasion) in CAME for marks in everybody.values())

    held = [session for session in programme.sessions if anybody(session.id)]
    times = []
    for session in held:
        beside = [
            other
            for other in held
            if other is session
            or (
                session.day
                and session.start
                and (other.day, other.start) == (session.day, session.start)
            )
        ]
        times.append(any(was_at(other) for other in beside))
    for day in DAYS:
        if anybody(day) and not any(session.day == day for session in held):
            times.append(mine.get(day) in CAME)
    if any(times):
        return "attended" if all(times) else "attended_partly"
    by_id = {session.id: session.day for session in programme.sessions}
    days_told = {by_id.get(at, at) for at in mine}
    every_day = bool(programme.days) and all(day in days_told for day in programme.days)
    return "no_show" if programme.is_over or every_day else "confirmed"


@given(registers())
@settings(max_examples=examples(600))
def test_the_status_is_what_the_rule_says_in_words(drawn) -> None:
    programme, everybody = drawn
    held = held_by(everybody)

    for person in everybody:
        assert status_of(programme, held, everybody[person]) == told_plainly(
            programme, everybody, person
        )


@given(registers())
def test_whoever_was_there_by_what_counts_is_never_a_no_show(drawn) -> None:
    programme, everybody = drawn
    for mine in everybody.values():
        by_session = [mark_at(mine, one.id, one.day) for one in programme.sessions]
        has_come = any(mine.get(one.id) in CAME for one in programme.sessions)
        status = status_of(programme, held_by(everybody), mine)
        assert status in (*FOLLOWING, None)
        if has_come:
            assert status in ("attended", "attended_partly")
            assert any(mark in CAME for mark in by_session)


@given(st.dictionaries(st.sampled_from((DAYS[0], 1, 2)), st.sampled_from(MARKS)))
def test_a_day_says_the_same_as_its_sessions(mine) -> None:
    by_session = [mark_at(mine, session, DAYS[0]) for session in (1, 2)]
    of_day = mark_of_day(mine, DAYS[0], {1, 2})

    assert (of_day in CAME) == any(mark in CAME for mark in by_session)
    assert (of_day is None) == (not mine)


@given(
    before=st.sampled_from(sorted(PARTICIPATION)),
    by_hand=st.booleans(),
    is_over=st.booleans(),
    drawn=st.lists(
        st.tuples(
            st.sampled_from(("Awa", "Brahim", "Leila")),
            st.sampled_from((*DAYS, "Opening", "Panel", "Group A", "Group B")),
            st.sampled_from((*MARKS, None)),
        ),
        max_size=12,
    ),
)
@settings(
    max_examples=examples(15),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_the_book_holds_what_the_rule_says_and_only_for_those_who_follow(
    book, event, people, sessions, before, by_hand, is_over, drawn
) -> None:
    with book.work("Begin anew") as session:
        run = session.connection().exec_driver_sql
        run("DELETE FROM attendance_record")
        run("UPDATE participation SET status = 'confirmed', status_by_hand = 0")
        run("UPDATE event SET status = ?", ("completed" if is_over else "ongoing",))
        run(
            "UPDATE participation SET status = ?, status_by_hand = ? WHERE id = ?",
            (before, by_hand, people["Awa"]),
        )
    touched = set()
    for name, at, status in drawn:
        if mark(book, event, [(people[name], sessions.get(at, at))], status).changed:
            touched.add(name)

    everybody = {person: {} for person in people.values()} | marks_of(book.rows, event.id)
    groups = [("Opening", "09:00"), ("Panel", "14:00"), ("Group A", "09:00"), ("Group B", "09:00")]
    programme = Programme(
        DAYS,
        tuple(
            Sitting(sessions[title], DAYS[0] if title in ("Opening", "Panel") else DAYS[1], start)
            for title, start in groups
        ),
        is_over,
    )
    assert held_of(book.rows, event.id) == held_by(everybody)
    for name, person in people.items():
        start = before if name == "Awa" else "confirmed"
        stays = name == "Awa" and (by_hand or before not in FOLLOWING)
        wanted = (
            start if stays or name not in touched else told_plainly(programme, everybody, person)
        )
        found = book.rows("SELECT status FROM participation WHERE id = ?", (person,))
        assert found == [(wanted or "confirmed",)]


def test_a_range_of_dates_moved_is_judged_anew(book, event, people, statuses) -> None:
    add_part(book, event, "sessions", {"title": "Closing", "day": DAYS[0]})
    mark(book, event, [(people["Awa"], DAYS[0])], "absent")
    before = statuses()[0]

    set_field(book, event, "end_date", "17 July 2012")

    assert (before, statuses()[0]) == ("confirmed", "no_show")
