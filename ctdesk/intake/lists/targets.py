"""What a column of a list may mean: a field of the person, or of the person's participation."""

from dataclasses import dataclass

from ctdesk.kernel.i18n import tr
from ctdesk.queries import birth_dates
from ctdesk.store.book import Book

FULL_NAME = "full_name"
"""One cell with the whole name, which is taken apart."""

NAMES = ("honorific", "given_name", "family_name", FULL_NAME, "name_original", "badge_name")
PERSON = (
    *("sex", "birth_date", "nationality", "country", "organisation", "department", "job_title"),
    *("rank", "email", "phone", "messaging", "preferred_language", "notes"),
)
PARTICIPATION = (
    *("role", "status", "status_reason", "affiliation_type", "head_of_delegation"),
    *("participation_mode", "nominating_authority", "nomination_reference", "nomination_date"),
    *("funding", "remarks"),
)
PERSON_UUID, PARTICIPATION_UUID, EVENT_UUID = "person_uuid", "participation_uuid", "event_uuid"
IDS = (PERSON_UUID, PARTICIPATION_UUID, EVENT_UUID)
"""The hidden columns of a registration workbook; a person never chooses them."""


@dataclass(frozen=True)
class Target:
    """Something a column may mean: its key, its label, and the heading it is offered under."""

    key: str
    label: str
    group: str


def targets(book: Book, *, event: bool) -> tuple[Target, ...]:
    """What columns may mean, in the order of the form; with an event also of the participation.

    A date of birth is among them where the office keeps them.
    """
    left_out = () if birth_dates.are_kept(book) else (birth_dates.COLUMN,)
    found = [Target(key, label_of(key), tr("Name")) for key in NAMES]
    found += [Target(key, label_of(key), tr("Person")) for key in PERSON if key not in left_out]
    if event:
        found += [Target(key, label_of(key), tr("Participation")) for key in PARTICIPATION]
    return tuple(found)


def label_of(key: str) -> str:
    """What a meaning is called, as the forms call it."""
    from ctdesk.model.participation import Participation, ParticipationRole
    from ctdesk.model.person import Person

    if key == FULL_NAME:
        return tr("Whole name")
    if key in IDS:
        return tr("Identifier")
    if key == "role":
        return tr(ParticipationRole.fields()["role"].label)
    fields = {**Participation.fields(), **Person.fields()}
    return tr((fields.get(key) or fields[f"{key}_id"]).label)
