"""Ids come out of the engine as one text and are read in pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.kernel.errors import Cancelled
from ctdesk.queries.search.numbers import as_array, as_numbers

IDS = st.lists(st.integers(0, 2**40), max_size=20)


@given(some=IDS, times=st.sampled_from([1, 7_000]))
def test_a_joined_text_is_read_as_its_numbers(some: list[int], times: int) -> None:
    ids = some * times
    found = as_numbers(",".join(map(str, ids)))
    assert found.tolist() == ids
    assert list(as_array(found)) == ids


def test_a_cut_falls_on_a_comma_wherever_the_piece_ends() -> None:
    for digits in range(1, 9):
        ids = [10**digits - 1] * 40_000
        assert as_numbers(",".join(map(str, ids))).tolist() == ids


def test_reading_numbers_ends_when_they_are_no_longer_wanted() -> None:
    asked = []

    def go_on() -> None:
        asked.append(True)
        if len(asked) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        as_numbers(",".join(["123456789"] * 100_000), go_on)
    assert len(asked) == 2
