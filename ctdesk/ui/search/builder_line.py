"""One line of the builder: a field, what is asked of it, and a value with suggestions."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.queries.search.keyword import Keyword
from ctdesk.queries.search.writing import values_of
from ctdesk.ui.buttons import icon_button
from ctdesk.ui.desk import Desk
from ctdesk.ui.forms.suggest import Choice, SuggestingLine
from ctdesk.ui.palette import look
from ctdesk.ui.search import asking
from ctdesk.ui.search.builder_lines import VALUELESS, BuiltLine, label, relations

if TYPE_CHECKING:
    from ctdesk.queries.search.completion import Completion


class LineRow(QWidget):
    """`changed` when it says something else, `removed` when it should go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, page: str, keywords: Sequence[Keyword], said: BuiltLine) -> None:
        super().__init__()
        self._desk, self._page, self._keywords = desk, page, keywords
        self.field, self.relation, self.value = QComboBox(), QComboBox(), SuggestingLine()
        self.remove = icon_button("close", lambda: tr("Remove this line"), self.removed.emit)
        self.field.addItem(tr("Any field"))
        self.field.addItems([keyword.label for keyword in keywords])
        self.field.setAccessibleName(tr("Field"))
        self.field.setMaxVisibleItems(16)
        self.relation.setAccessibleName(tr("Relation"))
        self.value.setAccessibleName(tr("Value"))
        self._lay_out()
        self._show(said)
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.relation.currentIndexChanged.connect(self._relation_chosen)
        self.value.textChanged.connect(self.changed)
        self.value.textEdited.connect(self._suggest)
        self.value.chosen.connect(self._take)

    def said(self) -> BuiltLine:
        """What the line says now."""
        keyword = self._keyword()
        relation = relations(keyword)[max(self.relation.currentIndex(), 0)]
        return BuiltLine(keyword.key if keyword else "", relation, self.value.text())

    def _keyword(self) -> Keyword | None:
        at = self.field.currentIndex() - 1
        return self._keywords[at] if at >= 0 else None

    def _show(self, said: BuiltLine) -> None:
        keys = [keyword.key for keyword in self._keywords]
        self.field.setCurrentIndex(keys.index(said.keyword) + 1 if said.keyword in keys else 0)
        self._offer_relations()
        offered = relations(self._keyword())
        self.relation.setCurrentIndex(
            offered.index(said.relation) if said.relation in offered else 0
        )
        self.value.setText(said.value)
        self._show_value()

    def _offer_relations(self) -> None:
        self.relation.clear()
        self.relation.addItems([label(one) for one in relations(self._keyword())])

    def _show_value(self) -> None:
        keyword, relation = self._keyword(), self.said().relation
        self.value.setEnabled(relation not in VALUELESS)
        hint = keyword.help if keyword else ""
        if relation == "between" and keyword is not None:
            hint = "2012..2014" if keyword.kind in ("date", "during") else "10..30"
        self.value.setPlaceholderText(hint)

    @Slot(int)
    def _field_chosen(self, _at: int) -> None:
        self.relation.blockSignals(True)
        self._offer_relations()
        self.relation.blockSignals(False)
        self._relation_chosen(0)

    @Slot(int)
    def _relation_chosen(self, _at: int) -> None:
        self._show_value()
        self.changed.emit()

    @Slot(str)
    def _suggest(self, typed: str) -> None:
        keyword = self._keyword()
        if keyword is None or not typed.strip():
            self.value.put_away()
            return
        begun = f"{keyword.key}:{typed}"
        self._desk.ask(
            asking.completions,
            self._page,
            begun,
            len(begun),
            then=partial(self._offer, keyword.key, begun),
            failed=lambda _error: self.value.put_away(),
            lane="search",
            replaces="builder values",
        )

    def _offer(self, key: str, begun: str, found: Sequence["Completion"]) -> None:
        """Each suggestion as the value that the whole text would ask for."""
        choices = []
        for completion in found:
            text = (
                f"{begun[: completion.start]}{completion.text_to_insert}{begun[completion.end :]}"
            )
            for value in values_of(text, key)[:1]:
                choices.append(Choice(value, completion.label, completion.detail))
        self.value.offer(choices)

    @Slot(object)
    def _take(self, choice: Choice) -> None:
        self.value.setText(str(choice.key))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(8))
        for part, share in ((self.field, 3), (self.relation, 3), (self.value, 4)):
            # The lines stand under each other whatever the words in them.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(part, share)
        row.addWidget(self.remove)
