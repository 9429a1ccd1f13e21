"""Columns in another order and rows in another order, as plain functions on keys."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctdesk.queries.listing import Order

Keys = tuple[str, ...]


def after_click(sort: tuple["Order", ...], key: str, *, extends: bool) -> tuple["Order", ...]:
    """The order after a heading was clicked; with Shift the column is added behind the others.

    A column that rows are ordered by already turns round where it stands.
    """
    from ctdesk.queries.listing import Order

    known = next((order for order in sort if order.key == key), None)
    clicked = Order(key, descending=known is not None and not known.descending)
    if extends:
        return also_by(sort, key, descending=clicked.descending)
    return (replace(clicked, descending=clicked.descending and sort[0].key == key),)


def also_by(sort: tuple["Order", ...], key: str, *, descending: bool) -> tuple["Order", ...]:
    """The order with a column added behind the others, or turned round where it stands."""
    from ctdesk.queries.listing import MOST_ORDERS, Order

    added = Order(key, descending)
    if any(order.key == key for order in sort):
        return tuple(added if order.key == key else order for order in sort)
    return (*sort[: MOST_ORDERS - 1], added)


def no_more_by(sort: tuple["Order", ...], key: str) -> tuple["Order", ...]:
    """The order without a column; the last one stays, for rows are always in some order."""
    left = tuple(order for order in sort if order.key != key)
    return left or sort


def pinned(keys: Keys, number: int, key: str) -> tuple[Keys, int]:
    """The columns with one more pinned, behind those that are pinned already.

    >>> pinned(("a", "b", "c", "d"), 1, "c")
    (('a', 'c', 'b', 'd'), 2)
    """
    others = tuple(other for other in keys if other != key)
    return (*others[:number], key, *others[number:]), number + 1


def unpinned(keys: Keys, number: int, key: str) -> tuple[Keys, int]:
    """The columns with one less pinned, which comes first among those that scroll.

    >>> unpinned(("a", "b", "c"), 2, "a")
    (('b', 'a', 'c'), 1)
    """
    others = tuple(other for other in keys if other != key)
    return (*others[: number - 1], key, *others[number - 1 :]), number - 1


def moved(keys: Keys, key: str, step: int) -> Keys:
    """The columns with one moved, as far as there is a place.

    >>> moved(("a", "b", "c"), "b", 1), moved(("a", "b"), "a", -1)
    (('a', 'c', 'b'), ('a', 'b'))
    """
    at = keys.index(key)
    there = min(max(at + step, 0), len(keys) - 1)
    others = [other for other in keys if other != key]
    return (*others[:there], key, *others[there:])


def shown_too(keys: Keys, number: int, possible: Sequence[str], key: str) -> Keys:
    """The columns with one more, about where it usually is, but not among the pinned ones.

    >>> shown_too(("a", "c"), 0, ("a", "b", "c"), "b"), shown_too(("c",), 1, ("a", "c"), "a")
    (('a', 'b', 'c'), ('c', 'a'))
    """
    at = max(min(possible.index(key), len(keys)), number)
    return (*keys[:at], key, *keys[at:])
