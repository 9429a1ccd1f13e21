"""The window: one of welcome, unlock, new book, or the workroom; shortcuts, toasts, palette."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ctdesk.kernel.i18n import tr
from ctdesk.kernel.paths import resource
from ctdesk.ui.desk import Desk, Notice
from ctdesk.ui.retell import retell

if TYPE_CHECKING:
    from ctdesk.ui.actions import Action
    from ctdesk.ui.opening import Doors
    from ctdesk.ui.pages import Page


class Window(QMainWindow):
    """CT Desk's one window; an unfurnished one is up sooner and has to be furnished next."""

    def __init__(
        self,
        desk: Desk,
        doors: "Doors",
        *,
        pages: "Sequence[Page] | None" = None,
        extra_actions: "Sequence[Action]" = (),
        furnished: bool = True,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._is_furnished = False
        self.stages = QStackedWidget()
        self.setCentralWidget(self.stages)
        self._restore_geometry()
        self._tell()
        if furnished:
            self.furnish(doors, pages, extra_actions)

    def furnish(
        self,
        doors: "Doors",
        pages: "Sequence[Page] | None" = None,
        extra_actions: "Sequence[Action]" = (),
    ) -> None:
        """Bring in the workroom, the ways to a book, the actions and their keys."""
        from ctdesk.ui.actions import Actions, found_actions
        from ctdesk.ui.idle import IdleLock
        from ctdesk.ui.opening import Opening
        from ctdesk.ui.pages import found_pages
        from ctdesk.ui.strips import Toast
        from ctdesk.ui.workroom import Workroom

        self.pages = list(found_pages() if pages is None else pages)
        self.actions_by_id = Actions([*found_actions(), *go_actions(self.pages), *extra_actions])
        self._shortcuts: list[QShortcut] = []
        self.workroom = Workroom(self.desk, self.pages, self.actions_by_id)
        self.opening = Opening(self.desk, doors, self.show_stage)
        self.stages.addWidget(self.workroom)
        self.toast = Toast(self.stages, self.desk.undo)
        self.setWindowIcon(QIcon(str(resource("icons", "ctdesk.svg"))))
        self._idle_lock = IdleLock(self.desk, self)
        self._bind_shortcuts()
        self._connect()
        self._is_furnished = True

    def show_stage(self, stage: QWidget) -> None:
        """Fill the window with one of its stages; the one before, if made for once, goes."""
        before = self.stages.currentWidget()
        if self.stages.indexOf(stage) < 0:
            self.stages.addWidget(stage)
        self.stages.setCurrentWidget(stage)
        stage.setFocus()
        if before is not None and before not in (self.workroom, stage):
            self.stages.removeWidget(before)
            before.deleteLater()

    def possible_actions(self) -> "list[Action]":
        """The actions that can be carried out here and now."""
        page = self.workroom.page_key
        return [a for a in self.actions_by_id if a.belongs_to(page) and a.possible(self.desk)]

    def deeds_here(self) -> "list[Action]":
        """Those actions, and whatever the screen in front can do besides."""
        from ctdesk.ui.deeds import buttons_of, deeds_said

        offered, front = self.possible_actions(), self.workroom.in_front
        if front is None or not front.isVisible():
            return offered
        known = {action.label() for action in offered}
        more = [each for each in buttons_of(front) if each.label() not in known]
        return [*deeds_said(front), *offered, *more]

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is typed, remember the geometry, close the book and end the threads."""
        if self._is_furnished and self.workroom.is_held(self.close):
            event.ignore()
            return
        self._settings().setValue("geometry", self.saveGeometry())
        if self._is_furnished:
            front = self.workroom.in_front
            if front is not None:
                front.leave()
            self.opening.close()
        self.desk.put_away()
        self.desk.jobs.close()
        super().closeEvent(event)

    def _bind_shortcuts(self) -> None:
        keys = {key for action in self.actions_by_id for key in action.shortcuts}
        for key in sorted(keys):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda key=key: self._pressed(key))
            self._shortcuts.append(shortcut)

    def _pressed(self, key: str) -> None:
        for action in self.possible_actions():
            if key in action.shortcuts:
                action.run(self.desk)
                return

    def _connect(self) -> None:
        self.desk.noticed.connect(self._show_notice)
        self.desk.book_opened.connect(self._enter)
        self.desk.search_asked.connect(self._search)
        self.desk.palette_asked.connect(self._open_palette)
        self.desk.help_asked.connect(self._open_help)
        self.desk.stage_asked.connect(self._leave_for)
        retell(self, self._tell)

    @Slot(object)
    def _show_notice(self, notice: Notice) -> None:
        self.toast.show_notice(notice)

    @Slot()
    def _enter(self) -> None:
        self.show_stage(self.workroom)
        self._tell()

    @Slot(str)
    def _leave_for(self, stage: str) -> None:
        """Show another stage, unless something would be lost; locking never waits."""
        if stage == "unlock" or not self.workroom.is_held(partial(self._leave_for, stage)):
            self.opening.show(stage)

    @Slot()
    def _search(self) -> None:
        if self.workroom.in_front is not None:
            self.workroom.in_front.focus_search()

    @Slot()
    def _open_palette(self) -> None:
        from ctdesk.ui.command_list import CommandList

        CommandList(self, self.desk, self.deeds_here()).open()

    @Slot()
    def _open_help(self) -> None:
        from ctdesk.ui.deeds import keys_of
        from ctdesk.ui.help import Help

        front = self.workroom.in_front
        moving = keys_of(front) if front is not None else ()
        Help(self, self.deeds_here(), self.desk.manual_asked.emit, moving=moving).open()

    def _tell(self) -> None:
        book = self.desk.book
        name = tr("CT Desk")
        self.setWindowTitle(f"{book.name} — {name}" if book is not None else name)

    def _settings(self) -> QSettings:
        return QSettings(str(self.desk.memory.folder / "window.ini"), QSettings.Format.IniFormat)

    def _restore_geometry(self) -> None:
        self.resize(1360, 850)
        self.setMinimumSize(760, 480)
        kept = self._settings().value("geometry")
        if isinstance(kept, QByteArray):
            self.restoreGeometry(kept)


def _go(key: str, desk: Desk) -> None:
    desk.show_page(key)


def go_actions(pages: "Sequence[Page]") -> "list[Action]":
    """One action a page, on Ctrl+1, Ctrl+2 and so on."""
    from ctdesk.ui.actions import Action, with_book

    return [
        Action(
            id=f"go.{page.key}",
            label=page.label,
            run=partial(_go, page.key),
            shortcuts=(f"Ctrl+{number}",) if number <= 9 else (),
            icon=page.icon,
            place="go",
            possible=with_book,
        )
        for number, page in enumerate(pages, 1)
    ]
