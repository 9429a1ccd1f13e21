"""The names of a book's lists are kept, and are never those of before a change."""

import pytest

from ctdesk.actions.records import add, set_field
from ctdesk.history.undo import undo
from ctdesk.queries.refs import Ref
from ctdesk.queries.search.mistake import MistakeError
from ctdesk.queries.search.values import country_names, term_labels
from ctdesk.store.book import Book
from tests.search.answers import found

EVENTS_OF_NIGER, EVENTS_OF_A_ROUNDTABLE = [1], [3]


def ref(book: Book, kind: str, column: str, value: str) -> Ref:
    ((row_id,),) = book.rows(f"SELECT id FROM {kind} WHERE {column} = ?", (value,))
    return Ref(kind, row_id)


def test_a_renamed_term_is_found_by_its_new_name_alone(held: Book) -> None:
    assert found(held, "events", "type:Roundtable") == EVENTS_OF_A_ROUNDTABLE
    set_field(held, ref(held, "term", "key", "roundtable"), "label_en", "Circle of chairs")
    assert found(held, "events", 'type:"Circle of chairs"') == EVENTS_OF_A_ROUNDTABLE
    assert ("roundtable", "Circle of chairs") in term_labels(held, "event_type")
    undo(held)
    with pytest.raises(MistakeError):
        found(held, "events", 'type:"Circle of chairs"')


def test_a_renamed_country_is_found_by_its_new_name(held: Book) -> None:
    with pytest.raises(MistakeError):
        found(held, "events", "country:Songhay")
    set_field(held, ref(held, "country", "code", "NE"), "name_en", "Songhay")
    assert found(held, "events", "country:Songhay") == EVENTS_OF_NIGER
    assert ("Songhay", "NE") in country_names(held)


def test_a_new_group_of_countries_is_found_at_once(held: Book) -> None:
    with pytest.raises(MistakeError):
        found(held, "events", "country:Riverside")
    labels = {"label_en": "Riverside", "label_fr": "Rives", "label_ar": "ضفاف"}
    add(held, "country_group", {"key": "riverside", **labels, "countries": [{"country": "NE"}]})
    assert found(held, "events", "country:Riverside") == EVENTS_OF_NIGER
