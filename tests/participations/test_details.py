from pathlib import Path

from ctdesk.actions.records import add, add_part
from ctdesk.kernel.i18n import speaking
from ctdesk.queries.details import Details, Section, details
from ctdesk.queries.refs import Ref


def _event(book, **draft) -> Ref:
    return add(book, "event", {"title": "Workshop on resolution 1624", **draft})


def _person(book, given: str, family: str, **draft) -> Ref:
    return add(book, "person", {"given_name": given, "family_name": family, **draft})


def test_an_event_is_told_with_everything_around_it(book):
    series = add(book, "series", {"name": "Resolution 1624 workshops"})
    add(book, "organisation", {"name": "Centre for Counter-Terrorism", "acronym": "ICCT"})
    add(book, "organisation", {"name": "Executive Directorate", "acronym": "CTED"})
    add(book, "organisation", {"name": "Government of Japan"})
    earlier = _event(book, title="Nairobi workshop", start_date="2011-11")
    event = _event(
        book,
        event_type="regional_workshop",
        status="completed",
        participation_mode="in_person",
        start_date="17-19 July 2012",
        start_time="9:00",
        end_time="17:30",
        timezone="Africa/Casablanca",
        city="Rabat",
        host_country="MA",
        series=str(series),
        ordinal_in_series=2,
        reported_participants=52,
        reported_qualifier="over",
        expected_participants=60,
        expected_qualifier="about",
        organisations=[
            {"organisation": "CTED", "role": "in_cooperation_with"},
            {"organisation": "ICCT", "role": "organiser"},
            {"organisation": "Government of Japan", "role": "donor"},
        ],
        instruments=[{"instrument": "S/RES/1624 (2005)", "relation": "mandate"}],
        outcome_summary="Go on together.",
        outcomes=[{"text": "Talk to each other."}],
        recommendations=[{"number": "1", "text": "Train judges", "addressed_to": "States"}],
        documents=[{"title": "Concept note", "document_kind": "concept_note", "language": "en"}],
        related_events=[{"related": str(earlier), "relation": "follow_up_of"}],
    )
    for given, country, status in (
        ("Leila", "MA", "attended"),
        ("Ali", "MA", "attended"),
        ("Awa", "ML", "attended"),
        ("Omar", "ML", "invited"),
    ):
        person = _person(book, given, "Benali", country=country)
        add_part(book, event, "participations", {"person": str(person), "status": "invited"})
        if status == "attended":
            from ctdesk.actions.records import set_field

            part = Ref("participation", person.id)
            set_field(book, part, "status", "confirmed")
            set_field(book, part, "status", "attended")

    assert details(book, "events", event.id) == Details(
        chips=(
            ("done", "Completed"),
            ("plain", "Regional workshop"),
            ("plain", "In person"),
        ),
        title="Workshop on resolution 1624",
        facts=(
            ("When", "17–19 July 2012 (3 days)"),
            ("Where", "Rabat, Morocco"),
            ("Time", "09:00–17:30 Africa/Casablanca"),
            ("Organisers", "ICCT\nIn cooperation with: CTED"),
            ("Event series", "Resolution 1624 workshops, 2nd"),
            ("Donor", "Government of Japan"),
            ("Instruments", "S/RES/1624 (2005)"),
            ("Participants", "3 recorded · > 52 reported · ≈ 60 expected"),
        ),
        sections=(
            Section("People by country", 3, "bars", (("Morocco", 2), ("Mali", 1))),
            Section("Outcomes", None, "text", (("Go on together.",), ("Talk to each other.",))),
            Section("Recommendations", 1, "lines", (("1. Train judges", "States · Not started"),)),
            Section("Documents", 1, "lines", (("Concept note", "Concept note · English"),)),
            Section(
                "Related events", 1, "lines", (("Nairobi workshop", "Follow-up to · Nov 2011"),)
            ),
        ),
    )


def test_the_event_pointed_at_says_so_too(book):
    earlier = _event(book, title="Nairobi workshop")
    _event(
        book,
        start_date="2012",
        related_events=[{"related": str(earlier), "relation": "follow_up_of"}],
    )

    assert details(book, "events", earlier.id).sections == (
        Section(
            "Related events",
            1,
            "lines",
            (("Workshop on resolution 1624", "there: Follow-up to · 2012"),),
        ),
    )


def test_unnamed_people_count_and_named_ones_among_them_do_not_count_twice(book):
    event = _event(
        book,
        head_counts=[
            {"country": "TD", "number": 4},
            {"country": "ML", "number": 9, "overlaps_named": "yes"},
            {"number": 2},
        ],
    )

    assert details(book, "events", event.id).sections == (
        Section("People by country", 6, "bars", (("Chad", 4), ("Not stated", 2))),
    )


