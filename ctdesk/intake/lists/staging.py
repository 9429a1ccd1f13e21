"""A list between the file and the book: what its columns mean and what each row would become."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ctdesk.formats.reading.sheet import Row, Sheet, Sheets
from ctdesk.intake.lists import columns as column_room
from ctdesk.intake.lists.cells import REFUSED, Cells
from ctdesk.intake.lists.details import looked_at
from ctdesk.intake.lists.drafting import Drafting
from ctdesk.intake.lists.earlier import Fingerprint, content_key, earlier
from ctdesk.intake.lists.heading_row import heading_place
from ctdesk.intake.lists.judged import LEFT_OUT, Choice, Counts, Judged, Mapped, Standing
from ctdesk.intake.lists.judging import Judgement, judged
from ctdesk.intake.lists.known import Known
from ctdesk.intake.lists.name_order import family_comes_first
from ctdesk.intake.lists.organisations import Organisations
from ctdesk.intake.lists.targets import IDS, Target, targets
from ctdesk.intake.lists.workbook_of_ours import sheet_of_ours
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.queries.birth_dates import COLUMN, how_to_keep
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


class Staging:
    """One sheet on its way into a book, and, with an event, onto the list of that event.

    `source` is the name of the file as people know it, `whole` the file, where the sheet has one:
    a registration form of ours is known by it. Nothing here writes.
    """

    def __init__(
        self,
        book: Book,
        sheet: Sheet,
        *,
        event: Ref | None = None,
        source: str,
        whole: Sheets | None = None,
    ) -> None:
        self.book, self.sheet, self.event, self.source = book, sheet, event, source
        self.ours = sheet_of_ours(book, sheet, event, whole)
        self.targets = targets(book, event=event is not None)
        self.defaults: dict[str, str] = {}
        self._cells = Cells(book, self.ours.choices if self.ours else None)
        self._choices: dict[int, Choice] = {}
        self._columns: list[Mapped] = []
        self._guessed: list[Mapped] = []
        self._judgement: Judgement | None = None
        self.first = 0
        self._content_key = ""
        self._book_stood_at = 0
        if self.ours is None:
            self._set_heading(heading_place(sheet, self._cells))
        else:
            self.set_heading(self.ours.heading)

    @property
    def heading(self) -> int:
        """The number of the row of headings in the file, 0 when it has none."""
        return 0 if self._heading is None else self.sheet.rows[self._heading].number

    def set_heading(self, number: int) -> None:
        """Say which row holds the headings, 0 for none; the columns are guessed again."""
        numbers = (row.number for row in self.sheet.rows)
        places = (place for place, found in enumerate(numbers) if found == number)
        self._set_heading(next(places, None))

    @property
    def columns(self) -> tuple[Mapped, ...]:
        """The columns in the order of the file."""
        return tuple(self._columns)

    def set_columns(self, meant: Mapping[int, str | None]) -> None:
        """Say what columns mean, by their places; the rows are to be judged again.

        A meaning given to another column is taken from the one that had it.
        """
        given = set(meant.values())
        kept = (replace(c, key=None) if c.key in given else c for c in self._columns)
        self._columns = [replace(c, key=meant.get(c.place, c.key)) for c in kept]
        self._judgement = None

    def set_default(self, key: str, term: str | None) -> None:
        """Say the status or the role of rows that say none themselves: a key or a label."""
        if term is None:
            self.defaults.pop(key, None)
            return
        kept = self._cells.reader(key)[term]
        if kept is REFUSED:
            raise UserError(self._cells.sentence(key, term), field=key)
        self.defaults[key] = kept

    @property
    def content_key(self) -> str:
        """The fingerprint of the sheet, by which it is noticed when it comes again."""
        self._content_key = self._content_key or content_key(self.sheet)
        return self._content_key

    @property
    def noticed(self) -> str:
        """What is to be known beforehand: whose form it is, and that this very list came in."""
        told = self.ours.told if self.ours else ""
        births = _births_left_out(self._guessed, self.targets)
        return " ".join(filter(None, (told, births, earlier(self.book, self.content_key))))

    def judge(self) -> Iterator[float]:
        """Look at every row; yields how far it is, from 0 to 1. Choices made before are kept."""
        self._judgement = None
        self._book_stood_at = _last_work(self.book)
        self.organisations = Organisations(self.book)
        self.known = Known(self.book, self.event)
        headings = self.sheet.rows[self._heading].texts if self._heading is not None else ()
        usual = self.ours.usual if self.ours else None
        drafting = Drafting(
            *(self._columns, self._cells, self.organisations, headings, usual),
            family_first=family_comes_first(self.book, self._columns, self._rows()),
        )
        for step in judged(self.book, self._rows(), max(len(self), 1), drafting, self.known):
            if isinstance(step, Judgement):
                self._judgement = step
            else:
                yield step

    def __len__(self) -> int:
        return len(self.sheet.rows) - self.first

    def is_stale(self) -> bool:
        """Whether the book has changed since the rows were judged."""
        return self._book_stood_at != _last_work(self.book)

    @property
    def judgement(self) -> Judgement:
        """What was found out; before `judge` has ended there is nothing."""
        if self._judgement is None:
            raise RuntimeError("the list was not judged")
        return self._judgement

    @property
    def is_judged(self) -> bool:
        """Whether the rows were judged since the columns were said."""
        return self._judgement is not None

    @property
    def counts(self) -> Counts:
        """How many rows stand how, and what would become of them."""
        found = self.judgement
        here, places = self.known.at_event, found.places(Standing.DOUBTFUL)
        return Counts(
            **{stands.value: found.number(stands) for stands in Standing},
            left_out=sum(choice == LEFT_OUT for choice in self._choices.values()),
            undecided=sum(place not in self._choices for place in places),
            on_list=sum(person in here for person in found.people) if here else 0,
            organisations=len(self.organisations.new),
        )

    def places(self, wanted: Standing | None = None) -> "array[int]":
        """The places of the rows that stand so, or of all."""
        return self.judgement.places(wanted)

    def choice(self, place: int) -> Choice | None:
        """What somebody decided for a row."""
        return self._choices.get(place)

    def choose(self, place: int, choice: Choice | None) -> None:
        """Decide for a row; None takes the decision back."""
        if choice is None:
            self._choices.pop(place, None)
        else:
            self._choices[place] = choice

    def row(self, place: int) -> Judged:
        """All about one row."""
        return looked_at(self, place)

    def _set_heading(self, place: int | None) -> None:
        self._heading = place
        self.first = 0 if place is None else place + 1
        self._choices = {}
        self._judgement = None
        known = {target.key for target in self.targets}
        keys = {*known, *IDS}
        self._guessed = column_room.mapped(
            self.sheet, place, self._cells, event=self.event is not None
        )
        self._columns = [replace(c, key=c.key if c.key in keys else None) for c in self._guessed]
        meant = column_room.remembered(self.book, self._columns)
        if self.ours is not None and self.ours.heading == self.heading:
            self.set_columns(self.ours.columns)
            told = self.ours.columns.keys()
            self._columns = [replace(c, is_told=c.place in told) for c in self._columns]
        elif meant:
            self.set_columns({p: key if key in known else None for p, key in meant.items()})

    def _rows(self) -> Iterator[Row]:
        """The rows below the headings; all that is read goes into the fingerprint."""
        told = Fingerprint()
        for place, row in enumerate(self.sheet.rows):
            told.add(row)
            if place >= self.first:
                yield row
        self._content_key = str(told)


def _births_left_out(guessed: Sequence[Mapped], known: Sequence[Target]) -> str:
    """That dates of birth stay behind where the office keeps none, and how to take them in."""
    is_kept = any(target.key == COLUMN for target in known)
    if is_kept or all(column.key != COLUMN for column in guessed):
        return ""
    left_out = tr("The dates of birth in this list are left out.")
    return f"{left_out} {how_to_keep()} {tr('Then bring the list again.')}"


def _last_work(book: Book) -> int:
    """The id of the last piece of work done in the book."""
    return int(book.rows("SELECT coalesce(max(id), 0) FROM work")[0][0])
