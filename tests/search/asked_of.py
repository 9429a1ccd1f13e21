"""Keywords and trees for the tests of the search language."""

from hypothesis import strategies as st

from ctdesk.queries.search.keyword import Keyword, hyphenated
from ctdesk.queries.search.tree import Either, Every, Field, Node, Without, Word


def keyword(key: str, kind: str, *others: str) -> Keyword:
    names = tuple(hyphenated(name) for name in (key, *others))
    return Keyword(key, key.capitalize(), kind, "", names)  # type: ignore[arg-type]


KEYWORDS = (
    keyword("country", "country", "pays", "بلد"),
    keyword("title", "words", "titre"),
    keyword("date", "date"),
    keyword("participants", "number"),
    keyword("type", "term"),
    keyword("job-title", "words", "Fonction exercée"),
)

PIECES = (
    *("country:", "is:", "has:", "after:", "during:", "participants:", "بلد:", "pays:", "org:"),
    *("title:", "person:", "role:", "followup:", "events:", "nom:", "::", ":", "title:(", "x:"),
    *("(", ")", "((", "-", "--", "−", '"', '""', "“", "”", "«", "»", "'", "|", " or ", " OU "),
    *(" AND ", " NOT ", "NEAR(", "NEAR/3", "*", "^", "{", "}", "\\", "%", "_", ";", "--", "/*"),
    *(">", "<=", "=>", "≥", "..", "...", "2012", "2012-13", "31/02/2012", "99999999999999999999"),
    *("0000", "9999-12-31", "today", "this-month", "aujourd'hui", "اليوم", "17-19/7/2012", "-5"),
    *("ML", "mali", "مالي", "sahel", "E1", "E999999999999999999", "P1", "follow-up", "O'Brien"),
    *("\ud800", "\udfff", "\u200f", "\u202e", "\u2067", "\x00", "\x1f", "\u0301", "\u064e", "ـ"),
    *("﷽", "ﷺ", "İ", "ß", "ﬃ", "🇲🇱", "٣٠", "²", "½", " ", "\t", "\n", "\u2028", ",", "،", "a"),
)
"""What searches are made of, and what they are broken with."""

any_text = st.text(st.characters(exclude_categories=()))
pieces_of_searches = st.sampled_from(
    [
        *("country:", "title:", "date:", "participants:", "pays:", "type:", "unknown:", ":", "::"),
        *("(", ")", "-", '"', '""', "“", "»", "|", " or ", " OU ", " and ", " et ", " و ", " "),
        *(">", "<=", "=", "..", "2012", "2012-07", "30", "ML", "mali", "S/RES/1624", "O'Brien"),
        *("follow-up", "NEAR(", "*", "مالي", "\u200f", "\ud800", "\x00", ",", "é", "12:30"),
    ]
)
searches = st.one_of(any_text, st.lists(pieces_of_searches, max_size=25).map("".join))


def shape(node: Node | None) -> object:
    """A tree without its places in the text."""
    match node:
        case Word(text, is_quoted):
            return f'"{text}"' if is_quoted else text
        case Field(keyword, comparison, text, is_quoted, until=until):
            told = f'"{text}"' if is_quoted else text
            return f"{keyword} {comparison} {told}{' ' + until if until else ''}"
        case Every(parts):
            return ("every", *map(shape, parts))
        case Either(parts):
            return ("either", *map(shape, parts))
        case Without(part):
            return ("without", shape(part))
    return None
