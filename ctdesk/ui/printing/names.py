"""File names that every system takes, suggested for what is written."""

import re
import unicodedata

_LONGEST = 120
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]+')


def safe_name(words: str, suffix: str) -> str:
    """A file name made of the words: nothing a system forbids, hides or turns around.

    >>> safe_name("2012/RABAT: summary?", ".pdf"), safe_name("con", ".csv"), safe_name(" .", ".csv")
    ('2012-RABAT- summary.pdf', '_con.csv', 'CT Desk.csv')
    """
    printable = "".join(
        " " if unicodedata.category(letter) in ("Zl", "Zp", "Cc") else letter
        for letter in words
        if unicodedata.category(letter) not in ("Cf", "Cs", "Cn")
    )
    named = _FORBIDDEN.sub("-", " ".join(printable.split()))[:_LONGEST].strip(" .-")
    if not named:
        named = "CT Desk"
    return f"{'_' if _RESERVED.fullmatch(named) else ''}{named}{suffix}"
