"""How the parts packed into one cell's text are told apart."""

from functools import lru_cache

from ctdesk.kernel.i18n import tr

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


def name_parts(text: str) -> tuple[str, str, str]:
    """Honorific, name in its original script, and name, of a name cell.

    >>> name_parts("Mr|محمد العلوي|Mohamed El Alaoui")
    ('Mr', 'محمد العلوي', 'Mohamed El Alaoui')
    """
    parts = text.split("|", 2)
    if len(parts) < 3:
        return "", "", text
    return parts[0], parts[1], parts[2]


def then_parts(text: str) -> tuple[str, str]:
    """What was true then, and what is by now where that is something else.

    >>> then_parts("Judge\x1fProsecutor")
    ('Judge', 'Prosecutor')
    """
    then, _, now = text.partition("\x1f")
    return then, now


def now_words(now: str) -> str:
    """What is true by now, as it stands quietly beside what was."""
    return tr("now: {words}", words=now) if now else ""


def explained(text: str, kind: str) -> str:
    """A cell with all it says, for tooltips and screen readers: what is by now, too."""
    if kind != "then":
        return spoken(text, kind)
    then, now = then_parts(text)
    return " · ".join(filter(None, (then, now_words(now))))


def spoken(text: str, kind: str) -> str:
    """A cell as one plain text, for copying: what is shown quietly beside it is left out."""
    if kind == "status":
        return status_parts(text)[1]
    if kind == "name":
        honorific, original, name = name_parts(text)
        both = " · ".join(part for part in (original, name) if part)
        return f"{honorific} {both}" if honorific else both
    if kind == "then":
        return then_parts(text)[0]
    return text
