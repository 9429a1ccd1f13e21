"""The direction a text is read in, by its first letter that has one."""

from unicodedata import bidirectional


def is_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first strong letter is Arabic or Hebrew; `otherwise` for texts without one.

    >>> is_right_to_left("محمد El Alaoui"), is_right_to_left("2012")
    (True, False)
    """
    for letter in text:
        kind = bidirectional(letter)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return otherwise
