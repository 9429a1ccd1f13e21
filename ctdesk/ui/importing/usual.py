"""The role and the status of those people of whom the list says none."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.desk import Desk
from ctdesk.ui.importing import asking
from ctdesk.ui.importing.eliding import ElidingChoice
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.ui.importing.asking import Staged

_WIDE = 132
ROLE, STATUS = "role", "status"
_AT_FIRST = {ROLE: "participant", STATUS: "nominated"}


class Usual(QWidget):
    """Two boxes that are there while the list goes into an event; what is chosen in them stays."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._desk = desk
        self._staged: Staged | None = None
        self._chosen = dict(_AT_FIRST)
        self.role = ElidingChoice(lambda: tr("Role"), lambda key: self._choose(ROLE, key))
        self.status = ElidingChoice(lambda: tr("Status"), lambda key: self._choose(STATUS, key))
        self._role_label, self._status_label = PlainLabel(role="subtle"), PlainLabel(role="subtle")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        for label, box in ((self._role_label, self.role), (self._status_label, self.status)):
            box.setFixedWidth(look().px(_WIDE))
            row.addWidget(label)
            row.addWidget(box)
        retell(self, self._tell)

    def take(self, staged: "Staged") -> None:
        """Offer the roles and statuses of this event; without one the boxes go."""
        self._staged = staged
        self.setVisible(bool(staged.statuses))
        if not staged.statuses:
            return
        self.role.offer((("", tr("None")), *staged.roles), self._chosen[ROLE])
        self.status.offer(staged.statuses, self._chosen[STATUS])
        for key, box in ((ROLE, self.role), (STATUS, self.status)):
            self._choose(key, box.key())

    def _choose(self, key: str, term: str) -> None:
        self._chosen[key] = term
        if self._staged is not None and self._desk.book is not None:
            self._desk.ask(asking.set_usual, self._staged.in_hand, key, term)

    def _tell(self) -> None:
        self._role_label.setText(tr("Role"))
        self._status_label.setText(tr("Status"))
        for box in (self.role, self.status):
            box.setToolTip(tr("For rows that say none"))  # plain: our own words
            box.setAccessibleDescription(tr("For rows that say none"))
