"""What the list says and what the book says, side by side at any width."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ctdesk.ui import palette
from ctdesk.ui.importing.two_columns import Line, TwoColumns
from ctdesk.ui.retell import tell_everyone
from tests.offscreen import window_of_its_own

LINES = (
    Line("Function", "Director of cooperation and of the border police", "Director", True),
    Line("Country", "Morocco", "", False),
)


@pytest.fixture
def columns(nothing_left: None) -> Iterator[TwoColumns]:
    around = QWidget()
    made = TwoColumns(LINES, around)
    made.resize(420, 200)
    with window_of_its_own(around, width=420):
        yield made


def test_narrower_columns_are_higher_and_no_question_changes_what_is_painted(
    columns: TwoColumns,
) -> None:
    painted = columns.grab().toImage()
    heights = [columns.heightForWidth(width) for width in (150, 420, 900)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] > heights[2]
    assert [columns.heightForWidth(width) for width in (150, 420, 900)] == heights
    assert columns.grab().toImage() == painted


def test_larger_letters_are_measured_anew(columns: TwoColumns, qapp: QApplication) -> None:
    before = columns.heightForWidth(420)
    palette.wear(qapp, dark=False, scale=1.5)
    tell_everyone()
    assert columns.heightForWidth(420) > before
