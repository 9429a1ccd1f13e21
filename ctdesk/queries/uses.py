"""Where an entry of a reference list is used: by terms' keys, countries' codes, and links."""

from collections.abc import Iterator

from ctdesk.model.catalogue import entities
from ctdesk.model.field import Field, Kind
from ctdesk.queries.record import values
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


def uses(book: Book, ref: Ref) -> dict[str, int]:
    """How many records of each kind name this one; kinds that do not are left out."""
    row = values(book, ref)
    counted: dict[str, int] = {}
    for kind, column in naming(ref.kind, row.get("vocabulary")):
        key = row[_KEYS.get(ref.kind, "id")]
        ((number,),) = book.rows(f'SELECT count(*) FROM {kind} WHERE "{column}" = ?', (key,))
        if number:
            counted[kind] = counted.get(kind, 0) + int(number)
    return counted


def naming(kind: str, vocabulary: str | None = None) -> Iterator[tuple[str, str]]:
    """Kind and column of every field that can name a record of this kind.

    Of a term the fields of its `vocabulary`; the owner of a part is none of them.
    """
    for other, found in entities().items():
        for name, field in found.fields().items():
            if name != found.meaning.owner and _names(field, kind, vocabulary):
                yield other, name


def _names(field: Field, kind: str, vocabulary: str | None) -> bool:
    if kind == "term":
        return field.kind is Kind.TERM and field.vocabulary == vocabulary
    if kind == "country":
        return field.kind is Kind.COUNTRY
    return field.kind is Kind.LINK and field.target == kind


_KEYS = {"term": "key", "country": "code"}
