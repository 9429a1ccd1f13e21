"""Fields that are chosen: a term of a list, yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.plain import menu_text


class Combo(QComboBox):
    """A combo box that the mouse wheel leaves alone."""

    def __init__(self) -> None:
        super().__init__()
        self.is_from_list = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(16)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, never the value."""
        event.ignore()

    def showPopup(self) -> None:
        """Open the list; what is chosen there commits at once."""
        self.is_from_list = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows without committing each step."""
        self.is_from_list = False
        super().keyPressEvent(event)


class TermBox(Editor):
    """One term of a vocabulary, or nothing where nothing is allowed.

    A choice from the open list commits at once; stepping with the arrow keys commits when the
    box is left or Enter is pressed.
    """

    control: Combo

    def __init__(
        self,
        name: str,
        label: str,
        choices: Sequence[tuple[str, str]],
        *,
        allows_empty: bool = True,
    ) -> None:
        super().__init__(name, label, Combo())
        self._allows_empty = allows_empty
        self.offer(choices)
        self.control.activated.connect(self._chosen)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Put other choices into the box; what stands in it stays."""
        kept = self.control.currentData()
        with QSignalBlocker(self.control):
            self.control.clear()
            if self._allows_empty:
                self.control.addItem("", None)
            for key, label in choices:
                self.control.addItem(label, key)
            self._put(kept, "")

    def value(self) -> object:
        """The key of the term."""
        return self.control.currentData()

    def text(self) -> str:
        """The key of the term."""
        return self.control.currentData() or ""

    def write(self, value: object, shown: str) -> None:
        """Show a term; one that is no longer in use keeps its place in this record."""
        with QSignalBlocker(self.control):
            self._put(value, shown)

    def type_in(self, text: str) -> None:
        """Choose a term by its key."""
        self.write(text or None, text)

    def _put(self, value: object, shown: str) -> None:
        if value is None and not self._allows_empty:
            self.control.setCurrentIndex(-1)
            return
        place = self.control.findData(value)
        if place < 0 and value is not None:
            self.control.addItem(shown or str(value), value)
            place = self.control.count() - 1
        self.control.setCurrentIndex(place)

    def _chosen(self) -> None:
        self.mark_touched()
        if self.control.is_from_list:
            self.control.is_from_list = False
            self.commit()


class FlagBox(Editor):
    """Yes or no; a click commits."""

    control: QCheckBox

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, QCheckBox(menu_text(label)))
        self.control.clicked.connect(self._clicked)

    def value(self) -> object:
        """Whether it is ticked."""
        return self.control.isChecked()

    def text(self) -> str:
        """Whether it is ticked, as a text."""
        return "true" if self.control.isChecked() else "false"

    def write(self, value: object, _shown: str) -> None:
        """Show yes or no."""
        self.control.setChecked(bool(value))

    def type_in(self, text: str) -> None:
        """Tick or clear."""
        self.control.setChecked(text == "true")

    def _clicked(self) -> None:
        self.mark_touched()
        self.commit()
