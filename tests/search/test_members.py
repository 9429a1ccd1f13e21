"""Some records of a table, however their ids came out of the engine."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ctdesk.queries.search.population import Population
from ctdesk.queries.search.sets import Members

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
    found = Members(population, np.array(ids, dtype=np.int64) * step, is_set=False)
    wanted = sorted({one for one in ids if one * step in everyone})
    assert (population.ids(found.places()) // step).tolist() == wanted
    assert (population.ids(np.flatnonzero(found.mask())) // step).tolist() == wanted
    assert found.number == len(wanted)
