import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import ctdesk

PACKAGE = Path(ctdesk.__file__).parent
LONGEST = 220
FILLED_LATER = {"Page {page} of {pages}"}
"""Texts whose names only the typesetter knows."""


@cache
def every_call() -> list[tuple[str, str, ast.Call]]:
    """Every call of the program by a plain name: the name, where it stands, the call."""
    return [
        (node.func.id, f"{path.relative_to(PACKAGE)}:{node.lineno}", node)
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]


def calls(ending: str) -> Iterator[tuple[str, ast.Call]]:
    return ((where, call) for name, where, call in every_call() if name.endswith(ending))


def text_of(call: ast.Call) -> str | None:
    """The literal of a `tr("…")`."""
    is_tr = isinstance(call, ast.Call) and getattr(call.func, "id", "") == "tr"
    first = call.args[0] if is_tr and call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def refusals() -> dict[str, str]:
    """Where a refusal stands, and its sentence."""
    return {
        where: text
        for where, call in calls("Error")
        if call.args and isinstance(call.args[0], ast.Call) and (text := text_of(call.args[0]))
    }


def test_a_refusal_is_a_whole_sentence_that_says_what_to_do() -> None:
    found = refusals()
    assert len(found) > 60
    faults = {
        where: text
        for where, text in found.items()
        if not text.endswith(".")
        or "!" in text
        or len(text) >= LONGEST
        or not ("; " in text or ". " in text)
    }
    assert faults == {}


def test_a_refusal_blames_nobody_and_names_no_machinery() -> None:
    words = ("please", "invalid", "error", "failed", "exception", "database", "null", "sqlite")
    faults = {
        where: text
        for where, text in refusals().items()
        if set(words) & set(text.casefold().replace(".", " ").split())
    }
    assert faults == {}


def test_every_name_in_a_text_is_given_and_every_name_given_is_used() -> None:
    faults = {}
    for where, call in calls("tr"):
        text = text_of(call)
        given = {keyword.arg for keyword in call.keywords}
        if text is not None and text not in FILLED_LATER and None not in given:
            named = {name for _, name, _, _ in Formatter().parse(text) if name} if given else set()
            if named != given or (not given and "{" in text):
                faults[where] = (text, sorted(map(str, given)))
    assert faults == {}
