"""The lines of the facet panel: headings, values with their numbers, and “more…”."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import fold
from ctdesk.ui.plain import tooltip

if TYPE_CHECKING:
    from ctdesk.queries.search.facets import Facet

Index = QModelIndex | QPersistentModelIndex
State = Literal["", "chosen", "without"]
Chosen = Mapping[str, tuple[Sequence[str], Sequence[str]]]
"""By keyword: the values the search asks for, and those it leaves out."""

MOST_SEEN = 8


@dataclass(frozen=True)
class Line:
    """One line; `share` is how long its bar is, from 0 to 1."""

    kind: Literal["heading", "value", "more"]
    keyword: str
    label: str
    value: str = ""
    count: int = 0
    share: float = 0.0
    state: State = ""


def lines(facets: Iterable["Facet"], chosen: Chosen, opened: frozenset[str]) -> list[Line]:
    """The lines of all facets; of one that is not `opened` only the first values and chosen ones.

    A value the search asks for is shown even when nothing has it now.
    """
    found: list[Line] = []
    for facet in facets:
        values = _values(facet, chosen.get(facet.keyword, ((), ())))
        if not values:
            continue
        found.append(Line("heading", facet.keyword, facet.label))
        is_open = facet.keyword in opened
        found += [line for at, line in enumerate(values) if is_open or at < MOST_SEEN or line.state]
        if len(values) > MOST_SEEN:
            label = tr("Fewer") if is_open else tr("More…")
            found.append(Line("more", facet.keyword, label))
    return found


def _values(facet: "Facet", chosen: tuple[Sequence[str], Sequence[str]]) -> list[Line]:
    wanted, unwanted = chosen
    told = [(value.text, value.label, value.number) for value in facet.values]
    known = {fold(name) for text, label, _number in told for name in (text, label)}
    told += [(one, _label(one), 0) for one in (*wanted, *unwanted) if fold(one) not in known]
    most = max((number for _text, _label, number in told), default=0) or 1
    return [
        Line(
            "value",
            facet.keyword,
            label,
            text,
            number,
            number / most,
            _state(text, label, wanted, unwanted),
        )
        for text, label, number in told
    ]


def _label(value: str) -> str:
    """A value that was asked for and is not among those found, in words."""
    return value if fold(value) else tr("Not recorded")


def _state(value: str, label: str, wanted: Sequence[str], unwanted: Sequence[str]) -> State:
    names = {fold(value), fold(label)}
    if any(fold(one) in names for one in wanted):
        return "chosen"
    return "without" if any(fold(one) in names for one in unwanted) else ""


class FacetLines(QAbstractListModel):
    """The lines for a list view; only what differs is told, so that nothing flickers."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines; the same places with other numbers stay where they are."""
        if _places(lines) == _places(self.lines):
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def row_of(self, line: Line) -> int:
        """Where the same value or heading stands now, -1 where it is gone."""
        place = _places((line,))[0]
        places = _places(self.lines)
        return places.index(place) if place in places else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The arrows pass over headings; each value is read with the one it stands under."""
        if not index.isValid() or self.lines[index.row()].kind == "heading":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for screen readers and tooltips; the delegate paints from the lines."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(line.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading_of(index.row())}: {spoken(line)}"
        return None

    def _heading_of(self, row: int) -> str:
        above = (line.label for line in reversed(self.lines[: row + 1]) if line.kind == "heading")
        return next(above, "")


def spoken(line: Line) -> str:
    """A value as a screen reader says it."""
    if line.kind != "value":
        return line.label
    if line.state == "chosen":
        return tr("{value}, {count}, chosen", value=line.label, count=f"{line.count:,}")
    if line.state == "without":
        return tr("{value}, left out", value=line.label)
    return tr("{value}, {count}", value=line.label, count=f"{line.count:,}")


def _places(lines: Sequence[Line]) -> list[tuple[str, str, str]]:
    return [(line.kind, line.keyword, line.value) for line in lines]
