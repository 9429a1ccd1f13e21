"""Everything the five documents say is in the sample book, and nothing they do not say."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import told
from told import ASWAN, BORDER, COMMEMORATION, EVENTS, LAUNCH, RABAT, ROUNDTABLE, TRAINING

from ctdesk.actions.documents import content_of
from ctdesk.kernel.paths import reference
from ctdesk.kernel.text import fold
from ctdesk.model.catalogue import entity, parts
from ctdesk.store.book import Book

FILES = {
    RABAT: "rabat-2012-event-page.txt",
    ASWAN: "aswan-2017-concept-note.txt",
    LAUNCH: "malta-2017-press-release.txt",
    TRAINING: "malta-2017-press-release.txt",
    BORDER: "border-security-2022-news-item.txt",
    ROUNDTABLE: "virtual-roundtable-2021-announcement.txt",
    COMMEMORATION: "virtual-roundtable-2021-announcement.txt",
}
FURNITURE = {
    "Back to overview",
    "Additional Information",
    "Leave a Comment",
    "Get every new post on this blog delivered to your Inbox.",
    "Join 229 other followers:",
    "缅北禁地",
}
KINDS = ("organisation", "series", "project", "person", "event")
IN_THEIR_WORDS = (
    "formal_title",
    "background",
    "objectives",
    "target_audience",
    "eligibility",
    "outcome_summary",
    "stated_region",
    "platform",
    "city",
    "timezone_printed",
)
MARKS = re.compile(r"<sup>\d</sup>|\*")


def text_of(name: str) -> str:
    return reference("sample", name).read_text(encoding="utf-8")


def found_as(name: str) -> str:
    """A source text without its marks, as its words are found."""
    return f" {fold(MARKS.sub('', text_of(name)))} "


def sentences(name: str) -> Iterator[str]:
    for line in text_of(name).splitlines():
        plain = MARKS.sub("", line).strip()
        if plain and plain not in FURNITURE:
            yield from re.split(r"(?<=[.”])\s+(?=[A-Z“])", plain)


def texts(value: Any) -> Iterator[str]:
    """Every text of a record, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


@pytest.fixture(scope="module")
def recorded(book: Book) -> list[str]:
    found = [text for kind in KINDS for record in told.every(book, kind) for text in texts(record)]
    return [f" {fold(text)} " for text in found]


@pytest.mark.parametrize("name", sorted(set(FILES.values())))
def test_every_sentence_of_a_document_is_in_some_field(recorded: list[str], name: str) -> None:
    folded = [f" {fold(sentence)} " for sentence in sentences(name)]
    missing = [s for s in folded if s.strip() and not any(s in text for text in recorded)]
    assert missing == []


@pytest.mark.parametrize("code", EVENTS)
def test_the_texts_of_an_event_are_the_words_of_its_document(book: Book, code: str) -> None:
    found, source = told.event(book, code), found_as(FILES[code])
    said = [found[name] for name in IN_THEIR_WORDS]
    said += [outcome["text"] for outcome in found["outcomes"]]
    said += [link["as_printed"] for link in found["instruments"]]
    for session in found["sessions"]:
        said += [session[name] for name in ("location", "description", "summary")]
    paragraphs = [p for text in said if text for p in text.split("\n\n")]
    assert [p for p in paragraphs if f" {fold(p)} " not in source] == []


@pytest.mark.parametrize("code", EVENTS)
def test_every_source_of_a_field_quotes_a_document_to_the_letter(book: Book, code: str) -> None:
    known = {name.removesuffix("_id") for name in entity("event").fields()} | set(parts("event"))
    title = next(
        document["title"]
        for other in EVENTS
        for document in told.event(book, other)["documents"]
        if document["file_name"] == FILES[code]
    )
    text = " ".join(MARKS.sub("", text_of(FILES[code])).split())
    for source in told.event(book, code)["sources"]:
        assert source["field_name"] in known
        if source["quote"] is None:
            assert source["note"]
        else:
            assert source["document"] == title
            assert " ".join(source["quote"].split()) in text


def test_the_facts_that_could_be_doubted_point_to_their_words(book: Book) -> None:
    events = {code: told.event(book, code) for code in EVENTS}
    pointed = {
        code: {source["field_name"] for source in found["sources"]}
        for code, found in events.items()
    }
    for name in ("start_date", "expected_participants", "reported_participants", "reported_on"):
        holding = {code for code in EVENTS if events[code][name] is not None}
        assert {code for code in EVENTS if name in pointed[code]} == holding
    assert [code for code in EVENTS if "title" not in pointed[code]] == []


def test_web_furniture_and_spam_stay_inside_the_attached_files(recorded: list[str]) -> None:
    noise = (*FURNITURE, "缅", "229", "followers")
    shipped = text_of("book.json")
    attached = "".join(text_of(name) for name in set(FILES.values()))
    assert [word for word in noise if word in shipped] == []
    assert [word for word in noise for text in recorded if f" {fold(word)} " in text] == []
    assert [word for word in noise if word not in attached] == []


def test_each_source_text_is_attached_byte_for_byte(book: Book) -> None:
    kept = book.rows("SELECT id, file_name FROM document WHERE sha256 IS NOT NULL")
    attached = {name: content_of(book, row_id) for row_id, name in kept}
    folder = reference("sample")
    assert attached == {name: (folder / name).read_bytes() for name in set(FILES.values())}


def test_the_sample_folder_holds_its_books_and_their_five_texts_and_nothing_else() -> None:
    there = {path.name for path in reference("sample").iterdir()}
    assert there == {"book.json", "office.json", *FILES.values()}


def test_the_sample_names_its_kinds_in_order_and_has_no_empty_lists() -> None:
    book = json.loads(text_of("book.json"))
    assert list(book) == [*KINDS, "saved_search"]
    empty = [(e["code"], key) for e in book["event"] for key, value in e.items() if value == []]
    assert empty == []
