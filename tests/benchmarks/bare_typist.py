"""One process with a bare window over the same book: a line, a table, SQL on the window's thread.

`bare_typist.py BOOK` types the same words as `typist.py`, jumps as far, and prints what the least
that can be written takes: one statement, ids put in order by numpy, a page of rows.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTableView, QVBoxLayout, QWidget
from sqlcipher3 import dbapi2

from ctdesk.kernel.text import words
from tests.benchmarks.measuring import late
from tests.benchmarks.questions import TYPED, window

PAGE = 128
REST_MS = 120


class Rows(QAbstractTableModel):
    """An array of ids, and the pages of rows that were looked at."""

    def __init__(self, connection: Any) -> None:
        super().__init__()
        self._connection = connection
        ordered = "SELECT group_concat(id) FROM (SELECT id FROM person ORDER BY sort_name)"
        self._order = self._numbers(ordered)
        self._rank = np.zeros(int(self._order.max()) + 1, dtype=np.int32)
        self._rank[self._order] = np.arange(len(self._order))
        self._ids = self._order
        self._pages: dict[int, list[tuple[Any, ...]]] = {}

    def _numbers(self, statement: str, *values: object) -> Any:
        (joined,) = self._connection.execute(statement, values).fetchone()
        return np.fromstring(joined or "", np.int64, sep=",")

    def ask(self, text: str) -> None:
        """Show what a text finds."""
        self.beginResetModel()
        wanted = " ".join(f'"{word}"*' for word in words(text))
        found = self._order
        if wanted:
            found = self._numbers(
                "SELECT group_concat(rowid) FROM person_search WHERE person_search MATCH ?", wanted
            )
            if len(found) * 7 < len(self._order):
                found = found[np.argsort(self._rank[found])]
            else:
                mask = np.zeros(len(self._rank), dtype=bool)
                mask[found] = True
                found = self._order[mask[self._order]]
        self._ids, self._pages = found, {}
        self.endResetModel()

    def rowCount(self, _parent: Any = None) -> int:  # noqa: N802 - Qt's name
        return len(self._ids)

    def columnCount(self, _parent: Any = None) -> int:  # noqa: N802 - Qt's name
        return 5

    def data(self, index: Any, role: int = 0) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        page, place = divmod(index.row(), PAGE)
        if page not in self._pages:
            some = self._ids[page * PAGE : (page + 1) * PAGE].tolist()
            statement = window("person", ",".join(map(str, some)))
            rows = {row[0]: row[3:] for row in self._connection.execute(statement)}
            self._pages[page] = [rows.get(row_id, ("",) * 5) for row_id in some]
        return self._pages[page][place][index.column()]


class Table(QTableView):
    """Remembers when its last painting ended."""

    ended = 0.0

    def paintEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        self.ended = time.perf_counter()


def main() -> None:
    """Type every word and print the figures."""
    app = QApplication([])
    app.setStyle("Fusion")
    rows = Rows(dbapi2.connect(f"file:{sys.argv[1]}?mode=ro&immutable=1", uri=True))
    shown, box, table = QMainWindow(), QLineEdit(), Table()
    body = QWidget()
    column = QVBoxLayout(body)
    column.addWidget(box)
    column.addWidget(table)
    shown.setCentralWidget(body)
    shown.resize(1360, 850)
    table.verticalHeader().setDefaultSectionSize(34)
    table.verticalHeader().hide()
    table.setModel(rows)
    box.textChanged.connect(rows.ask)
    shown.show()
    _rest(2000)
    figures = []
    for word in TYPED:
        box.clear()
        _rest(REST_MS)
        for letter in word:
            figures.append(_pressed(app, box, table, letter))
            _rest(REST_MS)
    box.clear()
    bar, draw, jumps = table.verticalScrollBar(), random.Random(1), []
    for _round in range(50):
        _rest(REST_MS)
        place = draw.randrange(bar.maximum())
        jumps.append(_until_painted(app, table, lambda place=place: bar.setValue(place)))
    print("painted_median", median(figures))
    print("painted_late", late(figures))
    print("jump", median(jumps), flush=True)
    os._exit(0)


def _pressed(app: QApplication, box: QLineEdit, table: Table, letter: str) -> float:
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    return _until_painted(app, table, lambda: QCoreApplication.sendEvent(box, key))


def _until_painted(app: QApplication, table: Table, act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    while table.ended < start:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (table.ended - start) * 1000


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


main()
