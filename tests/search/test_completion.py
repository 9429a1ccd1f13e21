import pytest

from ctdesk.kernel.i18n import speaking
from ctdesk.queries.search.completion import MOST, completions
from ctdesk.queries.search.keywords import keywords, pages
from ctdesk.queries.search.planning import planned
from ctdesk.store.book import Book


def offered(book: Book, page: str, text: str) -> list[str]:
    """The searches that taking a completion at the end of a text, or at its |, would make."""
    before, _, after = text.partition("|")
    whole = before + after
    return [
        whole[: one.start] + one.text_to_insert + whole[one.end :]
        for one in completions(book, page, whole, len(before))
    ]


@pytest.mark.parametrize(
    ("page", "text", "first"),
    [
        ("events", "cou", ["country:"]),
        ("events", "border -cou", ["border -country:"]),
        ("events", "co|x", ["country:", "code:"]),
        ("events", "inst", ["instrument:"]),
        ("events", "pay", ["pays:"]),
        ("events", "sujet", ["sujet:"]),
        ("events", "country:nig", ["country:NE", "country:NG"]),
        ("events", "country:(ML or nig", ["country:(ML or NE", "country:(ML or NG"]),
        ("events", "country:g5", ['country:"G5 Sahel"']),
        ("events", "type:nat", ['type:"National workshop"']),
        ("events", 'type:"national w', ['type:"National workshop"']),
        ("events", 'type:"nat|"', ['type:"National workshop"']),
        ("events", "status:atten", ["status:Attended", 'status:"Attended in part"']),
        ("events", "is:ov", ["is:overdue"]),
        ("events", "has:docu", ["has:document"]),
        ("events", "followup:ov", ["followup:overdue"]),
        ("events", "org:uni", ["org:UNO"]),
        ("events", "org:O2", ['org:"Ministry of Justice"']),
        ("events", "person:ala", ['person:"Mohamed El Alaoui"']),
        ("people", "event:border", ["event:E2", "event:E1"]),
        ("events", "after:tod", ["after:today"]),
        ("people", "single-name:", ["single-name:yes", "single-name:no"]),
        ("events", "participants:", ["participants:>30", "participants:<10"]),
    ],
)
def test_what_was_begun_is_completed(held: Book, page: str, text: str, first: list[str]) -> None:
    assert offered(held, page, text)[: len(first)] == first


@pytest.mark.parametrize(
    "text", ["border ", '"bord', "title:x", "unknown:x", "participants:>", "("]
)
def test_nothing_is_offered_where_nobody_knows_what_will_come(held: Book, text: str) -> None:
    assert offered(held, "events", text) == []


def test_an_empty_search_offers_the_keywords_used_most(held: Book) -> None:
    assert offered(held, "people", "") == [
        *("name:", "country:", "type:", "theme:", "status:", "org:", "event:", "after:"),
        *("before:", "during:", "is:", "has:"),
    ]


def test_keywords_and_values_are_named_in_the_reader_s_language(held: Book) -> None:
    with speaking("fr"):
        (country,) = completions(held, "events", "country:niger", 13)[:1]
        keyword = completions(held, "events", "titr", 4)[0]
    assert (country.text_to_insert, country.label) == ("NE", "Niger")
    assert (keyword.text_to_insert, keyword.label) == ("titre:", "Titre")


def test_every_completion_of_a_value_is_understood(held: Book) -> None:
    for page in pages(held):
        for keyword in keywords(held, page):
            found = offered(held, page, f"{keyword.key}:")
            assert len(found) <= MOST
            for text in found:
                planned(held, page, text)
