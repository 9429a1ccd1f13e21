import sqlite3
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ctdesk.kernel import clock
from ctdesk.kernel.errors import UserError
from ctdesk.queries.search import dating
from ctdesk.queries.search.tree import Field
from tests.laws import examples
from tests.search.plainly import days, lies

dates = st.builds(
    lambda day, length: day.isoformat()[:length],
    st.dates(date(2011, 11, 1), date(2013, 2, 28)),
    st.sampled_from([4, 7, 10]),
)


def is_so(condition: dating.Asked, **columns: str) -> bool:
    connection = sqlite3.connect(":memory:")
    listed = ", ".join(f"'{value}' AS {name}" for name, value in columns.items())
    sql, values = condition
    (found,) = connection.execute(f"SELECT {sql} FROM (SELECT {listed})", values).fetchone()
    connection.close()
    return bool(found)


@given(dates, dates, st.sampled_from([":", "=", "<", "<=", ">", ">="]))
@settings(max_examples=examples(500))
def test_a_date_is_found_where_all_it_may_mean_lies_there(stored, asked, comparison):
    field = Field("date", comparison, asked, False, 0, 0, 0)
    found = dating.condition("d", comparison, asked, asked)
    assert is_so(found, d=stored) == lies(stored, field)


@given(dates, dates | st.just(""), dates | st.just(""))
@settings(max_examples=examples(300))
def test_a_date_is_found_between_two_where_all_it_may_mean_lies_there(stored, low, high):
    if low or high:
        field = Field("date", "..", low, False, 0, 0, 0, high)
        assert is_so(dating.between("d", low, high), d=stored) == lies(stored, field)


@given(dates, dates, dates)
@settings(max_examples=examples(300))
def test_an_event_is_during_a_period_when_a_day_of_it_certainly_is(start, end, asked):
    low, high = days(asked)
    certain = days(start)[1] <= high and days(end)[0] >= low
    found = dating.overlapping("a", "b", asked, asked)
    assert is_so(found, a=start, b=end) == certain


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("today", "2026-01-31"),
        ("Aujourd’hui", "2026-01-31"),
        ("أمس", "2026-01-30"),
        ("this-month", "2026-01"),
        ("last month", "2025-12"),
        ("mois-prochain", "2026-02"),
        ("last-year", "2025"),
    ],
)
def test_dates_are_counted_from_today(monkeypatch, word, meant):
    monkeypatch.setattr(clock, "today", lambda: date(2026, 1, 31))
    assert dating.span(word) == (meant, meant)


@pytest.mark.parametrize("text", ["2012-13", "31/2/2012", "soon", "1800", " ", "\u00a0"])
def test_what_is_no_date_is_told(text):
    with pytest.raises(UserError):
        dating.span(text)
