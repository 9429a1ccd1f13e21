"""A form that came back: its hidden marks found again, whatever was done to the rest of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ctdesk.formats.form import KEY, MARK, facts_of
from ctdesk.formats.form_hidden import COLUMNS, HEADINGS, LISTS
from ctdesk.formats.reading.sheet import Row, Sheet, Sheets
from ctdesk.kernel.text import fold

_LOOKED_AT = 200  # rows at the top of a sheet in which its headings are looked for
_MOST_OF = 0.6  # of the headings: so many filled cells make a row of headings


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet of a form that came back.

    `facts` are those it was made with, `heading` is the number of the row of headings, `keys`
    tell what columns (from 0) are, `ids` the column of the ids where there still is one.
    `choices` has, for a column's key, what the folded labels of its drop-down mean.
    """

    facts: Mapping[str, str]
    heading: int
    keys: Mapping[int, str]
    ids: int | None = None
    choices: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the hidden sheet tells."""

    facts: dict[str, str]
    columns: tuple[str, ...]
    headings: tuple[str, ...]
    choices: dict[str, dict[str, str]]


def form_sheets(read: Sheets) -> dict[int, FormSheet]:
    """The place of every sheet that is a form of ours, with what its columns are.

    The hidden row of keys tells it, or, where somebody deleted that, the headings as the hidden
    sheet keeps them, or the order of the columns when the headings were written anew.
    """
    kept = next(filter(None, map(_kept, read.sheets)), None)
    found = {}
    for place, sheet in enumerate(read.sheets):
        form = None if _is_hidden_sheet(sheet) else _by_keys(sheet, kept)
        if form is not None:
            found[place] = form
    if not found and kept is not None:
        for place, sheet in enumerate(read.sheets):
            form = None if _is_hidden_sheet(sheet) else _by_headings(sheet, kept)
            if form is not None:
                return {place: form}
    return found


def _is_hidden_sheet(sheet: Sheet) -> bool:
    return len(sheet.rows) > 0 and sheet.rows[0].text(0) == MARK


def _kept(sheet: Sheet) -> _Kept | None:
    """The hidden sheet read back, under whatever name it stands."""
    if not _is_hidden_sheet(sheet):
        return None
    facts: dict[str, str] = {}
    lines: dict[str, tuple[str, ...]] = {}
    rows = list(sheet.rows)
    for place, row in enumerate(rows):
        name = row.text(0)
        if name == LISTS:
            return _Kept(
                facts,
                lines.get(COLUMNS, ()),
                lines.get(HEADINGS, ()),
                _choices(row, rows[place + 1 :]),
            )
        if name in (COLUMNS, HEADINGS):
            lines[name] = row.texts[1:]
        else:
            facts["version" if name == MARK else name] = row.text(1)
    return _Kept(facts, lines.get(COLUMNS, ()), lines.get(HEADINGS, ()), {})


def _choices(names: Row, rows: Sequence[Row]) -> dict[str, dict[str, str]]:
    """Column key to folded label to the key of the choice."""
    found: dict[str, dict[str, str]] = {}
    for position, name in enumerate(names.texts):
        if position and name:
            pairs = ((fold(row.text(position)), row.text(position + 1)) for row in rows)
            found[name] = {label: key for label, key in pairs if label and key}
    return found


def _top(sheet: Sheet) -> list[Row]:
    return [sheet.rows[place] for place in range(min(len(sheet.rows), _LOOKED_AT))]


def _by_keys(sheet: Sheet, kept: _Kept | None) -> FormSheet | None:
    """The form by its hidden row, which moves with the columns; the headings stand below it."""
    top = _top(sheet)
    for place, row in enumerate(top):
        keys = {at: text for at, text in enumerate(row.texts) if text.startswith(KEY)}
        marks = {at: facts_of(text) for at, text in enumerate(row.texts) if facts_of(text)}
        if not keys:
            continue
        heading = top[place + 1].number if place + 1 < len(top) else row.number
        facts = next(iter(marks.values()), kept.facts if kept else {})
        return FormSheet(
            facts,
            heading,
            {at: text.removeprefix(KEY).strip() for at, text in keys.items()},
            next(iter(marks), None),
            kept.choices if kept else {},
        )
    return None


def _by_headings(sheet: Sheet, kept: _Kept) -> FormSheet | None:
    """The form by its headings as they were written, or by the first row with as many."""
    known = dict(zip(map(fold, kept.headings), kept.columns, strict=False))
    best: tuple[int, int, dict[int, str]] = (0, 0, {})
    for row in _top(sheet):
        keys = {at: known[fold(text)] for at, text in enumerate(row.texts) if fold(text) in known}
        best = max(best, (len(keys), -row.number, keys), key=lambda found: found[:2])
    if best[0] * 2 > len(known) > 0:
        return FormSheet(kept.facts, -best[1], best[2], _ids_beside(best[2]), kept.choices)
    return _by_order(sheet, kept)


def _by_order(sheet: Sheet, kept: _Kept) -> FormSheet | None:
    for row in _top(sheet):
        filled = [at for at, text in enumerate(row.texts) if text]
        if len(filled) < len(kept.columns) * _MOST_OF:
            continue
        if len(filled) == len(kept.columns) + 1:  # the column of ids has a heading of its own
            keys = dict(zip(filled[1:], kept.columns, strict=True))
            return FormSheet(kept.facts, row.number, keys, filled[0], kept.choices)
        if len(filled) == len(kept.columns):
            keys = dict(zip(filled, kept.columns, strict=True))
            return FormSheet(kept.facts, row.number, keys, _ids_beside(keys), kept.choices)
        return None
    return None


def _ids_beside(keys: Mapping[int, str]) -> int | None:
    """The column before the first known one, where the ids stand."""
    first = min(keys, default=0)
    return first - 1 if first else None
