"""A cell of a list as the book keeps it: a name, a country's code, the key of a term, a date."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from ctdesk.formats.reading.sheet import Kind as CellKind
from ctdesk.intake.lists.countries import Countries
from ctdesk.intake.lists.targets import PARTICIPATION
from ctdesk.kernel.dates import parse_date
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clean_line, fold
from ctdesk.model.field import Field, Kind
from ctdesk.store.book import Book

Read = Callable[[str], Any]
"""What the book keeps of a text; REFUSED when it cannot be kept."""

REFUSED = object()
UNREADABLE: frozenset[CellKind] = frozenset({"error", "uncalculated", "damaged"})

NOTHING = frozenset(
    ("-", "--", "---", "—", "–", "―", "_", "/", "//", ".", "..", "...", "…", "?", "*", "ـ")
) | {"n/a", "N/A", "néant", "Néant", "NEANT", "neant", "nil", "s/o", "لا يوجد", "لا شيء"}
"""What people type where they have nothing to say."""

_MORE = {
    "sex": {
        "male": "m|h|male|man|masculin|mr|monsieur|garcon|ذ|رجل",
        "female": "f|female|woman|feminin|mme|mrs|ms|madame|انثى|ث|امراة|أ",
    },
    "language": {
        "en": "eng|english|anglais|انجليزي|انجليزية|إنكليزية",
        "fr": "fra|fre|french|francais|فرنسي|فرنسية",
        "ar": "ara|arabic|arabe|عربي|عربية",
    },
}
"""What lists write for a term besides its labels."""

_KEPT_AT_MOST = 2_000
_DAYS_KEPT = 30_000
"""The days of a long life: a date takes many times as long to read as to remember."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?")


class Cells:
    """Reads cells by what their column means, with the reference lists of one book.

    `choices` has, by meaning, what the folded labels of drop-downs mean, of a form of ours.
    """

    def __init__(self, book: Book, choices: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._book, self._choices = book, choices or {}
        self.countries = Countries(
            book.rows("SELECT code, iso3, name_en, name_fr, name_ar FROM country")
        )
        self._terms: dict[str, dict[str, str]] = {}
        terms = book.rows("SELECT vocabulary, key, label_en, label_fr, label_ar FROM term")
        for vocabulary, key, *labels in terms:
            known = self._terms.setdefault(vocabulary, {})
            for label in (key, *labels):
                known[fold(label)] = key
        for vocabulary, others in _MORE.items():
            known = self._terms.get(vocabulary, {})
            for key, said in others.items():
                for word in said.split("|"):
                    known.setdefault(fold(word), key)

    def reader(self, key: str) -> "Readings":
        """How cells of this meaning are read, remembering what was read before."""
        field = field_of(key)[1]
        read, chosen = self._reader(field), self._choices.get(key)
        most = _DAYS_KEPT if field.kind is Kind.DATE else _KEPT_AT_MOST
        return Readings((lambda text: read(chosen.get(fold(text), text))) if chosen else read, most)

    def sentence(self, key: str, text: str, kind: CellKind = "text") -> str:
        """Why a text cannot be kept, with what to do; empty when it can."""
        if kind in UNREADABLE:
            return _unreadable(text, kind)
        from sqlalchemy.orm import Session

        from ctdesk.actions.values import cleaned

        name, field = field_of(key)
        with self._book.read() as connection, Session(connection) as session:
            try:
                cleaned(session, name, field, text)
            except UserError as error:
                return error.sentence
        return ""

    def _reader(self, field: Field) -> Read:
        if field.kind in (Kind.LINE, Kind.LINK):
            return line_reader(field.limit)
        if field.kind is Kind.COUNTRY:
            return lambda text: self.countries.code(text) or REFUSED
        if field.kind is Kind.TERM:
            known = self._terms.get(field.vocabulary or "", {})
            return lambda text: known.get(fold(text), REFUSED)
        if field.kind is Kind.DATE:
            return date_reader(past=field.past)
        return lambda text: self._checked(field, text)

    def _checked(self, field: Field, text: str) -> Any:
        from sqlalchemy.orm import Session

        from ctdesk.actions.values import cleaned

        with self._book.read() as connection, Session(connection) as session:
            try:
                return cleaned(session, field.label, field, text)
            except UserError:
                return REFUSED


class Readings(dict[str, Any]):
    """What the texts of a column are read as, asked for by the text; emptied when too many."""

    def __init__(self, read: Read, most: int = _KEPT_AT_MOST) -> None:
        super().__init__()
        self._read, self._most = read, most

    def __missing__(self, text: str) -> Any:
        if len(self) >= self._most:
            self.clear()
        self[text] = found = self._read(text)
        return found


def line_reader(limit: int) -> Read:
    """Reads one-line texts; what is plain already, as most of a list is, costs a look."""

    def read(text: str) -> Any:
        if (
            len(text) <= limit
            and text.isprintable()
            and "  " not in text
            and not (text[:1] == " " or text[-1:] == " ")
            and (text.isascii() or unicodedata.is_normalized("NFC", text))
        ):
            return text or None
        try:
            return clean_line(text, limit=limit) or None
        except UserError:
            return REFUSED

    return read


def date_reader(*, past: bool) -> Read:
    """Reads dates; the hour that a spreadsheet adds to a day says nothing."""

    def read(text: str) -> Any:
        try:
            return parse_date(text[:10] if _MOMENT.fullmatch(text) else text, past=past)
        except UserError:
            return REFUSED

    return read


def field_of(key: str) -> tuple[str, Field]:
    """The column and the field of a meaning; an organisation is read as the line it is typed in."""
    from ctdesk.actions.records import field_of as known
    from ctdesk.model.organisation import Organisation

    if key == "organisation":
        return "name", Organisation.fields()["name"]
    if key == "full_name":
        return known("person", "name_original")
    if key == "role":
        return known("participation_role", "role")
    return known("participation" if key in PARTICIPATION else "person", key)


def _unreadable(text: str, kind: CellKind) -> str:
    if kind == "error":
        return tr(
            "The formula in this cell gives the error {error}; correct it in the file.",
            error=text[:20],
        )
    if kind == "uncalculated":
        return tr(
            "The formula in this cell was never calculated; open the file in a spreadsheet and"
            " save it."
        )
    return tr("This cell holds a character that cannot be kept; type it again in the file.")
