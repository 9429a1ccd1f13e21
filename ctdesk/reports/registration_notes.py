"""What a registration form explains on its second sheet."""

from collections.abc import Iterator, Sequence

from ctdesk.formats.form import FormColumn, Section
from ctdesk.kernel.i18n import tr


def notes(
    columns: Sequence[FormColumn], title: str, office: str, *, is_prefilled: bool
) -> tuple[Section, ...]:
    """How to fill the form in, what its columns mean, what becomes of it, where it goes."""
    return (
        Section(tr("How to fill it in"), tuple(_how(is_prefilled))),
        Section(
            tr("The columns"), pairs=tuple((column.heading, column.note) for column in columns)
        ),
        Section(tr("Protection of personal data"), tuple(_protection(office))),
        Section(
            tr("Where to send it"),
            (tr("Send the file, once it is filled in, to {office}.", office=office), title),
        ),
    )


def _how(is_prefilled: bool) -> Iterator[str]:
    yield tr("Write one person in each row. Rows may be added below, pasted and sorted.")
    yield tr("A cell with an arrow has a list: choose from it, so that it is understood.")
    if is_prefilled:
        yield tr(
            "Rows that are filled in already: correct what is wrong and add what is missing. "
            "Delete the row of who does not come, and write who comes instead in an empty row."
        )
    yield tr(
        "Leave the headings as they are. A hidden row and a hidden column hold numbers by which "
        "the form is recognised when it comes back; they say nothing about anybody."
    )


def _protection(office: str) -> Iterator[str]:
    yield tr(
        "{office} uses what is written here to organise this event: to invite and register "
        "people, to print badges and certificates, and to report on it in figures without names.",
        office=office,
    )
    yield tr(
        "It is meant only for those who organise the event. Everyone may ask {office} what is "
        "kept about them, and ask to have it corrected or erased.",
        office=office,
    )
    yield tr(
        "This file is not encrypted: send it in a way your administration accepts for personal "
        "data, and delete copies that are no longer needed."
    )
