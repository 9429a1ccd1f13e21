"""A row of a list as the values the book would keep, or the refusals of its cells."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ctdesk.formats.reading.sheet import Row
from ctdesk.intake.lists.cells import NOTHING, REFUSED, UNREADABLE, Cells, Readings
from ctdesk.intake.lists.judged import Mapped, Refusal
from ctdesk.intake.lists.organisations import Organisations
from ctdesk.intake.lists.targets import FULL_NAME, IDS
from ctdesk.intake.lists.whole_names import taken_apart
from ctdesk.kernel.i18n import tr

NAME = ("honorific", "given_name", "family_name", "name_original", "single_name")
"""The first values of every draft."""

_HONORIFIC, _GIVEN, _FAMILY, _ORIGINAL, _SINGLE = range(5)
_SEVERAL = re.compile("\\s*[;,/+\n،؛]\\s*")

Draft = tuple[Any, ...]
"""Values as the columns keep them, in the order of `Drafting.keys`."""


class Drafting:
    """Turns rows into drafts, by what the columns of a list mean.

    `usual` are values as the columns keep them, for rows that do not say them; `family_first` says
    which part of a whole name comes first where nothing in it does.
    """

    def __init__(
        self,
        columns: Sequence[Mapped],
        cells: Cells,
        organisations: Organisations,
        headings: tuple[str, ...],
        usual: Mapping[str, str] | None = None,
        *,
        family_first: bool = False,
    ) -> None:
        meant = [(c.place, c.key) for c in columns if c.key is not None]
        more = [key for _place, key in meant if key not in NAME and key != FULL_NAME]
        more += [key for key in usual or {} if key not in more]
        self.keys = (*NAME, *more)
        self._slots = {key: slot for slot, key in enumerate(self.keys)}
        self._columns = {c.place: c for c in columns}
        self._cells, self._organisations, self._headings = cells, organisations, headings
        self._is_family_first = family_first
        self._plan = [(place, self._slots.get(key, -1), self._reader(key)) for place, key in meant]
        self._country = self._slots.get("country", self._slots.get("nationality", -1))
        self._organisation = self._slots.get("organisation", -1)
        self._usual = [(self._slots[key], value) for key, value in (usual or {}).items()]

    def draft(self, row: Row) -> Draft | None:
        """What the book would keep of a row; None where it is refused."""
        values: list[Any] = [None] * len(self.keys)
        values[_SINGLE] = False
        texts, kinds = row.texts, row.kinds
        width = len(texts)
        for place, slot, read in self._plan:
            text = texts[place] if place < width else ""
            if place < width and kinds[place] in UNREADABLE:
                return None
            if not text or text in NOTHING:
                continue
            value = read[text]
            if value is REFUSED:
                return None
            if slot < 0:
                self._take_apart(value, values)
            elif value is not None:
                values[slot] = value
        if not (values[_GIVEN] or values[_FAMILY] or values[_ORIGINAL]) or self._is_no_person(row):
            return None
        for slot, value in self._usual:
            values[slot] = values[slot] or value
        slot = self._organisation
        if slot >= 0 and values[slot]:
            country = values[self._country] if self._country >= 0 else None
            values[slot] = self._organisations.number(values[slot], country)
        return tuple(values)

    def refusals(self, row: Row) -> tuple[Refusal, ...]:
        """Why a row is refused, cell by cell; empty when it is not."""
        found = []
        for place, column in self._columns.items():
            text = row.text(place)
            if column.key is None or (
                row.kind(place) not in UNREADABLE and (not text or text in NOTHING)
            ):
                continue
            sentence = self._refused(column.key, text, row, place)
            if sentence:
                found.append(Refusal(column.heading, row.place(place), sentence))
        if not found and self.draft(row) is None:
            found.append(self._without_a_name(row))
        return tuple(found)

    def named(self, draft: Draft) -> dict[str, Any]:
        """A draft by meaning, what it does not say left out."""
        return {
            key: value
            for key, value in zip(self.keys, draft, strict=True)
            if value is not None and value is not False
        }

    def slot(self, key: str) -> int:
        """Where a value stands in a draft, -1 when the list does not say it."""
        return self._slots.get(key, -1)

    def _reader(self, key: str) -> Readings:
        if key == "role":
            return _Roles(self._cells)
        if key in IDS:
            return Readings(lambda text: text.strip().lower())
        return self._cells.reader(key)

    def _take_apart(self, text: str, values: list[Any]) -> None:
        parts = taken_apart(text, family_first=self._is_family_first)
        for slot, key in enumerate(NAME):
            values[slot] = values[slot] or getattr(parts, key) or None
        values[_SINGLE] = parts.single_name and not (values[_GIVEN] and values[_FAMILY])

    def _is_no_person(self, row: Row) -> bool:
        """Whether a row repeats the headings, or only heads the people of a country."""
        if row.texts == self._headings:
            return True
        filled = [text for text in row.texts if text]
        return len(filled) == 1 and self._cells.countries.code(filled[0]) is not None

    def _refused(self, key: str, text: str, row: Row, place: int) -> str:
        kind = row.kind(place)
        if kind in UNREADABLE:
            return self._cells.sentence(key, text, kind)
        if key in IDS or self._reader(key)[text] is not REFUSED:
            return ""
        return self._cells.sentence(key, text)

    def _without_a_name(self, row: Row) -> Refusal:
        place = next((p for p, c in self._columns.items() if c.key in (*NAME, FULL_NAME)), 0)
        heading = self._columns[place].heading if place in self._columns else ""
        sentence = (
            tr("This row heads the others and names no person; nothing is read from it.")
            if self._is_no_person(row)
            else tr("The row names nobody; type a name.")
        )
        return Refusal(heading, row.place(place), sentence)


class _Roles(Readings):
    """The keys of the roles a cell names, one or several."""

    def __init__(self, cells: Cells) -> None:
        one = cells.reader("role")

        def several(text: str) -> Any:
            whole = one[text]
            roles = [whole] if whole is not REFUSED else [one[t] for t in _SEVERAL.split(text)]
            return REFUSED if REFUSED in roles else tuple(dict.fromkeys(filter(None, roles)))

        super().__init__(several)
