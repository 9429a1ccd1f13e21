import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from ctdesk import app as doors
from ctdesk.kernel.errors import UserError
from ctdesk.queries import listing
from ctdesk.store.book import Book
from ctdesk.store.connection import connect
from ctdesk.store.telling import Tell
from ctdesk.ui import mishap
from ctdesk.ui.idle import IdleLock
from ctdesk.ui.memory import Memory
from ctdesk.ui.newbook import NewBook
from ctdesk.ui.opening import Opening
from ctdesk.ui.pictures import LOOKS, pictures
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.recovery import RecoveryCode
from ctdesk.ui.strength import strength
from ctdesk.ui.unlock import Unlock
from ctdesk.ui.welcome import Welcome, shortened
from ctdesk.ui.window import Window
from tests.books import make_cheap_to_open

PASSPHRASE = "harbour lantern seven olives"
ROOT = Path(__file__).resolve().parents[2]


def button(stage: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in stage.findChildren(QPushButton) if b.text() == text]
    return found


@pytest.fixture(scope="module")
def locked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """The path of an encrypted book and its recovery code."""
    path = tmp_path_factory.mktemp("locked") / "office.ctdesk"
    book, code = doors.new_book(path, PASSPHRASE, office="Rabat programme office")
    book.close()
    make_cheap_to_open(path, code, PASSPHRASE)
    yield path, code


def close(window: Window) -> None:
    book = window.desk.let_go()
    if book is not None:
        book.close()


def test_a_new_book_shows_its_recovery_code_before_it_opens(window: Window, tmp_path: Path) -> None:
    window.desk.stage_asked.emit("new book")
    form = window.stages.currentWidget()
    assert isinstance(form, NewBook)
    form.fill(office="Rabat", folder=tmp_path, name="Our book", passphrase=PASSPHRASE)
    button(form, "Create the book").click()
    code = window.stages.currentWidget()
    assert isinstance(code, RecoveryCode)
    assert window.desk.book is None
    go = button(code, "Open the book")
    assert not go.isEnabled()
    code.findChild(QCheckBox).setChecked(True)
    go.click()
    assert window.desk.book is not None
    assert window.desk.book.path == tmp_path / "Our book.ctdesk"
    assert window.workroom.status.texts()[1] == "Encrypted"
    assert not window.workroom.banner.isVisible()
    close(window)
    with_code = doors.open_book(tmp_path / "Our book.ctdesk", recovery_code=code.code())
    with_code.close()


def test_a_new_book_is_closed_when_the_window_goes_before_the_code_is_kept(
    window: Window, tmp_path: Path
) -> None:
    window.desk.stage_asked.emit("new book")
    form = window.stages.currentWidget()
    assert isinstance(form, NewBook)
    form.fill(office="Rabat", folder=tmp_path, name="Book", passphrase=PASSPHRASE)
    button(form, "Create the book").click()
    window.close()
    doors.open_book(tmp_path / "Book.ctdesk", passphrase=PASSPHRASE).close()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"office": " "}, "Write the name of your office"),
        ({"name": "a/b"}, "Give the file a name without a slash."),
        ({"folder": Path("/nowhere/at/all")}, "That folder is not there"),
        ({"passphrase": "short"}, "Too easy to guess"),
    ],
)
def test_a_new_book_says_in_place_what_is_missing(
    window: Window, tmp_path: Path, wrong: dict, said: str
) -> None:
    window.desk.stage_asked.emit("new book")
    form = window.stages.currentWidget()
    assert isinstance(form, NewBook)
    right = {"office": "Rabat", "folder": tmp_path, "name": "Book", "passphrase": PASSPHRASE}
    form.fill(**{**right, **wrong})
    button(form, "Create the book").click()
    assert said in form.refusal()
    assert window.stages.currentWidget() is form


def test_two_different_passphrases_are_refused(window: Window, tmp_path: Path) -> None:
    window.desk.stage_asked.emit("new book")
    form = window.stages.currentWidget()
    assert isinstance(form, NewBook)
    form.fill(office="Rabat", folder=tmp_path, name="Book", passphrase=PASSPHRASE)
    form.findChildren(QLineEdit)[-1].setText("another one altogether")
    button(form, "Create the book").click()
    assert form.refusal() == "The two passphrases differ; type them again."


def test_a_locked_book_opens_with_its_passphrase(
    window: Window, locked: tuple[Path, str], qtbot
) -> None:
    window.opening.open(locked[0])
    page = window.stages.currentWidget()
    assert isinstance(page, Unlock)
    typed = page.findChild(QLineEdit)
    assert typed.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(typed, PASSPHRASE)
    qtbot.keyClick(typed, Qt.Key.Key_Return)
    assert window.stages.currentWidget() is window.workroom
    assert window.desk.memory.recent_books() == [locked[0]]
    window.desk.stage_asked.emit("unlock")
    assert isinstance(window.stages.currentWidget(), Unlock)
    assert window.desk.book is None


