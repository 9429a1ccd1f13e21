"""Who is in the sample book: organisations once, in their roles, and two people beside them."""

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
    organisation,
    person,
    rows,
)

from ctdesk.store.book import Book

CTED = "Counter-Terrorism Committee Executive Directorate"
IIJ = "International Institute for Justice and the Rule of Law"
INSTITUTE = "Mohammed VI Institute for the Training of Imams, Morchidines, and Morchidates"
MINISTRY = "Ministry of Interior of the Kingdom of Morocco"
OFFICE = "UNOCT Programme Office for Counter-Terrorism and Training in Africa"
PAM = "Parliamentary Assembly of the Mediterranean"
UNOCT = "United Nations Office of Counter-Terrorism"


def test_organisations_stand_in_their_roles_in_the_order_of_the_source(book: Book) -> None:
    names = ("organisation", "role", "note")
    assert {code: rows(event(book, code), "organisations", *names) for code in EVENTS} == {
        RABAT: [
            (
                "International Centre for Counter-Terrorism",
                "organiser",
                "“ICCT assisted the UN in the organisation and implementation of this workshop”",
            ),
            (CTED, "co_organiser", "“Together with”"),
        ],
        ASWAN: [
            (
                "United Nations Office on Drugs and Crime",
                "organiser",
                "through its Terrorism Prevention Branch (UNODC/TPB)",
            ),
            ("Inter-Parliamentary Union", "co_organiser", "“jointly with”"),
            (PAM, "in_cooperation_with", "“in cooperation with”"),
            ("Government of Japan", "donor", "funds the project"),
        ],
        LAUNCH: [
            ("Government of the United States", "organiser", None),
            ("Kingdom of Morocco", "co_organiser", None),
            (
                "Global Counterterrorism Forum",
                "under_auspices_of",
                "the initiative was announced “as part of” the Forum",
            ),
            (
                IIJ,
                "in_partnership_with",
                "the initiative was announced “in partnership with” the Institute",
            ),
        ],
        TRAINING: [(INSTITUTE, "organiser", "“One of Morocco’s key programs”")],
        BORDER: [
            ("United Nations Counter-Terrorism Centre", "organiser", None),
            (OFFICE, "in_partnership_with", "in Rabat"),
            ("Kingdom of Morocco", "with_support_of", None),
            (MINISTRY, "field_visit_host", "port of “Tanger-Med”"),
        ],
        ROUNDTABLE: [(CTED, "organiser", None)],
        COMMEMORATION: [
            ("United Nations Security Council", "organiser", "under the presidency of Tunisia")
        ],
    }


def test_organisations_are_in_the_book_once_under_their_official_names(book: Book) -> None:
    names = ("name", "acronym", "organisation_type", "country", "parent")
    council, kingdom = "United Nations Security Council", "Kingdom of Morocco"
    assert [tuple(o[name] for name in names) for o in every(book, "organisation")] == [
        (council, None, "un_entity", None, None),
        ("Counter-Terrorism Committee", "CTC", "un_entity", None, council),
        (CTED, "CTED", "un_entity", None, "Counter-Terrorism Committee"),
        ("International Centre for Counter-Terrorism", "ICCT", "civil_society", None, None),
        ("United Nations Office on Drugs and Crime", "UNODC", "un_entity", None, None),
        ("Inter-Parliamentary Union", "IPU", "inter_parliamentary", None, None),
        (PAM, "PAM", "inter_parliamentary", None, None),
        ("Government of Japan", None, "government", "JP", None),
        ("Government of the United States", None, "government", "US", None),
        (kingdom, None, "government", "MA", None),
        (MINISTRY, None, "government", "MA", kingdom),
        ("Global Counterterrorism Forum", "GCTF", "other", None, None),
        (IIJ, "IIJ", "training_institute", None, None),
        ("Moroccan American Center for Policy", "MACP", "civil_society", "US", None),
        (INSTITUTE, None, "training_institute", "MA", None),
        ("United Nations Counter-Terrorism Centre", "UNCCT", "un_entity", None, None),
        (UNOCT, "UNOCT", "un_entity", None, None),
        (OFFICE, None, "un_entity", "MA", UNOCT),
    ]


def test_no_two_organisations_answer_to_the_same_name(book: Book) -> None:
    names = [
        name.casefold()
        for found in every(book, "organisation")
        for name in (found["name"], found["acronym"], *(found["aliases"] or "").splitlines())
        if name
    ]
    assert sorted(names) == sorted(set(names))


def test_the_kingdom_and_its_government_are_one_organisation(book: Book) -> None:
    kingdom = organisation(book, "Kingdom of Morocco")
    assert kingdom["aliases"].splitlines() == ["Morocco", "Government of Morocco"]


def test_people_named_in_a_document_are_people_and_not_participants(book: Book) -> None:
    names = ("display_name", "family_name", "organisation", "job_title", "phone", "honorific")
    assert [filled(found, *names, "sex", "country") for found in every(book, "person")] == [
        {
            "display_name": "Caitlin Dearing Scott",
            "family_name": "Dearing Scott",
            "organisation": "Moroccan American Center for Policy",
            "phone": "202.587.0855",
        },
        {
            "display_name": "Edward M. Gabriel",
            "family_name": "Gabriel",
            "job_title": "former US Ambassador to Morocco",
        },
    ]
    counted = [
        event(book, code)[key] for code in EVENTS for key in ("participations", "head_counts")
    ]
    assert counted == [[]] * 14


def test_what_a_person_is_quoted_with_stands_with_the_person(book: Book) -> None:
    assert person(book, "Edward M. Gabriel")["notes"] == (
        "Quoted in the press release of 16 November 2017:\n\n“As ISIS fighters return from losses"
        " in Syria, countries throughout the region are becoming more diligent in their"
        " counterterrorism efforts,” said former US Ambassador to Morocco, Edward M. Gabriel."
        " “Morocco’s multi-dimensional strategies have long made it as a global leader in the"
        " fight against terrorism and violent extremism and a key ally for the US in addressing"
        " these issues.”"
    )
