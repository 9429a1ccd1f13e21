from array import array

import pytest

from ctdesk.actions.attendance import Marked, follow_again, mark
from ctdesk.actions.bulk import Wish, change_many
from ctdesk.actions.participation_moves import Left, Report, set_status
from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.actions.walk_ins import walk_in
from ctdesk.history.log import works
from ctdesk.history.undo import redo, undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries.attendance import marks_of
from ctdesk.queries.record import whole
from ctdesk.queries.refs import Ref
from ctdesk.queries.walk_ins import Typed
from tests.rabat import DAYS, expect

FIRST, SECOND, THIRD = DAYS


def marks(book, event) -> dict:
    return marks_of(book.rows, event.id)


def test_a_tick_is_a_step_and_the_status_follows_in_it(book, event, people, statuses):
    done = mark(book, event, [(people["Awa"], FIRST)], "present")

    assert done == Marked(1)
    assert statuses() == ["attended", "confirmed", "confirmed"]
    assert works(book)[0].label == "Attendance of Awa Ba, 17 Jul 2012: Present"
    undo(book)
    assert (statuses(), marks(book, event)) == (["confirmed"] * 3, {})
    redo(book)
    assert statuses() == ["attended", "confirmed", "confirmed"]
    assert marks(book, event) == {people["Awa"]: {FIRST: "present"}}


def test_a_day_on_which_others_came_makes_whoever_missed_it_attend_in_part(
    book, event, people, statuses
):
    mark(book, event, [(one, FIRST) for one in people.values()], "present")
    mark(book, event, [(people["Brahim"], SECOND)], "online")

    assert statuses() == ["attended_partly", "attended", "attended_partly"]


def test_away_on_every_day_is_a_no_show_and_on_some_is_not_known_yet(book, event, people, statuses):
    away = [(people["Awa"], day) for day in DAYS[:2]]
    mark(book, event, away, "absent")
    before = statuses()
    mark(book, event, [(people["Awa"], THIRD)], "excused")

    assert (before, statuses()) == (["confirmed"] * 3, ["no_show", "confirmed", "confirmed"])


def test_when_the_event_is_over_whoever_was_away_did_not_come_until_it_is_reopened(
    book, event, people, statuses
):
    mark(book, event, [(people["Awa"], FIRST)], "absent")
    set_field(book, event, "status", "completed")
    over = statuses()
    set_field(book, event, "status", "ongoing", reason="A day more")

    assert (over, statuses()) == (["no_show", "confirmed", "confirmed"], ["confirmed"] * 3)


def test_an_event_that_is_over_with_many_others_is_judged_as_well(book, event, people, statuses):
    other = add(book, "event", {"title": "Another", "status": "ongoing"})
    mark(book, event, [(people["Awa"], FIRST)], "absent")

    wish = Wish("event", array("q", [event.id, other.id]), {"status": "completed"})
    list(change_many(book, wish, "2 events"))

    assert statuses() == ["no_show", "confirmed", "confirmed"]
    undo(book)
    assert statuses() == ["confirmed"] * 3


def test_taking_the_last_mark_away_gives_back_the_status_before(book, event, people, statuses):
    cell = [(people["Awa"], FIRST)]
    mark(book, event, cell, "late")
    mark(book, event, cell, None)
    came = walk_in(book, event, Typed("Omar Ba"), at=FIRST).id
    mark(book, event, [(came, FIRST)], None)

    assert statuses() == ["confirmed"] * 3
    assert book.rows("SELECT status FROM participation WHERE id = ?", (came,)) == [("attended",)]


def test_filling_leaves_marks_that_are_there(book, event, people):
    mark(book, event, [(people["Awa"], FIRST)], "excused")

    done = mark(book, event, [(p, FIRST) for p in people.values()], "present", only_empty=True)

    assert done == Marked(2, 1)
    assert marks(book, event) == {
        people["Awa"]: {FIRST: "excused"},
        people["Brahim"]: {FIRST: "present"},
        people["Leila"]: {FIRST: "present"},
    }
    assert works(book)[0].label == "Attendance of 3 people: Present"


def test_marking_what_is_so_already_leaves_no_step(book, event, people):
    mark(book, event, [(people["Awa"], FIRST)], "present")
    number = len(works(book))

    assert mark(book, event, [(people["Awa"], FIRST)], "present") == Marked(0, 1)
    assert len(works(book)) == number


@pytest.mark.parametrize("status", ["withdrawn", "declined", "completed", "replaced"])
def test_some_statuses_stay_whatever_is_ticked(book, event, people, statuses, status):
    with book.work("Another status") as session:
        session.connection().exec_driver_sql("UPDATE participation SET status = ?", (status,))

    mark(book, event, [(people["Awa"], day) for day in DAYS], "absent")

    assert statuses() == [status] * 3


def test_who_was_never_marked_is_left_alone_when_the_event_is_over(book, event, people, statuses):
    mark(book, event, [(people["Awa"], FIRST)], "present")

    set_field(book, event, "status", "completed")

    assert statuses() == ["attended", "confirmed", "confirmed"]


