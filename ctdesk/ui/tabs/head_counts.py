"""People who were there and are not named, by country, sex and affiliation, and all together."""

from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.ui.desk import Desk
from ctdesk.ui.tabs.entries import Entry
from ctdesk.ui.tabs.head_counts_totals import TotalsCard
from ctdesk.ui.tabs.part_list import PartList
from ctdesk.ui.tabs.parts_tab import PartsTab
from ctdesk.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from ctdesk.queries.event_figures import TakingPart
    from ctdesk.queries.forms import Row
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book

_KEY = "head_counts"
_ALSO = ("participation", "person", "country")


def head_count_entry(counted: "Row") -> Entry:
    """A head-count as it is read: how many, and of whom that is known."""
    from ctdesk.queries.display import counted as in_figures

    values, shown = counted.values, counted.shown
    known = (shown.get(name) for name in ("country", "sex", "affiliation_type", "age_group"))
    overlaps = values.get("overlaps_named")
    return Entry(
        counted.id,
        side_by_side(known) or tr("People of whom nothing more is known"),
        lead=in_figures(values["number"], values.get("qualifier")),
        lead_wide=64,
        notes=values.get("source") or "",
        chips=(("soon", tr("Some of them are named: not added")),) if overlaps else (),
    )


HEAD_COUNTS = PartList(
    key=_KEY,
    kind="head_count",
    heading=lambda: tr("Counted without a name"),
    none_yet=lambda: tr("Nobody counted yet"),
    belongs=lambda: tr(
        "Where no list of names exists or may be kept, people are counted here, and added to "
        "those named. Say of a count that some of them are named, and it is shown but not added."
    ),
    shape=(
        ("number", "qualifier", "country"),
        ("sex", "affiliation_type", "age_group"),
        ("overlaps_named", "source"),
    ),
    main="number",
    entry=head_count_entry,
    adding=("number", "country", "sex", "affiliation_type", "age_group"),
    next_one=lambda draft: {
        name: value for name, value in draft.items() if name in ("country", "affiliation_type")
    },
)


class HeadCounts(PartsTab):
    """The list, and under it what named and counted people add up to."""

    def __init__(self, desk: Desk, ref: "Ref") -> None:
        super().__init__(
            desk,
            ref,
            (HEAD_COUNTS,),
            name=lambda: tr("Head-counts"),
            numbered=lambda n: trn("{n} head-count", "{n} head-counts", n[_KEY]),
        )
        self._tables |= set(_ALSO)
        self.totals = TotalsCard()
        self._column.insertWidget(self._column.count() - 1, self.totals)

    def read(self) -> None:
        """Ask for the list and for the figures."""
        super().read()
        self.ask(
            _taking_part, self.ref.id, then=self.totals.show_figures, replaces=f"sums {id(self)}"
        )


def _taking_part(book: "Book", event: int) -> "TakingPart":
    from ctdesk.queries.event_figures import taking_part

    return taking_part(book, event)


def count(book: "Book", ref: "Ref") -> int | None:
    """How many people are counted without a name, each once."""
    found = book.rows(
        "SELECT sum(number) FROM head_count WHERE event_id = ? AND NOT overlaps_named", (ref.id,)
    )
    return int(found[0][0] or 0)


TAB = Tab("head_counts", "Head-counts", 34, HeadCounts, count)
