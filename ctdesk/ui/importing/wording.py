"""What the import says: the status word of a row, and what pressing Import will do."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ctdesk.kernel.i18n import listed, tr, trn

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Judged
    from ctdesk.queries.matching.matcher import Candidate

ALL, RECOGNISED, DOUBTFUL, REFUSED = "", "recognised", "doubtful", "refused"
NEW: Final = "new"
LEFT_OUT: Final = "left out"
FILTERS = (ALL, NEW, RECOGNISED, DOUBTFUL, REFUSED, LEFT_OUT)


@dataclass(frozen=True)
class Outcome:
    """What importing would do: people added, people recognised, rows left out and why.

    `decided` is the number of rows somebody decided for, `on_list` that of people who are at the
    event already, `organisations` that of organisations recorded because nobody knows them yet.
    """

    added: int = 0
    recognised: int = 0
    chosen_out: int = 0
    undecided: int = 0
    refused: int = 0
    decided: int = 0
    on_list: int = 0
    organisations: int = 0

    @property
    def people(self) -> int:
        """How many people come into the book or onto the list."""
        return self.added + self.recognised

    @property
    def left_out(self) -> int:
        """How many rows stay behind."""
        return self.chosen_out + self.undecided + self.refused


def filter_word(key: str) -> str:
    """The tone and the word of a filter: "done|Recognised"."""
    return {
        ALL: f"plain|{tr('All rows')}",
        NEW: f"info|{tr('New')}",
        RECOGNISED: f"done|{tr('Recognised')}",
        DOUBTFUL: f"soon|{tr('Doubtful')}",
        REFUSED: f"late|{tr('Refused')}",
        LEFT_OUT: f"plain|{tr('Left out')}",
    }[key]


def status_word(row: "Judged", score: float) -> str:
    """The tone and the word of a row, as a table cell: what was decided, or how it stands."""
    if row.choice == LEFT_OUT:
        return filter_word(LEFT_OUT)
    if row.choice == NEW:
        return f"info|{tr('New person')}"
    if row.choice is not None:
        return f"done|{tr('This person')}"
    if row.standing == RECOGNISED:
        return f"done|{recognised(score)}"
    return filter_word(str(row.standing))


def recognised_as(row: "Judged") -> "Candidate | None":
    """The person a row was recognised as, None when it was not."""
    if row.standing != RECOGNISED:
        return None
    sure = (one for one in row.candidates if one.standing == RECOGNISED)
    return next(sure, None)


def recognised(score: float) -> str:
    """That somebody was recognised, and how surely; 100 % only for what is beyond doubt."""
    return tr("Recognised {percent}", percent=percent(score))


def percent(score: float) -> str:
    """A score as a percentage, rounded down so that it never claims more than it is."""
    return tr("{number} %", number=int(score * 100))


def import_words(outcome: Outcome) -> str:
    """What the button does: “Import 412 people: 380 new, 32 recognised; 9 left out”."""
    people = trn("Import {n} person", "Import {n} people", outcome.people)
    if not outcome.people:
        return tr("Import")
    parts = listed((_new(outcome.added), _known(outcome.recognised)))
    if not outcome.left_out:
        return tr("{people}: {parts}", people=people, parts=parts)
    left = trn("{n} left out", "{n} left out", outcome.left_out)
    return tr("{people}: {parts}; {left_out}", people=people, parts=parts, left_out=left)


def left_out_words(outcome: Outcome) -> str:
    """Why rows are left out, in one line; empty when none is."""
    undecided = trn(
        "{n} doubtful row has no answer yet",
        "{n} doubtful rows have no answer yet",
        outcome.undecided,
    )
    refused = trn("{n} row is refused", "{n} rows are refused", outcome.refused)
    chosen = trn("{n} row was set aside", "{n} rows were set aside", outcome.chosen_out)
    said = listed(
        words
        for words, number in (
            (undecided, outcome.undecided),
            (refused, outcome.refused),
            (chosen, outcome.chosen_out),
        )
        if number
    )
    return tr("Left out: {rows}", rows=said) if said else ""


def besides_words(outcome: Outcome) -> str:
    """What else there is to know of an import: who is on the list, and organisations that come."""
    here, organisations = outcome.on_list, outcome.organisations
    said = (
        trn("{n} is on the list already", "{n} are on the list already", here) if here else "",
        trn("{n} organisation is new", "{n} organisations are new", organisations)
        if organisations
        else "",
    )
    return " · ".join(filter(None, said))


def imported_words(people: int) -> str:
    """What the toast says afterwards."""
    return trn("{n} person imported.", "{n} people imported.", people)


def _new(number: int) -> str:
    return trn("{n} new", "{n} new", number) if number else ""


def _known(number: int) -> str:
    return trn("{n} recognised", "{n} recognised", number) if number else ""
