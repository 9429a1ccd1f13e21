import signal
import subprocess
import sys
from pathlib import Path

from ctdesk.app import new_book, open_book
from ctdesk.queries.forms import drafts

_TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ctdesk import app as doors
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.opening import open_record
from ctdesk.ui.jobs import Jobs
from ctdesk.ui.memory import Memory
from ctdesk.ui.window import Window

qt = QApplication(["-platform", "offscreen"])
desk = Desk(Jobs(), Memory(Path(sys.argv[2])))
window = Window(desk, doors)
window.show()
desk.take(doors.open_book(Path(sys.argv[1])))
sheet = open_record(desk, "event", None)

def give_up():
    where = type(qt.focusWidget()).__name__
    typed = sheet.form.fields and sheet.form.editor("title").text()
    print(f"no draft: the title is {typed!r}, the keyboard is on {where}", flush=True)
    qt.exit(1)

def write():
    if sheet.form.fields is None:
        return
    title = sheet.form.editor("title")
    if not title.text():
        title.setFocus()
        QTest.keyClicks(title.control, "Half a title")
    found = desk.book.draft("event/new/title")
    if found:
        print("drafted", flush=True)

timer = QTimer()
timer.timeout.connect(write)
timer.start(50)
QTimer.singleShot(60_000, give_up)
qt.exec()
"""


def test_typing_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "book.ctdesk"
    new_book(path, None, office="Rabat")[0].close()
    command = [sys.executable, "-c", _TYPING, str(path), str(tmp_path / "memory")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typing:
        assert typing.stdout is not None
        assert typing.stdout.readline() == "drafted\n"
        typing.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    book = open_book(path)
    assert drafts(book, "event", None) == {"title": "Half a title"}
    book.close()
