"""The fixed set of searches the benchmark asks, each beside the bare statement of its ids."""

from dataclasses import dataclass

from ctdesk.queries.listing import Order


@dataclass(frozen=True)
class Question:
    """One search: what it is an example of, its text and order, and the bare SQL of the same ids.

    `bare` gives the ids as `id`, in no order; `columns` and `order` are what bare SQL would show
    and sort by, with `r` as the record.
    """

    example: str
    page: str
    text: str
    sort: Order
    bare: str

    @property
    def kind(self) -> str:
        """The table the page lists."""
        return "person" if self.page == "people" else "event"

    @property
    def ids(self) -> str:
        """The bare statement of the ids, as one text."""
        return f"SELECT group_concat(id) FROM ({self.bare})"

    def first(self, number: int) -> str:
        """The bare statement of the first rows with what the table shows of them."""
        order = _ORDERS[self.sort.key] + (" DESC" if self.sort.descending else "")
        return (
            f"SELECT r.id, {_SHOWN[self.kind]} FROM (SELECT r.id FROM ({self.bare}) f"
            f" JOIN {self.kind} r ON r.id = f.id ORDER BY {order} NULLS LAST, r.id"
            f" LIMIT {number}) f JOIN {self.kind} r ON r.id = f.id"
        )


_SHOWN = {
    "person": "r.honorific, r.name_original, r.display_name,"
    " (SELECT name FROM organisation WHERE id = r.organisation_id), r.job_title,"
    " (SELECT name_en FROM country WHERE code = r.country),"
    " (SELECT count(*) FROM participation WHERE person_id = r.id)",
    "event": "r.start_date, r.end_date, r.short_title, r.title, r.city,"
    " (SELECT label_en FROM term WHERE vocabulary = 'event_type' AND key = r.event_type),"
    " (SELECT name_en FROM country WHERE code = r.host_country),"
    " (SELECT count(*) FROM participation WHERE event_id = r.id AND status"
    " IN ('attended', 'attended_partly', 'completed')),"
    " (SELECT label_en FROM term WHERE vocabulary = 'event_status' AND key = r.status)",
}
"""What the table shows of a record, put together by hand."""

_ORDERS = {
    "name": "r.sort_name",
    "country": "(SELECT name_en FROM country WHERE code = r.country)",
    "job_title": "r.job_title",
    "organisation": "(SELECT name FROM organisation WHERE id = r.organisation_id)",
    "date": "r.sort_date",
    "title": "r.sort_title",
}


def window(kind: str, ids: str) -> str:
    """The bare statement of some rows by their ids."""
    return f"SELECT r.id, {_SHOWN[kind]} FROM {kind} r WHERE r.id IN ({ids})"


INDEXES = (
    "CREATE INDEX IF NOT EXISTS bare_country ON person(country)",
    "CREATE INDEX IF NOT EXISTS bare_sex ON person(sex)",
    "CREATE INDEX IF NOT EXISTS bare_type ON event(event_type)",
    "CREATE INDEX IF NOT EXISTS bare_status ON event(status)",
    "CREATE INDEX IF NOT EXISTS bare_host ON event(host_country)",
)
"""What the bare statements may use besides the book's own indexes; made in a copy of the book."""


def _words(kind: str, expression: str) -> str:
    found = f"{kind}_search"
    return f"SELECT rowid AS id FROM {found} WHERE {found} MATCH '{expression}'"


def _people(
    example: str, text: str, bare: str, sort: str = "name", *, down: bool = False
) -> Question:
    return Question(example, "people", text, Order(sort, down), bare)


def _person(expression: str, more: str = "") -> str:
    return _words("person", expression) + more


def _with(condition: str) -> str:
    """What narrows the found words; looked up row by row, which is faster than a list of ids."""
    whose = "p.id = person_search.rowid"
    return f" AND EXISTS (SELECT 1 FROM person p WHERE {whose} AND {condition})"


def _events(example: str, text: str, bare: str, sort: str = "date") -> Question:
    return Question(example, "events", text, Order(sort, descending=sort == "date"), bare)


