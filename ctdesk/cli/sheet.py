"""One record in words: its fields by their labels, its parts and its links, a line each."""

from collections.abc import Iterator
from typing import Any

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import listed, tr
from ctdesk.model.catalogue import entity, parts
from ctdesk.model.field import Field, Kind
from ctdesk.queries import terms
from ctdesk.queries.record import label, whole
from ctdesk.queries.refs import Ref
from ctdesk.store.book import Book


def sheet(book: Book, ref: Ref) -> Iterator[str]:
    """The lines to print; what is not recorded has none."""
    found = whole(book, ref)
    yield f"{ref}  {tr(entity(ref.kind).meaning.one)}: {label(book, ref)}"
    for told, value in _fields(book, ref.kind, found):
        first, *others = value.split("\n")
        yield f"  {told}: {first}"
        yield from (f"    {line}" for line in others)
    for key, part in parts(ref.kind).items():
        if found[key]:
            yield f"{tr(part.meaning.many)}:"
            for item in found[key]:
                yield from _part(book, part.meaning.kind, item, "  ")
    if found["linked"]:
        yield tr("Linked with:")
        yield from map(_mention, found["linked"])


def _part(book: Book, kind: str, item: dict[str, Any], indent: str) -> Iterator[str]:
    told = listed(
        (f"{name}: {' '.join(value.split())}" for name, value in _fields(book, kind, item)), ";"
    )
    yield f"{indent}{item['id']}  {told}"
    for key, inner in parts(kind).items():
        for part in item[key]:
            yield from _part(book, inner.meaning.kind, part, f"{indent}  ")


def _mention(mention: dict[str, Any]) -> str:
    place = mention.get("of")
    told = f"{place['label']} ({place['id']})" if place else mention["label"]
    return f"  {mention['id']}  {tr(entity(mention['kind']).meaning.one)}: {told}"


def _fields(book: Book, kind: str, found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Label and words of every field that holds something."""
    for name, field in entity(kind).fields().items():
        value = found.get(name.removesuffix("_id"))
        if value not in (None, "", False):
            yield tr(field.label) if field.label else name, _worded(book, field, value)


def _worded(book: Book, field: Field, value: Any) -> str:
    match field.kind:
        case Kind.LINK:
            return f"{value['label']} ({value['id']})"
        case Kind.TERM:
            return terms.term_label(book, str(field.vocabulary), value)
        case Kind.COUNTRY:
            return terms.country_name(book, value)
        case Kind.DATE:
            return format_date(value)
        case Kind.FLAG:
            return tr("Yes")
    return str(value)
