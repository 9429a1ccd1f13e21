"""What a command prints: lines for people, JSON for programs."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr


class OutputLostError(UserError):
    """Where the output goes, it cannot be written: a full disk, a device that is gone."""


def say(text: str) -> None:
    """Print a line."""
    put(f"{text}\n")


def put(text: str) -> None:
    """Print a piece of text as it is."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def put_through() -> None:
    """Return when all that was printed has left the program."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _lost(error) from error


def print_json(value: Any) -> None:
    """Print one value as JSON, its letters as they are."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_list(items: Iterable[Any]) -> None:
    """Print a JSON list as its items come, one a line."""
    lead = "["
    for item in items:
        put(f"{lead}\n  {json.dumps(item, ensure_ascii=False)}")
        lead = ","
    put("[]\n" if lead == "[" else "\n]\n")


def _lost(error: OSError) -> OutputLostError:
    return OutputLostError(
        tr(
            "The output could not be written ({reason}), and any change it tells of is done; free "
            "some space or send it elsewhere.",
            reason=error.strerror or type(error).__name__,
        )
    )
