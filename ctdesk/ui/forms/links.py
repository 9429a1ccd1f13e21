"""Fields that name something else: a country, a time zone, another record of the book."""

from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent

from ctdesk.kernel.i18n import is_right_to_left, tr
from ctdesk.kernel.text import fold, words
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.lines import LineEdit
from ctdesk.ui.forms.suggest import Choice, SuggestingLine
from ctdesk.ui.icons import onward
from ctdesk.ui.palette import look

if TYPE_CHECKING:
    from ctdesk.store.book import Book

_SHOWN = 20
_WITH_FORMS = ("organisation", "person", "event", "series", "project", "legal_instrument")
_CREATED = ("organisation", "person", "series", "project")


class SuggestingEdit(LineEdit):
    """A line whose words stand for a key; typed words that match nothing go out as typed."""

    control: SuggestingLine

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label, SuggestingLine())
        self.key: object = None
        self.control.textEdited.connect(self._look)
        self.control.chosen.connect(self.choose)

    def value(self) -> object:
        """The key that was chosen; else the words, for the action to understand or refuse."""
        return self.key if self.key is not None else self.control.text().strip()

    def write(self, value: object, shown: str) -> None:
        """Show the words of a stored key."""
        self.key = value
        super().write(None, shown or self.words_of(value))

    def words_of(self, value: object) -> str:
        """The words of a key where the form did not bring them."""
        return "" if value is None else str(value)

    def type_in(self, text: str) -> None:
        """Put text there as if it were typed."""
        self.key = None
        super().type_in(text)

    def choose(self, choice: Choice) -> None:
        """Take a suggestion, and commit it."""
        self.key = choice.key
        self.control.setText(choice.label)
        self.mark_touched()
        self.commit()

    def take_key(self, event: QKeyEvent) -> bool:
        """While suggestions are open, Enter and Escape are for them."""
        if self.control.is_suggesting() and event.key() in _FOR_THE_LIST:
            return False
        return super().take_key(event)

    def suggest(self, typed: str) -> None:
        """Offer what the typing may mean."""
        raise NotImplementedError

    def _look(self, typed: str) -> None:
        self.key = None
        self.suggest(typed)


class CountryBox(SuggestingEdit):
    """A country by its name in the reader's language or by its code."""

    def __init__(self, name: str, label: str, countries: Sequence[tuple[str, str]]) -> None:
        self._names = dict(countries)
        super().__init__(name, label)

    def words_of(self, value: object) -> str:
        """The country's name."""
        return self._names.get(str(value), str(value)) if value else ""

    def suggest(self, typed: str) -> None:
        """Names with words that begin so, the code first."""
        exact = typed.strip().upper()
        found = [(code, name) for code, name in self._names.items() if _begins(name, typed)]
        if exact in self._names:
            found = [(exact, self._names[exact]), *(f for f in found if f[0] != exact)]
        self.control.offer([Choice(code, name, code) for code, name in found[:_SHOWN]])


class ZoneEdit(SuggestingEdit):
    """A time zone by its place: Africa/Casablanca."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name, label)
        self.set_hint(tr("City, such as Casablanca"))

    def suggest(self, typed: str) -> None:
        """Zones with a place that begins so."""
        found = [zone for zone in _zones() if _begins(zone, typed)]
        self.control.offer([Choice(zone, zone) for zone in found[:_SHOWN]])


class LinkEdit(SuggestingEdit):
    """Another record of the book, found by typing; where it is not there it can be added."""

    def __init__(
        self, name: str, label: str, desk: Desk, target: str, *, creates: bool = True
    ) -> None:
        super().__init__(name, label)
        self._desk, self._target = desk, target
        self._creates = creates and target in _CREATED
        self._jump = QAction(self.control)
        self._place_jump()
        self._jump.setText(tr("Open {what}", what=label))
        self._jump.setToolTip(tr("Open it (Alt+Enter)"))
        self._jump.triggered.connect(self.go)
        self._jump.setVisible(False)

    def write(self, value: object, shown: str) -> None:
        """Show the words of the linked record; one with a form of its own can be opened."""
        super().write(value, shown)
        self._jump.setVisible(value is not None and self._target in _WITH_FORMS)

    def take_key(self, event: QKeyEvent) -> bool:
        """Alt+Enter opens what is linked."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
        ):
            self.go()
            return True
        return super().take_key(event)

    def _turn(self, text: str) -> None:
        before = self.control.layoutDirection()
        super()._turn(text)
        if self.control.layoutDirection() != before:
            self._place_jump()

    def _place_jump(self) -> None:
        """At the far edge of the page's direction, whatever the direction of the words."""
        mirrored = is_right_to_left()
        turned = (self.control.layoutDirection() == Qt.LayoutDirection.RightToLeft) != mirrored
        edges = self.control.ActionPosition
        self._jump.setIcon(onward(look().colours.subtle, mirrored=mirrored))
        self.control.removeAction(self._jump)
        self.control.addAction(
            self._jump, edges.LeadingPosition if turned else edges.TrailingPosition
        )

    def go(self) -> None:
        """Lay the linked record's own sheet over this one."""
        if isinstance(self.stored, int) and self._target in _WITH_FORMS:
            from ctdesk.ui.forms.opening import open_record

            open_record(self._desk, self._target, self.stored)

    def suggest(self, typed: str) -> None:
        """Ask the book; answers to older typing are dropped."""
        if not typed.strip():
            self.control.put_away()
            return
        self._desk.ask(
            _found,
            self._target,
            typed,
            then=partial(self._offer, typed),
            replaces=f"suggest {id(self)}",
        )

    def choose(self, choice: Choice) -> None:
        """Take a suggestion; a new one is recorded first."""
        if choice.is_new:
            typed = str(choice.key)
            self._desk.ask(
                _add, self._target, typed, then=partial(self._added, typed), failed=self._not_added
            )
        else:
            super().choose(choice)

    def _offer(self, typed: str, found: list[tuple[int, str, str]]) -> None:
        choices = [Choice(row_id, label, beside) for row_id, label, beside in found]
        name = " ".join(typed.split())
        known = any(fold(choice.label) == fold(name) for choice in choices)
        if self._creates and not known:
            choices.append(Choice(name, tr("Create “{name}”…", name=name), "", is_new=True))
        self.control.offer(choices)

    def _added(self, typed: str, row_id: int) -> None:
        super().choose(Choice(row_id, typed))

    def _not_added(self, error: Exception) -> None:
        self.refuse(str(error))


def _begins(name: str, typed: str) -> bool:
    parts = words(name)
    wanted = words(typed)
    return bool(wanted) and all(any(part.startswith(w) for part in parts) for w in wanted)


@cache
def _zones() -> list[str]:
    from zoneinfo import available_timezones

    return sorted(zone for zone in available_timezones() if "/" in zone and zone[:4] != "Etc/")


def _found(book: "Book", target: str, typed: str) -> list[tuple[int, str, str]]:
    from ctdesk.queries.fields import link_choices

    return link_choices(book, target, typed, _SHOWN)


def _add(book: "Book", target: str, typed: str) -> int:
    from ctdesk.actions.records import add
    from ctdesk.queries.fields import named

    return add(book, target, named(target, typed)).id


_FOR_THE_LIST = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
