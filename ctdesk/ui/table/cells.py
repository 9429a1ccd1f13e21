"""How the parts packed into one cell's text are told apart."""

from functools import lru_cache

_TONES = frozenset(("done", "soon", "late", "info", "plain"))


@lru_cache(maxsize=512)
def status_parts(text: str) -> tuple[str, str]:
    """Tone and label of a status cell.

    >>> status_parts("done|Completed")
    ('done', 'Completed')
    """
    tone, bar, label = text.partition("|")
    if not bar:
        return "plain", text
    return (tone if tone in _TONES else "plain"), label


def name_parts(text: str) -> tuple[str, str]:
    """Honorific, and the name in both scripts, of a name cell.

    >>> name_parts("Mr|محمد العلوي|Mohamed El Alaoui")
    ('Mr', 'محمد العلوي · Mohamed El Alaoui')
    """
    parts = text.split("|", 2)
    if len(parts) < 3:
        return "", text
    honorific, original, name = parts
    return honorific, " · ".join(part for part in (original, name) if part)


def spoken(text: str, kind: str) -> str:
    """A cell as one plain text: for copying, tooltips and screen readers."""
    if kind == "status":
        return status_parts(text)[1]
    if kind == "name":
        return " ".join(part for part in name_parts(text) if part)
    return text
