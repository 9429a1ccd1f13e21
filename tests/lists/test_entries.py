"""Entries of the reference lists: recorded, listed, found, kept while they are in use."""

from dataclasses import replace

import pytest

from ctdesk.actions.records import add, add_part, set_field
from ctdesk.actions.removal import remove
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import speaking
from ctdesk.model.catalogue import entities
from ctdesk.queries import listing
from ctdesk.queries.details import Details, Section, details
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.queries.terms import choices
from ctdesk.queries.uses import uses
from ctdesk.queries.vocabularies import vocabularies
from ctdesk.store.book import Book


def term(book: Book, vocabulary: str, key: str) -> Ref:
    ((row_id,),) = book.rows(
        "SELECT id FROM term WHERE vocabulary = ? AND key = ?", (vocabulary, key)
    )
    return Ref("term", row_id)


def country(book: Book, code: str) -> Ref:
    ((row_id,),) = book.rows("SELECT id FROM country WHERE code = ?", (code,))
    return Ref("country", row_id)


def new_term(book: Book, label: str, vocabulary: str = "thematic_area", **more: str) -> Ref:
    labels = {"label_en": label, "label_fr": f"{label} (fr)", "label_ar": f"{label} (ar)"}
    return add(book, "term", {"vocabulary": vocabulary, **labels, **more})


def shown(book: Book, page: str, text: str = "", among: str = "") -> list[tuple[str, ...]]:
    view = replace(listing.default_view(book, page), text=text, among=among)
    return listing.rows(book, view, listing.ids(book, view))


def refusal(book: Book, kind: str, draft: dict[str, object]) -> tuple[str, str | None]:
    with pytest.raises(UserError) as refused:
        add(book, kind, draft)
    return refused.value.sentence, refused.value.field


def test_the_key_of_a_term_comes_from_its_english_label_once(book: Book) -> None:
    ref = new_term(book, "Cross-border Évacuation")
    assert values(book, ref)["key"] == "cross_border_evacuation"
    set_field(book, ref, "label_en", "Evacuation")
    assert values(book, ref)["key"] == "cross_border_evacuation"
    again = new_term(book, "Cross-border évacuation!")
    assert values(book, again)["key"] == "cross_border_evacuation_2"


def test_a_label_stands_once_in_its_list_and_may_stand_in_another(book: Book) -> None:
    new_term(book, "Sand storms")
    other = new_term(book, "Sand storms", "document_kind")
    assert values(book, other)["key"] == "sand_storms"
    with pytest.raises(UserError) as refused:
        new_term(book, "sand  STORMS")
    assert refused.value.sentence == "“sand STORMS” is in this list already; change that entry."
    with pytest.raises(UserError):
        set_field(book, other, "label_en", "Photographs")
        set_field(book, new_term(book, "x", "document_kind"), "label_en", "photographs")


def test_a_new_term_is_offered_last_and_one_not_in_use_no_more(book: Book) -> None:
    ref = new_term(book, "Sand storms")
    assert choices(book, "thematic_area")[-1] == ("sand_storms", "Sand storms")
    set_field(book, ref, "active", False)
    assert "sand_storms" not in dict(choices(book, "thematic_area"))


def test_a_term_belongs_to_a_list_there_is_for_good(book: Book) -> None:
    with pytest.raises(UserError) as refused:
        new_term(book, "Sand", "weather")
    assert refused.value.field == "vocabulary"
    ref = new_term(book, "Sand")
    with pytest.raises(UserError) as refused:
        set_field(book, ref, "vocabulary", "document_kind")
    assert (refused.value.sentence, refused.value.field) == (
        "“List” stays as it was first recorded; add a new entry instead.",
        "vocabulary",
    )


def test_a_term_in_use_cannot_be_deleted_and_an_unused_one_can(book: Book) -> None:
    ref = new_term(book, "Sand storms")
    event = add(book, "event", {"title": "x", "themes": [{"theme": "sand_storms"}]})
    add_part(book, event, "outcomes", {"text": "y", "theme": "sand_storms"})
    assert uses(book, ref) == {"event_theme": 1, "outcome": 1}
    with pytest.raises(UserError) as refused:
        remove(book, [ref])
    assert refused.value.sentence == (
        "“Sand storms” is used by 2 records and cannot be deleted; take its tick at “In use”"
        " away, and it is offered no more."
    )
    remove(book, [event])
    remove(book, [ref])
    assert shown(book, "terms", "sand storms") == []


def test_a_term_of_the_rules_cannot_be_deleted_though_nothing_uses_it(book: Book) -> None:
    with pytest.raises(UserError, match="rules"):
        remove(book, [term(book, "event_status", "ongoing")])


def test_a_country_in_use_cannot_be_deleted(book: Book) -> None:
    add(book, "event", {"title": "x", "host_country": "ZM"})
    with pytest.raises(UserError, match="refer to this one"):
        remove(book, [country(book, "ZM")])


def test_a_country_is_added_with_a_code_of_two_letters_that_stays(book: Book) -> None:
    names = {"iso3": "XYZ", "m49": "999", "name_en": "A", "name_fr": "B", "name_ar": "C"}
    assert refusal(book, "country", {"code": "X1", **names}) == (
        "A country's code has two letters, such as MA; correct it.",
        "code",
    )
    assert refusal(book, "country", {"code": "MA", **names})[1] == "code"
    assert refusal(book, "country", names)[1] == "code"
    ref = add(book, "country", {"code": "xy", **names})
    assert values(book, ref)["code"] == "XY"
    with pytest.raises(UserError, match="stays as it was"):
        set_field(book, ref, "code", "YY")
    set_field(book, ref, "code", "XY")


