"""The rows of the page of possible duplicates: two headings, and the pairs beneath each."""

from array import array
from bisect import bisect_left
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from ctdesk.kernel.i18n import listed, tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.merging import asking

if TYPE_CHECKING:
    from ctdesk.queries.doubles import Pairs
    from ctdesk.queries.faces import Face

Index = QModelIndex | QPersistentModelIndex
Pair = tuple[int, int]
Told = tuple[float, tuple[str, ...]]
_KEPT = 600


@dataclass(frozen=True)
class PairRow:
    """A pair in words; `likely` is from 0 to 1."""

    one: "Face"
    other: "Face"
    likely: float
    reasons: tuple[str, ...]


class PairModel(QAbstractTableModel):
    """One column of rows; what a row says is asked for when it is first seen."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pairs: Pairs | None = None
        self._shown: array[int] = array("q")
        self._sure = 0
        self._faces: dict[int, Face] = {}
        self._told: dict[Pair, Told] = {}
        self._fresh: set[Pair] = set()
        self._wanted: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def show(self, pairs: "Pairs | None", set_aside: set[Pair]) -> None:
        """Show these pairs without those set aside; as they were known until they are read anew."""
        self.beginResetModel()
        self._pairs = pairs
        self._fresh, self._wanted = set(), set()
        self._shown = array("q", range(len(pairs) if pairs is not None else 0))
        places = (self._place_of(pair) for pair in set_aside)
        for at in sorted((at for at in places if at is not None), reverse=True):
            del self._shown[at]
        self._sure = bisect_left(self._shown, pairs.sure) if pairs is not None else 0
        self.endResetModel()

    def numbers(self) -> tuple[int, int]:
        """How many pairs stand under each of the two headings."""
        return self._sure, len(self._shown) - self._sure

    def headings(self) -> dict[int, str]:
        """Row to the heading that stands in it."""
        sure, others = self.numbers()
        found = {0: tr("More than the name agrees")} if sure else {}
        if others:
            found[sure + 1 if sure else 0] = tr("The name alone agrees")
        return found

    def pair(self, row: int) -> Pair | None:
        """The ids of the pair in a row; None for a heading."""
        at = self._at(row)
        if at is None or self._pairs is None:
            return None
        return self._pairs.one[at], self._pairs.other[at]

    def row_of(self, pair: Pair) -> int | None:
        """The row a pair stands in."""
        at = self._place_of(pair)
        if at is None:
            return None
        behind = bisect_left(self._shown, at)
        if behind == len(self._shown) or self._shown[behind] != at:
            return None
        return behind + (2 if behind >= self._sure > 0 else 1)

    def told(self, row: int) -> PairRow | None:
        """A pair in words; None until they have come, or when somebody is gone."""
        at, pair = self._at(row), self.pair(row)
        if at is None or pair is None:
            return None
        if pair not in self._fresh:
            self._wanted.add(at)
            self._asking.start()
        one, other = (self._faces.get(row_id) for row_id in pair)
        known = self._told.get(pair)
        return PairRow(one, other, *known) if one and other and known else None

    def rowCount(self, parent: Index | None = None) -> int:
        """The pairs and the headings over them."""
        if parent is not None and parent.isValid():
            return 0
        return len(self._shown) + sum(bool(number) for number in self.numbers())

    def columnCount(self, parent: Index | None = None) -> int:
        """One."""
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        is_pair = self._at(index.row()) is not None
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if is_pair else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a screen reader says; the rows are painted from `told`."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return ""
        return self.spoken(index.row())

    def spoken(self, row: int) -> str:
        """A row in one sentence."""
        heading, told = self.headings().get(row), self.told(row)
        if heading is not None or told is None:
            return heading or ""
        sides = tr("{one} or {other}", one=told.one.spoken(), other=told.other.spoken())
        return listed((likelihood(told.likely), sides, *told.reasons), ";")

    def _place_of(self, pair: Pair) -> int | None:
        """The place of a pair among all pairs, found without looking at each."""
        one, other = (self._pairs.one, self._pairs.other) if self._pairs else (array("q"),) * 2
        at = -1
        try:
            while True:
                at = one.index(pair[0], at + 1)
                if other[at] == pair[1]:
                    return at
        except ValueError:
            return None

    def _at(self, row: int) -> int | None:
        """The place among all pairs of the pair in a row."""
        sure = self._sure
        if row < 0 or row in ((0, sure + 1) if sure else (0,)):
            return None
        behind = row - 1 if row <= sure or not sure else row - 2
        return self._shown[behind] if behind < len(self._shown) else None

    @Slot()
    def _ask(self) -> None:
        pairs, wanted = self._pairs, sorted(self._wanted)[:_KEPT]
        self._wanted = set()
        if pairs is None or not wanted or self._desk.book is None:
            return
        asked = {(pairs.one[at], pairs.other[at]): pairs.places[at] for at in wanted}
        ids = {row for pair in asked for row in pair}
        then = partial(self._take, pairs, asked)
        self._desk.ask(asking.faces, ids, tuple(asked.values()), then=then)

    def _take(
        self,
        asked_of: "Pairs",
        asked: dict[Pair, int],
        answer: "tuple[dict[int, Face], dict[int, Told]]",
    ) -> None:
        if asked_of is not self._pairs:
            return
        faces, told = answer
        if len(self._told) > _KEPT:
            self._faces, self._told, self._fresh = {}, {}, set()
        self._faces |= faces
        self._told |= {pair: told[place] for pair, place in asked.items()}
        self._fresh |= asked.keys()
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))


def likelihood(likely: float) -> str:
    """How likely, in words."""
    if likely >= 0.95:
        return tr("almost certain")
    if likely >= 0.8:
        return tr("very likely")
    return tr("likely") if likely >= 0.5 else tr("possible")
