"""In place of the rows: what belongs on an empty page, how to go on after a vain search."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.icons import pixmap
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell

Text = Callable[[], str]


class Instead(QWidget):
    """An icon, two sentences and the first step, in the middle."""

    def __init__(self, icon: str, title: Text, sentence: Text, step: QWidget | None) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        image, heading, words = (
            PlainLabel(centred=True),
            PlainLabel(role="detail-title", centred=True),
            PlainLabel(role="subtle", centred=True),
        )
        words.setWordWrap(True)
        words.setMaximumWidth(look().px(420))

        def tell() -> None:
            image.setPixmap(pixmap(icon, look().colours.subtle, look().px(36)))
            heading.setText(title())
            words.setText(sentence())
            words.setMinimumHeight(max(words.heightForWidth(look().px(420)), 0))

        self.say_again = tell
        column = QVBoxLayout(self)
        column.setSpacing(look().px(10))
        column.addStretch(2)
        for part in (image, heading, words, step):
            if part is not None:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        words.setMinimumWidth(look().px(420))
        column.addStretch(3)
        retell(self, tell)


def empty_page(
    desk: Desk, icon: str, title: Text, sentence: Text, steps: Sequence[Action]
) -> Instead:
    """The page of a book that has none of these yet."""
    made = [
        button(step.label, partial(step.run, desk), kind="" if at else "primary")
        for at, step in enumerate(steps)
    ]
    return Instead(icon, title, sentence, beside_each_other(made) if made else None)


def beside_each_other(buttons: Sequence[QPushButton]) -> QWidget:
    """The first steps there are, the usual one first."""
    around = QWidget()
    around.setProperty("ground", "none")
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(8))
    for each in buttons:
        row.addWidget(each)
    return around


def nothing_found(clear: Callable[[], object]) -> Instead:
    """The page of a search that found nothing."""
    return Instead(
        "search",
        lambda: tr("Nothing found"),
        lambda: tr("No record has all these words. Take one away, or clear the search."),
        button(lambda: tr("Clear the search"), clear),
    )
