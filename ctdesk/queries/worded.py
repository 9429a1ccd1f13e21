"""The words for a stored value: labels and names instead of keys and ids."""

from typing import Any

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr
from ctdesk.model.field import Field, Kind
from ctdesk.queries import record
from ctdesk.queries.refs import Ref, exists
from ctdesk.queries.terms import country_name, term_label
from ctdesk.store.book import Book


def worded(book: Book, field: Field, value: Any) -> str:
    """What a field holds as people read it; empty where it holds nothing."""
    if value is None or value == "":
        return ""
    if field.kind is Kind.TERM and field.vocabulary:
        return term_label(book, field.vocabulary, value)
    if field.kind is Kind.COUNTRY:
        return country_name(book, value)
    if field.kind is Kind.DATE:
        return format_date(value)
    if field.kind is Kind.FLAG:
        return tr("Yes") if value else tr("No")
    if field.kind is Kind.LINK and field.target:
        ref = Ref(field.target, int(value))
        return record.label(book, ref) if exists(book, ref) else tr("a deleted record")
    return str(value)
