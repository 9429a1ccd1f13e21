"""What is wrong with a search is said after a moment: most of it is only not typed to the end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from ctdesk.kernel.errors import UserError
from ctdesk.ui.alerting import alert
from ctdesk.ui.search.box import SearchBox

_PATIENCE = 350


class Mistakes(QObject):
    """Underlines the place in the box and says the sentence under it."""

    def __init__(self, box: SearchBox, say: Callable[[str], object]) -> None:
        super().__init__(box)
        self._box, self._say = box, say
        self._error: UserError | None = None
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self._tell)

    def note(self, error: UserError) -> None:
        """The text in the box is mistaken; say so unless it is typed on."""
        self._error, self._text = error, self._box.text()
        self._timer.start()

    def forget(self) -> None:
        """There is nothing wrong any more."""
        self._timer.stop()
        self._error = None
        self._box.show_mistake(None)
        self._say("")

    def is_mistaken(self) -> bool:
        """Whether the text in the box is one that could not be understood."""
        return self._error is not None and self._text == self._box.text()

    @Slot()
    def _tell(self) -> None:
        if self._error is None or not self.is_mistaken():
            return
        place = getattr(self._error, "start", None)
        if place is not None:
            self._box.show_mistake((place, getattr(self._error, "end", place)))
        self._say(self._error.sentence)
        alert(self._box)
