"""The list of an event's people: figures that filter it, what differs by now, its orders."""

from ctdesk.actions.participation_moves import moving, set_status
from ctdesk.actions.participation_roles import set_roles
from ctdesk.actions.participations import invite
from ctdesk.actions.records import add, set_field
from ctdesk.history.log import works
from ctdesk.queries import participations as asked
from ctdesk.queries.listing import View, sorted_by
from ctdesk.queries.mentions import mentions
from ctdesk.queries.participation_entry import Entry, entry
from ctdesk.queries.participation_figures import Figures, figures
from ctdesk.queries.participation_history import Attended, history
from ctdesk.queries.refs import Ref


def ids(book, event, *, sort: str = "name", among: str = "", text: str = "") -> list[int]:
    return list(
        asked.ids(book, event.id, View(asked.PAGE, ("name",), sorted_by(sort), text, among))
    )


def put(book, row_id: int, status: str) -> None:
    with book.work("Put there") as session:
        session.connection().exec_driver_sql(
            "UPDATE participation SET status = ? WHERE id = ?", (status, row_id)
        )


def test_each_figure_counts_exactly_who_it_lists(book, workshop, on_list):
    set_field(book, workshop, "expected_participants", 3)
    by_status = {}
    for number, status in enumerate(
        ("nominated", "registered", "confirmed", "attended", "attended_partly", "no_show")
    ):
        by_status[status] = on_list(f"P{number}")
        put(book, by_status[status], status)

    assert figures(book, workshop.id) == Figures(
        registered=5,
        participants=2,
        in_part=1,
        stages=(("waiting", 1), ("pending", 1), ("positive", 3), ("negative", 1)),
        placed=3,
        places=3,
    )
    listed = {
        figure: [status for status, row_id in by_status.items() if row_id in found]
        for figure in ("registered", "participants", "waiting", "pending", "positive", "negative")
        if (found := ids(book, workshop, among=figure)) is not None
    }
    assert listed == {
        "registered": ["registered", "confirmed", "attended", "attended_partly", "no_show"],
        "participants": ["attended", "attended_partly"],
        "waiting": ["nominated"],
        "pending": ["registered"],
        "positive": ["confirmed", "attended", "attended_partly"],
        "negative": ["no_show"],
    }


def test_figure_and_words_narrow_together(book, workshop, on_list):
    on_list("Leila")
    ali = on_list("Ali", "confirmed")
    on_list("Omar", "confirmed")

    assert ids(book, workshop, among="positive", text="ali") == [ali]


def test_what_the_person_has_by_now_stands_behind_what_was(book, workshop, on_list):
    justice = add(book, "organisation", {"name": "Ministry of Justice"})
    interior = add(book, "organisation", {"name": "Ministry of Interior"})
    leila = on_list("Leila", organisation=str(justice), job_title="Judge", country="MA")
    person = Ref("person", 1)
    set_field(book, person, "organisation", str(interior))
    set_field(book, person, "job_title", "Prosecutor")
    keys = ("organisation", "job_title", "country")

    changed = asked.rows(book, [leila], keys)
    set_field(book, person, "organisation", None)
    set_field(book, person, "job_title", None)

    assert changed == [
        ("Ministry of Justice\x1fMinistry of Interior", "Judge\x1fProsecutor", "Morocco")
    ]
    assert asked.rows(book, [leila], keys) == [("Ministry of Justice", "Judge", "Morocco")]


def test_the_entry_says_what_differs_by_now(book, on_list):
    justice = add(book, "organisation", {"name": "Ministry of Justice"})
    leila = on_list("Leila", honorific="Ms", country="MA")
    set_field(book, Ref("person", 1), "organisation", str(justice))
    set_field(book, Ref("person", 1), "country", "FR")

    assert entry(book, leila) == Entry(
        1, "Ms Leila Benali", {"organisation_id": "Ministry of Justice", "country": "France"}, ()
    )
    assert entry(book, 99) is None


