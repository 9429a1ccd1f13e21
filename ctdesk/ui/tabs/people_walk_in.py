"""The line for who walks in: name, organisation and country, Enter, and the next one."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import side_by_side, words
from ctdesk.ui.buttons import button, icon_button
from ctdesk.ui.forms.boxes import Combo
from ctdesk.ui.forms.suggest import Choice, SuggestingLine
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tabs import people_asking
from ctdesk.ui.tabs import people_walk_in_asking as asking
from ctdesk.ui.tabs.people_alike import AlikeList
from ctdesk.ui.tabs.tab import EventTab

if TYPE_CHECKING:
    from ctdesk.model.attendance import Occasion
    from ctdesk.ui.tabs.people_asking import Offer
    from ctdesk.ui.tabs.people_walk_in_asking import Came, Seen

_PAUSE = 120
_SHARES = {"name": 5, "organisation": 4, "country": 2, "job_title": 3}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkInField(SuggestingLine):
    """One of the fields: Enter records the line, arrow down goes to who may be meant."""

    entered = Signal()
    escaped = Signal()
    downwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the suggestions do not take."""
        key = event.key()
        if key in _ENTER and not self.has_marked():
            self.put_away()
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and not self.is_suggesting():
            self.escaped.emit()
        elif key == Qt.Key.Key_Down and not self.is_suggesting():
            self.downwards.emit()
        else:
            super().keyPressEvent(event)


