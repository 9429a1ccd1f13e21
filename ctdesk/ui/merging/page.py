"""The page of possible duplicates: every pair side by side, to be merged, told apart or skipped."""

from array import array

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk, Selection
from ctdesk.ui.merging.looking import looking
from ctdesk.ui.merging.model import PairModel
from ctdesk.ui.merging.pair_list import PairList
from ctdesk.ui.merging.progress import Progress
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.screen import Screen
from ctdesk.ui.table.head import action_button
from ctdesk.ui.table.states import Instead

PAGE = "duplicates"


class DuplicatesPage(Screen):
    """Looks when it is first opened; the list follows what is merged, told apart and undone."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__(desk.ground)
        self._desk = desk
        self._looking = looking(desk)
        self._title = PlainLabel(role="title")
        self._count = PlainLabel(role="subtle")
        self._hint = PlainLabel(role="note")
        self.model = PairModel(desk, self)
        self.list = PairList(self.model)
        self.progress = Progress(self._looking)
        self._nobody = Instead(
            "check",
            lambda: tr("No possible duplicates"),
            lambda: tr(
                "Everybody in this book looks like somebody of their own. People who are added "
                "or changed are compared with all others."
            ),
            None,
        )
        self._unlooked = Instead(
            "merge",
            lambda: tr("Nobody has been compared yet"),
            lambda: tr(
                "People spelled in different ways are found here, to be merged or told apart."
            ),
            None,
        )
        self._rows_or_words = QStackedWidget()
        self._lay_out(actions)
        self._connect()
        retell(self, self._tell)

    @property
    def page_key(self) -> str:
        """The page whose actions are offered."""
        return PAGE

    def arrive(self) -> None:
        """Look, when nobody has yet."""
        self._choose()
        if self._looking.pairs is None:
            self._looking.look()

    def take_keyboard(self) -> None:
        """Put the keyboard on the pairs."""
        self.list.setFocus()

    def _lay_out(self, actions: Actions) -> None:
        head = QWidget()
        head.setObjectName("head")
        top = QHBoxLayout()
        top.setSpacing(look().px(10))
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch(1)
        for name, kind in (("skip", ""), ("apart", ""), ("merge", "primary")):
            action = actions.get(f"duplicates.{name}")
            if action is not None:
                top.addWidget(action_button(self._desk, action, kind=kind))
        column = QVBoxLayout(head)
        column.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(12))
        column.setSpacing(look().px(6))
        column.addLayout(top)
        column.addWidget(self._hint)
        for widget in (self.list, self._nobody, self._unlooked):
            self._rows_or_words.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.progress)
        whole.addWidget(self._rows_or_words, 1)

    def _connect(self) -> None:
        self._looking.changed.connect(self._show)
        self.list.stepped.connect(self._choose)
        for signal, name in (
            (self.list.opened, "merge"),
            (self.list.told_apart, "apart"),
            (self.list.skipped, "skip"),
        ):
            signal.connect(lambda name=name: self._do(name))

    def _do(self, name: str) -> None:
        from ctdesk.ui.commands.merging import ACTIONS

        action = next(action for action in ACTIONS if action.id == f"duplicates.{name}")
        if action.possible(self._desk):
            action.run(self._desk)

    @Slot()
    def _show(self) -> None:
        """Show the pairs as they are now, and stand where the one in hand was."""
        row, pair = self.list.currentIndex().row(), self.list.pair()
        self.model.show(self._looking.pairs, self._looking.set_aside)
        there = self.model.row_of(pair) if pair is not None else None
        self.list.stand(there if there is not None else max(row, 0))
        shown = self.list if self.model.rowCount() else self._nobody
        if self._looking.pairs is None:
            shown = self._unlooked
        self._rows_or_words.setCurrentWidget(shown)
        self._say()
        self._choose()

    def _say(self) -> None:
        sure, others = self.model.numbers()
        pairs = self._looking.pairs
        self._count.setText(f"{sure + others:,}" if pairs is not None else "")
        told = [trn("{n} pair of people", "{n} pairs of people", sure + others)]
        if others:
            told.append(trn("{n} by name only", "{n} by name only", others))
        if skipped := len(self._looking.set_aside):
            told.append(trn("{n} skipped", "{n} skipped", skipped))
        self.say_status(" · ".join(told) if pairs is not None else "")

    @Slot()
    def _choose(self) -> None:
        """Have the actions be about the pair in hand."""
        if self.isVisible():
            self._desk.select(Selection(PAGE, array("q", self.list.pair() or ())))

    def _tell(self) -> None:
        self._title.setText(tr("Possible duplicates"))
        self._hint.setText(
            tr("Enter compares the two, N notes that they are two people, S goes on to the next.")
        )
        self.setAccessibleName(tr("Possible duplicates"))
        self._show()
