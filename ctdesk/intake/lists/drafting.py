"""A row of a list as the values the book would keep, or the refusals of its cells."""

import re
from collections.abc import Mapping, Sequence
from itertools import zip_longest
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
        self._has_whole = any(key == FULL_NAME for _place, key in meant)
        self._plan = [(place, self._slots.get(key, -1), self._reader(key)) for place, key in meant]
        self._country = self._slots.get("country", self._slots.get("nationality", -1))
        self._organisation = self._slots.get("organisation", -1)
        self._usual = [(self._slots[key], value) for key, value in (usual or {}).items()]

    def drafts(self, rows: Sequence[Row]) -> list[Draft | None]:
        """What the book would keep of rows, column by column; None for one that is refused."""
        told = list(zip_longest(*(row.texts for row in rows), fillvalue=""))
        values: list[list[Any]] = [[None] * len(rows) for _key in self.keys]
        values[_SINGLE] = [False] * len(rows)
        kept = [UNREADABLE.isdisjoint(row.kinds) or self._is_readable(row) for row in rows]
        for place, slot, read in self._plan:
            if place < len(told):
                self._take(_read(told[place], read, kept), slot, values)
        names = zip(values[_GIVEN], values[_FAMILY], values[_ORIGINAL], strict=True)
        for at, (row, named) in enumerate(zip(rows, names, strict=True)):
            if not any(named) or self._is_no_person(row):
                kept[at] = False
        for slot, value in self._usual:
            values[slot] = [said or value for said in values[slot]]
        if self._organisation >= 0:
            self._number_organisations(values, kept)
        drafts = zip(*values, strict=True)
        return [draft if is_kept else None for draft, is_kept in zip(drafts, kept, strict=True)]

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
        if not found and self.drafts([row]) == [None]:
            found.append(self._without_a_name(row))
        return tuple(found)

    def named(self, draft: Draft) -> dict[str, Any]:
        """A draft by meaning, what it does not say left out."""
        return {
            key: value
            for key, value in zip(self.keys, draft, strict=True)
            if value is not None and value is not False
        }

    def values(self, drafts: Sequence[Draft | None], key: str) -> list[Any]:
        """What each draft says by one meaning, None where it says nothing or is none."""
        slot = self._slots.get(key)
        if slot is None:
            return [None] * len(drafts)
        return [draft[slot] if draft else None for draft in drafts]

    @property
    def has_ids(self) -> bool:
        """Whether rows may say whom they were written for."""
        return not self._slots.keys().isdisjoint(IDS)

    def _reader(self, key: str) -> Readings:
        if key == "role":
            return _Roles(self._cells)
        if key in IDS:
            return Readings(lambda text: text.strip().lower())
        return self._cells.reader(key)

    def _is_readable(self, row: Row) -> bool:
        """Whether every cell can be read of those that mean something."""
        return all(row.kind(place) not in UNREADABLE for place, _slot, _read in self._plan)

    def _take(self, found: list[Any], slot: int, values: list[list[Any]]) -> None:
        """Put what a column says where it belongs; a whole name fills what nothing else said."""
        if slot < 0:
            for at, text in enumerate(found):
                if text is not None:
                    self._take_apart(text, values, at)
        elif not self._has_whole:
            values[slot] = found
        else:
            both = zip(found, values[slot], strict=True)
            values[slot] = [before if said is None else said for said, before in both]

    def _take_apart(self, text: str, values: list[list[Any]], at: int) -> None:
        parts = taken_apart(text, family_first=self._is_family_first)
        for slot, key in enumerate(NAME):
            values[slot][at] = values[slot][at] or getattr(parts, key) or None
        has_both = values[_GIVEN][at] and values[_FAMILY][at]
        values[_SINGLE][at] = parts.single_name and not has_both

    def _number_organisations(self, values: list[list[Any]], kept: Sequence[bool]) -> None:
        """Organisations by their numbers; those that only a refused row names are none."""
        number, slot = self._organisations.number, self._organisation
        countries = values[self._country] if self._country >= 0 else [None] * len(kept)
        values[slot] = [
            number(name, country) if name and is_kept else None
            for name, country, is_kept in zip(values[slot], countries, kept, strict=True)
        ]

    def _is_no_person(self, row: Row) -> bool:
        """Whether a row repeats the headings, or only heads the people of a country."""
        if row.texts == self._headings:
            return True
        if row.texts.count("") != len(row.texts) - 1:
            return False
        return self._cells.countries.code(next(filter(None, row.texts))) is not None

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


def _read(texts: Sequence[str], read: Readings, kept: list[bool]) -> list[Any]:
    """What the cells of a column are read as; rows with one that cannot be kept are kept no more.

    None where a cell says nothing.
    """
    found = [None if not text or text in NOTHING else read[text] for text in texts]
    if REFUSED in found:
        for at, value in enumerate(found):
            if value is REFUSED:
                found[at], kept[at] = None, False
    return found
