"""Where the words searched for stand in a text, whatever their case and accents."""

from functools import lru_cache

from ctdesk.kernel.text import fold, words


def searched_words(query: str) -> tuple[str, ...]:
    """The bare words of a search, folded; `field:value`, `-word` and operators are left out."""
    bare = (part for part in query.split() if ":" not in part and not part.startswith("-"))
    return tuple(word for word in words(" ".join(bare)) if len(word) > 1 and word != "or")


def spans(text: str, searched: tuple[str, ...]) -> list[tuple[int, int]]:
    """Start and length of every place where a word of the text begins with a searched word."""
    folded = "".join(_letter(letter) for letter in text)
    if len(folded) != len(text):
        return []
    found = []
    for word in searched:
        at = folded.find(word)
        while at >= 0:
            if at == 0 or not folded[at - 1].isalnum():
                found.append((at, len(word)))
            at = folded.find(word, at + 1)
    return found


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """The folded letter when it stays one, so that places stay the same."""
    folded = fold(letter)
    return folded if len(folded) == 1 else letter
