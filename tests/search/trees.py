"""Searches to draw: what can be asked of each page, and how it is joined."""

from hypothesis import strategies as st

_DATES = (
    *("2012", ">2012-07", "<2012-07-03", "<=2012-07", ">=2012", "2012..", "..2012-07", '""'),
    *("2012-01-01..2013-02", "=2012-07-17", ">2012", "2026-11", "<2027"),
)
_PERIODS = (
    "2012",
    "2012-07..",
    "..2013-01",
    "<2012-08",
    ">2012-07-18",
    ">=2013",
    "<=2012-07",
    '""',
)
_WORDS = (
    *("bord", "border", '"border security"', '"border"', "securite", "o'brien", "obrien", "brien"),
    *(
        "follow-up",
        "lodz",
        "strasse",
        "محمد",
        "مغرب",
        "المغرب",
        '"المغرب"',
        "جزاير",
        "s/res",
        "2012",
    ),
    *("zzz", '"security border"', "ndiaye", "n'diaye", "الاحمد", "a"),
)
_COUNTRIES = (
    "ML",
    "mali",
    "MAR",
    "نيجيريا",
    "maghreb",
    "sahel",
    "Africa",
    '""',
    '="Niger"',
    "france",
)
_THEMES = ("border_security", '"Terrorist financing"', '""', "gender")
_TYPES = ("regional_workshop", "roundtable", '""', "webinar")
_LINKS = (
    "{}1",
    "{}3",
    "{}999",
    '""',
    "security",
    '"border"',
    "bord",
    '"border sec"',
    "مغرب",
    "=follow-up",
)


def _of(keyword: str, values: tuple[str, ...]) -> list[str]:
    return [f"{keyword}:{value}" for value in values]


def _links(keyword: str, prefix: str) -> list[str]:
    return _of(keyword, tuple(value.format(prefix) for value in _LINKS))


def _dates(*keywords: str) -> list[str]:
    return [asked for keyword in keywords for asked in _of(keyword, _DATES)]


_THROUGH_EVENTS = [
    *_dates("date", "year", "after", "before"),
    *_of("during", _PERIODS),
]
_STATUSES = ("attended", '"No show"', "invited", '""')
LEAVES = {
    "events": [
        *_WORDS,
        *_of("type", _TYPES),
        *_of("title", (*_WORDS[:8], "=border", '=""', '""')),
        *_of("city", ("rab", "=Rabat", '""')),
        *_of("country", _COUNTRIES),
        *_of("represented", _COUNTRIES),
        *_of("from", _COUNTRIES),
        *_of("status", ("planned", "completed", "idea", '""')),
        *_of("theme", _THEMES),
        *_of("mode", ("online", '""')),
        *_links("person", "P"),
        *_links("org", "O"),
        *_of("role", ("donor", "host_government", '""')),
        *_of("participant-status", _STATUSES),
        *_of("participant-role", ("speaker", '""')),
        *_of("affiliation", ("judiciary", "academia", '""')),
        *_of("follow-up-status", ("open", "done", '""')),
        *_dates("starts", "ends", "reported-on"),
        *_of("participants", ("1", ">1", "<3", "1..3", "..2", '""', ">=40")),
        *_of("expected", ("12", ">12", "..20", '""')),
        *_of(
            "is", ("draft", "open", "done", "cancelled", "undated", "upcoming", "past", "overdue")
        ),
        *_of("has", ("person", "theme", "org", "represented", "follow-up", "head-count", "city")),
        *_of("donor", ('""',)),
        *_THROUGH_EVENTS,
    ],
    "people": [
        *_WORDS,
        *_of("type", _TYPES),
        *_of("name", (*_WORDS, '="Mohamed Smith"', "el", '"el alaoui"')),
        *_of("given", ("moh", "=محمد", '""', "elodie", '"jean luc"')),
        *_of("position", (*_WORDS[:4], '""', '="border"')),
        *_of("rank", ("col", "عقيد", '""', '"col"', "=colonel")),
        *_of("single-name", ("yes", "no")),
        *_of("country", _COUNTRIES),
        *_of("nationality", _COUNTRIES),
        *_of("host", _COUNTRIES),
        *_of("from", _COUNTRIES),
        *_of("sex", ("female", '""')),
        *_of("status", _STATUSES),
        *_of("role", ("speaker", "moderator", '""')),
        *_of("affiliation", ("judiciary", '""')),
        *_of("theme", _THEMES),
        *_of("events", ("0", ">0", "<3", "1..2", "..1", "0..", '""', ">=4", "<=0")),
        *_of("is", ("participant",)),
        *_of("has", ("event",)),
        *_links("org", "O"),
        *_links("event", "E"),
        *_THROUGH_EVENTS,
    ],
    "organisations": [
        *_WORDS,
        *_of("type", ("government", "gouvernement", '""')),
        *_of("name", (*_WORDS[:8], "=border", '""')),
        *_of("acronym", ("uno", '""')),
        *_of("country", _COUNTRIES),
        *_of("host", _COUNTRIES),
        *_of("theme", _THEMES),
        *_of("role", ("donor", '""')),
        *_of("people", ("0", ">0", "..2", '""')),
        *_of("events", ("0", ">1", "..2", '""')),
        *_of("has", ("people",)),
        *_links("person", "P"),
        *_links("event", "E"),
        *_THROUGH_EVENTS,
    ],
    "recommendations": [
        *_WORDS,
        *_of("type", _TYPES),
        *_of("text", (*_WORDS, "=border")),
        *_of("country", _COUNTRIES),
        *_of("theme", _THEMES),
        *_of("status", ("implemented", "not_started", '""')),
        *_of("priority", ("high", '""')),
        *_of("acceptance", ("accepted", '"not accepted"')),
        *_of("addressed-to", (*_WORDS[:4], '""')),
        *_of("is", ("overdue", "upcoming", "open", "done", "undated")),
        *_dates("due"),
        *_links("event", "E"),
        *_links("org", "O"),
        *_THROUGH_EVENTS,
    ],
    "follow_ups": [
        *_WORDS,
        *_of("type", _TYPES),
        *_of("action", (*_WORDS, "=border")),
        *_of("country", _COUNTRIES),
        *_of("theme", _THEMES),
        *_of("status", ("open", "done", '""')),
        *_of("responsible", (*_WORDS[:4], '""')),
        *_of("is", ("overdue", "upcoming", "open", "done", "undated")),
        *_dates("due", "done-on"),
        *_links("event", "E"),
        *_links("org", "O"),
        *_THROUGH_EVENTS,
    ],
}


def trees(page: str) -> st.SearchStrategy[str]:
    """Searches of a page: what can be asked, side by side, or joined, left out and in brackets."""
    return st.recursive(
        st.sampled_from(LEAVES[page]),
        lambda parts: st.one_of(
            st.lists(parts, min_size=2, max_size=3).map(" ".join),
            st.lists(parts, min_size=2, max_size=3).map(lambda each: f"({' or '.join(each)})"),
            parts.map(lambda part: f"-({part})"),
        ),
        max_leaves=5,
    )
