"""What was found is put in order only as far as somebody looks."""

import random
import threading
from array import array

from hypothesis import given
from hypothesis import strategies as st

from ctdesk.queries.search.found import NEAR, Found

NUMBER = 3 * NEAR


def of(ids: "array[int]", told: list[str]) -> Found:
    def first(limit: int) -> "array[int]":
        told.append(f"first {limit}")
        return ids[:limit]

    def every() -> "array[int]":
        told.append("every")
        return ids

    return Found(len(ids), first, every)


@given(
    ranges=st.lists(st.tuples(st.integers(0, NUMBER + 9), st.integers(0, NUMBER + 9)), max_size=6),
    far=st.booleans(),
)
def test_any_ranges_are_those_of_the_whole(ranges: list[tuple[int, int]], far: bool) -> None:
    ids = array("q" if far else "i", range(NUMBER))
    random.Random(1).shuffle(ids)
    found = of(ids, [])
    assert list(found.among(ranges)) == [one for a, b in ranges for one in ids[a:b]]
    assert [list(found.between(a, b)) for a, b in ranges] == [list(ids[a:b]) for a, b in ranges]
    assert found.whole() == ids and found.number == NUMBER


def test_first_and_later_ids_of_other_widths_stand_together() -> None:
    wide = array("q", [5, 2**40, *range(NUMBER)])
    found = Found(len(wide), lambda limit: array("i", [5]) if limit == 1 else wide, lambda: wide)
    assert list(found.among(((0, 1), (NEAR, NEAR + 2)))) == [5, NEAR - 2, NEAR - 1]


def test_a_screen_does_not_put_all_in_order() -> None:
    told: list[str] = []
    found = of(array("q", range(NUMBER)), told)
    assert list(found.between(0, 24)) == list(range(24))
    assert list(found.between(3, 20)) == list(range(3, 20))
    assert found.at(40) == 40
    assert told == ["first 24", "first 41"] and not found.is_whole()
    assert found.at(NEAR) == NEAR
    assert told[2:] == ["every"] and found.is_whole()
    assert list(found.between(0, 600)) == list(range(600))
    assert found.whole() is found.whole()
    assert told[3:] == []


def test_two_threads_put_in_order_once() -> None:
    told: list[str] = []
    found = of(array("q", range(NUMBER)), told)
    threads = [threading.Thread(target=found.whole) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == ["every"]


def test_what_is_in_order_already_is_taken_as_it_is() -> None:
    ids = array("q", [3, 1, 2])
    found = Found.of(ids)
    assert found.is_whole() and found.whole() is ids
    assert (found.number, found.at(1), list(found.between(1, 9))) == (3, 1, [1, 2])
    assert list(Found.of(array("q")).between(0, 5)) == []
