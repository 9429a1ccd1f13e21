import numpy as np
import pytest

from ctdesk.kernel.names.keys import birth_number
from ctdesk.queries.matching import births


def packed(date: str) -> np.ndarray:
    return np.array([birth_number(date)], dtype=np.int64)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1972-03-04", "1972-04-03"),
        ("1972-03-14", "1972-03-15"),
        ("1972-03-14", "1962-03-14"),
        ("1979-03-14", "1980-03-14"),
        ("1999-12-31", "2000-12-31"),
    ],
)
def test_a_slip_of_the_hand_makes_two_dates_nearly_one(one: str, other: str) -> None:
    assert births.is_slip(packed(one), packed(other)).all()
    assert births.is_slip(packed(other), packed(one)).all()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1972-03-14", "1972-03-14"),
        ("1972-03-14", "1972-03-25"),
        ("1972-03-04", "1973-04-03"),
        ("1971-05-05", "1972-06-05"),
        ("1972-03-14", "1972"),
        ("1972", "1973"),
    ],
)
def test_other_dates_are_no_slip(one: str, other: str) -> None:
    assert not births.is_slip(packed(one), packed(other)).any()


def test_the_year_agrees_where_one_may_have_known_it_alone() -> None:
    known = ("1972", "1972-05", "1972-01-01")
    found = {one: births.is_same_year(packed(one), packed("1972-05-14")).all() for one in known}
    assert found == dict.fromkeys(known, True)
    assert not births.is_same_year(packed("1972-05-14"), packed("1972-05-15")).any()
    assert not births.is_same_year(packed("1973"), packed("1972-05-14")).any()


def test_a_day_of_birth_is_one_of_many_however_few_are_known() -> None:
    dates = np.array([birth_number("1972-05-14"), birth_number("1972-01-01")], dtype=np.int64)
    found = births.capped(np.array([14.0, 14.0], dtype=np.float32), dates)
    assert found.tolist() == pytest.approx([np.log(20_000), np.log(700)])
    assert births.capped(np.array([3.0, 3.0], dtype=np.float32), dates).tolist() == [3.0, 3.0]
