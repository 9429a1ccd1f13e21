"""What each reference list is called, in the words of its page, its form and its actions."""

from collections.abc import Callable
from dataclasses import dataclass

from ctdesk.kernel.i18n import tr, trn

Text = Callable[[], str]


@dataclass(frozen=True)
class ReferenceList:
    """One list: its page in the listing, the kind of its entries, its words.

    `many` heads its table, `new` is the button that adds to it, `about` says what belongs in it.
    """

    page: str
    kind: str
    icon: str
    many: Text
    new: Text
    numbered: Callable[[int], str]
    about: Text


LISTS = (
    ReferenceList(
        "series",
        "series",
        "list",
        lambda: tr("Series"),
        lambda: tr("New series"),
        lambda n: trn("{n} series", "{n} series", n),
        lambda: tr("Initiatives and programmes of which single events are a part."),
    ),
    ReferenceList(
        "projects",
        "project",
        "folder",
        lambda: tr("Projects"),
        lambda: tr("New project"),
        lambda n: trn("{n} project", "{n} projects", n),
        lambda: tr("What pays for events, with its donors and the countries it is for."),
    ),
    ReferenceList(
        "instruments",
        "legal_instrument",
        "document",
        lambda: tr("Instruments"),
        lambda: tr("New instrument"),
        lambda n: trn("{n} instrument", "{n} instruments", n),
        lambda: tr("Resolutions, treaties and good practices that events rest on."),
    ),
    ReferenceList(
        "countries",
        "country",
        "globe",
        lambda: tr("Countries"),
        lambda: tr("New country"),
        lambda n: trn("{n} country", "{n} countries", n),
        lambda: tr("Countries and areas with the names the office prints."),
    ),
    ReferenceList(
        "groups",
        "country_group",
        "globe",
        lambda: tr("Groups of countries"),
        lambda: tr("New group"),
        lambda n: trn("{n} group", "{n} groups", n),
        lambda: tr("Groups the office counts by, such as Maghreb and Sahel."),
    ),
    ReferenceList(
        "terms",
        "term",
        "list",
        lambda: tr("Terms"),
        lambda: tr("New term"),
        lambda n: trn("{n} term", "{n} terms", n),
        lambda: tr("The words that fields are chosen from, in three languages."),
    ),
)
"""Every list, in the order of the column that chooses among them."""


def list_of_kind(kind: str) -> ReferenceList:
    """The list whose entries are of this kind; KeyError if it is none of them."""
    return {found.kind: found for found in LISTS}[kind]