PEOPLE = (
    _people("one letter", "m", _person('"m"*')),
    _people("one letter, few", "z", _person('"z"*')),
    _people("two letters", "mo", _person('"mo"*')),
    _people("three letters", "moh", _person('"moh"*')),
    _people("five letters", "moham", _person('"moham"*')),
    _people("a common word", "ministry", _person('"ministry"*')),
    _people("a common word of the position", "judge", _person('"judge"*')),
    _people("a name", "mohamed", _person('"mohamed"*')),
    _people("two words, the second begun", "mohamed a", _person('"mohamed"* "a"*')),
    _people("two words", "mohamed alaoui", _person('"mohamed"* "alaoui"*')),
    _people("two common words", "ministry justice", _person('"ministry"* "justice"*')),
    _people("three words", "mohamed haddad judge", _person('"mohamed"* "haddad"* "judge"*')),
    _people("accents", "Traoré", _person('"traore"*')),
    _people("an apostrophe", "N’Diaye", _person('"ndiaye"*')),
    _people("a rare one", "goncalo nunez", _person('"goncalo"* "nunez"*')),
    _people("none", "qqxzjv", _person('"qqxzjv"*')),
    _people("Arabic, three letters", "محم", _person('"محم"*')),
    _people("Arabic, a word", "فاطمة", _person('"فاطمه"*')),
    _people("Arabic, two words", "محمد العلوي", _person('"محمد"* "العلوي"*')),
    _people("clustered at the end", "zongo", _person('"zongo"*')),
    _people("by country", "moh", _person('"moh"*'), "country"),
    _people("by country, downwards", "fatou", _person('"fatou"*'), "country", down=True),
    _people("by position", "ministry", _person('"ministry"*'), "job_title"),
    _people("by organisation", "mohamed", _person('"mohamed"*'), "organisation"),
    _people("one letter by organisation", "m", _person('"m"*'), "organisation"),
    _people("a country", "country:FR", "SELECT id FROM person WHERE country = 'FR'"),
    _people(
        "a country and a word", "country:TN mohamed", _person('"mohamed"*', _with("country = 'TN'"))
    ),
    _people(
        "sex and position",
        "sex:female position:judge",
        _person('{job_title} : "judge"*', _with("sex = 'female'")),
    ),
    _people(
        "two names in their fields",
        "given:fatou family:traore",
        _person('({given_name} : "fatou"*) AND ({family_name} : "traore"*)'),
    ),
    _people(
        "brackets and or",
        "(traore or keita) country:ML",
        _person('"traore"* OR "keita"*', _with("country = 'ML'")),
    ),
    _people(
        "without a country",
        "mohamed -country:MA",
        _person('"mohamed"*', _with("country IS NOT 'MA'")),
    ),
    _people("without a word", "mohamed -judge", _person('"mohamed"* NOT "judge"*')),
)
"""Searches over people."""

EVENTS = (
    _events("events: one letter", "w", _words("event", '"w"*')),
    _events("events: a common word", "workshop", _words("event", '"workshop"*'), "title"),
    _events("events: two words", "border sahel", _words("event", '"border"* "sahel"*')),
    _events("events: Arabic", "أمن الحدود", _words("event", '"امن"* "الحدود"*')),
    _events("events: a type", "type:webinar", "SELECT id FROM event WHERE event_type = 'webinar'"),
    _events(
        "events: status and word",
        "status:planned sahel",
        _words("event", '"sahel"*')
        + " AND EXISTS (SELECT 1 FROM event e WHERE e.id = event_search.rowid"
        " AND e.status = 'planned')",
    ),
)
"""Searches over events."""

QUESTIONS = PEOPLE + EVENTS

TYPED = (
    *("mohamed", "fatou", "traore", "justice", "محمد", "فاطمة", "zongo", "judge", "mali"),
    *("smith", "ministry", "el alaoui", "khadija", "o'brien"),
)
"""What is typed letter by letter: 80 beginnings."""
