"""Fields of one line: words, dates, times, numbers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout

from ctdesk.kernel.dates import format_date, format_range, parse_date, parse_range, parse_time
from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import direction
from ctdesk.ui import edits
from ctdesk.ui.forms.editor import Editor

_ROOM = 10_000_000
_ENDLESS = 1e6
_MARGINS = (-2, 0, -2, 0)
"""Qt keeps two pixels free inside a line; without them all kinds of fields stand in line."""
_SIDES = {"ltr": Qt.LayoutDirection.LeftToRight, "rtl": Qt.LayoutDirection.RightToLeft}


class LineEdit(Editor):
    """One line of words; it takes any length, so that too much is refused and not cut off."""

    control: edits.LineEdit

    def __init__(self, name: str, label: str, control: edits.LineEdit | None = None) -> None:
        super().__init__(name, label, control or edits.LineEdit())
        self.control.setMaxLength(_ROOM)
        self.control.setTextMargins(*_MARGINS)
        self.control.textEdited.connect(self._typed)
        self.control.textChanged.connect(self._turn)

    def value(self) -> object:
        """The text as typed."""
        return self.control.text()

    def text(self) -> str:
        """The text as typed."""
        return self.control.text()

    def write(self, value: object, shown: str) -> None:
        """Show a stored text from its beginning."""
        text = self.shown(value) or shown
        if text != self.control.text():
            self.control.setText(text)
            self.control.setCursorPosition(0)
        self.control.setModified(False)
        self.echo("")

    def type_in(self, text: str) -> None:
        """Put text there as if it were typed."""
        self.control.setText(text)
        self.control.setModified(True)
        self._understand(text)

    def shown(self, value: object) -> str:
        """A stored value as the line shows it."""
        return "" if value is None else str(value)

    def understood(self, _text: str) -> str:
        """How typing is understood, where that needs saying."""
        return ""

    def _typed(self, text: str) -> None:
        self.mark_touched()
        self._understand(text)

    def _understand(self, text: str) -> None:
        understood = self.understood(text)
        self.echo(understood if understood != text else "")

    def _turn(self, text: str) -> None:
        side = direction(text)
        if side is None:
            self.control.unsetLayoutDirection()
        elif self.control.layoutDirection() != _SIDES[side]:
            self.control.setLayoutDirection(_SIDES[side])
        drop = _drop(self.control, text)
        if drop != self.control.textMargins().top():
            self.control.setTextMargins(_MARGINS[0], drop, _MARGINS[2], _MARGINS[3])


def _drop(line: edits.LineEdit, text: str) -> int:
    """How far a line with taller letters must be let down to stand in the middle.

    WORKAROUND: QLineEdit lifts such a line by the ascent it has beyond that of the first font.
    """
    if text.isascii():
        return 0
    layout = QTextLayout(text, line.font())
    layout.beginLayout()
    row = layout.createLine()
    row.setLineWidth(_ENDLESS)
    ascent = row.ascent()
    layout.endLayout()
    return 2 * max(round(ascent) - line.fontMetrics().ascent(), 0)


class DateEdit(LineEdit):
    """A date typed freely, empty too, said in words beneath while typing.

    `takes_range`: two dates may be typed at once, as the start of an event takes them. `past`:
    a date that has not come yet is none, as a date of birth.
    """

    def __init__(
        self, name: str, label: str, *, takes_range: bool = False, past: bool = False
    ) -> None:
        super().__init__(name, label)
        self._takes_range, self._past = takes_range, past
        self.set_hint(_hint(takes_range=takes_range, past=past))

    def shown(self, value: object) -> str:
        """A stored date in words, which read back as the same date."""
        return format_date(str(value)) if value else ""

    def understood(self, text: str) -> str:
        """The dates in words; nothing while the typing is not a date yet."""
        try:
            if not self._takes_range:
                return format_date(parse_date(text, past=self._past))
            dates = parse_range(text)
        except UserError:
            return ""
        return format_range(dates.start, dates.end)


def _hint(*, takes_range: bool, past: bool) -> str:
    if takes_range:
        return tr("17-19/7/2012 or July 2012")
    return tr("17/7/1975 or 1975") if past else tr("17/7/2012")


class TimeEdit(LineEdit):
    """A time of day typed freely: 9h30, 2 pm."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label)
        self.set_hint(tr("9:30"))

    def understood(self, text: str) -> str:
        """The time on the clock of twenty-four hours."""
        try:
            return parse_time(text) or ""
        except UserError:
            return ""


class NumberEdit(LineEdit):
    """A whole number, zero or more, or nothing."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label)
        self.control.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
