"""A list between its file and the book, with what was decided for its rows so far."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ctdesk.ui.importing.wording import DOUBTFUL, LEFT_OUT, NEW, RECOGNISED, REFUSED, Outcome

if TYPE_CHECKING:
    from ctdesk.formats.reading.sheet import Sheets
    from ctdesk.intake.lists.judged import Choice
    from ctdesk.intake.lists.staging import Staging
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book

SAME = "same"
_STEPS = 100
_OFFERED = 8


class InHand:
    """Belongs to the book's thread: the window carries it about and never looks into it."""

    def __init__(self, staging: "Staging") -> None:
        self.staging = staging
        self._decided: dict[int, Choice] = {}

    @classmethod
    def of(
        cls, book: "Book", sheets: "Sheets", at: int, heading: int | None, event: "Ref | None"
    ) -> "InHand":
        """Stage one sheet, for an event or for people alone.

        `heading` is the number of the row with the headings, 0 for none; it is found when None.
        """
        from ctdesk.intake.lists.staging import Staging

        staging = Staging(book, sheets.sheets[at], event=event, source=sheets.name, whole=sheets)
        if heading is not None:
            staging.set_heading(heading)
        return cls(staging)

    def headings(self) -> list[tuple[int, str]]:
        """The first rows of the sheet, any of which may hold the headings: number and words."""
        first = self.staging.sheet.rows[:_OFFERED]
        return [(row.number, " · ".join(filter(None, row.texts))) for row in first]

    def mean(self, meant: Mapping[int, str | None]) -> None:
        """Say what columns mean; decisions were about other values and go."""
        self.staging.set_columns(meant)
        self._decided.clear()

    def decide(self, place: int, choice: "Choice | None") -> None:
        """Decide for a row; None takes it back."""
        self.staging.choose(place, choice)
        self._decided.pop(place, None)
        if choice is not None:
            self._decided[place] = choice

    def decide_all(self, answer: str, least: int) -> Iterator[float]:
        """Answer every doubtful row without an answer, where the likeliest reaches `least` %."""
        waiting = self.undecided_places()
        for done, place in enumerate(waiting, start=1):
            self._answer(place, answer, least)
            if done % _STEPS == 0:
                yield done / len(waiting)

    def undecided_places(self) -> list[int]:
        """The places of doubtful rows without an answer, in the order of the file."""
        from ctdesk.intake.lists.judged import Standing

        doubtful = self.staging.places(Standing.DOUBTFUL)
        return [place for place in doubtful if place not in self._decided]

    def above(self, percentages: Sequence[int]) -> dict[int, int]:
        """How many doubtful rows without an answer reach each percentage."""
        scores = [self.score(place) * 100 for place in self.undecided_places()]
        return {least: sum(score >= least for score in scores) for least in percentages}

    def score(self, place: int) -> float:
        """How likely a row is the person it is likeliest to be, from 0 to 1."""
        return float(self.staging.judgement.scores[place])

    def places(self, only: str) -> "array[int]":
        """The places of the rows a filter shows."""
        from ctdesk.intake.lists.judged import Standing

        if only == LEFT_OUT:
            return array("q", sorted(self._chosen(LEFT_OUT)))
        found = self.staging.places(Standing(only) if only else None)
        return found if found.typecode == "q" else array("q", found)

    def outcome(self) -> Outcome:
        """What importing would do now."""
        counts = self.staging.counts
        added, recognised = counts.new, counts.recognised
        answered = 0
        for place, choice in self._decided.items():
            standing = str(self.staging.judgement.standing(place))
            if standing == REFUSED:
                continue
            answered += standing == DOUBTFUL
            added -= standing == NEW
            recognised -= standing == RECOGNISED
            added += choice == NEW
            recognised += isinstance(choice, int)
        out = len(self._chosen(LEFT_OUT))
        undecided, decided = counts.doubtful - answered, len(self._decided)
        return Outcome(
            added,
            recognised,
            out,
            undecided,
            counts.refused,
            decided,
            counts.on_list,
            counts.organisations,
        )

    def _chosen(self, wanted: "Choice") -> list[int]:
        return [place for place, choice in self._decided.items() if choice == wanted]

    def _answer(self, place: int, answer: str, least: int) -> None:
        likeliest = self.staging.judgement.likeliest[place]
        if answer != SAME:
            self.decide(place, NEW if answer == NEW else LEFT_OUT)
        elif likeliest and self.score(place) * 100 >= least:
            self.decide(place, likeliest)
