"""The form of a person, with the events that person came to."""

from ctdesk.kernel.i18n import tr
from ctdesk.ui.forms.form import Card, Layout
from ctdesk.ui.forms.jumps import Jumps


def _hints() -> dict[str, str]:
    return {
        "honorific": tr("Ms, Dr, H.E."),
        "name_original": tr("As that person writes it"),
        "phone": tr("+212 5 37 00 00 00"),
        "email": tr("name@example.org"),
    }


LAYOUT = Layout(
    kind="person",
    page="people",
    page_label=lambda: tr("People"),
    new=lambda: tr("New person"),
    needed=("family_name", "given_name", "name_original"),
    hints=_hints,
    extras=lambda desk, row_id: Jumps(desk, "person", row_id),
    cards=(
        Card(
            rows="honorific given_name family_name | name_original badge_name single_name"
            " | sex birth_date country nationality"
        ),
        Card(
            lambda: tr("Work"),
            "organisation_id*2 department | job_title*2 rank",
        ),
        Card(
            lambda: tr("Contact"),
            "email phone messaging | preferred_language*2 do_not_contact",
        ),
        Card(lambda: tr("About"), "biography*3 | notes*3"),
    ),
)
