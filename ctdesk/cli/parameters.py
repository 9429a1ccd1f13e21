"""The arguments and options that several commands share."""

from pathlib import Path

import click

from ctdesk.kernel.i18n import LANGUAGES, set_language, tr

FILE = click.Path(path_type=Path)


def book_argument() -> click.Argument:
    """The file of a book."""
    return click.Argument(["path"], metavar="BOOK", type=FILE)


def id_argument(*, required: bool = True) -> click.Argument:
    """The short id or UUID of a record."""
    return click.Argument(["record"], metavar="ID", required=required)


def language_option() -> click.Option:
    """The language to speak, accepted before and after the command's name."""

    def speak(_context: click.Context, _option: click.Parameter, code: str | None) -> None:
        if code:
            set_language(code)

    return click.Option(
        ["--lang"],
        type=click.Choice(LANGUAGES),
        is_eager=True,
        expose_value=False,
        callback=speak,
        help=tr("The language to speak and to print in."),
    )


def key_options() -> list[click.Option]:
    """How an encrypted book is opened without being asked; never by an argument."""
    return [
        click.Option(
            ["--passphrase-file"],
            metavar="FILE",
            type=FILE,
            help=tr(
                "The file whose first line is the passphrase; else CTDESK_PASSPHRASE holds it, "
                "or you are asked."
            ),
        ),
        click.Option(
            ["--recovery-code-file"],
            metavar="FILE",
            type=FILE,
            help=tr("The file whose first line is the recovery code, if the keys are lost."),
        ),
    ]


def json_option() -> click.Option:
    """Whether a program reads the answer."""
    return click.Option(
        ["--json", "as_json"], is_flag=True, help=tr("Print JSON for another program.")
    )


def limit_option(usual: int | None = None) -> click.Option:
    """How many to print at most."""
    return click.Option(
        ["--limit"],
        type=click.IntRange(min=1),
        default=usual,
        show_default=usual is not None,
        help=tr("Print at most so many."),
    )


def target_option(metavar: str, told: str) -> click.Option:
    """The file or folder to write to."""
    return click.Option(
        ["-o", "--output", "target"], metavar=metavar, type=FILE, required=True, help=told
    )
