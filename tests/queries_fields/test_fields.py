from ctdesk.actions.records import add
from ctdesk.kernel.i18n import set_language
from ctdesk.model.field import Kind
from ctdesk.queries.fields import FieldView, described, link_choices, link_label, lists, named
from ctdesk.store.book import Book


def test_a_field_is_described_as_the_model_says() -> None:
    fields = described("event")
    assert fields["title"] == FieldView("title", "Title", Kind.LINE, required=True)
    assert fields["event_type"] == FieldView(
        "event_type", "Type", Kind.TERM, vocabulary="event_type"
    )
    assert described("person")["email"].personal


def test_what_hangs_a_part_to_its_owner_and_what_is_computed_are_no_fields() -> None:
    assert list(described("event_organisation")) == ["organisation_id", "role", "note"]
    assert "display_name" not in described("person")


def test_boxes_offer_the_terms_of_every_kind_asked_for(book: Book) -> None:
    offered = lists(book, "event_country", "event_theme")
    assert sorted(offered.terms) == ["country_relation", "thematic_area"]
    assert ("MA", "Morocco") in offered.countries


def test_boxes_speak_the_readers_language(book: Book) -> None:
    set_language("fr")
    assert ("MA", "Maroc") in lists(book, "event").countries


def test_an_organisation_is_found_by_acronym_before_all_others(book: Book) -> None:
    add(book, "organisation", {"name": "Friends of UNODC"})
    unodc = add(
        book,
        "organisation",
        {"name": "United Nations Office on Drugs and Crime", "acronym": "UNODC"},
    )
    found = link_choices(book, "organisation", "unodc")
    assert found[0] == (unodc.id, "United Nations Office on Drugs and Crime", "UNODC")
    assert [label for _id, label, _beside in found[1:]] == ["Friends of UNODC"]


def test_a_person_is_found_without_accents_with_the_place_beside(book: Book) -> None:
    ministry = add(book, "organisation", {"name": "Ministry of Justice"})
    person = add(
        book,
        "person",
        {
            "honorific": "Ms",
            "given_name": "Aïssata",
            "family_name": "Traoré",
            "country": "ML",
            "organisation": str(ministry),
        },
    )
    assert link_choices(book, "person", "traore ais") == [
        (person.id, "Ms Aïssata Traoré", "Ministry of Justice · Mali")
    ]


def test_a_record_merged_into_another_is_not_offered(book: Book) -> None:
    kept = add(book, "organisation", {"name": "Kept office"})
    add(book, "organisation", {"name": "Old office", "merged_into": str(kept)})
    assert [row[1] for row in link_choices(book, "organisation", "office")] == ["Kept office"]


def test_a_resolution_is_found_by_its_number(book: Book) -> None:
    assert link_choices(book, "legal_instrument", "1624")[0][1] == "S/RES/1624 (2005)"


def test_a_series_is_found_by_the_beginnings_of_its_words(book: Book) -> None:
    series = add(book, "series", {"name": "Sahel judicial cooperation"})
    assert link_choices(book, "series", "coop sah") == [
        (series.id, "Sahel judicial cooperation", "")
    ]
    assert link_choices(book, "series", "operation") == []
    assert link_label(book, "series", series.id) == "Sahel judicial cooperation"


def test_no_more_are_offered_than_asked_for_and_signs_find_nothing_odd(book: Book) -> None:
    for number in range(5):
        add(book, "organisation", {"name": f"Office {number}"})
    assert len(link_choices(book, "organisation", "office", limit=3)) == 3
    assert len(link_choices(book, "organisation", "")) == 5
    assert link_choices(book, "organisation", 'off"ice* OR') == []


def test_a_typed_name_becomes_the_draft_of_a_person() -> None:
    assert named("person", " Fatou  Ndiaye ") == {"given_name": "Fatou", "family_name": "Ndiaye"}
    assert named("person", "Suharto") == {"family_name": "Suharto", "single_name": True}
    assert named("person", "محمد العلوي") == {"name_original": "محمد العلوي"}
    assert named("project", "Border posts") == {"title": "Border posts"}
    assert named("organisation", "ICCT") == {"name": "ICCT"}
