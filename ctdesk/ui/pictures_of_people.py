"""What can be seen on the list of an event's people, sight by sight; nothing is changed."""

from collections.abc import Callable, Iterator

from ctdesk.kernel.i18n import tr
from ctdesk.ui.table.cells import spoken
from ctdesk.ui.tabs.people import People

_CHANGED = 38
_LEFT = 3


def people(tab: People, settle: Callable[[], None]) -> Iterator[str]:
    """Bring each sight of a list with people to the front and say its name."""
    if not tab.model.ids:
        return
    tab.table.choose(0)
    tab.table.setFocus()
    for sight in (_in_hand, _in_a_cell, _walking_in, _reported, _narrowed):
        for name in sight(tab):
            settle()
            yield name
        settle()


def _in_hand(tab: People) -> Iterator[str]:
    tab.opening.change()
    yield "in-hand"
    tab.face.pane.close_pane()


def _in_a_cell(tab: People) -> Iterator[str]:
    keys = [column.key for column in tab.model.columns]
    if "organisation" in keys:
        here = tab.model.index(0, keys.index("organisation"))
        tab.table.selectionModel().setCurrentIndex(
            here, tab.table.selectionModel().SelectionFlag.NoUpdate
        )
        tab.cells.begin()
        yield "cell"
        tab.cells.close()


def _walking_in(tab: People) -> Iterator[str]:
    line = tab.face.walk_in
    tab.face.begin_walk_in()
    line.name.setText(f"{_names(tab)[-1].split(' · ')[-1]}; UNODC")
    line.look()
    yield "walk-in"
    for field in line.fields.values():
        field.clear()
    line.look()
    line.hide()


def _reported(tab: People) -> Iterator[str]:
    from ctdesk.actions.participation_moves import Left, Report

    why = tr("This status needs a reason; type the reason and set the status again.")
    left = [Left(0, name, why) for name in _names(tab)[:_LEFT]]
    tab.face.report.show_report(Report(_CHANGED, tuple(left)), tr("Registered"))
    yield "report"
    tab.face.report.hide()


def _narrowed(tab: People) -> Iterator[str]:
    tab.face.figures.asked.emit("registered")
    yield "figure"
    tab.face.figures.asked.emit("")


def _names(tab: People) -> list[str]:
    return [spoken(tab.model.cell(row, 0), "name") for row in range(len(tab.model.ids))]
