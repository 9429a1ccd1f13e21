import json
from typing import Any

from ctdesk.kernel.paths import reference
from ctdesk.kernel.text import sort_key
from ctdesk.model.base import Base
from ctdesk.model.catalogue import by_prefix, entities, entity, parts
from ctdesk.model.field import Kind
from ctdesk.model.organisation import Organisation
from ctdesk.model.person import Person
from ctdesk.model.states import (
    BEFORE_CLOSED,
    EVENT_MOVES,
    EVENT_REASONED,
    FIRST_STATUSES,
    PARTICIPANT_STATUSES,
    PARTICIPATION,
    READMITTED,
    REASONED,
    REGISTERED_STATUSES,
    needs_reason,
)


def fields() -> list[tuple[str, str, Any]]:
    return [
        (kind, name, field)
        for kind, found in entities().items()
        for name, field in found.fields().items()
    ]


def test_a_kind_is_its_table_and_its_short_ids_start_like_no_other() -> None:
    assert {kind: found.__tablename__ for kind, found in entities().items()} == {
        kind: kind for kind in entities()
    }
    prefixes = [found.meaning.prefix for found in entities().values()]
    assert len(set(prefixes)) == len(prefixes) == len(by_prefix())
    assert all(prefix.isupper() and 1 <= len(prefix) <= 2 for prefix in prefixes)


def test_a_part_belongs_to_its_owner_and_stands_in_one_of_its_lists() -> None:
    for kind, found in entities().items():
        meaning = found.meaning
        assert bool(meaning.owner) == bool(meaning.part_key), kind
        if meaning.owner:
            field = found.fields()[meaning.owner]
            assert (field.kind, field.required) == (Kind.LINK, True)
            assert parts(str(field.target))[str(meaning.part_key)] is found
    assert sorted(parts("event")) == [
        *("countries", "documents", "follow_up_actions", "head_counts", "instruments"),
        *("organisations", "outcomes", "participations", "recommendations", "related_events"),
        *("sessions", "sources", "themes"),
    ]
    assert (sorted(parts("participation")), sorted(parts("session"))) == (
        ["attendance", "roles"],
        ["speakers"],
    )


def test_what_a_meaning_names_are_columns() -> None:
    for found in entities().values():
        columns = set(found.__table__.columns.keys())
        assert {*found.meaning.names, *found.meaning.identity} <= columns


def test_every_field_points_to_a_list_or_a_record_there_is() -> None:
    vocabularies = json.loads(reference("vocabularies.json").read_text(encoding="utf-8"))
    for kind, name, field in fields():
        assert (field.kind is Kind.TERM) == (field.vocabulary is not None), (kind, name)
        assert (field.kind is Kind.LINK) == (field.target is not None), (kind, name)
        assert field.vocabulary is None or field.vocabulary in vocabularies
        assert field.target is None or field.target in entities()
        default = entity(kind).__table__.columns[name].default
        if field.kind is Kind.TERM and default is not None:
            keys = [term["key"] for term in vocabularies[str(field.vocabulary)]]
            assert default.arg in keys


def test_a_link_ends_in_id_and_nothing_else_does() -> None:
    assert [(kind, name) for kind, name, field in fields() if field.kind is Kind.LINK] == [
        (kind, name) for kind, name, _ in fields() if name.endswith("_id")
    ]


def test_a_record_has_a_key_a_uuid_and_a_version_and_no_record_is_deleted_with_another() -> None:
    for found in entities().values():
        assert list(found.__table__.columns.keys())[:3] == ["id", "uuid", "version"]
        assert found.__mapper__.version_id_col is found.__table__.c.version
    for table in Base.metadata.tables.values():
        assert [key.ondelete for key in table.foreign_keys if key.ondelete] == []


def test_a_person_is_shown_by_given_name_and_ordered_by_family_name() -> None:
    drafts: list[dict[str, Any]] = [
        {"given_name": "Aïssata", "family_name": "Traoré"},
        {"given_name": "Suharto"},
        {"family_name": "Keïta", "name_original": "كيتا"},
        {"name_original": "محمد"},
    ]
    assert [Person.derived(draft) for draft in drafts] == [
        {"display_name": "Aïssata Traoré", "sort_name": "traore aissata"},
        {"display_name": "Suharto", "sort_name": "suharto"},
        {"display_name": "Keïta", "sort_name": "keita"},
        {"display_name": "محمد", "sort_name": "محمد"},
    ]
    assert Organisation.derived({"name": "Unité 9"}) == {"sort_name": sort_key("Unité 9")}


def test_an_event_without_dates_is_ordered_by_the_day_it_was_reported_on() -> None:
    event = entity("event")
    assert event.derived({"title": "Long", "short_title": "Été", "reported_on": "2022-05-13"}) == {
        "sort_date": "2022-05-13",
        "sort_title": "ete",
    }
    both = {"title": "b", "start_date": "2022", "reported_on": "2022-05-13"}
    assert event.derived(both) == {"sort_date": "2022", "sort_title": "b"}


def test_the_states_lead_to_states_and_every_one_can_be_reached() -> None:
    assert {new for moves in EVENT_MOVES.values() for new in moves} <= set(EVENT_MOVES)
    reached = {new for state in PARTICIPATION.values() for new in state.moves}
    assert reached | set(FIRST_STATUSES) == set(PARTICIPATION)
    assert set(BEFORE_CLOSED) < set(EVENT_MOVES)
    for old in BEFORE_CLOSED:
        assert {"postponed", "cancelled"} <= set(EVENT_MOVES[old])
    assert all(new in EVENT_MOVES[old] for old, new in EVENT_REASONED)
    assert set(PARTICIPATION) >= REASONED | READMITTED


def test_who_counts_as_participant_and_who_as_registered() -> None:
    assert PARTICIPANT_STATUSES == ("attended", "attended_partly", "completed")
    assert (
        *("registered", "under_vetting", "confirmed", "attended", "attended_partly"),
        *("completed", "no_show"),
    ) == REGISTERED_STATUSES
    assert set(PARTICIPANT_STATUSES) < set(REGISTERED_STATUSES)


def test_a_reason_is_needed_to_leave_and_to_come_back() -> None:
    asked = [
        (old, new)
        for old, state in PARTICIPATION.items()
        for new in state.moves
        if needs_reason(old, new)
    ]
    assert asked == [
        *(("nominated", "not_selected"), ("registered", "not_selected")),
        *(("registered", "withdrawn"), ("under_vetting", "not_selected")),
        *(("waitlisted", "not_selected"), ("waitlisted", "withdrawn")),
        *(("confirmed", "withdrawn"), ("confirmed", "cancelled")),
        *(("declined", "registered"), ("not_selected", "registered"), ("withdrawn", "registered")),
    ]
