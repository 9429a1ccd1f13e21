"""Where a passphrase comes from: a file, CTDESK_PASSPHRASE, or the person at the keyboard.

Never from an argument, which other programs of the computer and the shell's history can read.
"""

import os
import sys
from getpass import getpass
from pathlib import Path

import click

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr

VARIABLE = "CTDESK_PASSPHRASE"
_LONGEST_LINE = 10_000


def given(file: Path | None) -> str | None:
    """The passphrase given beforehand; the file counts more than the environment."""
    if file is not None:
        return first_line(file)
    return os.environ.get(VARIABLE) or None


def asked(question: str) -> str:
    """The passphrase typed now, unseen; a UserError where nobody can be asked."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise UserError(
            tr(
                "The passphrase cannot be asked for here; put it into {variable}, or name a file "
                "that holds it with --passphrase-file.",
                variable=VARIABLE,
            )
        )
    try:
        return getpass(f"{question} ")
    except EOFError as error:
        raise click.Abort from error


def asked_twice() -> str:
    """A new passphrase, typed two times."""
    first = asked(tr("Passphrase for the new book:"))
    if asked(tr("The same passphrase again:")) != first:
        raise UserError(tr("The two passphrases differ; run the command again."))
    return first


def first_line(file: Path) -> str:
    """The first line of a small UTF-8 file, without its line break."""
    try:
        with file.open(encoding="utf-8-sig") as lines:
            line = lines.readline(_LONGEST_LINE).rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise UserError(
            tr("“{name}” is not UTF-8 text; save it as UTF-8 and try again.", name=file.name)
        ) from error
    except (OSError, ValueError) as error:
        raise UserError(
            tr("“{name}” cannot be read; check the name and the folder.", name=file.name)
        ) from error
    if not line:
        raise UserError(
            tr("The first line of “{name}” is empty; write the secret there.", name=file.name)
        )
    return line
