"""The grid's deeds for Ctrl+K, with their keys for F1, and the keys that only move in it."""

from collections.abc import Callable
from functools import partial

from ctdesk.kernel.i18n import tr
from ctdesk.ui.actions import Action
from ctdesk.ui.attendance.errands import Errands
from ctdesk.ui.attendance.grid import Grid
from ctdesk.ui.attendance.letters import MARKS, letter_of
from ctdesk.ui.deeds import deed


def grid_deeds(grid: Grid, errands: Errands, *, may_write: bool) -> list[Action]:
    """What can be done now with what is chosen in the grid."""
    board = grid.board
    if not board.rows or not board.columns:
        return []
    found = _marks(grid) if may_write else []
    keys = grid.keys
    found += [
        deed(lambda: tr("Choose the whole row"), _in(grid, keys.choose_row), "Shift+Space"),
        deed(lambda: tr("Choose the whole column"), _in(grid, keys.choose_column), "Ctrl+Space"),
        deed(lambda: tr("Choose everything in the grid"), _in(grid, keys.choose_all), "Ctrl+A"),
        deed(lambda: tr("Look for a name in the grid"), _in(grid, keys.to_names), "/"),
        deed(lambda: tr("Copy what is chosen"), partial(grid.copied.emit, False), "Ctrl+C"),
        deed(
            lambda: tr("Copy what is chosen, with headings"),
            partial(grid.copied.emit, True),
            "Ctrl+Shift+C",
        ),
        deed(lambda: tr("Open person"), errands.open_person, icon="edit"),
    ]
    by_hand = board.set_by_hand()
    if by_hand and may_write:
        again = partial(errands.follow_again, [one.id for one in by_hand])
        found.append(deed(lambda: tr("Follow attendance again"), again))
    return found


def moving_keys() -> list[tuple[str, str]]:
    """Keys that move in the grid, or go round the usual marks."""
    return [
        (
            tr("Arrow keys"),
            tr("Another person, day or session; Ctrl goes to the edge, Shift chooses"),
        ),
        (tr("Home, End"), tr("First and last day or session; with Ctrl the first and last person")),
        (tr("Page Up, Page Down"), tr("People further up or down")),
        (tr("Enter"), tr("The next person; with Shift the one before")),
        (tr("Space"), tr("Present, absent and empty in turn")),
        (tr("Escape"), tr("Back to one cell")),
    ]


def _marks(grid: Grid) -> list[Action]:
    labels = grid.board.ticks.register.labels
    found = [
        deed(
            partial(_marking, labels.get(mark, mark)),
            _in(grid, partial(grid.mark, mark)),
            letter_of(mark),
        )
        for mark in MARKS
    ]
    empty = deed(lambda: tr("Mark what is chosen: empty"), _in(grid, partial(grid.mark, None)))
    return [*found, empty]


def _marking(label: str) -> str:
    return tr("Mark what is chosen: {mark}", mark=label)


def _in(grid: Grid, do: Callable[[], object]) -> Callable[[], object]:
    """Do it with the keyboard in the grid afterwards, so that its keys go on from there."""

    def done() -> None:
        do()
        grid.setFocus()

    return done
