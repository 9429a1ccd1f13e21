"""`ctdesk check`: whether a book is whole, check by check."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from ctdesk.cli.opening import book_command
from ctdesk.cli.parameters import json_option
from ctdesk.cli.printing import print_json, say
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr, trn
from ctdesk.store.book import Book

if TYPE_CHECKING:
    from ctdesk.queries.health import Finding

_SHOWN = 5


def command() -> click.Command:
    """The command."""
    return book_command(
        "check",
        check,
        tr("Look through a whole book for damage; the exit code is 1 when some is found."),
        [
            click.Option(
                ["--repair"],
                is_flag=True,
                help=tr("Make anew what follows from the records: search index, triggers."),
            ),
            json_option(),
        ],
        to_examine=True,
    )


def check(book: Book, *, repair: bool, as_json: bool) -> None:
    """Print each check as it ends; a UserError says what to do when one fails."""
    findings = _examined(book, told=not as_json)
    if repair and any(finding.problems and finding.is_repairable for finding in findings):
        from ctdesk.actions.repair import make_parts_anew

        make_parts_anew(book)
        if not as_json:
            say(tr("The search index and the triggers were made anew; looking again:"))
        findings = _examined(book, told=not as_json)
    if as_json:
        print_json([asdict(finding) for finding in findings])
    failed = [finding for finding in findings if finding.problems]
    if failed:
        raise UserError(_next_step(failed))


def _examined(book: Book, *, told: bool) -> "list[Finding]":
    """Every finding, printed as it comes if it is to be told."""
    from ctdesk.queries.health import examination

    findings = []
    for finding in examination(book):
        findings.append(finding)
        if told:
            _print(finding)
    return findings


def _print(finding: "Finding") -> None:
    say(f"{tr('FAILED') if finding.problems else tr('ok'):8}{finding.label}")
    for problem in finding.problems[:_SHOWN]:
        say(f"{'':8}  {problem}")
    if len(finding.problems) > _SHOWN:
        say(f"{'':8}  {trn('and {n} more', 'and {n} more', len(finding.problems) - _SHOWN)}")


def _next_step(failed: "list[Finding]") -> str:
    if all(finding.is_repairable for finding in failed):
        return tr("The records are whole; run “ctdesk check” again with --repair.")
    return trn(
        "{n} check failed; open the newest backup, and keep this book until you have seen that "
        "nothing is missing.",
        "{n} checks failed; open the newest backup, and keep this book until you have seen that "
        "nothing is missing.",
        len(failed),
    )
