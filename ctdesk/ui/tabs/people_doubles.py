"""The strip under an event's people: who of them may be recorded twice, and the way to compare."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ctdesk.kernel.i18n import listed, tr, trn
from ctdesk.kernel.text import isolate
from ctdesk.ui.buttons import button, icon_button
from ctdesk.ui.merging.looking import looking
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tabs import people_doubles_asking as asking
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.queries.doubles_at_event import Double

_PAUSE = 300
"""Milliseconds after the list was read: its rows come first."""


class DoublesStrip(QWidget):
    """Tells of the likeliest pair and how many more there are; closed, it stays so for these."""

    def __init__(self, tab: EventTab) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tab, self._looking = tab, looking(tab.desk)
        self._found: tuple[Double, ...] = ()
        self._closed: set[tuple[int, int]] = set()
        self._words = PlainLabel(role="banner")
        self._words.setWordWrap(True)
        self.compare = button(lambda: tr("Compare and merge"), self._compare, kind="link")
        self.close_button = icon_button("close", lambda: tr("Not now"), self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), look().px(8), look().px(18), look().px(8))
        row.setSpacing(look().px(10))
        row.addWidget(self._words, 1)
        row.addWidget(self.compare)
        row.addWidget(self.close_button)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._looking.changed.connect(self.look)
        retell(self, self._tell)

    @Slot()
    def look(self) -> None:
        """Look soon who of the people on the list may be recorded twice."""
        if self._tab.may_write:
            self._pause.start()

    def text(self) -> str:
        """What it says; empty while there is nothing to say."""
        return "" if self.isHidden() else self._words.text()

    @Slot()
    def _ask(self) -> None:
        if self._tab.isVisible():
            self._tab.ask(
                asking.doubles,
                self._tab.ref.id,
                then=self._show,
                replaces=f"doubles {id(self)}",
                lane="rest",
                is_minor=True,
            )

    def _show(self, found: "tuple[Double, ...]") -> None:
        self._found = found
        self._tell()

    def _told(self) -> "list[Double]":
        """Those to be told of: neither closed here nor skipped among all duplicates."""
        past = self._closed | self._looking.set_aside
        return [one for one in self._found if _pair(one) not in past]

    def _tell(self) -> None:
        told = self._told()
        self._words.setText(_sentence(told[0], len(told) - 1) if told else "")
        self.setAccessibleName(self._words.text())
        self.setVisible(bool(told))

    def _compare(self) -> None:
        from ctdesk.ui.merging.opening import open_merge

        for first in self._told()[:1]:
            open_merge(self._tab.desk, "person", (first.person, first.other))

    def _close(self) -> None:
        self._closed |= {_pair(one) for one in self._found}
        self._tell()


def _pair(one: "Double") -> tuple[int, int]:
    return min(one.person, one.other), max(one.person, one.other)


def _sentence(first: "Double", more: int) -> str:
    """“Mohamed El Alaoui” may be the same person as “Muhammad Alaoui” (…); and how many more."""
    events = trn("{n} event", "{n} events", first.events) if first.events else ""
    beside = listed((listed((first.organisation, first.country)), events), ";")
    names = {"one": isolate(first.name), "other": isolate(first.other_name)}
    if beside:
        told = tr("“{one}” may be the same person as “{other}” ({beside}).", beside=beside, **names)
    else:
        told = tr("“{one}” may be the same person as “{other}”.", **names)
    if more:
        told += " " + trn("And {n} more like this.", "And {n} more like this.", more)
    return told
