"""`ctdesk form`: the registration workbook of an event, for ministries to fill in."""

from collections.abc import Sequence
from pathlib import Path

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import target_option
from ctdesk.cli.printing import say
from ctdesk.formats.form import USUAL_ROWS
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, listed, tr, trn
from ctdesk.store.book import Book


def command() -> click.Command:
    """The command."""
    return book_command(
        "form",
        write,
        tr("Write the registration workbook of an event, for ministries to fill in."),
        [
            click.Option(
                ["--event"], metavar="ID", required=True, help=tr("The event it is about.")
            ),
            click.Option(
                ["--rows"],
                metavar="N",
                type=click.IntRange(min=0),
                default=USUAL_ROWS,
                show_default=True,
                help=tr("How many empty rows it has."),
            ),
            click.Option(
                ["--country"], metavar="CODE", help=tr("The country it goes to, such as ML.")
            ),
            click.Option(
                ["--columns"], metavar="A,B", help=tr("The columns instead of the usual ones.")
            ),
            click.Option(
                ["--prefilled"],
                is_flag=True,
                help=tr("Fill in who is nominated or invited: names and functions."),
            ),
            click.Option(
                ["--with-contacts"],
                is_flag=True,
                help=tr("Fill in e-mails, phones, sex and nationality too."),
            ),
            target_option("FORM.xlsx", tr("The file to write.")),
        ],
    )


def write(
    book: Book,
    *,
    event: str,
    rows: int,
    country: str | None,
    columns: str | None,
    prefilled: bool,
    with_contacts: bool,
    target: Path,
) -> None:
    """Write the workbook and say whom it names."""
    from ctdesk.actions.handing_out import note_form
    from ctdesk.formats.form_xlsx import write_form
    from ctdesk.queries.expected_people import expected
    from ctdesk.queries.refs import find
    from ctdesk.queries.terms import country_name
    from ctdesk.reports.registration_form import Wish, country_meant, registration_form

    _refuse_other_names(target)
    wish = Wish(
        language(),
        rows,
        country_meant(book, country) if country else None,
        tuple(filter(None, (key.strip() for key in (columns or "").split(",")))),
        prefilled or with_contacts,
        with_contacts,
    )
    about = find(book, event, kind="event")
    form = registration_form(book, about, wish)
    write_form(form, target)
    told = country_name(book, wish.country)
    note_form(book, about, len(form.rows), target, country=told, with_contacts=with_contacts)
    named = trn("{n} person filled in", "{n} people filled in", len(form.rows))
    say(f"{target}: {named}" if wish.prefilled else str(target))
    if wish.prefilled:
        _say_countries(expected(book, about.id, wish.country).countries)


def _say_countries(countries: Sequence[str]) -> None:
    if len(countries) > 1:
        say(
            tr(
                "They are of {countries}: choose a country to send each ministry its own.",
                countries=listed(countries),
            )
        )


def _refuse_other_names(target: Path) -> None:
    if target.suffix.lower() != ".xlsx":
        raise UserError(
            tr("“{name}” must end with .xlsx; a form is an Excel workbook.", name=target.name)
        )
