import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ctdesk.actions.participation_moves import Left, Report, set_status
from ctdesk.actions.participation_roles import set_roles
from ctdesk.actions.participations import invite, invite_new
from ctdesk.actions.records import add
from ctdesk.history.log import works
from ctdesk.history.undo import undo
from ctdesk.kernel.errors import UserError
from ctdesk.model.participation import Participation
from ctdesk.model.states import PARTICIPATION
from ctdesk.queries import participations as asked
from ctdesk.queries.listing import View, sorted_by
from ctdesk.queries.participation_choices import Chosen, Move, chosen, first_statuses
from ctdesk.queries.participation_figures import Summary, summary
from ctdesk.queries.refs import Ref
from tests.laws import examples


@pytest.fixture
def event(book):
    return add(book, "event", {"title": "Rabat workshop", "status": "registration_open"})


def _person(book, given: str, **draft) -> Ref:
    return add(book, "person", {"given_name": given, "family_name": "Benali", **draft})


def _listed(book, event, given: str, status: str = "invited", **draft) -> int:
    person = _person(book, given, **draft)
    return invite(book, event, person, role="participant", status=status).id


def _statuses(book) -> list[tuple[str, str | None]]:
    return book.rows("SELECT status, status_reason FROM participation ORDER BY id")


def test_a_known_person_comes_onto_the_list_as_they_are_now(book, event):
    person = _person(book, "Leila", country="MA", job_title="Judge")

    made = invite(book, event, person, role="speaker", status="invited")

    assert book.rows(
        "SELECT event_id, person_id, status, country, job_title FROM participation WHERE id = ?",
        (made.id,),
    ) == [(event.id, person.id, "invited", "MA", "Judge")]
    assert book.rows("SELECT participation_id, role FROM participation_role") == [
        (made.id, "speaker")
    ]
    assert works(book)[0].label == "Add Leila Benali to Rabat workshop"


def test_nobody_is_on_the_list_twice(book, event):
    person = _person(book, "Leila")
    first = invite(book, event, person, role=None, status="invited")

    with pytest.raises(UserError) as refused:
        invite(book, event, person, role=None, status="confirmed")

    assert refused.value.sentence == (
        "Leila Benali already takes part in this event;"
        f" open that participation (PA{first.id}) instead."
    )


def test_a_new_person_and_the_invitation_are_one_step_to_undo(book, event):
    name = {"given_name": "Awa", "family_name": "Traoré"}
    invite_new(book, event, name, role="participant", status="attended")
    came = book.rows("SELECT status, created_on_site FROM participation")

    undo(book)

    assert came == [("attended", 1)]
    assert book.rows("SELECT count(*) FROM person") == [(0,)]
    assert book.rows("SELECT count(*) FROM participation") == [(0,)]


def test_many_move_as_one_step_and_who_may_not_is_left_and_named(book, event):
    ids = [_listed(book, event, name) for name in ("Leila", "Ali")]
    ids.append(_listed(book, event, "Omar", status="nominated"))

    report = set_status(book, ids, "confirmed")

    assert report == Report(
        2,
        (
            Left(
                ids[2],
                "Omar Benali",
                "“Nominated” cannot become “Confirmed”; from here it can become:"
                " Invited, Registered, awaiting approval, Not selected.",
            ),
        ),
    )
    assert _statuses(book) == [("confirmed", None), ("confirmed", None), ("nominated", None)]
    undo(book)
    assert _statuses(book) == [("invited", None), ("invited", None), ("nominated", None)]


def test_a_reason_is_kept_with_the_status_it_explains_and_goes_with_it(book, event):
    ids = [_listed(book, event, "Leila", status="registered")]

    without = set_status(book, ids, "withdrawn")
    set_status(book, ids, "withdrawn", reason="Mission abroad")
    withdrawn = _statuses(book)
    readmitted_without = set_status(book, ids, "registered")
    set_status(book, ids, "registered", reason="Mission cancelled")
    set_status(book, ids, "confirmed")

    sentence = "This status needs a reason; type the reason and set the status again."
    assert without == readmitted_without == Report(0, (Left(ids[0], "Leila Benali", sentence),))
    assert withdrawn == [("withdrawn", "Mission abroad")]
    assert _statuses(book) == [("confirmed", None)]


def test_people_already_there_are_neither_changed_nor_skipped(book, event):
    ids = [
        _listed(book, event, "Leila"),
        _listed(book, event, "Ali", status="confirmed"),
    ]

    assert set_status(book, ids, "confirmed") == Report(1, already=1)
    assert set_status(book, [*ids, ids[0]], "confirmed") == Report(0, already=2)


