"""The choices beside a preview: a column of labelled boxes, and the language to write in."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import LANGUAGES, tr
from ctdesk.ui.forms.boxes import Combo
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tokens import DETAIL

Text = Callable[[], str]

NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}


class Choices(QWidget):
    """The panel at the trailing side: groups of choices that scroll, buttons at its foot."""

    def __init__(self, foot: QWidget) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look().px(DETAIL))
        inside = QWidget()
        inside.setProperty("ground", "none")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(*[look().px(18)] * 4)
        self.column.setSpacing(look().px(6))
        self.column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        retell(area, lambda: area.setAccessibleName(tr("Choices")))
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(area, 1)
        around.addWidget(foot)

    def add_group(self, heading: Text, *widgets: QWidget) -> PlainLabel:
        """Add a heading and what is chosen under it; the heading."""
        words = PlainLabel(role="heading")
        retell(words, lambda: words.setText(heading().upper()))
        at = self.column.count() - 1
        if at:
            self.column.insertSpacing(at, look().px(12))
            at += 1
        for place, widget in enumerate((words, *widgets), start=at):
            self.column.insertWidget(place, widget)
        return words


class Choice(Combo):
    """A box of (key, label) pairs with a name; `chosen(key)` is told what a person chooses."""

    def __init__(self, name: Text, chosen: Callable[[str], object]) -> None:
        super().__init__()
        retell(self, lambda: self.setAccessibleName(name()))
        self.currentIndexChanged.connect(lambda _at: chosen(self.key()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl and a letter to the sheet; Qt would search the list for the letter."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def offer(self, pairs: tuple[tuple[str, str], ...], key: str) -> None:
        """Put the pairs into the box and choose one; nobody is told."""
        with QSignalBlocker(self):
            self.clear()
            for each, label in pairs:
                self.addItem(label, each)
            self.setCurrentIndex(max(self.findData(key), 0))

    def key(self) -> str:
        """The key of what is chosen; empty when nothing is."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Choose as a person would."""
        self.setCurrentIndex(self.findData(key))


class LanguageChoice(Choice):
    """The language something is written in, apart from the window's own."""

    def __init__(self, chosen: Callable[[str], object]) -> None:
        super().__init__(lambda: tr("Language"), chosen)
        self.speak("en")

    def speak(self, code: str) -> None:
        """Choose a language; nobody is told."""
        self.offer(tuple((each, NAMES[each]) for each in LANGUAGES), code)