def test_before_anybody_came_the_registered_are_shown_and_before_them_the_countries(book):
    event = _event(book, countries=[{"country": "NE", "relation": "represented"}])
    countries = details(book, "events", event.id).sections
    person = _person(book, "Awa", "Traoré", country="ML")
    add_part(book, event, "participations", {"person": str(person), "status": "registered"})

    assert countries == (Section("Countries represented", 1, "lines", (("Niger", ""),)),)
    assert details(book, "events", event.id).sections == (
        Section("Registered people by country", 1, "bars", (("Mali", 1),)),
    )


def test_the_pane_speaks_the_readers_language(book):
    event = _event(book, host_country="MA", start_time="9:00", end_time="10:30", status="planned")

    with speaking("ar"):
        told = details(book, "events", event.id)

    assert [value for _, value in told.facts] == [
        "المغرب",
        "\u2068\u200f09:00–10:30\u2069",
    ]
    assert told.chips == (("plain", "مخطط له"),)


def test_a_person_is_told_with_contacts_and_events(book):
    add(book, "organisation", {"name": "Ministry of Interior"})
    person = _person(
        book,
        "Mohamed",
        "El Alaoui",
        honorific="Mr",
        name_original="محمد العلوي",
        organisation="Ministry of Interior",
        job_title="Adviser",
        country="MA",
        phone="+212 537 00 00 00",
        do_not_contact="yes",
    )
    event = _event(book, start_date="17-19 July 2012")
    add_part(
        book,
        event,
        "participations",
        {"person": str(person), "status": "confirmed", "roles": [{"role": "speaker"}]},
    )

    assert details(book, "people", person.id) == Details(
        chips=(("late", "Do not contact"),),
        title="Mr Mohamed El Alaoui",
        facts=(
            ("Original script", "محمد العلوي"),
            ("Organisation", "Ministry of Interior"),
            ("Position", "Adviser"),
            ("Country", "Morocco"),
            ("Phone", "\u200e+212 537 00 00 00"),
        ),
        sections=(
            Section(
                "Events",
                1,
                "lines",
                (
                    (
                        "Workshop on resolution 1624",
                        "17–19 Jul 2012 · Speaker · Confirmed\n"
                        "Adviser, Ministry of Interior, Morocco",
                    ),
                ),
            ),
        ),
    )


def test_an_organisation_is_told_with_its_events_and_people(book):
    parent = add(book, "organisation", {"name": "United Nations", "acronym": "UN"})
    own = add(
        book,
        "organisation",
        {"name": "Office on Drugs", "organisation_type": "un_entity", "parent": str(parent)},
    )
    _person(book, "Leila", "Benali", organisation="Office on Drugs", job_title="Director")
    _event(book, organisations=[{"organisation": "Office on Drugs", "role": "organiser"}])

    assert details(book, "organisations", own.id) == Details(
        chips=(("plain", "United Nations entity"),),
        title="Office on Drugs",
        facts=(("Part of", "United Nations"),),
        sections=(
            Section("Events", 1, "lines", (("Workshop on resolution 1624", "Organiser"),)),
            Section("People", 1, "lines", (("Leila Benali", "Director"),)),
        ),
    )


def test_a_follow_up_whose_day_is_over_is_overdue_until_it_is_done(book):
    event = _event(
        book,
        follow_up_actions=[
            {"description": "Send the report", "responsible": "CTED", "due_date": "2013-01"},
            {"description": "Thank the hosts", "due_date": "2013-01", "status": "done"},
        ],
    )

    assert details(book, "follow_ups", 1) == Details(
        chips=(("plain", "Open"), ("late", "Overdue")),
        title="Send the report",
        facts=(
            ("Due", "January 2013"),
            ("Responsible", "CTED"),
            ("Event", "Workshop on resolution 1624"),
        ),
        sections=(),
    )
    assert details(book, "follow_ups", 2).chips == (("done", "Done"),)
    assert details(book, "events", event.id).sections[0].rows == (
        ("Send the report", "CTED · overdue since Jan 2013 · Open"),
        ("Thank the hosts", "due Jan 2013 · Done"),
    )


def test_a_record_taken_away_meanwhile_is_said_to_be_gone(book):
    assert details(book, "people", 99) == Details((), "This record is no longer there.", (), ())


def test_many_people_are_shown_by_the_first_and_how_many_more(book):
    own = add(book, "organisation", {"name": "Office on Drugs"})
    with book.work("Add people") as session:
        from ctdesk.actions.records import create

        for number in range(33):
            draft = {"family_name": f"N{number:02}", "organisation": str(own)}
            create(session, "person", draft)

    (people,) = details(book, "organisations", own.id).sections

    assert (people.count, len(people.rows), people.rows[-1]) == (33, 31, ("and 3 more", ""))


def test_importing_the_details_costs_no_engine():
    import subprocess
    import sys

    script = (
        "import sys\n"
        "import ctdesk.queries.details_of_event, ctdesk.queries.details_of_person\n"
        "import ctdesk.queries.details_of_organisation, ctdesk.queries.details_of_follow_up\n"
        "sys.exit('sqlalchemy' in sys.modules)"
    )
    root = Path(__file__).parents[2]

    assert subprocess.run([sys.executable, "-c", script], cwd=root, check=False).returncode == 0
