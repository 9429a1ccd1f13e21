"""The state machine as a law: many moved at once end as each moved alone would."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from ctdesk.actions.attendance_rules import follow
from ctdesk.actions.participation_moves import Left, Report, set_status
from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.history.log import works
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.model.attendance import FOLLOWING
from ctdesk.model.participation import AttendanceRecord, Participation
from ctdesk.model.states import PARTICIPATION
from ctdesk.queries.refs import Ref
from tests.laws import examples

STATUSES = sorted(PARTICIPATION)
MANY = 6

Standing = tuple[str, str | None, bool, str | None, bool]
"""Status, its reason, whether somebody takes the place, a mark, whether set by hand."""

UNMARKED: Standing = ("attended", "Earlier", False, None, True)

standings = st.tuples(
    st.sampled_from(STATUSES),
    st.sampled_from([None, "Earlier"]),
    st.booleans(),
    st.sampled_from([None, "present", "absent"]),
    st.booleans(),
)


@pytest.fixture
def crowd(book):
    """A book, and the participations of six people at one event."""
    event = add(book, "event", {"title": "Rabat workshop", "start_date": "17 July 2012"})
    ids = []
    for number in range(MANY):
        person = add(book, "person", {"given_name": f"P{number}", "family_name": "Benali"})
        ids.append(invite(book, event, person, role=None, status="invited").id)
    return book, ids


def put(book, ids: list[int], standing: list[Standing]) -> None:
    """Set everybody where the example has them, and have the marks decide as they always do."""
    with book.work("Put there") as session:
        session.execute(delete(AttendanceRecord))
        for row_id, (status, reason, is_replaced, mark, by_hand) in zip(ids, standing, strict=True):
            found = session.get_one(Participation, row_id)
            found.status, found.status_reason = status, reason
            found.status_by_hand = by_hand and status in FOLLOWING
            if mark is not None:
                session.add(
                    AttendanceRecord(participation_id=row_id, day="2012-07-17", status=mark)
                )
            found.replaced_by_id = (ids[0] if row_id != ids[0] else None) if is_replaced else None
        session.flush()
        follow(session, 1)


def kept(book) -> list[tuple]:
    return book.rows(
        "SELECT id, status, status_reason, replaced_by_id, status_by_hand FROM participation"
    )


def alone(book, row_id: int, status: str, reason: str | None) -> Report:
    """What moving one person by the form does, told as the report of many tells it."""
    before = book.rows("SELECT status FROM participation WHERE id = ?", (row_id,))[0][0]
    if before == status:
        return Report(0, already=1)
    try:
        set_field(book, Ref("participation", row_id), "status", status, reason=reason)
    except UserError as error:
        name = book.rows(
            "SELECT display_name FROM person p JOIN participation r ON r.person_id = p.id"
            " WHERE r.id = ?",
            (row_id,),
        )[0][0]
        return Report(0, (Left(row_id, name, error.sentence),))
    return Report(1)


@settings(
    max_examples=examples(30),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@example(standing=[UNMARKED] * MANY, status="attended_partly", reason=None)
@given(
    standing=st.lists(standings, min_size=MANY, max_size=MANY),
    status=st.sampled_from(STATUSES),
    reason=st.sampled_from([None, "", "Visa refused", "Earlier"]),
)
def test_many_at_once_end_as_one_by_one(crowd, standing, status, reason):
    book, ids = crowd
    put(book, ids, standing)
    one_by_one = [alone(book, row_id, status, reason) for row_id in ids]
    ended = kept(book)
    put(book, ids, standing)

    report = set_status(book, ids, status, reason=reason)

    assert kept(book) == ended
    assert report == Report(
        sum(one.changed for one in one_by_one),
        tuple(left for one in one_by_one for left in one.skipped),
        sum(one.already for one in one_by_one),
    )


@settings(
    max_examples=examples(20),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(standing=st.lists(standings, min_size=MANY, max_size=MANY), status=st.sampled_from(STATUSES))
def test_a_step_on_many_is_taken_back_and_done_again_whole(crowd, standing, status):
    book, ids = crowd
    put(book, ids, standing)
    before = kept(book)
    steps = len(works(book))

    report = set_status(book, ids, status, reason="Because")

    after = kept(book)
    assert len(works(book)) == steps + (report.changed > 0)
    if report.changed:
        undo(book)
        assert kept(book) == before
        redo(book)
        assert kept(book) == after
