"""The form of an event, as its cards follow one another."""

from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr
from ctdesk.ui.forms.edits import Editor
from ctdesk.ui.forms.form import Card, Form, Layout
from ctdesk.ui.forms.status import StatusBox

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists


def _status(field: "FieldView", lists: "Lists", form: Form) -> Editor:
    def keep(name: str, value: object, reason: str) -> None:
        if form.fields is not None:
            form.fields.commit(name, value, reason)

    box = StatusBox(field.name, field.label, lists.terms[field.vocabulary or ""], keep)
    form.told.connect(box.follow)
    return box


def _hints() -> dict[str, str]:
    return {
        "title": tr("What the event is called on its agenda"),
        "venue": tr("Hotel, hall or platform"),
        "end_date": tr("Only if it differs"),
        "platform": tr("Microsoft Teams, Zoom"),
        "working_languages": tr("English, French, Arabic"),
        "target_audience": tr("For whom it is held"),
        "reported_source": tr("Final report, page 3"),
    }


LAYOUT = Layout(
    kind="event",
    page="events",
    page_label=lambda: tr("Events"),
    new=lambda: tr("New event"),
    needed=("title",),
    long=frozenset({"title", "formal_title"}),
    hints=_hints,
    editors={"status": _status},
    cards=(
        Card(
            rows="title*3 | event_type status participation_mode"
            " | start_date end_date expected_participants | city host_country venue"
        ),
        Card(
            lambda: tr("Organisations"),
            listed="organisations",
            add=lambda: tr("Add organisation…"),
        ),
        Card(
            lambda: tr("Purpose"),
            "objectives*3 | background*3 | expected_outcomes*3 | methodology*3"
            " | target_audience*3 | eligibility*3",
        ),
        Card(
            lambda: tr("Results"),
            "reported_participants reported_qualifier reported_countries"
            " | reported_source*2 expected_qualifier | outcome_summary*3 | lessons_learned*3",
        ),
        Card(
            lambda: tr("Dates and place in detail"),
            "start_time end_time timezone | timezone_printed date_precision duration_days"
            " | date_note*2 reported_on | room platform stated_region"
            " | join_link registration_link working_languages",
        ),
        Card(
            lambda: tr("Other titles"),
            "short_title*2 code | formal_title*3 | title_fr*3 | title_ar*3",
        ),
        Card(
            lambda: tr("Administration"),
            "confidentiality attribution_rule status_reason | responsible_officer unit*2 | notes*3",
        ),
        Card(
            lambda: tr("Countries"),
            listed="countries",
            add=lambda: tr("Add country…"),
            is_beside=True,
        ),
        Card(
            lambda: tr("Instruments"),
            listed="instruments",
            add=lambda: tr("Add instrument, such as 1624…"),
            is_beside=True,
        ),
        Card(lambda: tr("Themes"), listed="themes", add=lambda: tr("Add theme"), is_beside=True),
        Card(
            lambda: tr("Series and project"),
            "series_id*3 | ordinal_in_series*3 | project_id*3",
            is_beside=True,
        ),
        Card(
            lambda: tr("Related events"),
            listed="related_events",
            add=lambda: tr("Add related event…"),
            is_beside=True,
        ),
    ),
)
