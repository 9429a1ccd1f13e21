"""Why two people may be one, in words."""

from typing import TYPE_CHECKING

from ctdesk.kernel.i18n import tr
from ctdesk.queries.matching.evidence import FIGURES

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def reasons(figures: "NDArray[np.float32]") -> tuple[str, ...]:
    """What speaks for it and against it: the name first, then what agrees, then what differs."""
    told = dict(zip(FIGURES, figures.tolist(), strict=True))
    said = [_name(told), *_agreeing(told), *_differing(told)]
    return tuple(said)


def _name(told: dict[str, float]) -> str:
    if told["clashing_words"]:
        return tr("part of the name is another")
    if any(told[f"{likeness}_words"] for likeness in ("typo", "slip", "near", "loose")):
        return tr("the name differs by a slip")
    if told["one_vowel_words"]:
        return tr("the names sound nearly alike")
    if told["initials"]:
        return tr("the name has an initial")
    if told["extra_words"]:
        return tr("one name is longer")
    if told["spelled_words"] or told["soft_words"]:
        return tr("the same name in another spelling")
    return tr("the same name") if told["same_words"] else tr("another name")


def _agreeing(told: dict[str, float]) -> list[str]:
    said = {
        "birth_date_agrees": tr("same date of birth"),
        "birth_date_slip": tr("nearly the same date of birth"),
        "birth_date_year": tr("same year of birth"),
        "email_agrees": tr("same e-mail"),
        "phone_agrees": tr("same phone"),
        "organisation_agrees": tr("same organisation"),
        "position_agrees": tr("same position"),
        "country_agrees": tr("same country"),
    }
    return [words for name, words in said.items() if told[name]]


def _differing(told: dict[str, float]) -> list[str]:
    said = {
        "birth_date": tr("other date of birth"),
        "email": tr("other e-mail"),
        "phone": tr("other phone"),
        "organisation": tr("other organisation"),
        "position": tr("other position"),
        "country": tr("other country"),
        "sex": tr("other sex"),
    }
    return [words for name, words in said.items() if told[f"{name}_differs"]]
