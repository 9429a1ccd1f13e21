"""Texts for people in the language they read: `tr`, and the `.ts` files behind it.

The same files serve the window, the command line and the reports, so the reader is ours
and not Qt's. A language is one file, `resources/translations/<code>.ts`; English is the
source and needs none.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Literal

from ctdesk.kernel.paths import resource

LANGUAGES = ("en", "fr", "ar")
RIGHT_TO_LEFT = frozenset({"ar"})

_chosen = "en"
_spoken: ContextVar[str | None] = ContextVar("spoken language", default=None)


def language() -> str:
    """The code of the language spoken here and now."""
    return _spoken.get() or _chosen


def desk_language() -> str:
    """The interface language, whatever is spoken at the moment: refusals are worded in it."""
    return _chosen


def set_language(code: str) -> None:
    """Choose the interface language for the whole process."""
    global _chosen
    if code not in LANGUAGES:
        raise ValueError(code)
    _chosen = code


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language inside the block: a French report from an English window."""
    if code not in LANGUAGES:
        raise ValueError(code)
    token = _spoken.set(code)
    try:
        yield
    finally:
        _spoken.reset(token)


def is_right_to_left() -> bool:
    """Whether the language spoken here and now is written from right to left."""
    return language() in RIGHT_TO_LEFT


def tr(text: str, /, **values: object) -> str:
    """The text in the reader's language, its `{names}` filled in.

    >>> tr("Page {page} of {pages}", page=1, pages=2)
    'Page 1 of 2'
    """
    code = language()
    forms = _catalogue(code).get(text) if code != "en" else None
    found = forms[0] if forms else text
    return found.format(**values) if values else found


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """The text for `n` things; `{n}` stands for the number.

    >>> trn("{n} person", "{n} people", 3)
    '3 people'
    """
    code = language()
    forms = _catalogue(code).get(many) if code != "en" else None
    usual = one if n == 1 else many
    found = forms[min(_plural(code, n), len(forms) - 1)] if forms else usual
    return found.format(n=f"{n:,}" if code == "en" else f"{n:,}".replace(",", "\u202f"), **values)


def listed(parts: Iterable[str | None], mark: Literal[",", ";"] = ",") -> str:
    """The parts that say something, between them the comma or semicolon of the language.

    >>> listed(["Rabat", "", "Morocco"])
    'Rabat, Morocco'
    """
    between = tr("; ") if mark == ";" else tr(", ")
    return between.join(filter(None, parts))


def _plural(code: str, n: int) -> int:
    """The index of the plural form in the order Qt writes them (CLDR rules)."""
    if code == "ar":
        return _arabic_plural(n)
    return int(n > 1)


def _arabic_plural(n: int) -> int:
    if n <= 2:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


@cache
def _catalogue(code: str) -> dict[str, tuple[str, ...]]:
    """Source text to its forms (one, or one per plural); empty when the file is not there."""
    from xml.etree import ElementTree

    path = resource("translations", f"{code}.ts")
    if not path.is_file():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        plurals = tuple(form.text or "" for form in translation.iter("numerusform"))
        forms = plurals or ((translation.text or ""),)
        if all(forms):
            found[source] = forms
    return found
