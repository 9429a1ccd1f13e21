"""How long a passphrase would hold, roughly, said in words."""

from ctdesk.kernel.i18n import tr

LEAST = 12
GOOD = 18


def strength(passphrase: str) -> tuple[str, str]:
    """A tone (late, soon, done) and a sentence about what to do next; length counts most.

    >>> strength("aaaaaaaaaaaaaaaaaaaaaaa")[0]
    'late'
    """
    letters = len(set(passphrase.casefold()))
    if len(passphrase) < LEAST or letters < 6:
        return "late", tr("Too easy to guess: take four or more words that do not belong together.")
    if len(passphrase) < GOOD or letters < 9:
        return "soon", tr("Fair. One more word makes it strong.")
    return "done", tr("Strong.")