class WalkInLine(QWidget):
    """`added(participation)` follows each one recorded, `found(participation)` who was there.

    A line that `stays` is always there: it has no way to close it, and Escape empties it.
    """

    added = Signal(int)
    found = Signal(int)

    def __init__(self, tab: EventTab, *, stays: bool = False) -> None:
        super().__init__()
        self._tab, self._stays = tab, stays
        self._at: Occasion | None = None
        self._occasion = ""
        self._countries: list[tuple[str, str]] = []
        self.fields = {key: WalkInField() for key in _SHARES}
        self.role = Combo()
        self.asked = PlainLabel(role="subtle")
        self.said = PlainLabel(role="note")
        self.error = PlainLabel(role="error")
        self.alike = AlikeList()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        self._listen()
        retell(self, self._tell)
        self.setVisible(stays)

    @property
    def name(self) -> WalkInField:
        """The field in which a line begins."""
        return self.fields["name"]

    def begin(self) -> None:
        """Show the line with the keyboard in it."""
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_occasion(self, at: "Occasion | None", called: str) -> None:
        """Say on what whoever comes will be marked present; None and "" where on nothing."""
        if (at, called) != (self._at, self._occasion):
            self._at, self._occasion = at, called
            self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the roles and countries of the moment."""
        super().showEvent(event)
        self._tab.ask(people_asking.offer, self._tab.ref.id, then=self._offer)
        self._tab.ask(asking.countries, then=self._take_countries)

    def typed(self) -> dict[str, str]:
        """What stands in the fields."""
        return {key: field.text() for key, field in self.fields.items()}

    @Slot()
    def look(self) -> None:
        """Ask how the typing is understood, and who it may be."""
        self._pause.stop()
        if not self.name.text().strip():
            self._show(None)
            return
        self._tab.ask(
            asking.seen,
            self._tab.ref.id,
            self.typed(),
            then=self._show,
            failed=lambda _error: None,
            replaces=f"walk-in {id(self)}",
            lane="search",
        )

    @Slot()
    def record(self, person: int | None = None) -> None:
        """Record what is typed, as somebody new or as the person chosen, and begin the next."""
        sent = self.typed()
        if not sent["name"].strip():
            return
        self._begin_anew()
        self._tab.ask(
            partial(asking.walk_in, role=self.role.currentData(), at=self._at),
            self._tab.ref,
            sent,
            person,
            then=self._came,
            failed=partial(self._refused, sent),
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(look().px(10))
        for key, share in _SHARES.items():
            row.addWidget(self.fields[key], share)
        row.addWidget(self.role, 2)
        row.addWidget(button(lambda: tr("Record"), self.record, kind="primary"))
        column = QVBoxLayout(self)
        column.setSpacing(look().px(4))
        if self._stays:
            column.setContentsMargins(0, 0, 0, 0)
        else:
            column.setContentsMargins(look().px(18), 0, look().px(18), look().px(12))
            row.addWidget(icon_button("close", lambda: tr("Close"), self.hide))
        column.addWidget(self.asked)
        column.addLayout(row)
        for beneath in (self.error, self.said):
            beneath.setWordWrap(True)
            beneath.hide()
            column.addWidget(beneath)
        column.addWidget(self.alike)

    def _listen(self) -> None:
        for key, field in self.fields.items():
            field.textEdited.connect(partial(self._edited, key))
            field.entered.connect(self.record)
            field.escaped.connect(self._begin_anew if self._stays else self.hide)
            field.downwards.connect(self.alike.enter)
            field.chosen.connect(partial(self._chosen, field))
        self.alike.taken.connect(lambda one: self.record(one.person))
        self.alike.left.connect(self.name.setFocus)

    def _edited(self, key: str, typed: str) -> None:
        self._refuse("")
        self._pause.start()
        if key == "organisation" and typed.strip():
            offered = partial(_suggest, self.fields[key])
            self._tab.ask(
                asking.organisations, typed, then=offered, replaces=f"organisations {id(self)}"
            )
        elif key == "country":
            _suggest(self.fields[key], [(c, n, c) for c, n in _beginning(self._countries, typed)])

    def _chosen(self, field: WalkInField, choice: Choice) -> None:
        field.setText(choice.label)
        self.look()

    def _take_countries(self, countries: list[tuple[str, str]]) -> None:
        self._countries = countries

    def _offer(self, offer: "Offer") -> None:
        kept = self.role.currentData() or "participant"
        self.role.clear()
        for key, label in offer.roles:
            self.role.addItem(label, key)
        self.role.setCurrentIndex(max(self.role.findData(kept), 0))

    def _show(self, seen: "Seen | None") -> None:
        self.alike.show_alike(seen.alike if seen is not None else ())
        self.said.setText(understood(seen) if seen is not None else "")
        self.said.setVisible(bool(self.said.text()))

    def _came(self, came: "Came") -> None:
        (self.found if came.was_listed else self.added).emit(came.participation)

    @Slot()
    def _begin_anew(self) -> None:
        self._pause.stop()
        for field in self.fields.values():
            field.put_away()
            field.clear()
        self._refuse("")
        self._show(None)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, sent: dict[str, str], error: UserError) -> None:
        """What was refused comes back to be corrected, unless the next is being typed."""
        sentence = error.sentence
        if any(self.typed().values()):
            sentence = f"{sent['name'].strip()}: {sentence}"
        else:
            for key, text in sent.items():
                self.fields[key].setText(text)
        self._refuse(sentence)

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _tell(self) -> None:
        hints = {
            "name": tr("Name; or name; organisation; country"),
            "organisation": tr("Organisation"),
            "country": tr("Country"),
            "job_title": tr("Position"),
        }
        for key, hint in hints.items():
            self.fields[key].setPlaceholderText(hint)
            self.fields[key].setAccessibleName(hint)
        self.role.setAccessibleName(tr("Role"))
        told = tr("Came without being listed")
        if self._occasion:
            told = tr("Came without being listed; present: {occasion}", occasion=self._occasion)
        self.asked.setText(told)
        self.asked.setVisible(self._stays)


def _suggest(field: WalkInField, found: Sequence[tuple[int | str, str, str]]) -> None:
    """Offer known words; Enter records the line all the same unless one is marked."""
    field.offer([Choice(*row) for row in found], marked=-1)


def understood(seen: "Seen") -> str:
    """How the line is understood, “Amina Diallo · UNODC · Mali”, and what of it is new."""
    meant = seen.understood
    organisation = meant.organisation_words
    if meant.is_new_organisation:
        organisation = tr("{name} (new organisation)", name=organisation)
    country = meant.country_words
    if country and meant.country is None:
        country = tr("{name} (no such country)", name=country)
    return side_by_side((seen.typed.name, organisation, country, seen.typed.job_title))


def _beginning(countries: Sequence[tuple[str, str]], typed: str) -> list[tuple[str, str]]:
    wanted = words(typed)
    found = [
        (code, name)
        for code, name in countries
        if wanted and all(any(part.startswith(w) for part in words(name)) for w in wanted)
    ]
    return found[:8]
