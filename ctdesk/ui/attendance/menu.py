"""The menu of what is chosen in the grid."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.ui.attendance.board import Board
from ctdesk.ui.attendance.letters import MARKS, letter_of
from ctdesk.ui.plain import menu_text


def menu_of(
    parent: QWidget,
    board: Board,
    *,
    mark: Callable[[str | None], object],
    follow: Callable[[list[int]], object],
    open_person: Callable[[], object],
    may_write: bool,
) -> QMenu:
    """The marks with their letters, the way to the person, and back from a status by hand."""
    menu = QMenu(parent)
    if may_write:
        labels = board.ticks.register.labels
        for each in MARKS:
            words = menu_text(f"{labels.get(each, each)}\t{letter_of(each)}")
            menu.addAction(words).triggered.connect(lambda _on=False, each=each: mark(each))
        menu.addAction(tr("Empty")).triggered.connect(lambda _on=False: mark(None))
        menu.addSeparator()
    menu.addAction(tr("Open person")).triggered.connect(lambda _on=False: open_person())
    by_hand = board.set_by_hand()
    if by_hand and may_write:
        menu.addSeparator()
        reason = by_hand[0].reason if len(by_hand) == 1 else ""
        if reason:
            menu.addAction(menu_text(tr("By hand: {reason}", reason=reason[:60]))).setEnabled(False)
        again = menu.addAction(tr("Follow attendance again"))
        again.triggered.connect(lambda _on=False: follow([one.id for one in by_hand]))
    return menu
