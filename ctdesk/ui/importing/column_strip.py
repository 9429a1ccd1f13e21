"""The columns of the file side by side: heading, samples, and what each one means."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.ui.buttons import button
from ctdesk.ui.importing.column_card import ColumnCard
from ctdesk.ui.memory import Memory
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.intake.lists.judged import Mapped
    from ctdesk.intake.lists.targets import Target

_KEPT = "import columns shown"
_AT_ONCE = 2
_PAUSE = 250  # ms without another choice before rows are looked at anew
_KEY = Qt.ItemDataRole.UserRole


class ColumnStrip(QWidget):
    """`meant({place: key or None})` follows what a person chooses, after a short rest."""

    meant = Signal(object)

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._memory = memory
        self.cards: list[ColumnCard] = []
        self._columns: Sequence[Mapped] = ()
        self._by_hand: set[int] = set()
        self._chosen: dict[int, str | None] = {}
        self._meanings = QStandardItemModel(self)
        self._heading, self._used = PlainLabel(role="heading"), PlainLabel(role="note")
        self._is_short = False
        self._area = QScrollArea()
        self.toggle = button(self._toggle_words, self._toggle, kind="link")
        self._row: QHBoxLayout | None = None
        self._slow = QTimer(self, singleShot=True, interval=0)
        self._slow.timeout.connect(self._build)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        self._rest.timeout.connect(self._settle)
        self._lay_out()
        retell(self, self._tell)

    def show_columns(self, columns: Sequence["Mapped"], targets: Sequence["Target"]) -> None:
        """Show the columns of a file anew."""
        self._by_hand, self._chosen = set(), {}
        self._offer(targets)
        self._columns, self.cards = columns, []
        cards = QWidget()
        cards.setProperty("ground", "none")
        self._row = QHBoxLayout(cards)
        self._row.setContentsMargins(look().px(18), 0, look().px(18), look().px(10))
        self._row.setSpacing(look().px(8))
        self._row.addStretch(1)
        self._area.setWidget(cards)
        self._slow.start()
        self._say_used()

    def update_columns(self, columns: Sequence["Mapped"], targets: Sequence["Target"]) -> None:
        """Show what the same columns mean now."""
        self._columns = columns
        self._offer(targets)
        for card, column in zip(self.cards, columns, strict=False):
            card.show_column(column, by_hand=column.place in self._by_hand)
        self._say_used()

    def settle_now(self) -> None:
        """Do not wait for another choice."""
        if self._rest.isActive():
            self._rest.stop()
            self._settle()

    def used(self) -> str:
        """What is said of how many columns are used."""
        return self._used.text()

    def _offer(self, targets: Sequence["Target"]) -> None:
        """One list of meanings for all boxes, under the headings they belong to."""
        self._meanings.clear()
        self._meanings.appendRow(_item(tr("Not imported"), ""))
        group = ""
        for target in targets:
            if target.group != group:
                group = target.group
                heading = _item(group.upper(), "-")
                heading.setEnabled(False)
                self._meanings.appendRow(heading)
            self._meanings.appendRow(_item(target.label, target.key))

    @Slot()
    def _build(self) -> None:
        """Some cards in each turn: two hundred at once would hold up the window."""
        done = len(self.cards)
        for column in self._columns[done : done + _AT_ONCE]:
            card = ColumnCard(column.place, self._meanings)
            card.show_column(column, by_hand=False)
            card.meaning_chosen.connect(self._choose)
            if self._row is not None:
                self._row.insertWidget(len(self.cards), card)
            self.cards.append(card)
        if len(self.cards) < len(self._columns):
            self._slow.start()
        self._say_used()
        self._fit()

    @Slot(int, str)
    def _choose(self, place: int, key: str) -> None:
        """A meaning belongs to one column: another that had it has none."""
        self._by_hand.add(place)
        self._chosen[place] = key or None
        for card in self.cards:
            if key and card.place != place and card.key() == key:
                self._chosen[card.place] = None
                card.choose("")
        self._rest.start()

    @Slot()
    def _settle(self) -> None:
        chosen, self._chosen = self._chosen, {}
        if chosen:
            self.meant.emit(chosen)

    def _say_used(self) -> None:
        used = sum(column.key is not None for column in self._columns)
        guessed = sum(
            column.key is not None and not column.is_told and column.place not in self._by_hand
            for column in self._columns
        )
        number = len(self._columns)
        self._used.setText(
            listed(
                (
                    trn(
                        "{used} of {n} column used", "{used} of {n} columns used", number, used=used
                    ),
                    trn("{n} guessed", "{n} guessed", guessed) if guessed else "",
                )
            )
        )

    def give_way(self, is_short: bool) -> None:
        """Leave the height to the rows where there is little; the cards can still be shown."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._show_cards(not is_short and bool(self._memory.get(_KEPT, True)))

    def _toggle(self) -> None:
        shown = self._area.isHidden()
        if not self._is_short:
            self._memory.keep(_KEPT, shown)
        self._show_cards(shown)

    def _show_cards(self, shown: bool) -> None:
        self._area.setHidden(not shown)
        self.toggle.setText(self._toggle_words())

    def _toggle_words(self) -> str:
        return tr("Show columns") if self._area.isHidden() else tr("Hide columns")

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.setContentsMargins(look().px(18), 0, look().px(14), 0)
        top.setSpacing(look().px(10))
        top.addWidget(self._heading)
        top.addWidget(self._used)
        top.addStretch(1)
        top.addWidget(self.toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(4))
        column.addLayout(top)
        column.addWidget(self._area)
        self._show_cards(bool(self._memory.get(_KEPT, True)))

    def _fit(self) -> None:
        """As high as the cards, and the scroll bar beneath them."""
        high = max((card.sizeHint().height() for card in self.cards), default=0)
        bar = self._area.horizontalScrollBar().sizeHint().height()
        self._area.setFixedHeight(high + look().px(10) + bar)

    def _tell(self) -> None:
        self._heading.setText(tr("Columns").upper())
        self._area.setAccessibleName(tr("Columns of the file"))
        self.toggle.setText(self._toggle_words())
        self._say_used()


def _item(label: str, key: str) -> QStandardItem:
    item = QStandardItem(label)
    item.setData(key, _KEY)
    return item
