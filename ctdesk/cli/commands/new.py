"""`ctdesk new`: a new book, encrypted unless it is the sample."""

from pathlib import Path

import click

from ctdesk.cli import passphrase
from ctdesk.cli.parameters import FILE, book_argument, json_option, language_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.i18n import tr


def command() -> click.Command:
    """The command."""
    return click.Command(
        "new",
        callback=make,
        help=tr("Make a new, encrypted book, or the unencrypted sample book."),
        params=[
            book_argument(),
            click.Option(
                ["--sample"],
                is_flag=True,
                help=tr("Fill it with the sample events; no passphrase."),
            ),
            click.Option(["--office"], metavar="NAME", help=tr("The name of the office.")),
            click.Option(
                ["--passphrase-file"],
                metavar="FILE",
                type=FILE,
                help=tr("The file whose first line becomes the passphrase."),
            ),
            json_option(),
            language_option(),
        ],
    )


def make(
    *, path: Path, sample: bool, office: str | None, passphrase_file: Path | None, as_json: bool
) -> None:
    """Make the book and print its recovery code, once."""
    from ctdesk.app import SAMPLE, new_book

    secret = _passphrase(passphrase_file, sample=sample)
    named = office or (tr("Sample office") if sample else "")
    book, code = new_book(path, secret, office=named, sample=SAMPLE if sample else ())
    made = book.path
    book.close()
    if as_json:
        print_json({"book": str(made), "recovery_code": code or None})
        return
    say(tr("Made “{name}”.", name=made.name))
    if code:
        say(tr("Recovery code: {code}", code=code))
        say(
            tr(
                "Write this code down and lock it away: it opens the book when the passphrase is "
                "forgotten, and it is not shown again."
            )
        )


def _passphrase(file: Path | None, *, sample: bool) -> str | None:
    """None for the sample; a file named for it is still honoured."""
    if sample:
        return passphrase.first_line(file) if file is not None else None
    given = passphrase.given(file)
    return given if given is not None else passphrase.asked_twice()
