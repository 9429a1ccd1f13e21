"""The language spoken when nobody asked for one."""

from collections.abc import Mapping

from ctdesk.kernel.i18n import LANGUAGES


def usual_language(environment: Mapping[str, str]) -> str:
    """The language of the terminal when CT Desk speaks it, else English.

    >>> usual_language({"LANG": "fr_FR.UTF-8"}), usual_language({"LC_ALL": "C", "LANG": "fr_FR"})
    ('fr', 'en')
    """
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    code = next(filter(None, names), "").partition("_")[0].partition(".")[0].lower()
    return code if code in LANGUAGES else "en"