def test_heads_of_delegation_go_first_within_a_country_whatever_its_direction(
    book, workshop, on_list
):
    awa = on_list("Awa", country="ML")
    omar = on_list("Omar", country="ML")
    ali = on_list("Ali", country="MA")
    set_field(book, Ref("participation", omar), "head_of_delegation", True)

    assert ids(book, workshop, sort="country") == [omar, awa, ali]
    assert ids(book, workshop, sort="country-") == [ali, omar, awa]


def test_every_column_orders_the_list(book, workshop, on_list):
    both = [on_list("Awa", country="ML", job_title="Judge"), on_list("Zoé")]
    row = Ref("participation", both[1])
    set_field(book, row, "head_of_delegation", True)
    set_field(book, row, "created_on_site", True)

    orders = {c.key: ids(book, workshop, sort=c.key) for c in asked.columns()}

    assert {key for key, order in orders.items() if order != both} == {
        "head_of_delegation",
        "created_on_site",
    }
    assert ids(book, workshop, sort="status,name-") == both[::-1]


def test_every_column_says_what_is_recorded(book, workshop, on_list):
    row_id, other = on_list("Awa", "confirmed"), on_list("Zoé")
    row = Ref("participation", row_id)
    for name, value in (
        ("head_of_delegation", True),
        ("affiliation_type", "judiciary"),
        ("participation_mode", "online"),
        ("nominating_authority", "Ministry of Justice"),
        ("nomination_reference", "NV/12"),
        ("nomination_date", "3 July 2012"),
        ("funding", "sponsored"),
        ("replaced_by", str(Ref("participation", other))),
        ("remarks", "Arrives late"),
    ):
        set_field(book, row, name, value)
    keys = [column.key for column in asked.columns()]

    ((told),) = asked.rows(book, [row_id])

    assert dict(zip(keys, told, strict=True)) == {
        "name": "||Awa Benali",
        "organisation": "",
        "job_title": "",
        "country": "",
        "roles": "Participant",
        "head_of_delegation": "Yes",
        "status": "plain|Replaced",
        "affiliation_type": "Judiciary",
        "participation_mode": "Online",
        "nominating_authority": "Ministry of Justice",
        "nomination_reference": "NV/12",
        "nomination_date": "3 Jul 2012",
        "funding": "Sponsored",
        "replaced_by": "Zoé Benali",
        "status_reason": "",
        "created_on_site": "",
        "remarks": "Arrives late",
    }


def test_more_people_than_places_are_confirmed_all_the_same(book, workshop, on_list):
    set_field(book, workshop, "expected_participants", 1)
    both = [on_list("Leila"), on_list("Ali")]

    report = set_status(book, both, "confirmed")

    told = figures(book, workshop.id)
    assert (report.changed, told.placed, told.places) == (2, 2, 1)


def test_a_step_called_off_halfway_moves_nobody(book, on_list):
    both = [on_list("Leila"), on_list("Ali")]
    before = works(book)
    steps = moving(book, both, "confirmed")

    fraction = next(steps)
    steps.close()

    assert fraction == 1.0
    assert book.rows("SELECT DISTINCT status FROM participation") == [("invited",)]
    assert works(book) == before


def test_a_persons_history_says_what_they_were_at_each_event(book, workshop, on_list):
    leila = on_list("Leila", "confirmed", job_title="Judge", country="MA")
    set_roles(book, [leila], added=["speaker"])
    person = Ref("person", 1)
    set_field(book, person, "job_title", "Minister")
    later = add(book, "event", {"title": "Later", "start_date": "17 July 2012"})
    invite(book, later, person, role=None, status="invited")

    assert history(book, person.id) == [
        Attended(later.id, "Later", "17 Jul 2012 · Invited", "Minister, Morocco"),
        Attended(
            workshop.id, "Rabat workshop", "Participant, Speaker · Confirmed", "Judge, Morocco"
        ),
    ]
    assert [mention.beneath for mention in mentions(book, "person", person.id)[0][1]] == [
        "17 Jul 2012 · Invited\nMinister, Morocco",
        "Participant, Speaker · Confirmed\nJudge, Morocco",
    ]
