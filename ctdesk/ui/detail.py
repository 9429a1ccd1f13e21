"""The detail pane: what is worth knowing of the chosen record, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Actions
from ctdesk.ui.desk import Desk
from ctdesk.ui.detail_parts import Chips, Facts, Growing, SectionPart
from ctdesk.ui.merging.alike import AlikeStrip
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel, selectable
from ctdesk.ui.retell import retell
from ctdesk.ui.table.head import action_button, action_menu

if TYPE_CHECKING:
    from ctdesk.queries.details import Details


class DetailPane(QWidget):
    """Chips, title, facts and sections of one record, scrolling; buttons at the foot."""

    def __init__(self, desk: Desk, actions: Actions, page: str) -> None:
        super().__init__()
        self.page = page
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = PlainLabel("", role="subtle", centred=True)
        self._nothing.setWordWrap(True)
        self._content, self._below = QWidget(), QVBoxLayout()
        self._chips, self._facts = Chips(), Facts()
        self._title = selectable("", role="detail-title")
        self.alike = AlikeStrip(desk, page)
        self._sections = Growing(self._section)
        self._area.setWidget(self._lay_out_content())
        self._feet = QWidget()
        self._feet.setProperty("ground", "none")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._feet)
        self._put_buttons(desk, actions)
        self.setMinimumWidth(look().px(220))
        self.show_nothing()
        retell(self, self._tell)

    def show_details(self, details: "Details") -> None:
        """Show a record; the scroll goes back to its top."""
        # In sight, every part that comes or goes would have the whole pane laid out again.
        self._content.hide()
        self._chips.show_chips(details.chips)
        self._title.setText(details.title)
        self.alike.show_alike(details.alike)
        self._facts.show_facts(details.facts)
        for part, section in zip(
            self._sections.first(len(details.sections)), details.sections, strict=True
        ):
            part.show_section(section)
        self._area.verticalScrollBar().setValue(0)
        self._nothing.hide()
        self._content.show()
        self._feet.show()

    def show_nothing(self) -> None:
        """Show an empty pane."""
        self._nothing.setText(tr("Choose a row to see more of it."))
        self._content.hide()
        self._nothing.show()
        self._feet.hide()

    def texts(self) -> list[str]:
        """Every text shown, from the top."""
        labels = self._area.findChildren(PlainLabel)
        return [label.text() for label in labels if label.isVisibleTo(self)]

    def _lay_out_content(self) -> QWidget:
        """The record's parts, or the words that stand for them; one of both is in sight."""
        ground = QWidget()
        ground.setProperty("ground", "none")
        around = QVBoxLayout(ground)
        around.setContentsMargins(look().px(18), look().px(16), look().px(18), look().px(12))
        around.addWidget(self._nothing, 1)
        self._content.setProperty("ground", "none")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(10))
        for part in (self._chips, self._title, self.alike, self._facts):
            column.addWidget(part)
        self._below.setSpacing(look().px(10))
        column.addLayout(self._below)
        column.addStretch(1)
        around.addWidget(self._content, 1)
        return ground

    def _section(self, _at: int) -> SectionPart:
        made = SectionPart()
        self._below.addWidget(made)
        return made

    def _put_buttons(self, desk: Desk, actions: Actions) -> None:
        row = QHBoxLayout(self._feet)
        row.setContentsMargins(look().px(18), look().px(10), look().px(18), look().px(16))
        row.setSpacing(look().px(8))
        for action in actions.at("open", self.page)[:1]:
            row.addWidget(action_button(desk, action, kind="primary"))
        printed = actions.at("print", self.page)
        if len(printed) == 1:
            row.addWidget(action_button(desk, printed[0]))
        elif printed:
            row.addWidget(action_menu(desk, lambda: tr("Print"), printed))
        if exported := actions.at("export one", self.page):
            row.addWidget(action_menu(desk, lambda: tr("Export"), exported))
        row.addStretch(1)

    def _tell(self) -> None:
        self._area.setAccessibleName(tr("Details"))
