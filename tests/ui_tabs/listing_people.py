"""A list of people to test on, and hands for it."""

from PySide6.QtWidgets import QMenu

from ctdesk.actions.participations import invite
from ctdesk.actions.records import add

NAMES = (
    ("Awa", "female", "ML", "invited"),
    ("Brahim", "male", "MR", "confirmed"),
    ("Leila", "female", "MA", "confirmed"),
)


def with_event(book):
    draft = {"title": "Rabat workshop", "status": "registration_open"}
    return add(book, "event", {**draft, "start_date": "17-19 July 2012"}), {}


def with_people(book, **statuses):
    (event, _nobody), ids = with_event(book), {}
    for given, sex, country, status in NAMES:
        draft = {"given_name": given, "family_name": given[0] * 3, "sex": sex, "country": country}
        person = add(book, "person", draft)
        ids[given] = invite(
            book, event, person, role="participant", status=statuses.get(given, status)
        ).id
    return event, ids


def column(tab, key: str) -> int:
    """Where a column stands."""
    return [shown.key for shown in tab.model.columns].index(key)


def go_to(tab, row: int, key: str) -> None:
    """Put the keyboard on a cell."""
    flags = tab.table.selectionModel().SelectionFlag
    tab.table.setFocus()
    tab.table.selectionModel().setCurrentIndex(
        tab.model.index(row, column(tab, key)), flags.ClearAndSelect | flags.Rows
    )


def cells(tab, key: str) -> list[str]:
    """What a column says, from the top."""
    return [tab.model.cell(row, column(tab, key)) for row in range(len(tab.model.ids))]


def entries(fill) -> dict:
    """The entries of a menu that is filled, by their words."""
    menu = QMenu()
    fill(menu)
    found = {entry.text(): entry for entry in menu.actions() if entry.text()}
    found["menu"] = menu
    return found
