"""One process that shows one window: the bare one or CT Desk's; prints when it was painted.

`child.py WHAT BOOK [PASSPHRASE]`, where WHAT is bare, bare-rows, window, rows, memory, empty-memory
or bare-memory, prints "painted SECONDS" on the system's monotonic clock, or "rss BYTES".
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def say(word: str, value: float) -> None:
    print(word, value, flush=True)


def rss() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def bare(book: Path, *, rows: bool) -> tuple[Any, Any, Callable[[], bool]]:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Rows(QAbstractTableModel):
        held: list[tuple[Any, ...]] = []

        def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:
            return len(self.held)

        def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:
            return 5

        def data(self, index: QModelIndex, role: int = 0) -> Any:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(self.held[index.row()][index.column()])
            return None

    app = QApplication([])
    app.setStyle("Fusion")
    window, table, model = QMainWindow(), QTableView(), Rows()
    window.resize(1360, 850)
    window.setCentralWidget(table)
    if rows:
        from sqlcipher3 import dbapi2

        connection = dbapi2.connect(f"file:{book}?mode=ro", uri=True)
        model.held = connection.execute(
            "SELECT display_name, organisation_id, job_title, country, email FROM person"
            " ORDER BY sort_name LIMIT 100"
        ).fetchall()
    table.setModel(model)
    window.show()
    return app, (window, table, model), lambda: True


def desk(book: Path, *, rows: bool, opened: bool = False) -> tuple[Any, Any, Callable[[], bool]]:
    from PySide6.QtWidgets import QApplication, QTableView

    from ctdesk.__main__ import app_later
    from ctdesk.ui.memory import Memory
    from ctdesk.ui.start import begin, make_window

    app = QApplication([])
    doors = app_later()
    window = make_window(app, doors, Memory(Path(os.environ["BENCH_MEMORY"])))
    window.show()

    def filled() -> bool:
        tables = [t for t in window.findChildren(QTableView) if t.isVisible()]
        models = [table.model() for table in tables]
        return any(m and m.rowCount() and m.index(0, 0).data() for m in models)

    if rows or opened:
        begin(window, doors, book)
        window.desk.book_opened.connect(lambda: window.desk.show_page("people"))
    return app, window, filled if rows else lambda: True


def unlock(window: Any, passphrase: str) -> None:
    """Type the passphrase where it is asked for, as soon as it is."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit

    from ctdesk.ui.unlock import Unlock

    page = window.findChild(Unlock)
    field = page.focusProxy() if page is not None else None
    if isinstance(field, QLineEdit) and not field.text():
        field.setText(passphrase)
        QTest.keyClick(field, Qt.Key.Key_Return)


def main() -> None:
    what, book, *passphrase = sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]
    has_rows = what in ("bare-rows", "rows", "memory")
    if what.startswith("bare"):
        app, kept, ready = bare(book, rows=has_rows)
    else:
        app, kept, ready = desk(book, rows=has_rows, opened=what == "empty-memory")
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        painted = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.painted and ready():
                self.painted = time.monotonic()
            return False

    watch = Watch()
    app.installEventFilter(watch)
    while not watch.painted:
        app.processEvents()
        if passphrase:
            unlock(kept, passphrase[0])
    app.processEvents()
    if what.endswith("memory"):
        until = time.monotonic() + 4
        while time.monotonic() < until:
            app.processEvents()
            time.sleep(0.01)
        say("rss", rss())
    else:
        say("painted", watch.painted)
    if not what.startswith("bare"):
        kept.close()  # A book that is not closed properly is examined at its next start.
    os._exit(0)


main()
