"""Fields of a participation that offer what is known: organisation, position, authority, place."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent, Qt

from ctdesk.kernel.text import fold
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.editor import Editor
from ctdesk.ui.forms.links import LinkEdit, SuggestingEdit
from ctdesk.ui.forms.status import StatusBox
from ctdesk.ui.forms.suggest import Choice
from ctdesk.ui.tabs import people_entry_asking as asking

if TYPE_CHECKING:
    from ctdesk.queries.fields import FieldView, Lists
    from ctdesk.queries.participation_offers import Offer
    from ctdesk.store.book import Book

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
About = Callable[[], int | None]
"""The participation a field belongs to, once there is one."""

Asked = Callable[["Book", int, str], "list[Offer]"]


def _asks_untyped(edit: SuggestingEdit, event: QKeyEvent) -> bool:
    """Whether a key was the arrow down, which offers what this person had before."""
    if event.key() != Qt.Key.Key_Down or edit.control.is_suggesting():
        return False
    edit.suggest(edit.control.text() if edit.is_dirty else "")
    return True


def _ask(
    edit: SuggestingEdit,
    desk: Desk,
    asked: Callable[..., object],
    about: int | None,
    typed: str,
    then: Callable[..., None],
) -> None:
    """Ask the book what is known of a participation; answers to older typing are dropped."""
    if about is not None:
        desk.ask(asked, about, typed, then=partial(then, typed), replaces=f"offer {id(edit)}")


class OfferedLine(SuggestingEdit):
    """A line of words that offers words known already; Enter keeps what is typed.

    Arrow down offers what this person had before, without typing.
    """

    def __init__(self, desk: Desk, field: "FieldView", about: About, asked: Asked) -> None:
        super().__init__(field.name, field.label)
        self._desk, self._about, self._asked = desk, about, asked

    def value(self) -> object:
        """The words as they stand."""
        return self.control.text().strip()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter commits unless a suggestion is marked; arrow down asks for suggestions."""
        if event.key() in _ENTER and not self.control.has_marked():
            self.control.put_away()
        return _asks_untyped(self, event) or super().take_key(event)

    def suggest(self, typed: str) -> None:
        """Ask the book; answers to older typing are dropped."""
        _ask(self, self._desk, self._asked, self._about(), typed, self._offer)

    def _offer(self, typed: str, offers: "list[Offer]") -> None:
        others = [one for one in offers if fold(one.label) != fold(typed)]
        self.control.offer(
            [Choice(one.key, one.label, one.beside) for one in others], marked=-1 if typed else 0
        )


class OrganisationEdit(LinkEdit):
    """The organisation at the time: those of this person first, an unknown one can be added."""

    def __init__(self, desk: Desk, field: "FieldView", about: About) -> None:
        super().__init__(field.name, field.label, desk, "organisation")
        self._about = about

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrow down offers what this person had before."""
        return _asks_untyped(self, event) or super().take_key(event)

    def suggest(self, typed: str) -> None:
        """Ask the book; answers to older typing are dropped."""
        _ask(self, self._desk, asking.organisations, self._about(), typed, self._offer)

    def _offer(self, typed: str, found: list[tuple[int, str, str]]) -> None:
        if typed.strip():
            super()._offer(typed, found)
        else:
            self.control.offer([Choice(*row) for row in found])


class SubstituteEdit(SuggestingEdit):
    """Who takes the place: somebody else on the list of the same event."""

    def __init__(self, desk: Desk, field: "FieldView", about: About) -> None:
        super().__init__(field.name, field.label)
        self._desk, self._about = desk, about

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrow down offers everybody else."""
        return _asks_untyped(self, event) or super().take_key(event)

    def suggest(self, typed: str) -> None:
        """Ask the book; answers to older typing are dropped."""
        participation = self._about()
        if participation is not None:
            self._desk.ask(
                asking.substitutes,
                participation,
                typed,
                then=self._offer,
                replaces=f"offer {id(self)}",
            )

    def _offer(self, offers: "list[Offer]") -> None:
        self.control.offer([Choice(one.key, one.label, one.beside) for one in offers])


def offering_editor(desk: Desk, field: "FieldView", about: About) -> Editor | None:
    """The editor of a field that offers what is known; None for a field as all others."""
    if field.name == "organisation_id":
        return OrganisationEdit(desk, field, about)
    if field.name == "job_title":
        return OfferedLine(desk, field, about, asking.positions)
    if field.name == "nominating_authority":
        return OfferedLine(desk, field, about, asking.authorities)
    return SubstituteEdit(desk, field, about) if field.name == "replaced_by_id" else None


def status_box(
    field: "FieldView", lists: "Lists", keep: Callable[[str, object, str], None]
) -> StatusBox:
    """The status: only where it may go from here, with the reason asked beneath."""
    return StatusBox(field.name, field.label, lists.terms[field.vocabulary or ""], keep)
