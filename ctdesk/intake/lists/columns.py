"""What the columns of a list mean, as their headings and their cells say."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from ctdesk.formats.reading.sheet import Sheet
from ctdesk.intake.lists import headings
from ctdesk.intake.lists.cells import Cells
from ctdesk.intake.lists.contents import LOOKED_AT, Content, content, is_typed
from ctdesk.intake.lists.headings import said, words_of
from ctdesk.intake.lists.judged import Mapped
from ctdesk.intake.lists.targets import IDS, NAMES, PARTICIPATION, PERSON, PERSON_UUID
from ctdesk.store.book import Book

_SAMPLES = 12
_ENOUGH = 0.3
_ARABIC = 0.6
_PARTS = frozenset(("given_name", "family_name"))


@dataclass(frozen=True)
class _Column:
    place: int
    heading: str
    content: Content
    said: headings.Said | None


def mapped(sheet: Sheet, heading: int | None, cells: Cells, *, event: bool) -> list[Mapped]:
    """The columns of a sheet whose headings stand in the row at `heading`, each with a guess."""
    columns = _columns(sheet, heading, cells)
    keys = _guessed(columns, event=event)
    return [
        Mapped(c.place, c.heading, keys.get(c.place), _samples(c.content.texts)) for c in columns
    ]


def heading_key(columns: Sequence[Mapped]) -> str:
    """The fingerprint of a source: what its columns are headed, in order."""
    told = "\n".join(words_of(column.heading) for column in columns)
    return sha256(told.encode()).hexdigest()


def written(columns: Sequence[Mapped]) -> str:
    """What columns mean, as an import keeps it: a JSON object of heading to meaning."""
    names = _distinct([column.heading for column in columns])
    meant = {name: c.key for name, c in zip(names, columns, strict=True)}
    return json.dumps(meant, ensure_ascii=False)


def remembered(book: Book, columns: Sequence[Mapped]) -> dict[int, str | None]:
    """By place: what the columns meant when a list with these headings came in last."""
    if not any(column.heading for column in columns):
        return {}
    found = book.rows(
        "SELECT columns FROM imported_list WHERE heading_key = ? ORDER BY id DESC LIMIT 1",
        (heading_key(columns),),
    )
    if not found:
        return {}
    meant = json.loads(found[0][0])
    names = _distinct([column.heading for column in columns])
    return {c.place: meant.get(name) for name, c in zip(names, columns, strict=True)}


def _distinct(names: Sequence[str]) -> list[str]:
    """The headings, numbered where they repeat and named by their place where there is none."""
    seen: dict[str, int] = {}
    found = []
    for place, name in enumerate(names):
        name = name or f"#{place + 1}"
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def _columns(sheet: Sheet, heading: int | None, cells: Cells) -> list[_Column]:
    first = 0 if heading is None else heading + 1
    below = sheet.rows[first : first + 2 * LOOKED_AT]
    texts = sheet.rows[heading].texts if heading is not None else ()
    found = []
    for place in range(sheet.columns):
        title = " ".join(texts[place].split()) if place < len(texts) else ""
        told = content([row.text(place) for row in below], cells)
        found.append(_Column(place, title, told, said(title)))
    return found


def _samples(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))[:_SAMPLES]


def _guessed(columns: Sequence[_Column], *, event: bool) -> dict[int, str]:
    """By place: the likeliest meaning, each given to one column."""
    known = frozenset((*NAMES, *PERSON, *IDS, *(PARTICIPATION if event else ())))
    offers = [offer for column in columns for offer in _offers(column, columns, event=event)]
    offers = [offer for offer in offers if offer[2] in known and offer[0] >= _ENOUGH]
    offers.sort(key=lambda offer: (-offer[0], offer[1]))
    found: dict[int, str] = {}
    for _surely, place, key in offers:
        if place not in found and key not in found.values():
            found[place] = key
    _name_somebody(found, columns)
    return _without_the_whole(found)


def _offers(
    column: _Column, columns: Sequence[_Column], *, event: bool
) -> list[tuple[float, int, str]]:
    if column.content.texts and column.content.fits(PERSON_UUID) > 0.8:
        return [(1.0, column.place, PERSON_UUID)]
    if column.said is not None:
        key, surely = column.said
        key = _decided(key, column, columns, event=event)
        if is_typed(key) and column.content.fits(key) == 0 and len(column.content.texts) > 4:
            surely *= 0.3
        offers = [(surely, column.place, key)]
        if key == "country":  # beside a country represented, a second one is the nationality
            offers.append((surely * 0.9, column.place, "nationality"))
        return offers
    looks = column.content.looks_like()
    if looks is None:
        return []
    key, surely = looks
    second = [(surely * 0.4, column.place, "nationality")] if key == "country" else []
    return [(surely * 0.6, column.place, key), *second]


def _decided(key: str, column: _Column, columns: Sequence[_Column], *, event: bool) -> str:
    """The meaning of a heading that has several, going by the other columns and the cells."""
    if key in (headings.NAMELESS, "full_name") and _is_the_original(column, columns):
        key = "name_original"
    elif key == headings.NAMELESS:
        key = _which_name(columns)
    elif key == headings.LAST_OR_TITLE:
        key = "honorific" if column.content.fits("honorific") > 0.5 else "family_name"
    elif key == headings.TITLE:
        key = "honorific" if column.content.fits("honorific") > 0.5 else "job_title"
    elif key == headings.AFFILIATION:
        is_type = event and column.content.texts and column.content.fits("affiliation_type") > 0.6
        key = "affiliation_type" if is_type else "organisation"
    elif key == "remarks" and not event:
        key = "notes"
    return key


def _which_name(columns: Sequence[_Column]) -> str:
    said_of = {c.said.key for c in columns if c.said is not None}
    has_family = "family_name" in said_of or any(
        c.said.key == headings.LAST_OR_TITLE and c.content.fits("honorific") <= 0.5
        for c in columns
        if c.said is not None
    )
    if "given_name" in said_of and not has_family:
        return "family_name"
    return "given_name" if has_family and "given_name" not in said_of else "full_name"


def _is_in_arabic(column: _Column) -> bool:
    return bool(column.content.texts) and column.content.arabic() > _ARABIC


def _is_the_original(column: _Column, columns: Sequence[_Column]) -> bool:
    """Whether a column of names is in the Arabic script and another one is not."""
    if not _is_in_arabic(column):
        return False
    names = {*_PARTS, "full_name", headings.NAMELESS}
    others = (c for c in columns if c is not column and c.said is not None and c.said.key in names)
    return any(other.content.texts and not _is_in_arabic(other) for other in others)


def _name_somebody(found: dict[int, str], columns: Sequence[_Column]) -> None:
    """Find the names by the cells where no heading told of any."""
    if {"full_name", "name_original", *_PARTS} & set(found.values()):
        return
    free = [c for c in columns if c.place not in found and not c.said]
    whole = max(free, key=lambda c: (c.content.names(), -c.place), default=None)
    if whole is not None and whole.content.names() > 0.5:
        found[whole.place] = "full_name"
        return
    parts = [c for c in free if c.content.words() > 0.8][:2]
    if len(parts) == 2:
        is_family_first = parts[0].content.capitals() > 0.5
        order = ("family_name", "given_name") if is_family_first else ("given_name", "family_name")
        found.update({c.place: key for c, key in zip(parts, order, strict=True)})
    elif parts:
        found[parts[0].place] = "full_name"


def _without_the_whole(found: dict[int, str]) -> dict[int, str]:
    """Where both parts of the name have a column, the whole name says nothing more."""
    if set(found.values()) >= _PARTS:
        return {place: key for place, key in found.items() if key != "full_name"}
    return found
