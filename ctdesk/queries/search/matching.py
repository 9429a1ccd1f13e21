"""Words as the word index is asked for them: folded and quoted, never as they were typed."""

from collections.abc import Iterable

from ctdesk.kernel.text import asked


def expression(text: str, *, is_quoted: bool, columns: Iterable[str] = ()) -> str:
    """The expression that finds the text, in some columns of the index or in all of them.

    What folds to several words stands side by side. The last word is the beginning of one
    unless the text was quoted. A text without a letter or digit finds nothing.

    >>> expression("S/RES/1624", is_quoted=False, columns=("symbol",))
    '{symbol} : "s res 1624" *'
    >>> expression("المغرب", is_quoted=False)
    '("المغرب" * OR "مغرب")'
    """
    first, *others = asked(text)
    ways = [f'"{first}"' if is_quoted else f'"{first}" *', *(f'"{other}"' for other in others)]
    said = ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"
    return _within(columns, said)


def every_word(text: str, columns: Iterable[str] = (), *, is_whole: bool) -> str:
    """The expression that finds each word of the text, in whatever order and column.

    >>> every_word("El Alaoui", ("given_name", "family_name"), is_whole=True)
    '{given_name family_name} : ("el" AND "alaoui")'
    """
    each = [
        expression(word, is_quoted=is_whole or place < len(words) - 1)
        for words in [asked(text)[0].split()]
        for place, word in enumerate(words)
    ]
    if len(each) < 2:
        return _within(columns, each[0] if each else '""')
    return _within(columns, f"({' AND '.join(each)})")


def _within(columns: Iterable[str], said: str) -> str:
    named = " ".join(columns)
    return f"{{{named}}} : {said}" if named else said
