"""Where the words searched for stand in a text, whatever their case and accents."""

from functools import lru_cache
from unicodedata import normalize


def searched_words(query: str) -> tuple[str, ...]:
    """The bare words of a search, folded; `field:value`, `-word` and operators are left out."""
    words = query.replace('"', " ").replace("(", " ").replace(")", " ").split()
    bare = (word for word in words if ":" not in word and not word.startswith("-"))
    return tuple(folded for word in bare if len(folded := _fold(word)) > 1 and folded != "or")


def spans(text: str, words: tuple[str, ...]) -> list[tuple[int, int]]:
    """Start and length of every place where a word of the text begins with a searched word."""
    folded = "".join(_letter(letter) for letter in text)
    if len(folded) != len(text):
        return []
    found = []
    for word in words:
        at = folded.find(word)
        while at >= 0:
            if at == 0 or not folded[at - 1].isalnum():
                found.append((at, len(word)))
            at = folded.find(word, at + 1)
    return found


def _fold(text: str) -> str:
    return "".join(_letter(letter) for letter in text)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """The bare letter, always one character, so that places stay the same."""
    folded = normalize("NFD", letter)[0].casefold()
    return folded if len(folded) == 1 else letter