def test_who_is_said_to_have_attended_without_a_mark_stays_so_when_others_are_ticked(
    book, event, people, statuses
):
    set_status(book, [people["Leila"]], "attended")
    mark(book, event, [(people["Awa"], FIRST)], "present")

    assert statuses() == ["attended", "confirmed", "attended"]


def test_the_reason_goes_when_a_status_that_is_right_by_now_follows_again(book, event, people):
    awa = people["Awa"]
    mark(book, event, [(awa, FIRST)], "present")
    set_status(book, [awa], "attended_partly", reason="Left for the airport")
    mark(book, event, [(people["Brahim"], SECOND)], "present")

    follow_again(book, event, [awa])

    assert book.rows(
        "SELECT status, status_by_hand, status_reason FROM participation WHERE id = ?", (awa,)
    ) == [("attended_partly", 0, None)]


def test_another_status_by_hand_needs_a_reason_and_then_ticks_leave_it(
    book, event, people, statuses
):
    mark(book, event, [(p, FIRST) for p in people.values()], "present")
    mark(book, event, [(people["Brahim"], SECOND)], "present")
    awa = people["Awa"]
    without = set_status(book, [awa], "attended")
    set_status(book, [awa], "attended", reason="Was in the side meeting")
    mark(book, event, [(awa, THIRD)], "absent")
    by_hand = statuses()

    assert without == Report(
        0,
        (
            Left(
                awa,
                "Awa Ba",
                "The ticks on days and sessions say otherwise;"
                " type a reason to set the status by hand.",
            ),
        ),
    )
    assert by_hand == ["attended", "attended", "attended_partly"]
    assert follow_again(book, event, [awa, people["Leila"]]) == 1
    assert statuses() == ["attended_partly", "attended", "attended_partly"]
    assert book.rows("SELECT status_by_hand, status_reason FROM participation") == [(0, None)] * 3
    undo(book)
    assert book.rows(
        "SELECT status, status_by_hand, status_reason FROM participation WHERE id = ?", (awa,)
    ) == [("attended", 1, "Was in the side meeting")]


def test_setting_by_hand_what_the_ticks_say_follows_them_on(book, event, people, statuses):
    mark(book, event, [(p, FIRST) for p in people.values()], "present")
    awa = people["Awa"]
    set_status(book, [awa], "attended_partly", reason="Slept")
    set_status(book, [awa], "attended")
    mark(book, event, [(people["Brahim"], SECOND)], "present")

    assert statuses()[0] == "attended_partly"
    assert book.rows("SELECT status_by_hand FROM participation WHERE id = ?", (awa,)) == [(0,)]


def test_the_flag_of_a_status_by_hand_needs_a_reason_and_without_it_ticks_count(
    book, event, people, statuses
):
    awa = Ref("participation", people["Awa"])
    mark(book, event, [(awa.id, FIRST)], "absent")
    with pytest.raises(UserError):
        set_field(book, awa, "status_by_hand", "yes")
    set_field(book, awa, "status_by_hand", "yes", reason="Came without signing")
    mark(book, event, [(awa.id, day) for day in DAYS], "absent")
    by_hand = statuses()[0]
    set_field(book, awa, "status_by_hand", "no")

    assert (by_hand, statuses()[0]) == ("confirmed", "no_show")


def test_whoever_comes_back_onto_the_list_has_the_status_the_ticks_say(book, event):
    back = expect(book, event, "Ahmed", "registered")
    mark(book, event, [(back, FIRST)], "present")
    before = book.rows("SELECT status FROM participation")
    set_status(book, [back], "confirmed")

    assert before == [("registered",)]
    assert book.rows("SELECT status, status_by_hand FROM participation") == [("attended", 0)]


def test_sessions_count_before_their_day_and_the_day_for_those_without_a_mark(
    book, event, people, sessions, statuses
):
    awa, brahim, leila = people.values()
    mark(book, event, [(awa, FIRST), (brahim, FIRST)], "present")
    mark(book, event, [(awa, sessions["Panel"])], "absent")
    mark(book, event, [(leila, sessions["Opening"]), (leila, sessions["Panel"])], "present")

    assert statuses() == ["attended_partly", "attended", "attended"]


def test_sessions_side_by_side_are_one_and_breaks_are_none(book, event, people, sessions, statuses):
    awa, brahim, leila = people.values()
    mark(book, event, [(awa, sessions["Group A"]), (brahim, sessions["Group B"])], "present")
    mark(book, event, [(awa, sessions["Lunch"])], "present")
    mark(book, event, [(leila, sessions["Lunch"])], "present")

    assert statuses() == ["attended", "attended", "confirmed"]


def test_a_session_put_at_another_hour_or_made_a_break_is_judged_anew(
    book, event, people, sessions, statuses
):
    awa, brahim, _leila = people.values()
    mark(book, event, [(awa, sessions["Group A"]), (brahim, sessions["Group B"])], "present")
    group = Ref("session", sessions["Group B"])
    set_field(book, group, "start_time", "11:00")
    apart = statuses()
    set_field(book, group, "session_kind", "reception")

    assert apart == ["attended_partly", "attended_partly", "confirmed"]
    assert statuses() == ["attended", "confirmed", "confirmed"]


