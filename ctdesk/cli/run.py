"""One command from its arguments to its exit code: 0 done, 1 refused, 2 wrong usage."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from ctdesk.cli.group import commands
from ctdesk.cli.printing import OutputLostError, put_through
from ctdesk.cli.screen import Screen
from ctdesk.cli.tongue import usual_language
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import language, set_language

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def run(argv: Sequence[str], screen: Screen) -> int:
    """Run the command that `argv` names (without the program's own name); the exit code."""
    before = language()
    set_language(usual_language(os.environ))
    _speak_utf8()
    try:
        return _ended(argv, screen)
    finally:
        set_language(before)


def _ended(argv: Sequence[str], screen: Screen) -> int:
    try:
        code = _obeyed(argv, screen)
        put_through()
        return code
    except UserError as error:
        if isinstance(error, OutputLostError):
            _stop_talking()
        print(error.sentence, file=sys.stderr)
        return REFUSED
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        _stop_talking()
        return DONE


def _obeyed(argv: Sequence[str], screen: Screen) -> int:
    group = commands()
    try:
        with group.make_context("ctdesk", list(argv), obj=screen) as context:
            return int(group.invoke(context) or DONE)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code


def _speak_utf8() -> None:
    """Print every letter whatever the locale; what is none is printed as JSON would escape it.

    A stream that whoever started us has closed takes what is written and loses it.
    """
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _nowhere() -> io.TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")


def _stop_talking() -> None:
    """Nobody takes our output any more; what Python still holds of it goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
