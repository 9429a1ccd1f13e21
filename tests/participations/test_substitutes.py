"""Who takes whose place: the one choice sets status and link, and nobody goes in circles."""

import pytest

from ctdesk.actions.attendance import mark
from ctdesk.actions.participation_moves import Left, Report, set_status
from ctdesk.actions.records import add, add_part, set_field, set_fields
from ctdesk.history.log import works
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import UserError
from ctdesk.queries.forms import form_state
from ctdesk.queries.participation_entry import Entry, entry
from ctdesk.queries.refs import Ref

BY_WHOM = "Say who takes this person's place, or give a reason, and set the status again."


def stored(book) -> list[tuple]:
    return book.rows("SELECT id, status, status_reason, replaced_by_id FROM participation")


def ref(row_id: int) -> Ref:
    return Ref("participation", row_id)


def test_choosing_a_substitute_sets_the_status_too_in_one_step(book, on_list):
    leila, ali = on_list("Leila", "confirmed"), on_list("Ali")
    steps = len(works(book))

    set_field(book, ref(leila), "replaced_by", "Ali Benali")

    assert stored(book) == [(leila, "replaced", None, ali), (ali, "invited", None, None)]
    assert len(works(book)) == steps + 1
    assert entry(book, ali) == Entry(2, "Ali Benali", {}, ((leila, "Leila Benali"),))
    undo(book)
    assert stored(book) == [(leila, "confirmed", None, None), (ali, "invited", None, None)]


def test_another_substitute_can_be_chosen_and_without_one_a_reason_is_needed(book, on_list):
    leila, ali, omar = on_list("Leila", "confirmed"), on_list("Ali"), on_list("Omar")
    set_field(book, ref(leila), "replaced_by", str(ref(ali)))

    set_field(book, ref(leila), "replaced_by", str(ref(omar)))
    with pytest.raises(UserError) as refused:
        set_field(book, ref(leila), "replaced_by", None)
    set_fields(book, ref(leila), {"replaced_by": None, "status_reason": "No visa"})

    assert (refused.value.sentence, refused.value.field) == (BY_WHOM, "replaced_by_id")
    assert stored(book)[0] == (leila, "replaced", "No visa", None)


def test_the_substitute_of_a_nominee_is_noted_and_the_status_stays(book, on_list):
    leila, ali = on_list("Leila", "nominated"), on_list("Ali")

    set_field(book, ref(leila), "replaced_by", str(ref(ali)))

    assert stored(book)[0] == (leila, "nominated", None, ali)


def test_nobody_takes_their_own_place_not_even_round_about(book, on_list):
    leila, ali = on_list("Leila", "confirmed"), on_list("Ali", "confirmed")
    set_field(book, ref(leila), "replaced_by", str(ref(ali)))

    said = []
    for substitute in (leila, ali):
        with pytest.raises(UserError) as refused:
            set_field(book, ref(ali), "replaced_by", str(ref(substitute)))
        said.append(refused.value.sentence)

    assert said == ["Nobody can take their own place in the end; choose somebody else."] * 2
    assert stored(book)[1] == (ali, "confirmed", None, None)


def test_a_substitute_comes_from_the_same_event(book, on_list):
    leila = on_list("Leila", "confirmed")
    other = add(book, "event", {"title": "Nairobi workshop"})
    omar = add(book, "person", {"given_name": "Omar", "family_name": "Diallo"})
    elsewhere = add_part(book, other, "participations", {"person": str(omar)})

    with pytest.raises(UserError) as refused:
        set_field(book, ref(leila), "replaced_by", str(elsewhere))

    assert refused.value.sentence.startswith("Replaced by: This event has no participation")
    assert stored(book)[0] == (leila, "confirmed", None, None)


def test_many_are_replaced_for_a_reason_or_by_somebody(book, on_list):
    leila, ali = on_list("Leila", "confirmed"), on_list("Ali", "confirmed")

    without = set_status(book, [leila, ali], "replaced")
    report = set_status(book, [leila, ali], "replaced", reason="The ministry sends others")

    assert without == Report(
        0, (Left(leila, "Leila Benali", BY_WHOM), Left(ali, "Ali Benali", BY_WHOM))
    )
    assert report == Report(2)


def test_a_reason_of_before_does_not_readmit(book, on_list):
    leila = on_list("Leila", "registered")
    set_field(book, ref(leila), "status", "withdrawn", reason="Ill")

    with pytest.raises(UserError) as refused:
        set_field(book, ref(leila), "status", "registered")
    set_field(book, ref(leila), "status", "registered", reason="Well again")
    set_field(book, ref(leila), "status", "confirmed")

    assert refused.value.sentence == (
        "This status needs a reason; type the reason and set the status again."
    )
    assert stored(book) == [(leila, "confirmed", None, None)]


def test_the_form_asks_for_a_reason_where_one_is_needed(book, workshop, on_list):
    set_field(book, workshop, "start_date", "17 July 2012")
    leila = on_list("Leila", "confirmed")
    unmarked = form_state(book, "participation", leila)
    mark(book, workshop, [(leila, "2012-07-17")], "present")
    marked = form_state(book, "participation", leila)
    set_field(book, ref(leila), "status", "attended_partly", reason="Left at noon")

    assert unmarked.reasoned == ("withdrawn", "replaced", "cancelled")
    assert (marked.values["status"], marked.reasoned) == ("attended", ("attended_partly",))
    assert stored(book) == [(leila, "attended_partly", "Left at noon", None)]