def test_a_locked_book_opens_with_its_recovery_code(
    window: Window, locked: tuple[Path, str], qtbot
) -> None:
    window.opening.open(locked[0])
    page = window.stages.currentWidget()
    button(page, "Use the recovery code").click()
    typed = page.findChild(QLineEdit)
    assert typed.echoMode() == QLineEdit.EchoMode.Normal
    assert typed.accessibleName() == "Recovery code"
    typed.setText(locked[1])
    button(page, "Unlock").click()
    assert window.stages.currentWidget() is window.workroom
    close(window)


def test_a_wrong_passphrase_is_said_in_place_and_each_mistake_waits_longer(
    window: Window, locked: tuple[Path, str]
) -> None:
    window.opening.open(locked[0])
    page = window.stages.currentWidget()
    assert isinstance(page, Unlock)
    page.findChild(QLineEdit).setText("wrong words altogether")
    button(page, "Unlock").click()
    assert page.refusal()
    assert window.stages.currentWidget() is page
    waits = [page.seconds_left]
    for _ in range(6):
        page.show_refusal(UserError("Try again."))
        waits.append(page.seconds_left)
    assert waits == [0, 2, 4, 8, 16, 30, 30]
    assert not button(page, "Unlock (in 30 seconds)").isEnabled()


def test_the_welcome_page_lists_the_books_opened_lately(
    window: Window, sample_book_file: Path, tmp_path: Path
) -> None:
    window.desk.memory.opened(tmp_path / "gone.ctdesk")
    window.desk.memory.opened(sample_book_file)
    window.desk.stage_asked.emit("welcome")
    page = window.stages.currentWidget()
    assert isinstance(page, Welcome)
    texts = [b.text() for b in page.findChildren(QPushButton)]
    assert texts == ["New book…", "Open book…", "Open the sample book", shortened(sample_book_file)]
    button(page, shortened(sample_book_file)).click()
    assert window.desk.book is not None
    assert window.desk.book.path == sample_book_file
    close(window)


def test_a_file_that_is_no_book_is_refused_on_the_welcome_page(
    window: Window, tmp_path: Path
) -> None:
    stranger = tmp_path / "letter.ctdesk"
    stranger.write_text("Dear colleagues")
    window.opening.open(stranger)
    page = window.stages.currentWidget()
    assert isinstance(page, Welcome)
    assert page.refusal()
    assert stranger.read_text() == "Dear colleagues"


def test_a_passphrase_is_judged_by_its_length_and_letters() -> None:
    told = [strength(words)[0] for words in ("secret", "a" * 40, "harbour lantern", PASSPHRASE)]
    assert told == ["late", "late", "soon", "done"]


def test_the_recovery_sheet_is_a_pdf_with_the_code(qtbot, tmp_path: Path) -> None:
    page = RecoveryCode("ABCD-EFGH-JKLM", "Rabat programme office", lambda: None)
    qtbot.addWidget(page)
    page.write_sheet(str(tmp_path / "code.pdf"))
    text = PdfReader(tmp_path / "code.pdf").pages[0].extract_text()
    assert [part in text for part in ("ABCD", "EFGH", "JKLM", "Rabat")] == [True] * 4
    if os.name != "nt":
        assert (tmp_path / "code.pdf").stat().st_mode & 0o077 == 0


def test_an_idle_book_is_locked(window: Window, locked: tuple[Path, str], qtbot) -> None:
    window.desk.take(doors.open_book(locked[0], passphrase=PASSPHRASE))
    IdleLock(window.desk, window, minutes=0.001)
    qtbot.waitUntil(lambda: isinstance(window.stages.currentWidget(), Unlock))
    assert window.desk.book is None


def test_a_key_counts_as_a_touch_of_the_window(window: Window, qtbot) -> None:
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.desk.untouched.elapsed() > 300)
    before = window.desk.untouched.elapsed()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window.desk.untouched.elapsed() < before


def test_what_is_remembered_survives_and_a_broken_file_is_forgotten(tmp_path: Path) -> None:
    Memory(tmp_path).keep("scale", 1.25)
    assert Memory(tmp_path).get("scale") == 1.25
    (tmp_path / "window.json").write_text("{half")
    assert Memory(tmp_path).get("scale", 1.0) == 1.0


@pytest.mark.long
def test_pictures_show_every_page_in_every_look(qapp, sample: Book, tmp_path: Path) -> None:
    check_pictures(sample, tmp_path, LOOKS)


def check_pictures(sample: Book, folder: Path, looks: tuple[tuple[str, str, bool], ...]) -> None:
    written = pictures(sample, folder, doors)
    names = {path.name for path in written}
    for look, _, _ in looks:
        for page in ("welcome", "new-book", "unlock", "events", "people", "organisations"):
            assert f"{page}-{look}.png" in names
    assert all(path.stat().st_size > 8_000 for path in written)
    assert sample.rows("SELECT count(*) FROM event")[0][0] > 0


