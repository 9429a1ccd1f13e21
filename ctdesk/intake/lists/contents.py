"""What the cells of a column look like: addresses, numbers, countries, names of people."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ctdesk.intake.lists.cells import NOTHING, REFUSED, Cells
from ctdesk.intake.lists.targets import PARTICIPATION
from ctdesk.intake.lists.whole_names import is_title
from ctdesk.kernel.clock import today
from ctdesk.kernel.text import fold

LOOKED_AT = 200
"""So many filled cells of a column say what it holds."""

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"[+(]?[\d٠-٩][\d٠-٩ ().\-/]{5,}")
_ARABIC = re.compile("[\u0620-\u064a]")
_NAME = re.compile(r"[^\W\d_]+(?:[ .'’\-]+[^\W\d_]+)*\.?")
_UUID = re.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_SHAPED = ("email", "birth_date", "phone", "country", "sex", "preferred_language", "honorific")
_READ = (
    *("sex", "nationality", "country", "preferred_language", "role", "status", "affiliation_type"),
    *("participation_mode", "head_of_delegation", "nomination_date", "funding", "birth_date"),
)
_YOUNGEST = 15
"""Years; nobody younger comes to an event, and a later day is not one somebody was born on."""


@dataclass(frozen=True)
class Content:
    """Some filled cells of one column, and what can be told of them."""

    texts: tuple[str, ...]
    cells: Cells

    def share(self, of: Callable[[str], object]) -> float:
        """The share of cells of which something holds, 0 where none is filled."""
        return sum(bool(of(text)) for text in self.texts) / max(len(self.texts), 1)

    def fits(self, key: str) -> float:
        """The share of cells that can be read as this meaning; 1 where any text can."""
        if not self.texts:
            return 1.0
        if key in ("email", "phone", "honorific"):
            return self.share(_LOOKS[key])
        if key.endswith("_uuid"):
            return self.share(_UUID.fullmatch)
        if key not in _READ:
            return 1.0
        read = self.cells.reader(key)
        if key == "role":
            return self.share(lambda text: read[re.split("[;,/+\n]", text)[0]] is not REFUSED)
        return self.share(lambda text: read[text] is not REFUSED)

    def arabic(self) -> float:
        """The share of cells in the Arabic script."""
        return self.share(_ARABIC.search)

    def looks_like(self) -> tuple[str, float] | None:
        """The meaning its cells have of themselves, and how surely."""
        if len(self.texts) < 1:
            return None
        known = [(self._shaped(key), key) for key in _SHAPED]
        surely, key = max(known, key=lambda found: found[0])
        return (key, surely) if surely > 0.6 else None

    def _shaped(self, key: str) -> float:
        return self.share(self._is_birth) if key == "birth_date" else self.fits(key)

    def _is_birth(self, text: str) -> bool:
        """Whether a text is the day on which a grown person was born."""
        day = self.cells.reader("birth_date")[text]
        is_day = isinstance(day, str) and len(day) == len("1975-03-12")
        return is_day and int(day[:4]) <= today().year - _YOUNGEST

    def names(self) -> float:
        """How much its cells look like whole names: some words, each begun large, all different."""
        different = len(set(self.texts)) / max(len(self.texts), 1)
        return self.share(_is_whole_name) * different if different > 0.6 else 0.0

    def words(self) -> float:
        """How much its cells look like one part of a name."""
        return self.share(_NAME.fullmatch) if not self.looks_like() else 0.0

    def capitals(self) -> float:
        """The share of cells all in capitals."""
        return self.share(str.isupper)


def content(texts: Sequence[str], cells: Cells) -> Content:
    """What a column holds; what says nothing is left out."""
    filled = (text.strip() for text in texts if text not in NOTHING)
    return Content(tuple(text for text in filled if text)[:LOOKED_AT], cells)


def is_typed(key: str) -> bool:
    """Whether only some texts can be read as this meaning."""
    return key in _READ or key in PARTICIPATION or key in ("email", "phone")


def _is_phone(text: str) -> bool:
    return bool(_PHONE.match(text)) and sum(map(str.isdigit, text)) >= 7


def _is_whole_name(text: str) -> bool:
    words = text.replace(",", " ").split()
    is_long = 2 <= len(words) <= 7 and not any(map(str.isdigit, text))
    return is_long and all(_begins_large(word) for word in words if len(fold(word)) > 3)


def _begins_large(word: str) -> bool:
    first = next(filter(str.isalpha, word), "")
    return bool(first) and not first.islower()


_LOOKS: dict[str, Callable[[str], object]] = {
    "email": _EMAIL.search,
    "phone": _is_phone,
    "honorific": is_title,
}
