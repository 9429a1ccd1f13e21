"""The editor of each kind of field; every form and tab makes its fields here.

All of them are an `Editor`: `value()`, `show_value(stored, shown)`, `left(name, value)`,
`accept()`, `refuse(sentence)`, `restore(text)`.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ctdesk.model.field import Kind
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.boxes import FlagBox, TermBox
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.lines import DateEdit, LineEdit, NumberEdit, TimeEdit
from ctdesk.ui.forms.links import CountryBox, LinkEdit, ZoneEdit
from ctdesk.ui.forms.texts import LongLineEdit, TextEdit

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists

__all__ = [
    "CountryBox",
    "DateEdit",
    "Editor",
    "FlagBox",
    "LineEdit",
    "LinkEdit",
    "LongLineEdit",
    "NumberEdit",
    "TermBox",
    "TextEdit",
    "TimeEdit",
    "ZoneEdit",
    "editor_for",
]

_RANGES = ("start_date",)
_ALWAYS_SET = ("status", "acceptance", "implementation")


def editor_for(desk: Desk, field: "FieldView", lists: "Lists") -> Editor:
    """The editor for a field, with what it offers; the caller shows its value and listens."""
    return _MAKERS[field.kind](desk, field, lists)


def _term(_desk: Desk, field: "FieldView", lists: "Lists") -> Editor:
    choices = lists.terms.get(field.vocabulary or "", [])
    must_be_set = field.required or field.name in _ALWAYS_SET
    return TermBox(field.name, field.label, choices, allows_empty=not must_be_set)


_MAKERS: dict[Kind, Callable[[Desk, "FieldView", "Lists"], Editor]] = {
    Kind.LINE: lambda _desk, field, _lists: LineEdit(field.name, field.label),
    Kind.TEXT: lambda _desk, field, _lists: TextEdit(field.name, field.label),
    Kind.DATE: lambda _desk, field, _lists: DateEdit(
        field.name, field.label, takes_range=field.name in _RANGES, past=field.past
    ),
    Kind.TIME: lambda _desk, field, _lists: TimeEdit(field.name, field.label),
    Kind.ZONE: lambda _desk, field, _lists: ZoneEdit(field.name, field.label),
    Kind.NUMBER: lambda _desk, field, _lists: NumberEdit(field.name, field.label),
    Kind.FLAG: lambda _desk, field, _lists: FlagBox(field.name, field.label),
    Kind.TERM: _term,
    Kind.COUNTRY: lambda _desk, field, lists: CountryBox(field.name, field.label, lists.countries),
    Kind.LINK: lambda desk, field, _lists: LinkEdit(
        field.name, field.label, desk, str(field.target)
    ),
}
