"""The sample book holds what the five documents fix, and survives their traps."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from told import (
    ASWAN,
    BORDER,
    COMMEMORATION,
    EVENTS,
    LAUNCH,
    RABAT,
    ROUNDTABLE,
    TRAINING,
    event,
    every,
    filled,
    project,
    rows,
    series,
)

from ctdesk.actions.records import add_part
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.queries.refs import Ref
from ctdesk.queries.saved_searches import saved_searches, view_of
from ctdesk.store.book import Book

INITIATIVE = "Initiative to Address Homegrown Terrorism"
INSTITUTE = "Mohammed VI Institute for the Training of Imams, Morchidines, and Morchidates"
RABAT_TITLE = "Rabat Regional Workshop on Countering Incitement and Violent Extremism"
PROJECT = (
    "Strengthening rule-of-law-compliant criminal justice responses to violent extremism leading"
    " to terrorism in the Middle East and North Africa (2016-2017)"
)
ASWAN_TITLE = (
    "Regional workshop for parliamentarians on the challenges posed by a criminal justice"
    " preventative response to violent extremism leading to terrorism"
)
ROUNDTABLE_TITLE = (
    "Virtual roundtable with Civil Society:"
    " “Partnerships and Challenges in International Counter-Terrorism Efforts”"
)


def test_the_book_holds_five_events_and_the_two_their_documents_speak_of(book: Book) -> None:
    assert [(e["code"], e["event_type"], e["status"]) for e in every(book, "event")] == [
        (RABAT, "regional_workshop", "completed"),
        (ASWAN, "regional_workshop", "planned"),
        (LAUNCH, "initiative_launch", "completed"),
        (TRAINING, "training_course", "planned"),
        (BORDER, "regional_workshop", "completed"),
        (ROUNDTABLE, "virtual_roundtable", "planned"),
        (COMMEMORATION, "commemorative_event", "planned"),
    ]


@pytest.mark.parametrize("code", [ASWAN, TRAINING, ROUNDTABLE, COMMEMORATION])
def test_an_event_known_only_from_before_says_that_nothing_tells_it_took_place(
    book: Book, code: str
) -> None:
    found = event(book, code)
    assert (found["status"], found["reported_participants"]) == ("planned", None)
    assert "took place" in found["notes"]


def test_planned_and_reported_numbers_are_kept_apart_with_how_exact_they_are(book: Book) -> None:
    names = ("expected_participants", "expected_qualifier", "reported_participants")
    more = ("reported_qualifier", "reported_countries", "reported_source", "duration_days")
    assert {code: filled(event(book, code), *names, *more) for code in EVENTS} == {
        RABAT: {"reported_countries": 8, "reported_source": "Event page of the workshop"},
        ASWAN: {"expected_participants": 35, "expected_qualifier": "about", "duration_days": 3},
        LAUNCH: {
            "reported_participants": 70,
            "reported_qualifier": "over",
            "reported_countries": 25,
            "reported_source": (
                "Press release of the Moroccan American Center for Policy, 16 November 2017"
            ),
        },
        TRAINING: {"expected_participants": 1240, "expected_qualifier": "exact"},
        BORDER: {"duration_days": 5},
        ROUNDTABLE: {},
        COMMEMORATION: {},
    }


def test_dates_are_as_precise_as_the_documents_and_say_so(book: Book) -> None:
    names = ("start_date", "end_date", "date_precision", "reported_on")
    assert {code: filled(event(book, code), *names) for code in EVENTS} == {
        RABAT: _dated("2012-07-17", "2012-07-19"),
        ASWAN: _dated("2017-01-31", "2017-02-02"),
        LAUNCH: _dated("2017-11-15", "2017-11-15", "derived"),
        TRAINING: {"start_date": "2018", "date_precision": "year"},
        BORDER: {"date_precision": "unknown", "reported_on": "2022-05-13"},
        ROUNDTABLE: _dated("2021-01-08", "2021-01-08"),
        COMMEMORATION: _dated("2021-01-12", "2021-01-12"),
    }


def _dated(start: str, end: str, precision: str = "exact") -> dict[str, str]:
    return {"start_date": start, "end_date": end, "date_precision": precision}


def test_the_border_workshop_has_five_days_and_no_dates(book: Book) -> None:
    found = event(book, BORDER)
    names = ("start_date", "end_date", "start_time", "city", "venue", "timezone")
    assert [found[name] for name in names] == [None] * 6
    assert found["date_note"] == (
        "The source gives five days and no dates: Friday, 13 May 2022 - 9:00am is when the news"
        " item was published."
    )


def test_yesterday_is_counted_from_the_dateline_and_the_other_source_is_noted(book: Book) -> None:
    found = event(book, LAUNCH)
    dateline = date.fromisoformat(found["documents"][0]["document_date"])
    yesterday = (dateline - timedelta(days=1)).isoformat()
    assert (found["start_date"], found["end_date"]) == (yesterday, yesterday)
    assert found["date_note"] == (
        "The press release of 16 November 2017 prints “yesterday”. The page of the International"
        " Institute for Justice and the Rule of Law gives 15–16 November 2017."
    )
    conflicts = [source for source in found["sources"] if source["field_name"] == "end_date"]
    assert [(source["document"], source["quote"], source["note"]) for source in conflicts] == [
        (
            None,
            None,
            "The page of the International Institute for Justice and the Rule of Law gives"
            " 15–16 November 2017; the press release speaks of one day."
            " The book follows the press release.",
        )
    ]


def test_the_round_table_is_on_new_york_time_whatever_the_abbreviation_says(book: Book) -> None:
    found = event(book, ROUNDTABLE)
    names = ("start_time", "end_time", "timezone", "timezone_printed", "date_note")
    assert filled(found, *names) == {
        "start_time": "09:00",
        "end_time": "10:30",
        "timezone": "America/New_York",
        "timezone_printed": "Eastern Daylight Time (EDT)",
        "date_note": (
            "The source prints “Eastern Daylight Time (EDT)”, but New York is on Eastern Standard"
            " Time (EST) in January; the times are kept as printed, in the zone America/New_York."
        ),
    }
    begins = datetime.fromisoformat(f"{found['start_date']}T{found['start_time']}")
    assert begins.replace(tzinfo=ZoneInfo(found["timezone"])).tzname() == "EST"


def test_an_event_keeps_several_titles_and_its_place_in_a_series(book: Book) -> None:
    names = ("title", "short_title", "formal_title", "title_fr", "title_ar")
    more = ("series", "ordinal_in_series", "project")
    assert {code: filled(event(book, code), *names, *more) for code in EVENTS} == {
        RABAT: {
            "title": RABAT_TITLE,
            "formal_title": (
                "Second Regional Workshop on the Implementation of UN SEC RES 1624 (2005)"
            ),
            "short_title": "Rabat Regional Workshop",
            "series": "Workshops on Effective Implementation of UN SEC RES 1624 (2005)",
            "ordinal_in_series": 2,
        },
        ASWAN: {
            "title": ASWAN_TITLE,
            "short_title": "Regional workshop for parliamentarians",
            "project": PROJECT,
        },
        LAUNCH: {"title": f"{INITIATIVE} (official launch)", "series": INITIATIVE},
        TRAINING: {
            "title": f"Religious training at the {INSTITUTE}",
            "short_title": "Religious training at the Mohammed VI Institute",
        },
        BORDER: {
            "title": "Regional workshop on Good Practices in Border Security Management",
            "short_title": "Good Practices in Border Security Management",
        },
        ROUNDTABLE: {
            "title": ROUNDTABLE_TITLE,
            "short_title": "Virtual roundtable with Civil Society",
        },
        COMMEMORATION: {
            "title": (
                "Security Council event commemorating the 20th anniversary of resolution 1373"
                " (2001) and the establishment of the Counter-Terrorism Committee"
            ),
            "short_title": "20th anniversary of resolution 1373 (2001)",
        },
    }


def test_a_place_is_recorded_only_where_it_is_stated(book: Book) -> None:
    names = ("participation_mode", "host_country", "city", "venue", "platform", "stated_region")
    told = {code: filled(event(book, code), *names) for code in EVENTS}
    met = {"participation_mode": "in_person"}
    assert told == {
        RABAT: {
            **met,
            "host_country": "MA",
            "city": "Rabat",
            "stated_region": "Maghreb and Sahel States",
        },
        ASWAN: {
            **met,
            "host_country": "EG",
            "city": "Aswan",
            "stated_region": "MENA and Gulf regions",
        },
        LAUNCH: {**met, "host_country": "MT"},
        TRAINING: {**met, "host_country": "MA", "venue": INSTITUTE},
        BORDER: {
            **met,
            "host_country": "MA",
            "stated_region": "North Africa and the Sahel region",
        },
        ROUNDTABLE: {"participation_mode": "online", "platform": "Microsoft Teams"},
        COMMEMORATION: {},
    }


def test_countries_are_those_named_never_a_region_spelt_out(book: Book) -> None:
    told = {code: rows(event(book, code), "countries", "relation", "country") for code in EVENTS}
    assert {code: _by_relation(pairs) for code, pairs in told.items()} == {
        RABAT: {"represented": "DZ BF TD ML MR MA NE SN"},
        ASWAN: {},
        LAUNCH: {"represented": "US MA"},
        TRAINING: {"invited": "ML GN CI SN TD NG FR"},
        BORDER: {"beneficiary": "BF GH ML NE", "represented": "BF GH ML NE"},
        ROUNDTABLE: {},
        COMMEMORATION: {},
    }


def _by_relation(pairs: list[tuple[str, ...]]) -> dict[str, str]:
    return {
        wanted: " ".join(country for relation, country in pairs if relation == wanted)
        for wanted in {relation for relation, _ in pairs}
    }


def test_the_project_names_its_donor_and_no_country(book: Book) -> None:
    found = project(book, PROJECT)
    assert rows(found, "donors", "organisation", "note", "amount") == [
        ("Government of Japan", "“generously funded by the government of Japan”", None)
    ]
    assert found["countries"] == []
    assert filled(found, "title", "start_date", "end_date", "implementing_entity") == {
        "title": PROJECT,
        "start_date": "2016",
        "end_date": "2017",
        "implementing_entity": "United Nations Office on Drugs and Crime",
    }


def test_a_series_of_workshops_and_an_initiative_are_told_apart(book: Book) -> None:
    names = ("series_kind", "mandate_instrument")
    workshops = series(book, "Workshops on Effective Implementation of UN SEC RES 1624 (2005)")
    assert (filled(workshops, *names), filled(series(book, INITIATIVE), *names)) == (
        {"series_kind": "workshop_series", "mandate_instrument": "S/RES/1624 (2005)"},
        {"series_kind": "initiative"},
    )


def test_instruments_carry_their_official_year_beside_what_the_source_prints(book: Book) -> None:
    names = ("instrument", "relation", "as_printed", "note")
    assert {code: rows(event(book, code), "instruments", *names) for code in EVENTS} == {
        RABAT: [
            (
                "S/RES/1624 (2005)",
                "topic",
                "UN SEC RES 1624 (2005)",
                "Also printed “Security Council Resolution 1624 (2005)”; it is one instrument.",
            )
        ],
        ASWAN: [
            ("S/RES/2178 (2014)", "cited", "UN Security Council Resolution 2178 (2014)", None),
            (
                "A/70/674",
                "cited",
                "Plan of Action to Prevent Violent Extremism, Report of the Secretary-General,"
                " A/70/674, 24 December 2015",
                "Footnote 1 of the concept note.",
            ),
        ],
        LAUNCH: [],
        TRAINING: [],
        BORDER: [],
        ROUNDTABLE: [
            ("S/RES/1373 (2001)", "cited", "resolution 1373", None),
            ("S/RES/1624 (2005)", "cited", "Security Council resolution 1624 (2005)", None),
            (
                "S/RES/2178 (2014)",
                "cited",
                "Resolution 2178 (2017)",
                "The source prints 2017; the resolution is of 2014.",
            ),
        ],
        COMMEMORATION: [("S/RES/1373 (2001)", "topic", "resolution 1373 (2001)", None)],
    }


def test_the_wrong_year_of_a_resolution_is_refused_with_the_right_one(book: Book) -> None:
    ((row_id,),) = book.rows("SELECT id FROM event WHERE code = ?", (COMMEMORATION,))
    wrong = {"instrument": "Resolution 2178 (2017)", "relation": "cited"}
    with pytest.raises(UserError) as refused:
        add_part(book, Ref("event", row_id), "instruments", wrong)
    assert "2178 is of 2014, not 2017" in refused.value.sentence


def test_a_field_visit_has_its_own_place_and_host_inside_the_event(book: Book) -> None:
    visit, last = event(book, BORDER)["sessions"]
    assert filled(visit) == {
        "session_kind": "field_visit",
        "title": "Field visit to the port of “Tanger-Med”",
        "location": "port of “Tanger-Med”",
        "host_organisation": "Ministry of Interior of the Kingdom of Morocco",
        "description": (
            "to see first-hand operational aspects, screening proceedings and technological"
            " tools used in the port"
        ),
        "position": 0,
    }
    assert (last["session_kind"], last["title"], last["day"]) == ("drafting", "Final session", None)


def test_recommendations_that_are_not_printed_are_not_invented(book: Book) -> None:
    found = event(book, BORDER)
    compiled = found["outcomes"][-1]
    assert (found["recommendations"], found["follow_up_actions"]) == ([], [])
    assert (compiled["outcome_kind"], compiled["session"], compiled["text"]) == (
        "outcome",
        "Final session",
        "The final session of the regional workshop allowed participants to compile several"
        " recommendations and follow-up actions to enhance national capacities related to"
        " border strategies, and to strengthen coordination and cooperation to counter"
        " terrorism and transnational organized crime in the region.",
    )


def test_outcomes_are_those_the_documents_state(book: Book) -> None:
    told = {code: rows(event(book, code), "outcomes", "outcome_kind", "text") for code in EVENTS}
    assert {
        code: [(kind, " ".join(text.split()[:3])) for kind, text in outcomes]
        for code, outcomes in told.items()
        if outcomes
    } == {
        RABAT: [
            ("outcome", "The participants identified"),
            ("outcome", "Workshop participants recognised"),
            ("outcome", "They agreed that"),
        ],
        LAUNCH: [("outcome", "Participants at the")],
        BORDER: [
            ("outcome", "Participants from the"),
            ("outcome", "Through the five-day"),
            ("outcome", "In addition, the"),
            ("outcome", "The final session"),
        ],
    }


def test_who_an_event_is_open_to_is_kept_apart_from_whom_it_is_for(book: Book) -> None:
    names = ("eligibility", "target_audience", "registration_link")
    assert filled(event(book, ROUNDTABLE), *names) == {
        "eligibility": (
            "open to Member States, United Nations entities, and civil society organizations"
        ),
        "target_audience": "international civil society organizations",
    }


def test_related_events_are_events_of_their_own(book: Book) -> None:
    names = ("relation", "related", "note")
    told = {code: rows(event(book, code), "related_events", *names) for code in EVENTS}
    assert {code: links for code, links in told.items() if links} == {
        TRAINING: [
            (
                "mentioned_with",
                f"{INITIATIVE} (official launch)",
                "in the press release of 16 November 2017",
            )
        ],
        ROUNDTABLE: [
            (
                "in_support_of",
                "20th anniversary of resolution 1373 (2001)",
                "“In support of the high-level meeting”",
            )
        ],
    }


def test_themes_are_those_the_documents_treat(book: Book) -> None:
    told = {code: [t for (t,) in rows(event(book, code), "themes", "theme")] for code in EVENTS}
    assert told == {
        RABAT: ["countering_incitement", "preventing_violent_extremism"],
        ASWAN: [
            "criminal_justice",
            "preventing_violent_extremism",
            "parliamentary_oversight",
            "human_rights",
        ],
        LAUNCH: ["homegrown_terrorism"],
        TRAINING: ["preventing_violent_extremism"],
        BORDER: ["border_security", "terrorist_travel", "organized_crime_nexus", "human_rights"],
        ROUNDTABLE: ["preventing_violent_extremism"],
        COMMEMORATION: [],
    }


def test_the_documents_are_there_with_a_file_or_as_mentioned(book: Book) -> None:
    names = ("document_kind", "title", "language", "document_status", "document_date", "file_name")
    told = {code: rows(event(book, code), "documents", *names) for code in EVENTS}
    nothing = [None] * 4
    assert {code: documents for code, documents in told.items() if documents} == {
        RABAT: [("web_story", RABAT_TITLE, "en", "final", None, "rabat-2012-event-page.txt")],
        ASWAN: [("concept_note", ASWAN_TITLE, "en", None, None, "aswan-2017-concept-note.txt")],
        LAUNCH: [
            (
                "press_release",
                "Morocco and the United States Officially Launch"
                " “Initiative to Address Homegrown Terrorism”",
                "en",
                "final",
                "2017-11-16",
                "malta-2017-press-release.txt",
            ),
            (
                "good_practices",
                "Non-binding good practices for policymakers and practitioners",
                *nothing,
            ),
            ("other", "Factsheet on Morocco’s approach to countering violent extremism", *nothing),
        ],
        BORDER: [
            (
                "web_story",
                "Enhancing capacities of Member States in North Africa and the Sahel region"
                " to counter terrorism",
                "en",
                "final",
                "2022-05-13",
                "border-security-2022-news-item.txt",
            )
        ],
        ROUNDTABLE: [
            (
                "web_story",
                ROUNDTABLE_TITLE,
                "en",
                "final",
                None,
                "virtual-roundtable-2021-announcement.txt",
            ),
            ("concept_note", "Concept note for the virtual roundtable", *nothing),
            ("agenda", "Draft agenda for the virtual roundtable", None, "draft", None, None),
        ],
    }


def test_a_document_names_its_author_and_contact_where_it_prints_them(book: Book) -> None:
    told = [
        (document["file_name"], document["author_organisation"], document["contact"])
        for code in EVENTS
        for document in event(book, code)["documents"]
        if document["author_organisation"] or document["contact"]
    ]
    assert told == [
        ("aswan-2017-concept-note.txt", "United Nations Office on Drugs and Crime", None),
        (
            "malta-2017-press-release.txt",
            "Moroccan American Center for Policy",
            "Caitlin Dearing Scott, 202.587.0855",
        ),
        (None, "Moroccan American Center for Policy", None),
    ]


def test_the_book_brings_searches_that_the_office_will_want(book: Book) -> None:
    views = [view_of(book, found) for found in saved_searches(book)]
    assert [(found.name, found.page) for found in saved_searches(book)] == [
        ("Sahel", "events"),
        ("Awaiting report", "events"),
        ("Overdue follow-ups", "follow_ups"),
    ]
    assert [listing.count(book, view) for view in views] == [2, 3, 0]
