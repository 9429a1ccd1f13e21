"""One participation laid out as a form: as the person was at this event, a field a step."""

from functools import partial
from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.edits import Editor, editor_for
from ctdesk.ui.forms.form import Card, Form, Layout
from ctdesk.ui.tabs.people_editors import offering_editor, status_box

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists

_OFFERING = ("organisation_id", "job_title", "nominating_authority", "replaced_by_id")


def layout(desk: Desk) -> Layout:
    """The cards of a participation."""
    return Layout(
        kind="participation",
        page="events",
        page_label=lambda: tr("Events"),
        new=lambda: tr("Participation"),
        needed=("status",),
        hints=_hints,
        editors={"status": _status, **dict.fromkeys(_OFFERING, partial(_offering, desk))},
        cards=(
            Card(rows="status*3 | replaced_by_id*3 | participation_mode created_on_site"),
            Card(lambda: tr("Roles"), listed="roles", add=lambda: tr("Add role")),
            Card(
                lambda: tr("At the time of the event"),
                "organisation_id*3 | job_title*3 | country affiliation_type | head_of_delegation*3",
            ),
            Card(
                lambda: tr("Nomination"),
                "nominating_authority*3 | nomination_reference nomination_date | funding*3",
            ),
            Card(rows="remarks*3"),
        ),
    )


def _hints() -> dict[str, str]:
    return {
        "replaced_by_id": tr("Somebody else on this list"),
        "nominating_authority": tr("Ministry that names this person"),
        "nomination_reference": tr("Number of the note verbale"),
    }


def _status(field: "FieldView", lists: "Lists", form: Form) -> Editor:
    def keep(name: str, value: object, reason: str) -> None:
        if form.fields is not None:
            form.fields.commit(name, value, reason)

    box = status_box(field, lists, keep)
    form.told.connect(box.follow)
    return box


def _offering(desk: Desk, field: "FieldView", lists: "Lists", form: Form) -> Editor:
    made = offering_editor(desk, field, lambda: form.record_id)
    return made or editor_for(desk, field, lists)