@settings(
    max_examples=examples(40),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(sorted(PARTICIPATION)), st.sampled_from(sorted(PARTICIPATION)))
def test_a_move_is_made_exactly_when_the_states_allow_it(one_person, old, new):
    book, who = one_person
    with book.work("Put there") as session:
        found = session.get_one(Participation, who)
        found.status, found.status_reason = old, None

    report = set_status(book, [who], new, reason="Because")

    is_allowed = new in PARTICIPATION[old].moves
    assert report.changed == is_allowed
    assert len(report.skipped) == (not is_allowed and old != new)
    assert _statuses(book) == ([(new, "Because")] if is_allowed else [(old, None)])


@pytest.fixture
def one_person(book, event):
    return book, _listed(book, event, "Leila")


def test_roles_are_given_and_taken_without_touching_the_others(book, event):
    ids = [_listed(book, event, name) for name in ("Leila", "Ali", "Omar")]
    set_roles(book, ids[:1], added=["speaker"])

    report = set_roles(book, ids[:2], added=["speaker", "rapporteur"], removed=["participant"])

    assert report == Report(2)
    assert book.rows(
        "SELECT participation_id, group_concat(role) FROM (SELECT * FROM participation_role"
        " ORDER BY participation_id, role) GROUP BY 1"
    ) == [
        (ids[0], "rapporteur,speaker"),
        (ids[1], "rapporteur,speaker"),
        (ids[2], "participant"),
    ]


def test_the_list_is_found_sorted_and_worded(book, event):
    add(book, "organisation", {"name": "Ministry of Justice"})
    awa = _listed(book, event, "Awa", country="ML", organisation="Ministry of Justice")
    mohamed = _listed(
        book,
        event,
        "Mohamed",
        status="confirmed",
        honorific="Mr",
        name_original="محمد",
        country="MA",
    )
    set_roles(book, [mohamed], added=["speaker"])

    assert _ids(book, event) == [awa, mohamed]
    assert _ids(book, event, sort="country") == [awa, mohamed]
    assert _ids(book, event, sort="status-") == [mohamed, awa]
    assert _ids(book, event, "justice mali") == [awa]
    assert _ids(book, event, "awa") == [awa]
    assert _ids(book, event, "مُحَمَّد") == [mohamed]
    assert _ids(book, event, "ustice") == []
    assert asked.rows(book, [mohamed, awa, 99], ("name", "organisation", "roles", "status")) == [
        ("Mr|محمد|Mohamed Benali", "", "Participant, Speaker", "info|Confirmed"),
        ("||Awa Benali", "Ministry of Justice", "Participant", "soon|Invited"),
        ("", "", "", ""),
    ]


def _ids(book, event, text="", sort="name", among="") -> list[int]:
    view = View(asked.PAGE, ("name",), sorted_by(sort), text, among)
    return list(asked.ids(book, event.id, view))


def test_the_list_adds_up(book, event):
    _listed(book, event, "Awa", sex="female", country="ML")
    _listed(book, event, "Ali", sex="male", country="ML")
    _listed(book, event, "Omar", country="MA")

    assert summary(book, event.id) == Summary(3, 2, 1, 1, 0, 1)
    assert asked.count(book, event.id) == 3
    assert summary(book, 99) == Summary(0, 0, 0, 0, 0, 0)


def test_what_can_be_done_with_some_people_is_what_their_states_allow(book, event):
    ids = [_listed(book, event, "Awa"), _listed(book, event, "Ali", status="nominated")]

    found = chosen(book, ids)

    assert found.moves == (
        Move("nominated", "Nominated", 1, False),
        Move("invited", "Invited", 1, False),
        Move("registered", "Registered, awaiting approval", 2, False),
        Move("confirmed", "Confirmed", 1, False),
        Move("declined", "Declined", 1, False),
        Move("not_selected", "Not selected", 1, True),
    )
    assert (found.number, found.roles[0]) == (2, ("participant", "Participant", 2))
    assert chosen(book, []) == Chosen(0, (), tuple((*r[:2], 0) for r in found.roles))


def test_somebody_new_walks_in_once_the_event_is_under_way(book, event):
    running = add(book, "event", {"title": "Now", "status": "ongoing"})

    assert first_statuses(book, event.id)[1] == "invited"
    assert first_statuses(book, running.id)[1] == "attended"
