"""The tables of the reference lists: what the office chooses from and may change.

Any kind of record can be listed this way: its first fields are the columns shown at first.
"""

from dataclasses import replace

from ctdesk.queries.listing_columns import Column, Page, default, page

_LABEL = "r.label___lang__"


def lists() -> tuple[Page, ...]:
    """One table for each list, in the order of their navigation."""
    return (
        _of(
            "series", "series", ("name", 420), ("series_kind", 160), ("mandate_instrument_id", 180)
        ),
        _of(
            "projects",
            "project",
            ("title", 420),
            ("short_code", 150),
            ("implementing_entity_id", 260),
            ("start_date", 110),
            ("end_date", 110),
        ),
        _of(
            "instruments",
            "legal_instrument",
            ("symbol", 190),
            ("short_subject", 380),
            ("body", 150),
            ("adopted_on", 120),
        ),
        _countries(),
        _groups(),
        _terms(),
    )


def _of(key: str, kind: str, *shown: tuple[str, int]) -> Page:
    """A table of any kind, ordered by the first of its columns."""
    first, *_others = shown
    columns = tuple(default(kind, name, width) for name, width in shown)
    return page(key, kind, columns, sort=first[0].removesuffix("_id"))


def _countries() -> Page:
    name = "r.name___lang__"
    return page(
        "countries",
        "country",
        (
            Column("name", "Name", "text", name, f"in_order({name})", 280, True),
            default("country", "code", 130),
            replace(default("country", "region", 110), shown="region"),
            replace(default("country", "subregion", 200), shown="region"),
        ),
        sort="name",
    )


def _groups() -> Page:
    countries = "(SELECT count(*) FROM country_group_member WHERE group_id = r.id)"
    return page(
        "groups",
        "country_group",
        (
            Column("name", "Name", "text", _LABEL, f"in_order({_LABEL})", 320, True),
            Column("countries", "Countries", "number", countries, countries, 90, True),
            default("country_group", "note", 260),
        ),
        sort="name",
    )


def _terms() -> Page:
    # Within its list a term stands where the office put it, the stages of a status in their order.
    place = "printf('%s %06d', r.vocabulary, r.position)"
    return page(
        "terms",
        "term",
        (
            Column("label", "Term", "text", _LABEL, f"in_order({_LABEL})", 320, True),
            Column("vocabulary", "List", "vocabulary", "r.vocabulary", place, 220, True),
            default("term", "active", 80),
        ),
        sort="vocabulary",
        divided="vocabulary",
    )
