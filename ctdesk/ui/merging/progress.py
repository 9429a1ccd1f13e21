"""The strip over the pairs: how far the look is, or that people changed since the last one."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.ui.buttons import button
from ctdesk.ui.merging.looking import Looking
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

_WHOLE = 1000


class Progress(QWidget):
    """Is seen only while there is something to say."""

    def __init__(self, looking: Looking) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._looking = looking
        self._words = PlainLabel(role="banner")
        self._bar = QProgressBar()
        self._bar.setRange(0, _WHOLE)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(look().px(180))
        self.cancel = button(lambda: tr("Cancel"), looking.stop, kind="link")
        self.again = button(lambda: tr("Look again"), looking.look, kind="link")
        self.back = button(lambda: tr("Show them again"), looking.show_all, kind="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(18), look().px(6), look().px(18), look().px(6))
        row.setSpacing(look().px(12))
        row.addWidget(self._words)
        row.addWidget(self._bar)
        for offered in (self.cancel, self.again, self.back):
            row.addWidget(offered)
        row.addStretch(1)
        looking.changed.connect(self._show)
        looking.progressed.connect(self._move)
        retell(self, self._show)

    def text(self) -> str:
        """What it says; nothing when it is not seen."""
        return "" if self.isHidden() else self._words.text()

    @Slot(float)
    def _move(self, fraction: float) -> None:
        self._bar.setValue(round(fraction * _WHOLE))

    @Slot()
    def _show(self) -> None:
        looking, pairs = self._looking, self._looking.pairs
        changed = pairs.changed if pairs is not None else 0
        is_busy, skipped = looking.is_under_way, len(looking.set_aside)
        self._bar.setVisible(is_busy)
        self._bar.setAccessibleName(tr("How far the comparison is"))
        self.cancel.setVisible(is_busy)
        self.again.setVisible(not is_busy and (bool(changed) or pairs is None))
        self.back.setVisible(not is_busy and not changed and bool(skipped))
        self._words.setText(self._worded(is_busy, changed, skipped))
        self.setVisible(bool(self._words.text()))

    def _worded(self, is_busy: bool, changed: int, skipped: int) -> str:
        if is_busy:
            return tr("Everybody is being compared…")
        if self._looking.pairs is None:
            return tr("Nobody has been compared since the book was opened.")
        if changed:
            return trn(
                "{n} person has changed since the last look.",
                "{n} people have changed since the last look.",
                changed,
            )
        if skipped:
            return trn("{n} pair was skipped.", "{n} pairs were skipped.", skipped)
        return ""
