"""What the import asks of files and of the book; every function here runs away from the window."""

import hashlib
from array import array
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from ctdesk.kernel.errors import Cancelled
from ctdesk.ui.errand import Errand
from ctdesk.ui.importing.in_hand import InHand
from ctdesk.ui.importing.sources import Source
from ctdesk.ui.importing.wording import Outcome, status_word
from ctdesk.ui.table.asking import BLOCK, Row, windowful

if TYPE_CHECKING:
    from ctdesk.formats.reading.sheet import Sheets
    from ctdesk.intake.lists.judged import Choice, Counts, Imported, Judged, Mapped
    from ctdesk.intake.lists.targets import Target
    from ctdesk.store.book import Book

BULK = (95, 90, 80, 0)
"""The percentages from which doubtful rows can be answered together."""
_EVERY = 0.05  # seconds between two fractions


@dataclass(frozen=True)
class Part:
    """Which sheet of a file is looked at, and for which event.

    `heading` is the number of the row with the headings, 0 for none, None to find it.
    """

    at: int = 0
    heading: int | None = None
    event: int | None = None
    is_event_chosen: bool = False


@dataclass(frozen=True)
class Staged:
    """What is known before the rows were looked at: the columns and what they may mean.

    `headings` are rows that may hold the headings, number and words; `roles` and `statuses` what
    people may have at the event.
    """

    in_hand: InHand
    columns: tuple["Mapped", ...]
    targets: tuple["Target", ...]
    noticed: str
    event: int | None = None
    event_label: str = ""
    headings: tuple[tuple[int, str], ...] = ()
    heading: int = 0
    roles: tuple[tuple[str, str], ...] = ()
    statuses: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Look:
    """What is looked at: rows of one kind or all, the meanings shown, the block in sight."""

    only: str = ""
    keys: tuple[str, ...] = ()
    block: int = 0


@dataclass(frozen=True)
class Standings:
    """How the rows stand now: the numbers, what importing would do, and the rows shown.

    `above` says how many doubtful rows without an answer reach each percentage.
    """

    counts: "Counts"
    outcome: Outcome
    above: Mapping[int, int]
    shown: "array[int]"
    blocks: Mapping[int, Sequence[Row]] = field(default_factory=dict)


@dataclass(frozen=True)
class Beside:
    """One row whole, and the people it may be with their fields by meaning."""

    row: "Judged"
    word: str
    people: tuple["Person", ...] = ()


@dataclass(frozen=True)
class Person:
    """Somebody in the book: what they are called, and their fields as they read there."""

    id: int
    label: str
    values: Mapping[str, str]


def read(source: Source, errand: Errand) -> "Sheets":
    """Every sheet of the source; EncodingNeededError when somebody must choose one."""
    from ctdesk.formats.reading.pasted import read_pasted
    from ctdesk.formats.reading.sheet import Sheets
    from ctdesk.formats.reading.table import read_table

    if source.path is not None:
        return read_table(source.path, encoding=source.encoding, progress=errand)
    fingerprint = hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()
    return Sheets(source.name, fingerprint, (read_pasted(source.text),))


def known_events(book: "Book", typed: str) -> list[tuple[int, str, str]]:
    """The events that what was typed may mean: id, label, and when and where it is."""
    from ctdesk.queries.fields import link_choices

    return link_choices(book, "event", typed, 12)


def staged(book: "Book", sheets: "Sheets", part: Part) -> Staged:
    """A sheet on its way into the book, its columns guessed; a form of ours names its event."""
    from ctdesk.intake.lists.workbook_of_ours import event_of
    from ctdesk.queries.refs import Ref

    event = Ref("event", part.event) if part.event is not None else None
    if not part.is_event_chosen:
        event = event_of(book, sheets.sheets[part.at], sheets)
    return described(book, InHand.of(book, sheets, part.at, part.heading, event))


def described(book: "Book", in_hand: InHand) -> Staged:
    """The columns as they are understood now, in the language of the moment."""
    from ctdesk.intake.lists.targets import targets
    from ctdesk.intake.lists.workbook_of_ours import targets_of_form
    from ctdesk.queries.fields import link_label
    from ctdesk.queries.participation_choices import first_statuses
    from ctdesk.queries.terms import choices

    staging = in_hand.staging
    event = staging.event.id if staging.event is not None else None
    found = (*targets(book, event=event is not None), *targets_of_form(staging.ours))
    statuses = first_statuses(book, event)[0] if event is not None else []
    return Staged(
        in_hand,
        tuple(staging.columns),
        found,
        staging.noticed,
        event,
        link_label(book, "event", event),
        tuple(in_hand.headings()),
        staging.heading,
        tuple(choices(book, "participant_role")),
        tuple(statuses),
    )


