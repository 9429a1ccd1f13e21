from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from ctdesk.actions.records import add, add_part
from ctdesk.formats.document import Bars, Document, Facts, Heading, SideBySide, TableBlock
from ctdesk.formats.pdf import write_pdf
from ctdesk.kernel.errors import UserError
from ctdesk.queries.refs import Ref, find
from ctdesk.reports.catalogue import report, reports
from ctdesk.reports.report import Request
from ctdesk.store.book import Book


def summary(book: Book, ref: Ref, language: str = "en") -> Document:
    request = Request(book, ref, language, "amina", date(2026, 11, 22))
    return report("event-summary").document(request)


def by_code(book: Book, code: str) -> Ref:
    return Ref("event", book.rows("SELECT id FROM event WHERE code = ?", (code,))[0][0])


def printed(book: Book, ref: Ref, target: Path, language: str = "en") -> str:
    write_pdf(summary(book, ref, language), target)
    pages = (page.extract_text() for page in PdfReader(target).pages)
    return " ".join(" ".join(pages).split())


@pytest.fixture
def roundtable(sample: Book) -> Ref:
    return by_code(sample, "2021-ROUNDTABLE-CIVIL-SOCIETY")


def test_the_summary_is_found_by_its_name() -> None:
    assert list(reports()) == ["event-summary"]
    with pytest.raises(UserError, match="choose one of: event-summary"):
        report("annual")


def test_the_paper_says_what_the_book_holds(sample: Book, roundtable: Ref, tmp_path: Path) -> None:
    said = printed(sample, roundtable, tmp_path / "summary.pdf")
    for words in (
        "Partnerships and Challenges in International Counter-Terrorism Efforts",
        "8 January 2021",
        "Microsoft Teams",
        "09:00–10:30 (America/New_York; printed: Eastern Daylight Time (EDT))",
        "Counter-Terrorism Committee Executive Directorate (CTED)",
        "S/RES/2178 (2014)",
        "Page 1 of",
        "printed 22 November 2026 by amina",
        "Sample office",
    ):
        assert words in said, words


def test_an_event_without_dates_says_so_and_invents_none(sample: Book, tmp_path: Path) -> None:
    said = printed(sample, by_code(sample, "2022-BORDER-SECURITY"), tmp_path / "summary.pdf")
    assert "5 days, dates not printed, reported on 13 May 2022" in said
    assert "9 May" not in said
    assert "Ministry of Interior of the Kingdom of Morocco" in said


def test_planned_numbers_keep_how_exact_they_are(sample: Book, tmp_path: Path) -> None:
    said = printed(sample, by_code(sample, "2017-ASWAN-PARLIAMENT"), tmp_path / "summary.pdf")
    assert "31 January – 2 February 2017 (3 days)" in said
    assert "about 35" in said.lower() or "around 35" in said.lower()
    assert "Government of Japan" in said


@pytest.mark.parametrize(("language", "words"), [("fr", "Maroc"), ("ar", "المغرب")])
def test_names_and_terms_follow_the_language_of_the_report(
    sample: Book, tmp_path: Path, language: str, words: str
) -> None:
    document = summary(sample, by_code(sample, "2012-RABAT-1624"), language)
    assert document.language == language
    facts = [
        value for block in document.blocks if isinstance(block, Facts) for value in block.pairs
    ]
    assert any(words in value for _label, value in facts)


def test_participation_is_counted_once_and_told_by_country_and_sex(book: Book) -> None:
    event = add(book, "event", {"title": "Workshop"})
    came = [
        ("Aïssata", "female", "ML", "attended"),
        ("Mohamed", "male", "MA", "attended"),
        ("Idrissa", "male", "ML", "attended"),
        ("Leïla", None, "MA", "attended"),
        ("Brahim", "male", "MR", "invited"),
    ]
    for name, sex, country, status in came:
        person = add(
            book, "person", {"given_name": name, "family_name": "T", "sex": sex, "country": country}
        )
        add_part(
            book,
            event,
            "participations",
            {"person": str(person), "status": status, "affiliation_type": "judiciary"},
        )
    add_part(book, event, "head_counts", {"country": "ML", "sex": "female", "number": 3})
    add_part(book, event, "head_counts", {"country": "MA", "number": 9, "overlaps_named": True})
    (side,) = [b for b in summary(book, event).blocks if isinstance(b, SideBySide)]
    (bars,) = side.first
    (block,) = side.second
    assert isinstance(bars, Bars) and isinstance(block, TableBlock)
    assert bars.rows == (("Mali", 5), ("Morocco", 2))
    assert [column.label for column in block.table.columns] == [
        "Affiliation",
        "Women",
        "Men",
        "Not stated",
        "All",
    ]
    assert block.table.totals == ("Total", 4, 2, 1, 7)
    assert [row[1:] for row in block.table.rows] == [(1, 2, 1, 4), (3, 0, 0, 3)]


def test_a_bare_event_has_no_empty_headings_on_paper(book: Book, tmp_path: Path) -> None:
    event = add(book, "event", {"title": "Bare"})
    said = printed(book, event, tmp_path / "summary.pdf")
    headings = [b.text for b in summary(book, event).blocks if isinstance(b, Heading)]
    assert len(headings) > 5
    assert [heading for heading in headings if heading.upper() in said.upper()] == []


@pytest.mark.parametrize(
    "title", ["<b>Title</b>", "=1+1", '#let x = 1; *bold* $x$ @ref \\ "quoted"', "عنوان – Title"]
)
def test_a_title_is_printed_to_the_letter(book: Book, tmp_path: Path, title: str) -> None:
    event = add(book, "event", {"title": title})
    document = summary(book, event)
    assert document.title == title
    write_pdf(document, tmp_path / "summary.pdf")
    assert PdfReader(tmp_path / "summary.pdf").metadata["/Title"] == title  # type: ignore[index]


def test_a_report_of_no_event_is_refused(book: Book) -> None:
    with pytest.raises(UserError, match="no event “E77”"):
        find(book, "E77", kind="event")
