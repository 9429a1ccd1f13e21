"""The columns of a registration form: what each is called, what to write there, what to choose."""

from collections.abc import Iterable

from ctdesk.formats.form import Choices, FormColumn, Kind
from ctdesk.intake.lists.targets import label_of
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import listed, tr
from ctdesk.queries import birth_dates
from ctdesk.queries.terms import choices, countries
from ctdesk.store.book import Book

NAMES = ("family_name", "given_name")
"""Columns no form does without."""

OFFERED = (
    *("honorific", *NAMES, "name_original", "sex", "birth_date", "nationality", "country"),
    *("organisation", "department", "job_title", "rank", "affiliation_type", "role"),
    *("head_of_delegation", "email", "phone", "preferred_language", "participation_mode"),
    *("nominating_authority", "nomination_reference", "nomination_date", "remarks"),
)
"""Every column a form may have, in its order; a date of birth only where they are kept."""

_SELDOM = frozenset(("role", "head_of_delegation", "participation_mode", "remarks"))
_REQUIRED = frozenset((*NAMES, "sex", "country", "organisation", "job_title", "email"))
_TERMS = {
    "honorific": "honorific",
    "sex": "sex",
    "affiliation_type": "affiliation_type",
    "role": "participant_role",
    "preferred_language": "language",
    "participation_mode": "participation_mode",
}
_COUNTRIES = ("nationality", "country")
_SUGGESTED = frozenset(("honorific",))
_KINDS: dict[str, Kind] = {
    "email": "sign",
    "phone": "sign",
    "nomination_date": "date",
    "birth_date": "date",
}
_WIDTHS = {
    **dict.fromkeys(("honorific", "sex", "birth_date", "nomination_date"), 12),
    "head_of_delegation": 12,
    **dict.fromkeys(("name_original", "department", "phone", "nominating_authority"), 19),
    **dict.fromkeys(("organisation", "job_title", "affiliation_type", "email", "remarks"), 25),
}
_USUAL_WIDTH = 16


def offered(book: Book) -> tuple[str, ...]:
    """The columns a form of this office may have."""
    left_out = () if birth_dates.are_kept(book) else (birth_dates.COLUMN,)
    return tuple(key for key in OFFERED if key not in left_out)


def usual(book: Book, mode: str | None) -> tuple[str, ...]:
    """The columns of a form nobody chose columns for; a hybrid event asks how people come."""
    left_out = _SELDOM - ({"participation_mode"} if mode == "hybrid" else set())
    return tuple(key for key in offered(book) if key not in left_out)


def ordered(book: Book, keys: Iterable[str]) -> tuple[str, ...]:
    """The columns chosen, with the names, in the order of the form; a UserError for others."""
    wanted, known = {*keys, *NAMES}, offered(book)
    unknown = sorted(wanted - set(known))
    if birth_dates.COLUMN in unknown:
        raise UserError(birth_dates.how_to_keep())
    if unknown:
        raise UserError(
            tr(
                "A form has no column “{column}”; choose among: {known}.",
                column=unknown[0][:60],
                known=listed(known),
            )
        )
    return tuple(key for key in known if key in wanted)


def form_columns(book: Book, keys: Iterable[str], country: str | None) -> tuple[FormColumn, ...]:
    """The columns in the language spoken; a country the form is for stands first in its list."""
    notes = _notes()
    return tuple(
        FormColumn(
            key,
            label_of(key),
            notes[key],
            _KINDS.get(key, "text"),
            key in _REQUIRED,
            _choices(book, key, country),
            key not in _SUGGESTED,
            _WIDTHS.get(key, _USUAL_WIDTH),
        )
        for key in keys
    )


def _choices(book: Book, key: str, country: str | None) -> Choices:
    if key in _COUNTRIES:
        every = countries(book)
        return tuple(sorted(every, key=lambda choice: choice[0] != country))
    if key == "head_of_delegation":
        return (("true", tr("Yes")), ("false", tr("No")))
    return tuple(choices(book, _TERMS[key])) if key in _TERMS else ()


def _notes() -> dict[str, str]:
    return {**_of_the_person(), **_of_the_work(), **_of_the_nomination()}


def _of_the_person() -> dict[str, str]:
    return {
        "honorific": tr("What stands before the name. Choose from the list or write another."),
        "family_name": tr(
            "As in the passport; badge and certificate are printed from it. "
            "Who has one name only writes it here."
        ),
        "given_name": tr("All given names, as in the passport; empty for one name only."),
        "name_original": tr(
            "The name as the person writes it, for example in Arabic or Cyrillic letters."
        ),
        "sex": tr("Choose from the list; it serves to count how many women and men take part."),
        "birth_date": tr(
            "The day, for example 1975-07-17, or only the year; it tells people of one name apart."
        ),
        "nationality": tr("Choose from the list."),
        "email": tr("Where the person reads mail; the invitation and the documents go there."),
        "phone": tr("With plus and the code of the country. It stays exactly as you type it."),
        "preferred_language": tr("The language for letters and interpretation."),
    }


def _of_the_work() -> dict[str, str]:
    return {
        "country": tr("The country the person comes for. Choose from the list."),
        "organisation": tr("Ministry, service or organisation, written in full."),
        "department": tr("Directorate, unit or office in it."),
        "job_title": tr("As it should stand in the list of participants."),
        "rank": tr("Military or police rank, where there is one."),
        "affiliation_type": tr("The kind of body the person comes from. Choose from the list."),
    }


def _of_the_nomination() -> dict[str, str]:
    return {
        "role": tr("What the person does at the event. Choose from the list."),
        "head_of_delegation": tr("Yes for the person who leads the delegation."),
        "participation_mode": tr("Whether the person comes or takes part online."),
        "nominating_authority": tr("The authority that nominates the person."),
        "nomination_reference": tr("Number of the note verbale or letter of nomination."),
        "nomination_date": tr("The day of that note, for example 2026-07-17."),
        "remarks": tr("What the organisers need to know; nothing about health, faith or opinions."),
    }
