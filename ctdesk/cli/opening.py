"""Commands that work in a book: opened with its key, closed whatever happens."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click

from ctdesk.app import open_book
from ctdesk.cli import passphrase
from ctdesk.cli.parameters import book_argument, key_options, language_option
from ctdesk.kernel.i18n import tr
from ctdesk.store.book import Book
from ctdesk.store.engine_errors import in_words
from ctdesk.store.opening import PassphraseNeededError
from ctdesk.store.telling import Tell


def book_command(
    name: str,
    act: Callable[..., int | None],
    told: str,
    params: Sequence[click.Parameter] = (),
    *,
    to_examine: bool = False,
) -> click.Command:
    """The command that opens a book and lets `act(book, **options)` work in it."""

    def callback(
        path: Path, passphrase_file: Path | None, recovery_code_file: Path | None, **given: Any
    ) -> int | None:
        with opened(path, passphrase_file, recovery_code_file, to_examine=to_examine) as book:
            return act(book, **given)

    return click.Command(
        name,
        callback=callback,
        help=told,
        params=[book_argument(), *params, *key_options(), language_option()],
    )


@contextmanager
def opened(
    path: Path,
    passphrase_file: Path | None = None,
    recovery_code_file: Path | None = None,
    *,
    to_examine: bool = False,
) -> Iterator[Book]:
    """The book, open inside the block."""
    with in_words(path.name):
        book = _opened(
            partial(open_book, path, tell=_teller(), to_examine=to_examine),
            path.name,
            passphrase_file,
            recovery_code_file,
        )
        try:
            yield book
        finally:
            book.close()


def _opened(
    open_it: Callable[..., Book],
    name: str,
    passphrase_file: Path | None,
    recovery_code_file: Path | None,
) -> Book:
    if recovery_code_file is not None:
        return open_it(recovery_code=passphrase.first_line(recovery_code_file))
    given = passphrase.given(passphrase_file)
    if given is not None:
        return open_it(passphrase=given)
    try:
        return open_it()
    except PassphraseNeededError:
        question = tr("Passphrase of “{name}”:", name=name)
        return open_it(passphrase=passphrase.asked(question))


def _teller() -> Tell:
    """Says on the standard error stream what takes long, each sentence once."""
    said: set[str] = set()

    def tell(words: str, _fraction: float) -> None:
        if words not in said:
            said.add(words)
            click.echo(words, err=True)

    return tell
