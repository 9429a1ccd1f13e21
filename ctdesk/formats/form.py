"""A form to be filled in as a spreadsheet by somebody else, and sent back."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ctdesk.formats.table import Row

Kind: TypeAlias = Literal["text", "sign", "date"]
"""What a column takes: words, signs written from the left in any language (phones), days."""

Choices: TypeAlias = tuple[tuple[str, str], ...]
"""Key and label pairs; the label is what people see and the key what is meant."""

USUAL_ROWS = 40
"""Empty rows of a form that nobody asked for more."""

MOST_ROWS = 2_000
"""Empty rows a form may have; as many more may be added below them with their drop-downs."""

MARK = "ctdesk-form"
VERSION = "1"
KEY = "ctdesk:"


@dataclass(frozen=True, slots=True)
class FormColumn:
    """One column: its key, the heading, what to write there, and what may be chosen.

    Where `is_closed`, nothing but a choice is accepted; otherwise choices are offered.
    `width` counts characters.
    """

    key: str
    label: str
    note: str = ""
    kind: Kind = "text"
    is_required: bool = False
    choices: Choices = ()
    is_closed: bool = False
    width: int = 18

    @property
    def heading(self) -> str:
        """The label with a star where the column must be filled in."""
        return f"{self.label} *" if self.is_required else self.label


@dataclass(frozen=True, slots=True)
class FormRow:
    """A row filled in beforehand: the hidden id of what it is about, and its cells."""

    id: str
    cells: Row


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page of notes: a heading with texts, or with pairs of label and text."""

    heading: str
    texts: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A form with its notes.

    `name` and `notes_name` name the two sheets, `lines` stand under the title. `facts` are kept
    out of sight and come back with the form, with the keys of the columns and of the choices.
    """

    name: str
    title: str
    lines: tuple[str, ...]
    columns: tuple[FormColumn, ...]
    rows: tuple[FormRow, ...]
    empty_rows: int
    notes_name: str
    notes: tuple[Section, ...]
    facts: tuple[tuple[str, str], ...]
    language: str = "en"


def marked(facts: tuple[tuple[str, str], ...]) -> str:
    """The facts as one cell, by which a form is known when nothing else of it is left.

    >>> marked((("event", "7c"), ("country", "")))
    'ctdesk-form 1 event=7c'
    """
    return " ".join((MARK, VERSION, *(f"{name}={value}" for name, value in facts if value)))


def facts_of(cell: str) -> dict[str, str]:
    """The facts of such a cell; none where it is no such cell.

    >>> facts_of("ctdesk-form 1 event=7c"), facts_of("Name")
    ({'version': '1', 'event': '7c'}, {})
    """
    mark, _, rest = cell.strip().partition(" ")
    version, _, told = rest.partition(" ")
    if mark != MARK or not version:
        return {}
    pairs = (fact.partition("=") for fact in told.split())
    return {"version": version, **{name: value for name, _, value in pairs}}
