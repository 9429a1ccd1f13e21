"""The form of an organisation, with its events and its people."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.forms.form import Card, Layout
from ctdesk.ui.forms.jumps import Jumps


def _hints() -> dict[str, str]:
    return {"website": tr("www.example.org")}


LAYOUT = Layout(
    kind="organisation",
    page="organisations",
    page_label=lambda: tr("Organisations"),
    new=lambda: tr("New organisation"),
    needed=("name",),
    long=frozenset({"name"}),
    hints=_hints,
    extras=lambda desk, row_id: Jumps(desk, "organisation", row_id),
    cards=(
        Card(
            rows="name*3 | acronym organisation_type country | name_fr*3 | name_ar*3 | parent_id*3"
        ),
        Card(rows="aliases*3"),
        Card(lambda: tr("Contact"), "website*3 | address*3"),
        Card(rows="notes*3"),
    ),
)
