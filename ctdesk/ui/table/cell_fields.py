"""The line in which a field is typed where there is no form: in a cell, and for many records."""

from typing import TYPE_CHECKING

from ctdesk.model.field import Kind
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.edits import editor_for
from ctdesk.ui.forms.lines import DateEdit
from ctdesk.ui.forms.texts import LongLineEdit
from ctdesk.ui.table.choice_edit import ChoiceEdit

if TYPE_CHECKING:
    from ctdesk.queries.bulk import Cell
    from ctdesk.ui.forms.editor import Editor

_CHOSEN = (Kind.TERM, Kind.COUNTRY)


def editor_of(desk: Desk, found: "Cell", *, takes_range: bool = False) -> "Editor":
    """The editor of a cell, showing what stands there; dates may be a range where it takes one."""
    made = _made(desk, found, takes_range=takes_range)
    # What a cell shows may be more than its field stores: an event's dates.
    made.show_value(None if takes_range else found.value, found.text)
    return made


def _made(desk: Desk, found: "Cell", *, takes_range: bool) -> "Editor":
    from ctdesk.queries.fields import Lists

    field = found.field
    if field is None:
        raise ValueError(found)
    if field.kind in _CHOSEN:
        return ChoiceEdit(field.name, field.label, found.choices)
    if field.kind is Kind.TEXT:
        return LongLineEdit(field.name, field.label)
    if field.kind is Kind.DATE:
        return DateEdit(field.name, field.label, takes_range=takes_range, past=field.past)
    return editor_for(desk, field, Lists({}, []))
