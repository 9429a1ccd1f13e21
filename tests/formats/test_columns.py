import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctdesk.formats.columns import GAP, fitted
from ctdesk.formats.fonts import width
from ctdesk.formats.table import Column

NAME, TEXT = Column("name", "Name"), Column("text", "Recommendation")
DUE = Column("due", "Due", "date")
WORDS = "Adopt a comprehensive approach with governmental and non-governmental actors " * 3


def test_a_long_column_gives_way_so_that_short_ones_stay_on_one_line() -> None:
    fit = fitted(
        (NAME, TEXT, DUE),
        [("Name", "Recommendation", "Due"), ("Mali", WORDS, "17 July 2012")],
        500,
        8,
    )
    assert fit.size == 8
    assert fit.widths[0] >= width("Mali", 8) + GAP
    assert fit.widths[2] >= width("17 July 2012", 8) + GAP
    assert fit.widths[1] > 300


def test_what_is_left_goes_to_the_wordy_column_and_not_to_the_figures() -> None:
    count = Column("n", "All", "number")
    few = fitted((NAME, count), [("Name", "All"), ("Government", "30")], 200, 8)
    more = fitted((NAME, count), [("Name", "All"), ("Government", "30")], 400, 8)
    assert few.widths[1] == more.widths[1]


def test_weighted_columns_share_what_is_left() -> None:
    morning, evening = Column("am", "AM", weight=1), Column("pm", "PM", weight=3)
    fit = fitted((NAME, morning, evening), [("Name", "AM", "PM"), ("Amélie", "", "")], 500, 8)
    alone = fitted((NAME,), [("Name",), ("Amélie",)], 10, 8).widths[0]
    least = width("AM", 8), width("PM", 8)
    assert fit.widths[0] < 60 < alone + 60
    assert fit.widths[2] - least[1] == pytest.approx(3 * (fit.widths[1] - least[0]), rel=0.2)


def test_letters_shrink_before_words_are_broken() -> None:
    columns = tuple(Column(str(n), f"Heading{n}") for n in range(12))
    lines = [tuple(c.label for c in columns), ("Institution",) * 12]
    assert fitted(columns, lines, 2000, 8).size == 8
    assert 6.5 < fitted(columns, lines, 600, 8).size < 8
    assert fitted(columns, lines, 300, 8).size == 6.5


@settings(deadline=None)
@given(
    st.lists(st.tuples(*[st.text(max_size=60)] * 4), min_size=1, max_size=5),
    st.floats(min_value=120, max_value=1200),
)
def test_the_widths_always_add_up_to_the_room(rows: list[tuple[str, ...]], room: float) -> None:
    columns = (NAME, TEXT, DUE, Column("n", "All", "number"))
    fit = fitted(columns, [tuple(c.label for c in columns), *rows], room, 8)
    assert sum(fit.widths) == pytest.approx(room, abs=0.05)
    assert min(fit.widths) > 0
