"""Which fields one value can be given to for many records, and why others have their own each."""

from ctdesk.actions.records import field_of
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.catalogue import entity
from ctdesk.model.field import Kind

KINDS = ("event", "person", "organisation", "recommendation", "follow_up_action")
"""The kinds whose records are changed many at a time, each of them a table of the window."""

_OF_ONE = {
    "event": frozenset(("code", "title", "formal_title", "short_title", "title_fr", "title_ar")),
    "person": frozenset(
        (
            *("given_name", "family_name", "name_original", "badge_name"),
            *("birth_date", "email", "phone", "messaging", "biography"),
        )
    ),
    "organisation": frozenset(("name", "acronym", "name_fr", "name_ar")),
    "recommendation": frozenset(("number", "text")),
    "follow_up_action": frozenset(("description",)),
}
_NEVER = frozenset(("merged_into_id",))


def changeable(kind: str) -> list[str]:
    """The fields of a kind that can be changed in many records, in the order of the model."""
    found = entity(kind)
    return [
        name
        for name, field in found.fields().items()
        if field.kind is not Kind.DERIVED
        and name != found.meaning.owner
        and name not in _NEVER
        and not field.fixed
    ]


def why_of_one(kind: str, name: str) -> str:
    """Why a field cannot have the same value in many records; empty when it can."""
    column, field = field_of(kind, name)
    if column not in _OF_ONE.get(kind, frozenset()):
        return ""
    return tr(
        "“{field}” is different in every record; empty it, or paste a column of values into the"
        " table.",
        field=tr(field.label),
    )


def why_never_empty(kind: str, name: str) -> str:
    """Why a field cannot be emptied; empty when it can."""
    column, field = field_of(kind, name)
    is_free = entity(kind).__table__.c[column].nullable or field.kind is Kind.FLAG
    if is_free and not field.required:
        return ""
    return tr("“{field}” cannot be empty; type it.", field=tr(field.label))


def takes_more(kind: str, name: str) -> bool:
    """Whether a text can be added at the end of what stands in the field."""
    column, field = field_of(kind, name)
    return field.kind is Kind.TEXT and column not in _OF_ONE.get(kind, frozenset())


def refuse_what_is_of_one(kind: str, name: str, number: int) -> None:
    """Refuse the same value for a field of many records that each have their own."""
    sentence = why_of_one(kind, name)
    if sentence and number > 1:
        raise UserError(sentence, field=field_of(kind, name)[0])
