"""Some records of a table, however their ids came out of the engine, and how many are in two."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.queries.search.population import Population
from ctdesk.queries.search.sets import Packed, Pressed, Sets, bits_of, members

THERE = [row_id for row_id in range(1, 600) if row_id % 7]
FAR_APART = [row_id * 2**30 for row_id in THERE]
IDS = st.lists(st.integers(-3, 650), max_size=12)


@given(some=IDS, rises=st.booleans(), times=st.sampled_from([1, 9]), is_far=st.booleans())
def test_members_are_those_that_are_there(
    some: list[int], rises: bool, times: int, is_far: bool
) -> None:
    ids = (sorted(set(some)) if rises else some) * times
    everyone, step = (FAR_APART, 2**30) if is_far else (THERE, 1)
    population = Population(np.array(everyone, dtype=np.int64))
    found = members(population, np.array(ids, dtype=np.int64) * step, is_set=False)
    wanted = sorted({one for one in ids if one * step in everyone})
    assert (population.ids(found.places()) // step).tolist() == wanted
    assert (population.ids(np.flatnonzero(found.mask())) // step).tolist() == wanted
    assert found.number == len(wanted)
    pressed = Pressed.of(found).packed()
    assert (population.ids(pressed.places()) // step).tolist() == wanted
    assert (pressed.size, pressed.number) == (found.size, found.number)


def test_many_records_take_less_room_pressed() -> None:
    population = Population(np.arange(1_000_000))
    many = members(population, np.arange(0, 1_000_000, 9), is_set=True)
    assert len(Pressed.of(many).bits) < many.nbytes * 3 // 4


@given(some=IDS, times=st.sampled_from([1, 40]), other=IDS, longer=st.integers(-30, 30))
def test_what_two_sets_share_is_counted_as_pythons_own(
    some: list[int], times: int, other: list[int], longer: int
) -> None:
    places = {place + step for place in some for step in range(times) if place >= 0}
    size = max(places, default=0) + 1
    packed = Packed.of(np.isin(np.arange(size), list(places)))
    others = np.isin(np.arange(max(size + longer, 1)), other)
    wanted = places & set(np.flatnonzero(others).tolist())
    assert packed.number_among(others, bits_of(others)) == len(wanted)


def test_a_set_kept_again_pushes_no_other_out() -> None:
    sets, one = Sets(), Packed.of(np.ones(800_000, dtype=np.bool_))
    for _ in range(100):
        sets.keep("one", one)
    sets.keep("other", one)
    assert sets.get("one") is one and sets.get("other") is one
