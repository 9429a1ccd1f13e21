"""The form of any entry of a reference list, laid out from the descriptions of its fields."""

from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import sort_key
from ctdesk.model.field import Kind
from ctdesk.queries.regions import REGIONS, regions
from ctdesk.queries.vocabularies import vocabularies
from ctdesk.ui.forms.boxes import TermBox
from ctdesk.ui.forms.edits import Editor
from ctdesk.ui.forms.form import Card, Form, Layout
from ctdesk.ui.lists.subjects import list_of_kind

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists

_IN_A_ROW = 3
_LONG = ("heading", "short_subject", "url", "note", "footnote")


def layout(kind: str) -> Layout:
    """All fields in the order of the model on one card, and a card for each list of parts."""
    from ctdesk.model.catalogue import parts
    from ctdesk.queries.fields import described

    found = list_of_kind(kind)
    fields = list(described(kind).values())
    needed = [field.name for field in fields if field.required]
    name = needed[0] if len(needed) == 1 else ""
    return Layout(
        kind=kind,
        page=found.page,
        page_label=found.many,
        new=found.new,
        needed=tuple(needed),
        needs_all=True,
        long=frozenset({name, *_LONG}),
        editors={"vocabulary": _vocabulary, **dict.fromkeys(REGIONS, _region)},
        cards=(
            Card(rows=" | ".join(_place(field, name) for field in fields)),
            *(_listed(key, part.meaning.many) for key, part in parts(kind).items()),
        ),
    )


def _place(field: "FieldView", name: str) -> str:
    """A name that stands alone and what takes several lines fill a row."""
    fills = field.name in (name, "vocabulary", *_LONG) or field.kind is Kind.TEXT
    return f"{field.name}*{_IN_A_ROW}" if fills else field.name


def _listed(key: str, many: str) -> Card:
    return Card(lambda: tr(many), listed=key, add=lambda: tr("Add…"))


def _by_name(choice: tuple[str, str]) -> str:
    return sort_key(choice[1])


def _region(field: "FieldView", _lists: "Lists", _form: Form) -> Editor:
    return TermBox(field.name, field.label, sorted(regions(), key=_by_name))


def _vocabulary(field: "FieldView", _lists: "Lists", _form: Form) -> Editor:
    return TermBox(field.name, field.label, vocabularies(), allows_empty=False)
