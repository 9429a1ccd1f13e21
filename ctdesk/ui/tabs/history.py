"""What happened to a record: by day, who changed what from what to what."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import is_right_to_left, tr, trn
from ctdesk.kernel.text import isolate
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, selectable
from ctdesk.ui.sheet import card, scrolling
from ctdesk.ui.tabs.tab import EventTab, Tab

if TYPE_CHECKING:
    from ctdesk.queries.changes import Step, Told
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book

_AT_FIRST = 40
_MOST = 1000
_TABLES = (
    *("event", "event_organisation", "event_country", "event_theme", "event_instrument"),
    *("related_event", "session", "document", "participation", "outcome", "recommendation"),
    *("follow_up_action", "head_count", "field_source", "person", "organisation"),
)


class History(EventTab):
    """A card for each day; the older steps come when they are asked for."""

    def __init__(self, desk: Desk, ref: "Ref") -> None:
        super().__init__(desk, ref, _TABLES)
        self._shown = _AT_FIRST
        self._steps: list[Step] = []
        content = QWidget()
        content.setProperty("ground", "none")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(*[look().px(18)] * 4)
        self._column.setSpacing(look().px(14))
        self.older = button(lambda: tr("Show older steps"), self._show_more)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(content, lambda: tr("History")))

    def read(self) -> None:
        """Ask for what happened."""
        self.ask(_steps, self.ref, then=self._show, replaces=f"history {id(self)}")

    def texts(self) -> list[str]:
        """Every text shown, from the top."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        days = (item.widget() for item in items if item is not None)
        return [label.text() for day in days if day for label in day.findChildren(PlainLabel)]

    def _show(self, steps: "list[Step]") -> None:
        self._steps = steps
        self._fill()
        self.say_status(trn("{n} step", "{n} steps", len(steps)))

    def _show_more(self) -> None:
        self._shown += _AT_FIRST
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self.older:
                old.hide()
                old.deleteLater()
        by_day: dict[str, list[Step]] = {}
        for step in self._steps[: self._shown]:
            by_day.setdefault(step.day, []).append(step)
        for day, steps in by_day.items():
            self._column.addWidget(_day(day, steps))
        self._column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignHCenter)
        self.older.setVisible(len(self._steps) > self._shown)
        self._column.addStretch(1)


def _day(day: str, steps: "list[Step]") -> QWidget:
    from ctdesk.kernel.dates import format_date

    frame, column = card(lambda: format_date(day))
    column.setSpacing(look().px(10))
    for step in steps:
        column.addWidget(_row(step))
    return frame


def _row(step: "Step") -> QWidget:
    row = QWidget()
    row.setProperty("ground", "none")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(look().px(12))
    when = PlainLabel(step.time, row, role="subtle")
    when.setFixedWidth(look().px(48))
    words = QVBoxLayout()
    words.setSpacing(look().px(2))
    label = selectable(step.label, parent=row, role="" if step.stands else "subtle")
    who = step.actor if step.stands else tr("{who} · undone", who=step.actor)
    note = PlainLabel(who, row, role="note")
    words.addWidget(label)
    for change in step.changes:
        told = selectable(_worded(change), parent=row, role="note")
        words.addWidget(told)
        _strike(told, not step.stands)
    _strike(label, not step.stands)
    top = Qt.AlignmentFlag.AlignTop
    line.addWidget(when, 0, top)
    line.addLayout(words, 1)
    line.addWidget(note, 0, top)
    return row


def _strike(label: PlainLabel, is_undone: bool) -> None:
    if is_undone:
        font = label.font()
        font.setStrikeOut(True)
        label.setFont(font)


def _worded(change: "Told") -> str:
    """“Title: old → new”, the arrow pointing where the reader reads on."""
    before = f"{change.place} — " if change.place else ""
    if change.old is None or change.new is None:
        return f"{before}{change.what}"
    empty = tr("(empty)")
    old, new = change.old or empty, change.new or empty
    if is_right_to_left():
        return f"{before}{change.what}: {isolate(old)} ← {isolate(new)}"
    return f"{before}{change.what}: {isolate(old)} → {isolate(new)}"


def _steps(book: "Book", ref: "Ref") -> "list[Step]":
    from ctdesk.queries.changes import steps

    return steps(book, ref, _MOST)


def count(_book: "Book", _ref: "Ref") -> int | None:
    """Nothing: how often something was changed is no size of an event."""
    return None


TAB = Tab("history", "History", 60, History, count)