def test_a_fault_is_shown_plainly_and_logged_without_records(window: Window, capsys) -> None:
    before = mishap.install(window.desk.refuse)
    try:
        try:
            raise KeyError("Aïssata Traoré")
        except KeyError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        logged = capsys.readouterr().err
        assert "KeyError" in logged
        assert "Traoré" not in logged
        (box,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        assert "Something went wrong in CT Desk" in box.text()
        assert "Traoré" not in box.detailedText()
        box.close()
        sys.excepthook(UserError, UserError("Choose another folder."), None)
        assert window.toast.text() == "Choose another folder."
    finally:
        sys.excepthook = before


def test_without_a_screen_one_sentence_names_the_command_line() -> None:
    blind = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    blind.pop("QT_QPA_PLATFORM", None)
    command = (
        "import sys; from ctdesk import app; from ctdesk.ui.start import run;"
        "sys.exit(run(['ctdesk'], app))"
    )
    told = subprocess.run(
        [sys.executable, "-c", command],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=blind,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr.strip().endswith("see “ctdesk --help”.")
    assert told.stderr.count("\n") == 1


def written_by_another(path: Path) -> None:
    """Have a book look as if another version of the program had made its indexes."""
    connection = connect(path, None)
    connection.execute("UPDATE remembered SET fingerprint = 'older', content = '{}'")
    connection.close()


def test_a_book_that_is_prepared_says_what_is_done(
    window: Window, sample_book_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "sample.ctdesk"
    shutil.copy(sample_book_file, path)
    written_by_another(path)
    seen: list[str] = []
    window.stages.currentChanged.connect(
        lambda at: seen.append(type(window.stages.widget(at)).__name__)
    )
    told: list[str] = []
    window.opening._told.connect(
        lambda _words, how_far: told.append(f"{window.stages.currentWidget().text()} {how_far}")
    )
    window.opening.open(path)
    assert seen == ["Preparing", "Workroom"]
    assert told[0] == "Making the search index… 0.0"
    assert told[-1].startswith("Making the list of how names are written… 0.8")
    close(window)


def test_a_book_that_cannot_be_prepared_is_refused_on_the_welcome_page(
    window: Window, tmp_path: Path
) -> None:
    class Doors:
        @staticmethod
        def needs_passphrase(_path: Path, *, tell: Tell) -> bool:  # noqa: ARG004
            return False

        @staticmethod
        def open_book(_path: Path, *, tell: Tell) -> Book:
            tell("Making a backup…", 0.5)
            raise UserError("The disk is full; free some space.")

    opening = Opening(window.desk, Doors, window.show_stage)
    opening.open(tmp_path / "office.ctdesk")
    page = window.stages.currentWidget()
    assert isinstance(page, Welcome)
    assert page.refusal() == "The disk is full; free some space."


STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication
from ctdesk import app
from ctdesk.ui import desk, start
from ctdesk.ui.memory import Memory
desk._AFTER_THE_ROWS = 60_000
heavy = ("sqlalchemy", "alembic", "numpy", "cryptography", "babel", "typst")
order = []
class Doors:
    needs_passphrase = staticmethod(app.needs_passphrase)
    @staticmethod
    def open_book(path, **how):
        window = QApplication.topLevelWidgets()[0]
        order.append(("open", window.isVisible()))
        return app.open_book(path, **how)
def look():
    window = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "Window"][0]
    page = window.workroom.in_front
    if page is not None and page.model.rowCount() and page.model.cell(0, 0):
        order.append(("rows", [m for m in heavy if m in sys.modules]))
        window.close()
    else:
        QTimer.singleShot(5, look)
real = start.begin
def begin(window, doors, book):
    order.append(("begin", window.isVisible(), QThread.currentThread().loopLevel()))
    real(window, doors, book); look()
start.begin = begin
code = start.run(["ctdesk"], Doors, book=Path(sys.argv[1]), memory=Memory(Path(sys.argv[2])))
print(code, order)
"""


def test_the_window_stands_before_the_book_is_opened_and_rows_need_nothing_heavy(
    sample_book_file: Path, tmp_path: Path
) -> None:
    opened_before = doors.open_book(sample_book_file)
    listing.columns(opened_before, "events")
    opened_before.close()
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", STARTED, str(sample_book_file), str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=env,
        timeout=60,
        check=False,
    )
    right = "0 [('begin', True, 1), ('open', True), ('rows', [])]"
    assert told.stdout.strip() == right, told.stderr


def test_labels_of_a_locked_page_say_which_key_is_asked_for(
    window: Window, locked: tuple[Path, str]
) -> None:
    window.opening.open(locked[0])
    page = window.stages.currentWidget()
    assert "Passphrase" in [w.text() for w in page.findChildren(PlainLabel)]
