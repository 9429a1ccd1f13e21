"""What can be done with what is chosen besides marking: copied, opened, let follow again."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot

from ctdesk.kernel.i18n import trn
from ctdesk.ui import clipboard
from ctdesk.ui.attendance.copying import chosen_cells
from ctdesk.ui.attendance.grid import Grid
from ctdesk.ui.attendance.menu import menu_of
from ctdesk.ui.tabs import attendance_asking as asking
from ctdesk.ui.tabs.tab import EventTab


class Errands(QObject):
    """Listens to a grid's `copied`, `opened` and `menu_asked`."""

    def __init__(self, tab: EventTab, grid: Grid) -> None:
        super().__init__(grid)
        self._tab, self._grid, self._board = tab, grid, grid.board
        grid.copied.connect(self._copy)
        grid.opened.connect(self.open_person)
        grid.menu_asked.connect(self._menu_at)

    @Slot()
    def open_person(self) -> None:
        """Open the form of the person in hand."""
        from ctdesk.ui.forms.opening import open_record

        if self._board.here is not None:
            open_record(self._tab.desk, "person", self._board.here.person)

    def follow_again(self, participations: list[int]) -> None:
        """Let statuses set by hand follow the marks again."""
        self._tab.ask(asking.follow_again, self._tab.ref, participations, then=self._follow)

    def _follow(self, number: int) -> None:
        said = trn(
            "{n} status follows attendance again.",
            "{n} statuses follow attendance again.",
            number,
        )
        self._tab.desk.notice(said, undo=True)

    @Slot(bool)
    def _copy(self, headings: bool) -> None:
        if not self._board.rows:
            return
        clipboard.put(chosen_cells(self._board, headings=headings))
        chosen = self._board.chosen()
        rows = chosen.bottom - chosen.top + 1
        self._tab.desk.notice(trn("{n} row copied", "{n} rows copied", rows))

    @Slot(QPoint)
    def _menu_at(self, place: QPoint) -> None:
        if not self._board.rows:
            return
        menu = menu_of(
            self._grid,
            self._board,
            mark=self._grid.mark,
            follow=self.follow_again,
            open_person=self.open_person,
            may_write=self._tab.may_write,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
