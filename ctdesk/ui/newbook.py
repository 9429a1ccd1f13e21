"""A new book: office, file, passphrase; then the recovery code to keep on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.ui.buttons import button
from ctdesk.ui.card import CardPage
from ctdesk.ui.edits import LineEdit
from ctdesk.ui.opening import SUFFIX
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, chip
from ctdesk.ui.strength import LEAST, strength


@dataclass(frozen=True)
class Wish:
    """The book somebody asked for."""

    path: Path
    office: str
    passphrase: str


class NewBook(CardPage):
    """The form; `wanted(page, wish)` is told once everything in it can be used."""

    def __init__(
        self, wanted: Callable[["NewBook", Wish], object], back: Callable[[], object]
    ) -> None:
        super().__init__(
            lambda: tr("New book"),
            lambda: tr(
                "The book is encrypted with your passphrase. Without the passphrase or the "
                "recovery code nobody can read it, and nobody can bring it back."
            ),
            "book",
        )
        self._wanted = wanted
        self._office = LineEdit()
        self._name = LineEdit()
        self._folder = LineEdit()
        self._first, self._second = _secret(), _secret()
        self._hint = chip("", "plain")
        self._advice = PlainLabel(role="note")
        self._error = PlainLabel(role="error")
        self._make = button(lambda: tr("Create the book"), self._ask, kind="primary")
        self._lay_out(back)
        self.setFocusProxy(self._office)

    def show_refusal(self, error: UserError) -> None:
        """Say in place why the book could not be made."""
        self._error.setText(error.sentence)
        self._error.show()
        self._make.setEnabled(True)

    def refusal(self) -> str:
        """What is said about the last attempt."""
        return self._error.text()

    def fill(self, *, office: str, folder: Path, name: str, passphrase: str) -> None:
        """Write into the fields, as a person would."""
        self._office.setText(office)
        self._folder.setText(str(folder))
        self._name.setText(name)
        self._first.setText(passphrase)
        self._second.setText(passphrase)

    def _lay_out(self, back: Callable[[], object]) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder.setText(QStandardPaths.writableLocation(documents))
        self._name.setText(tr("Our book"))
        self.field(lambda: tr("Name of your office"), self._office)
        self.field(lambda: tr("Name of the file"), self._name)
        self.field(lambda: tr("Folder"), self._folder, self._folder_row())
        self.field(lambda: tr("Passphrase"), self._first)
        self.column.addWidget(self._strength_row())
        self.field(lambda: tr("Passphrase again"), self._second)
        self._error.setWordWrap(True)
        self._error.hide()
        self.column.addWidget(self._error)
        self.column.addSpacing(look().px(8))
        self.column.addWidget(self._make)
        self.column.addWidget(button(lambda: tr("Back"), back, kind="link"))
        self._first.textChanged.connect(self._judge)
        self._second.returnPressed.connect(self._ask)

    def _folder_row(self) -> QWidget:
        row = QWidget()
        row.setProperty("ground", "none")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._folder, 1)
        line.addWidget(button(lambda: tr("Choose…"), self._choose_folder))
        return row

    def _strength_row(self) -> QWidget:
        row = QWidget()
        row.setProperty("ground", "none")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        self._advice.setWordWrap(True)
        self._advice.setText(tr("At least {n} letters; several words are best.", n=LEAST))
        self._hint.hide()
        line.addWidget(self._hint)
        line.addWidget(self._advice, 1)
        return row

    @Slot(str)
    def _judge(self, typed: str) -> None:
        tone, sentence = strength(typed)
        words = {"late": tr("Weak"), "soon": tr("Fair"), "done": tr("Strong")}
        self._hint.setProperty("tone", tone)
        self._hint.style().polish(self._hint)
        self._hint.setText(words[tone])
        self._hint.setVisible(bool(typed))
        self._advice.setText(sentence if tone != "done" else "")

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder"), self._folder.text())
        if chosen:
            self._folder.setText(chosen)

    def _ask(self) -> None:
        problem = self._problem()
        self._error.setText(problem)
        self._error.setVisible(bool(problem))
        if not problem and self._make.isEnabled():
            self._make.setEnabled(False)
            path = Path(self._folder.text()) / f"{self._name.text().strip()}{SUFFIX}"
            self._wanted(self, Wish(path, self._office.text().strip(), self._first.text()))

    def _problem(self) -> str:
        if not self._office.text().strip():
            return tr("Write the name of your office; it stands on everything you print.")
        if not self._name.text().strip() or "/" in self._name.text():
            return tr("Give the file a name without a slash.")
        if not Path(self._folder.text()).is_dir():
            return tr("That folder is not there; choose another one.")
        if len(self._first.text()) < LEAST or strength(self._first.text())[0] == "late":
            return strength(self._first.text())[1]
        if self._first.text() != self._second.text():
            return tr("The two passphrases differ; type them again.")
        return ""


def _secret() -> LineEdit:
    edit = LineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    return edit
