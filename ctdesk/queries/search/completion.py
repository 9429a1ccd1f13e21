"""What could be written where the cursor stands: keywords at a word, values behind a colon."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ctdesk.kernel.dates import format_date
from ctdesk.kernel.i18n import tr
from ctdesk.kernel.text import clipped, fold
from ctdesk.queries.search import dating, values
from ctdesk.queries.search.keyword import Keyword, Target, by_name, hyphenated
from ctdesk.queries.search.keywords import keywords
from ctdesk.queries.search.matching import every_word
from ctdesk.queries.search.tokens import Piece, closing, pieces, unquoted
from ctdesk.queries.search.writing import quoted
from ctdesk.store.book import Book

MOST = 12
"""As many completions as are offered at once."""

_LOOKED_AT = 40
_REST = re.compile(r"[^\s\"“”„«»()|]*")


@dataclass(frozen=True)
class Completion:
    """A text that can take the place from `start` to `end` of a search, with what it is called."""

    text_to_insert: str
    start: int
    end: int
    label: str
    detail: str


@dataclass(frozen=True)
class _Offer:
    text: str
    label: str
    detail: str = ""


def completions(book: Book, page: str, text: str, cursor: int) -> list[Completion]:
    """What could be written at the cursor, the likeliest first; at most `MOST`.

    Behind a blank nothing is offered, for nobody knows what will come; in an empty search and
    behind a colon everything is.
    """
    known = keywords(book, page)
    start, offers = _begun(book, known, text[:cursor])
    end = _end(text, start, cursor)
    found: dict[str, Completion] = {}
    for offer in offers:
        told = Completion(offer.text, start, end, offer.label, offer.detail)
        found.setdefault(fold(offer.text) or offer.text, told)
        if len(found) == MOST:
            break
    return list(found.values())


def _begun(book: Book, known: tuple[Keyword, ...], before: str) -> tuple[int, Iterator[_Offer]]:
    """Where the piece begins that stands before the cursor, and what it may become."""
    cut, cursor = list(pieces(before)), len(before)
    last = cut[-1] if cut and cut[-1].end == cursor else None
    if not cut:
        return cursor, _of_keywords(known, "")
    if last is None:
        return cursor, _of_values(book, known, _within(cut), "")
    if last.kind == "value":
        typed = last.text or last.sign  # behind a sign no other is offered
        return last.value_start, _of_values(book, known, last.field, unquoted(typed)[0])
    if last.kind == "open":
        return cursor, _of_values(book, known, last.field, "")
    if last.kind in ("word", "or", "and"):
        return last.start, _of_keywords(known, last.text)
    return cursor, iter(())


def _within(cut: Iterable[Piece]) -> str:
    """The name of the field in whose brackets the next piece will stand."""
    opened = [""]
    for piece in cut:
        if piece.kind == "open":
            opened.append(piece.field)
        elif piece.kind == "close" and len(opened) > 1:
            opened.pop()
    return opened[-1]


def _end(text: str, start: int, cursor: int) -> int:
    """Where what the cursor stands in ends, with the mark that closes its quotation."""
    mark = closing(text[start:cursor])
    if mark:
        return cursor + (text[cursor : cursor + 1] == mark)
    rest = _REST.match(text, cursor)
    return rest.end() if rest else cursor


def _of_keywords(known: Iterable[Keyword], typed: str) -> Iterator[_Offer]:
    """The keywords that begin so in any language; written as they were begun."""
    begun = hyphenated(typed)
    if typed and not begun:
        return
    others = []
    for keyword in known:
        name, spelt = next((n for n in _named(keyword) if n[0].startswith(begun)), ("", ""))
        offer = _Offer(f"{spelt}:", keyword.label, keyword.help)
        if name and name in (keyword.key, hyphenated(keyword.label)):
            yield offer
        elif name:
            others.append(offer)
    yield from others


def _named(keyword: Keyword) -> Iterable[tuple[str, str]]:
    return zip(keyword.names, keyword.spellings or keyword.names, strict=True)


def _of_values(book: Book, known: tuple[Keyword, ...], name: str, typed: str) -> Iterator[_Offer]:
    """The values of a keyword that what was typed may become."""
    names = by_name(known)
    keyword = names.get(name)
    while keyword is not None:
        offers = _OFFERS.get(keyword.kind)
        if offers is not None:
            yield from offers(book, keyword, typed)
        keyword = names.get(keyword.also)


def _terms(book: Book, keyword: Keyword, typed: str) -> Iterator[_Offer]:
    labels = dict(values.term_labels(book, keyword.vocabulary))
    keys = values.terms(book, keyword.vocabulary, typed, is_whole=False) if fold(typed) else labels
    begun = sorted((labels[key] for key in keys), key=lambda label: not _begins(label, typed))
    yield from (_Offer(quoted(label), label) for label in begun)


def _countries(book: Book, _keyword: Keyword, typed: str) -> Iterator[_Offer]:
    """Countries by their code, then groups and regions by their name."""
    names = values.country_names(book)
    for begins in (_begins, _has_word):
        for name, code in names:
            if begins(name, typed) or (code and fold(typed) == fold(code)):
                yield _Offer(code or quoted(name), name, code)


def _begins(name: str, typed: str) -> bool:
    return fold(name).startswith(fold(typed))


def _has_word(name: str, typed: str) -> bool:
    return any(word.startswith(fold(typed)) for word in fold(name).split())


def _states(_book: Book, keyword: Keyword, typed: str) -> Iterator[_Offer]:
    begun = hyphenated(typed)
    for state in keyword.states:
        if any(name.startswith(begun) for name in state.names):
            yield _Offer(state.key, state.label, state.key)


def _flags(_book: Book, _keyword: Keyword, typed: str) -> Iterator[_Offer]:
    for text, label in (("yes", tr("Yes")), ("no", tr("No"))):
        if _begins(text, typed) or _begins(label, typed):
            yield _Offer(text, label)


def _dates(_book: Book, _keyword: Keyword, typed: str) -> Iterator[_Offer]:
    for word, label in dating.relative().items():
        if word.startswith(hyphenated(typed)) or _begins(label, typed):
            yield _Offer(word, label, format_date(dating.span(word)[0]))


def _numbers(_book: Book, _keyword: Keyword, typed: str) -> Iterator[_Offer]:
    if not typed:
        yield _Offer(">30", tr("More than 30"))
        yield _Offer("<10", tr("Fewer than 10"))
        yield _Offer("10..30", tr("From 10 to 30"))


def _links(book: Book, keyword: Keyword, typed: str) -> Iterator[_Offer]:
    """Records whose names begin so, found in their own index."""
    target = keyword.target
    shown = _SHOWN.get(target.kind) if target else None
    if target is None or shown is None:
        return
    label, detail, by_id = shown
    for row_id, told, beside in _found(book, target, label, detail, typed):
        text = f"{target.prefix}{row_id}" if by_id else quoted(told or "")
        yield _Offer(text, clipped(told or "", 80), clipped(beside or "", 80))


def _found(
    book: Book, target: Target, label: str, detail: str, typed: str
) -> list[tuple[int, str | None, str | None]]:
    kind, listed = target.kind, f"r.id, {label} AS told, {detail}"
    # The plus keeps the engine from reading all records that were never merged.
    kept = "+r.merged_into_id IS NULL" if kind in ("person", "organisation") else "1"
    row_id = values.short_id(target, typed)
    if row_id is not None:
        return book.rows(f"SELECT {listed} FROM {kind} r WHERE r.id = ?", (row_id,))
    if not fold(typed):
        return book.rows(f"SELECT {listed} FROM {kind} r WHERE {kept} LIMIT {MOST}")
    wanted = every_word(typed, target.columns, is_whole=False)
    return book.rows(
        f"SELECT {listed} FROM (SELECT rowid AS id FROM {kind}_search"
        f" WHERE {kind}_search MATCH ? LIMIT {_LOOKED_AT}) f CROSS JOIN {kind} r ON r.id = f.id"
        f" WHERE {kept} ORDER BY fold(told) LIKE ? || '%' DESC, fold(told) LIMIT {MOST}",
        (wanted, fold(typed)),
    )


_SHORT_NAME = "coalesce(nullif({0}acronym, ''), {0}name)"
_SHOWN = {
    "organisation": (_SHORT_NAME.format("r."), "r.name", False),
    "person": (
        "r.display_name",
        f"(SELECT {_SHORT_NAME.format('')} FROM organisation WHERE id = r.organisation_id)",
        False,
    ),
    "event": ("coalesce(r.short_title, r.title)", "r.sort_date", True),
    "legal_instrument": ("r.symbol", "r.short_subject", False),
    "series": ("r.name", "''", False),
    "project": ("r.title", "r.short_code", False),
    "recommendation": ("r.text", "''", True),
}
"""Kind to the label and the words beside it, and whether its short id is written for it."""

_OFFERS: dict[str, Callable[[Book, Keyword, str], Iterator[_Offer]]] = {
    "term": _terms,
    "country": _countries,
    "state": _states,
    "presence": _states,
    "flag": _flags,
    "date": _dates,
    "during": _dates,
    "number": _numbers,
    "count": _numbers,
    "link": _links,
}