def test_a_walk_in_is_listed_marked_and_present_in_one_step(book, event):
    made = walk_in(book, event, Typed("Omar Ba"), role="speaker", at=FIRST)

    told = whole(book, made)
    assert (told["status"], told["created_on_site"]) == ("attended", True)
    assert [(a["day"], a["status"]) for a in told["attendance"]] == [(FIRST, "present")]
    assert [role["role"] for role in told["roles"]] == ["speaker"]
    assert works(book)[0].label == "Walk-in: Omar Ba at Rabat workshop"
    undo(book)
    assert book.rows("SELECT count(*) FROM person") == [(0,)]


def test_somebody_invited_who_walks_in_is_confirmed_where_they_are_on_the_list(book, event):
    invited = expect(book, event, "Ahmed", "invited")
    person = Ref("person", book.rows("SELECT person_id FROM participation")[0][0])

    assert walk_in(book, event, Typed(), person=person, at=FIRST) == Ref("participation", invited)
    assert book.rows("SELECT status, created_on_site FROM participation") == [("attended", 0)]


def test_a_walk_in_with_a_status_to_be_thought_about_is_refused(book, event):
    nominated = expect(book, event, "Ahmed", "nominated")
    person = Ref("person", book.rows("SELECT person_id FROM participation")[0][0])

    with pytest.raises(UserError) as refused:
        walk_in(book, event, Typed(), person=person, at=FIRST)

    assert refused.value.sentence == (
        "Ahmed Sy is on the list already, with a status that does not lead to being there;"
        " change the status among the people first."
    )
    assert marks(book, event) == {}
    assert nominated


@pytest.mark.parametrize("cell", [("Awa", 999), (999, "2012-07-17")])
def test_a_stranger_or_another_events_session_is_refused_and_nothing_written(
    book, event, people, cell
):
    owner, at = cell
    good = (people["Brahim"], FIRST)

    with pytest.raises(UserError):
        mark(book, event, [good, (people.get(owner, owner), at)], "present")

    assert marks(book, event) == {}


@pytest.mark.parametrize("day", ["2012-07", "2012"])
def test_a_mark_needs_the_whole_day(book, event, people, day):
    with pytest.raises(UserError) as refused:
        mark(book, event, [(people["Awa"], day)], "present")

    assert refused.value.sentence == (
        "Attendance needs the whole day, such as 17 July 2012; type it."
    )


def test_a_record_is_of_a_day_or_of_a_session(book, event, people, sessions):
    awa = Ref("participation", people["Awa"])
    both = {"day": FIRST, "session": sessions["Panel"], "status": "present"}

    for draft in (both, {"status": "present"}):
        with pytest.raises(UserError) as refused:
            add_part(book, awa, "attendance", draft)
        assert refused.value.sentence == (
            "Attendance is of a day or of a session; say one of the two."
        )


def test_marks_recorded_one_by_one_or_with_a_participation_are_followed_too(
    book, event, people, statuses
):
    awa = Ref("participation", people["Awa"])
    made = add_part(book, awa, "attendance", {"day": FIRST, "status": "present"})
    recorded = statuses()[0]
    set_field(book, made, "status", "absent")
    changed = statuses()[0]
    person = add(book, "person", {"family_name": "Ba"})
    with_marks = add(
        book,
        "participation",
        {
            "event": event.id,
            "person": person.id,
            "status": "confirmed",
            "attendance": [{"day": FIRST, "status": "present"}],
        },
    )

    assert (recorded, changed) == ("attended", "confirmed")
    assert whole(book, with_marks)["status"] == "attended"


def test_removing_a_mark_or_a_person_is_followed_too(book, event, people, statuses):
    _awa, brahim, leila = people.values()
    mark(book, event, [(one, FIRST) for one in people.values()], "present")
    mark(book, event, [(leila, SECOND)], "present")
    record = whole(book, Ref("participation", brahim))["attendance"][0]["id"]
    remove(book, [Ref("attendance_record", int(record.removeprefix("AT")))])
    without_mark = statuses()
    remove(book, [Ref("participation", leila)])

    assert without_mark == ["attended_partly", "confirmed", "attended"]
    assert statuses() == ["attended", "confirmed"]


def test_what_show_prints_is_recorded_again_with_the_same_statuses(
    book, event, people, sessions, statuses
):
    awa, brahim, _leila = people.values()
    mark(book, event, [(awa, FIRST), (awa, sessions["Group A"]), (brahim, FIRST)], "present")
    set_status(book, [brahim], "attended", reason="Signed the sheet of the second day")
    told = whole(book, event)

    again = add(book, "event", told)

    assert book.rows(
        "SELECT status, status_by_hand FROM participation WHERE event_id = ? ORDER BY id",
        (again.id,),
    ) == [("attended", 0), ("attended", 1), ("confirmed", 0)]
    assert len(marks(book, again)) == 2