def test_a_changed_label_and_name_show_and_are_found_at_once(book: Book) -> None:
    add(book, "event", {"title": "x", "event_type": "roundtable", "host_country": "EG"})
    set_field(book, term(book, "event_type", "roundtable"), "label_en", "Round-table talk")
    set_field(book, country(book, "EG"), "name_en", "Land of the Nile")
    view = replace(
        listing.default_view(book, "events"),
        columns=("event_type", "place"),
        text="talk nile",
    )
    assert listing.rows(book, view, listing.ids(book, view)) == [
        ("Round-table talk", "Land of the Nile")
    ]
    assert [row[0] for row in shown(book, "terms", "round talk")] == ["Round-table talk"]
    assert [row[0] for row in shown(book, "countries", "nile")] == ["Land of the Nile"]


def test_each_list_is_found_by_its_words_and_by_those_of_its_parts(book: Book) -> None:
    add(book, "organisation", {"name": "Fund for Peace", "country": "FR"})
    add(book, "series", {"name": "Sahel dialogue"})
    draft = {"donors": [{"organisation": "Fund for Peace"}], "countries": [{"country": "ML"}]}
    add(book, "project", {"title": "Rule of law", "short_code": "GLO99", **draft})
    set_field(book, Ref("organisation", 1), "name", "Fund for Hope")
    found = {
        (page, text): [row[0] for row in shown(book, page, text)]
        for page, text in (
            *(("series", "dial"), ("projects", "glo99"), ("projects", "hope mali")),
            *(("projects", "peace"), ("instruments", "2178"), ("countries", "ma maroc")),
            *(("groups", "mauritanie magh"), ("countries", "النيجر"), ("terms", "formateurs")),
        )
    }
    assert found == {
        ("series", "dial"): ["Sahel dialogue"],
        ("projects", "glo99"): ["Rule of law"],
        ("projects", "hope mali"): ["Rule of law"],
        ("projects", "peace"): [],
        ("instruments", "2178"): ["S/RES/2178 (2014)"],
        ("countries", "ma maroc"): ["Morocco"],
        ("groups", "mauritanie magh"): ["Maghreb"],
        ("countries", "النيجر"): ["Niger"],
        ("terms", "formateurs"): ["Training of trainers"],
    }


def test_terms_are_narrowed_to_one_list_in_its_order(book: Book) -> None:
    assert [row[0] for row in shown(book, "terms", among="sex")] == [
        label for _key, label in choices(book, "sex")
    ]
    assert listing.total(book, "terms", "sex") == len(choices(book, "sex"))
    with speaking("fr"):
        assert {row[1] for row in shown(book, "terms", among="sex")} == {"Sexe"}
        labels = [label for _key, label in choices(book, "event_status")]
        assert [row[0] for row in shown(book, "terms", among="event_status")] == labels
    everything = shown(book, "terms")
    assert len(everything) == listing.total(book, "terms") == len(book.rows("SELECT 1 FROM term"))
    assert shown(book, "terms", "femme", "event_status") == []
    assert len(shown(book, "terms", "femme", "sex")) == 1


def test_every_vocabulary_has_a_name_of_its_own(book: Book) -> None:
    there = {key for (key,) in book.rows("SELECT DISTINCT vocabulary FROM term")}
    asked = {f.vocabulary for e in entities().values() for f in e.fields().values()} - {None}
    names = dict(vocabularies())
    assert asked <= there
    assert set(names) == there
    assert len(set(names.values())) == len(names)


def test_every_list_says_its_rows_in_order_of_each_column(book: Book) -> None:
    add(book, "series", {"name": "Sahel dialogue"})
    for page in listing.lists():
        for column in listing.columns(book, page):
            view = replace(
                listing.default_view(book, page),
                columns=(column.key,),
                sort=listing.sorted_by(column.key),
            )
            ids = listing.ids(book, view)
            assert len(ids) == len(set(ids)) == listing.total(book, page)
            listing.rows(book, view, ids[:5])
            listing.values(book, view, ids[:5])
            listing.records(book, view, ids[:5])


def test_an_entry_is_told_at_a_glance(book: Book) -> None:
    add(book, "organisation", {"name": "Fund for Peace"})
    add(book, "organisation", {"name": "Institute"})
    ref = add(
        book,
        "project",
        {
            "title": "Rule of law",
            "implementing_entity": "Institute",
            "start_date": "2017",
            "objective": "Courts that work",
            "donors": [{"organisation": "Fund for Peace", "amount": 5000, "currency": "EUR"}],
        },
    )
    add(book, "event", {"title": "x", "project": "Rule of law"})
    assert details(book, "projects", ref.id) == Details(
        (),
        "Rule of law",
        (("Implementing entity", "Institute"), ("Starts", "2017"), ("Used by", "1 record")),
        (
            Section("Objective", None, "text", (("Courts that work",),)),
            Section("Donors", 1, "lines", (("Fund for Peace", "5000 · EUR"),)),
        ),
    )
    unused = new_term(book, "Sand storms", active="no")
    told = details(book, "terms", unused.id)
    assert told.chips == (("info", "Themes"), ("soon", "Not in use"))
    with speaking("fr"):
        told = details(book, "countries", country(book, "ML").id)
        assert told.title == "Mali"
        assert dict(told.facts)["Région (M49)"] == "Afrique"
        assert details(book, "terms", unused.id).title == "Sand storms (fr)"
    assert details(book, "terms", 99_999).title == "This record is no longer there."