def set_usual(_book: "Book", in_hand: InHand, key: str, term: str) -> None:
    """Say the role or the status of rows that say none."""
    in_hand.staging.set_default(key, term or None)


def mean(book: "Book", in_hand: InHand, meant: Mapping[int, str | None]) -> Staged:
    """Say what columns mean; the rows have to be judged anew."""
    in_hand.mean(meant)
    return described(book, in_hand)


def judged(book: "Book", in_hand: InHand, look: Look) -> Generator[float, None, Standings]:
    """Look at every row; how they stand then."""
    yield from now_and_then(in_hand.staging.judge())
    return standings(book, in_hand, look)


def standings(book: "Book", in_hand: InHand, look: Look) -> Standings:
    """How the rows stand, with those that are looked at."""
    shown = in_hand.places(look.only)
    blocks = {
        block: rows(book, in_hand, look.keys, shown[block * BLOCK : (block + 1) * BLOCK])
        for block in windowful(look.block, len(shown))
    }
    return Standings(in_hand.staging.counts, in_hand.outcome(), in_hand.above(BULK), shown, blocks)


def rows(
    _book: "Book", in_hand: InHand, keys: tuple[str, ...], places: "array[int]"
) -> Sequence[Row]:
    """The cells of some rows: number, status, name, then the meanings asked for."""
    return [_cells(in_hand, place, keys) for place in places]


def _cells(in_hand: InHand, place: int, keys: tuple[str, ...]) -> Row:
    from ctdesk.intake.lists.details import glanced_at

    row = glanced_at(in_hand.staging, place)
    word = status_word(row, in_hand.score(place))
    return (str(row.number), word, row.name, *(row.values.get(key, "") for key in keys))


def beside(book: "Book", in_hand: InHand, place: int) -> Beside:
    """One row and everybody it may be."""
    row = in_hand.staging.row(place)
    word = status_word(row, in_hand.score(place))
    return Beside(row, word, tuple(person(book, found.id) for found in row.candidates))


def person(book: "Book", row_id: int) -> Person:
    """Somebody in the book, with the words for what is kept as a key."""
    from ctdesk.intake.lists.targets import FULL_NAME, NAMES, PERSON
    from ctdesk.queries.forms import form_state

    state = form_state(book, "person", row_id)
    if state is None:
        return Person(row_id, "", {})
    told: dict[str, str] = {FULL_NAME: str(state.values.get("display_name") or "")}
    for key in (*NAMES, *PERSON):
        for column in (key, f"{key}_id"):
            if state.values.get(column) is not None:
                told[key] = state.shown.get(column) or str(state.values[column])
    return Person(row_id, state.label, told)


def decide(
    book: "Book", in_hand: InHand, place: int, choice: "Choice | None", look: Look
) -> Standings:
    """Decide for a row."""
    in_hand.decide(place, choice)
    return standings(book, in_hand, look)


def decide_all(
    book: "Book", in_hand: InHand, answer: str, least: int, look: Look
) -> Generator[float, None, Standings]:
    """Answer every doubtful row without an answer, where the likeliest reaches `least` percent."""
    yield from now_and_then(in_hand.decide_all(answer, least))
    return standings(book, in_hand, look)


def next_undecided(_book: "Book", in_hand: InHand, after: int) -> int | None:
    """The place of the next doubtful row without an answer, from the top again at the end."""
    places = in_hand.undecided_places()
    return next((place for place in places if place > after), places[0] if places else None)


def imported(
    book: "Book", in_hand: InHand, errand: Errand
) -> "Generator[float, None, Imported | None]":
    """Take the list in, all of it or nothing; None when it was stopped in time, and nothing is."""
    from ctdesk.intake.lists.bringing import import_staged

    with closing(import_staged(book, in_hand.staging, errand)) as work, suppress(Cancelled):
        told = -_EVERY
        while True:
            try:
                fraction = next(work)
            except StopIteration as end:
                done: Imported = end.value
                return done
            if monotonic() - told >= _EVERY:
                told = monotonic()
                yield fraction
            errand(fraction)
    return None


def now_and_then(steps: Iterator[float]) -> Iterator[float]:
    """Some of many fractions, as often as the eye can follow; the window has more to do."""
    told = -_EVERY
    for fraction in steps:
        if monotonic() - told >= _EVERY:
            told = monotonic()
            yield fraction
