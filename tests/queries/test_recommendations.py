from dataclasses import replace
from datetime import date

import pytest

from ctdesk.actions.records import add, set_fields
from ctdesk.kernel import clock
from ctdesk.kernel.i18n import speaking
from ctdesk.queries import listing
from ctdesk.queries.details import Details, Section, details
from ctdesk.queries.listing import Order, View
from ctdesk.queries.refs import Ref
from ctdesk.queries.search.facets import status_counts
from ctdesk.store.book import Book

COLUMNS = ("text", "addressed_to", "event", "due_date", "acceptance", "implementation")


def asked(book: Book, *drafts: dict[str, object]) -> None:
    """A workshop with these recommendations."""
    add(book, "event", {"title": "Workshop on borders", "recommendations": list(drafts)})


def rows(book: Book, *columns: str, by: str = "text") -> list[tuple[str, ...]]:
    view = View("recommendations", columns, (Order(by),))
    return listing.rows(book, view, listing.ids(book, view))


def found(book: Book, text: str) -> list[int]:
    view = replace(listing.default_view(book, "recommendations"), text=text)
    return sorted(listing.ids(book, view))


def test_a_recommendation_stands_in_a_row_with_its_event_and_both_of_its_states(
    book: Book,
) -> None:
    add(book, "organisation", {"name": "Ministry of Justice"})
    asked(
        book,
        {"text": "Train the judges", "addressee": "Ministry of Justice", "due_date": "2099-03"},
        {"text": "Share the lists", "addressed_to": "Member States", "acceptance": "accepted"},
    )
    usual = listing.default_view(book, "recommendations")
    assert (usual.columns, usual.sort) == (COLUMNS, (Order("due_date"),))
    assert rows(book, *COLUMNS) == [
        (
            *("Share the lists", "Member States", "Workshop on borders", "", "Accepted"),
            "plain|Not started",
        ),
        (
            *("Train the judges", "Ministry of Justice", "Workshop on borders", "Mar 2099"),
            *("Under consideration", "plain|Not started"),
        ),
    ]


@pytest.mark.parametrize(
    ("draft", "status"),
    [
        ({"due_date": "2013"}, "late|Not started"),
        ({"due_date": "{today}"}, "plain|Not started"),
        ({"due_date": "{month}"}, "plain|Not started"),
        ({"due_date": "{year}"}, "plain|Not started"),
        ({"due_date": "2013", "acceptance": "not_accepted"}, "plain|Not started"),
        (
            {"due_date": "2013", "acceptance": "accepted", "implementation": "in_progress"},
            "late|In progress",
        ),
        (
            {"due_date": "2013", "acceptance": "accepted", "implementation": "implemented"},
            "done|Implemented",
        ),
        ({"due_date": "2013", "implementation": "superseded"}, "plain|Superseded"),
        ({}, "plain|Not started"),
    ],
)
def test_what_nobody_carried_out_in_time_is_late_in_the_table_and_beside_it(
    book: Book, draft: dict[str, str], status: str
) -> None:
    today = clock.today().isoformat()
    days = {"today": today, "month": today[:7], "year": today[:4]}
    asked(book, {"text": "x", **{name: value.format(**days) for name, value in draft.items()}})
    assert rows(book, "implementation") == [(status,)]
    is_late = ("late", "Overdue") in details(book, "recommendations", 1).chips
    assert is_late == status.startswith("late")


def test_a_follow_up_due_in_a_month_is_late_when_the_month_is_over(book: Book) -> None:
    today = clock.today()
    before = date(today.year - 1, today.month, 1).isoformat()[:7]
    drafts = [{"description": "a", "due_date": f"{today:%Y-%m}"}]
    drafts.append({"description": "b", "due_date": before})
    add(book, "event", {"title": "x", "follow_up_actions": drafts})
    view = View("follow_ups", ("status",), (Order("description"),))
    assert listing.rows(book, view, [1, 2]) == [("plain|Open",), ("late|Open",)]


def test_recommendations_are_found_by_their_words_addressee_and_event(book: Book) -> None:
    add(book, "organisation", {"name": "Ministry of Justice", "acronym": "MOJ"})
    asked(
        book,
        {"text": "Train the judges", "addressee": "Ministry of Justice"},
        {"text": "Share the lists", "addressed_to": "Member States"},
    )
    add(book, "event", {"title": "Elsewhere", "recommendations": [{"text": "Train"}]})
    words = ("train", "moj", "member", "borders", "borders train", "rabat")
    assert [found(book, text) for text in words] == [[1, 3], [1], [2], [1, 2], [1], []]
    set_fields(book, Ref("recommendation", 2), {"text": "Share the tapes"})
    assert (found(book, "lists"), found(book, "tapes")) == ([], [2])


def test_states_are_ordered_and_counted_as_their_list_has_them(book: Book) -> None:
    asked(
        book,
        {"text": "a", "acceptance": "accepted", "implementation": "verified", "priority": "low"},
        {"text": "b", "priority": "high"},
        {"text": "c", "acceptance": "not_accepted", "priority": "medium"},
    )
    ordered = [rows(book, "text", by=key) for key in ("implementation", "acceptance", "priority")]
    assert ["".join(text for (text,) in each) for each in ordered] == ["bca", "bac", "bca"]
    assert status_counts(book, "recommendations", "") == [
        *(("plain|Not started", 2), ("done|Verified", 1)),
    ]


def test_a_recommendation_is_told_with_what_is_done_about_it(book: Book) -> None:
    add(book, "organisation", {"name": "Ministry of Justice", "acronym": "MOJ"})
    add(
        book,
        "event",
        {
            "title": "Workshop on borders",
            "sessions": [{"title": "Closing"}],
            "recommendations": [
                {
                    "number": "4",
                    "text": "Train the judges",
                    "addressed_to": "Judiciary",
                    "addressee": "Ministry of Justice",
                    "acceptance": "accepted",
                    "implementation": "on_hold",
                    "status_reason": "No funds",
                    "due_date": "2013-01",
                    "priority": "high",
                    "session": "Closing",
                    "source": "Report, p. 4",
                }
            ],
            "follow_up_actions": [
                {"description": "Ask donors", "recommendation": "Train the judges"},
                {"description": "Another matter"},
            ],
        },
    )
    assert details(book, "recommendations", 1) == Details(
        chips=(("done", "Accepted"), ("soon", "On hold"), ("late", "Overdue")),
        title="4. Train the judges",
        facts=(
            ("Addressed to", "Judiciary\nMOJ"),
            ("Due", "January 2013"),
            ("Priority", "High"),
            ("Event", "Workshop on borders"),
            ("Session", "Closing"),
            ("Source", "Report, p. 4"),
        ),
        sections=(
            Section("Reason for the status", None, "text", (("No funds",),)),
            Section("Follow-up actions", 1, "lines", (("Ask donors", "Open"),)),
        ),
    )
    with speaking("fr"):
        assert details(book, "recommendations", 1).chips[0] == ("done", "Acceptée")
    gone = details(book, "recommendations", 99)
    assert gone.title == "This record is no longer there."
