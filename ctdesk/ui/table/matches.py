"""What is marked where a search knows words only, such as in the list of an event's people."""

from ctdesk.kernel.matches import sought


def searched_words(query: str) -> tuple[str, ...]:
    """The words of a search as `spans` takes them, without single letters.

    >>> searched_words("Traoré a")
    ('traore',)
    """
    ways = (way for word in query.split() for way in sought(word))
    return tuple(dict.fromkeys(way for way in ways if len(way.strip()) > 1))
