"""What a command prints: lines for people, JSON for programs."""

import json
import sys
from collections.abc import Iterable
from typing import Any


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")


def print_json(value: Any) -> None:
    """Print one value as JSON, its letters as they are."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def print_json_list(items: Iterable[Any]) -> None:
    """Print a JSON list as its items come, one a line."""
    lead = "["
    for item in items:
        sys.stdout.write(f"{lead}\n  {json.dumps(item, ensure_ascii=False)}")
        lead = ","
    sys.stdout.write("[]\n" if lead == "[" else "\n]\n")
