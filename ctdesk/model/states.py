"""The states of events and participations: which may follow which, and what counts.

Source: the state machines of the field's own systems, united; see docs/decisions/states.md.
"""

from dataclasses import dataclass

BEFORE_CLOSED = ("idea", "planned", "confirmed", "registration_open", "registration_closed")

EVENT_MOVES: dict[str, tuple[str, ...]] = {
    "idea": ("planned", "postponed", "cancelled"),
    "planned": ("confirmed", "idea", "postponed", "cancelled"),
    "confirmed": ("registration_open", "ongoing", "planned", "postponed", "cancelled"),
    "registration_open": ("registration_closed", "ongoing", "confirmed", "postponed", "cancelled"),
    "registration_closed": ("ongoing", "registration_open", "postponed", "cancelled"),
    "ongoing": ("completed", "cancelled"),
    "completed": ("reported", "ongoing"),
    "reported": ("completed",),
    "postponed": ("planned", "cancelled"),
    "cancelled": ("planned",),
}
"""Event status to the statuses it may move to; cancelling and reopening need a reason."""

EVENT_REASONED = frozenset({("reported", "completed"), ("completed", "ongoing")})
"""Moves of an event, besides cancelling, that need a reason: they reopen what was closed."""


@dataclass(frozen=True)
class ParticipationState:
    """What a participation status means: its class, and in which figures it counts."""

    stage: str
    is_registered: bool
    is_participant: bool
    moves: tuple[str, ...]


PARTICIPATION: dict[str, ParticipationState] = {
    "nominated": ParticipationState(
        "waiting", False, False, ("invited", "registered", "not_selected")
    ),
    "invited": ParticipationState(
        "waiting", False, False, ("registered", "confirmed", "declined", "nominated")
    ),
    "registered": ParticipationState(
        "pending",
        True,
        False,
        ("under_vetting", "confirmed", "waitlisted", "not_selected", "withdrawn"),
    ),
    "under_vetting": ParticipationState("pending", True, False, ("confirmed", "not_selected")),
    "waitlisted": ParticipationState(
        "waiting", False, False, ("confirmed", "not_selected", "withdrawn")
    ),
    "confirmed": ParticipationState(
        "positive",
        True,
        False,
        (
            "attended",
            "attended_partly",
            "no_show",
            "withdrawn",
            "replaced",
            "cancelled",
            "registered",
        ),
    ),
    "attended": ParticipationState("positive", True, True, ("attended_partly", "completed")),
    "attended_partly": ParticipationState("positive", True, True, ("attended", "completed")),
    "completed": ParticipationState("positive", True, True, ("attended",)),
    "no_show": ParticipationState("negative", True, False, ("attended", "attended_partly")),
    "declined": ParticipationState("negative", False, False, ("registered",)),
    "not_selected": ParticipationState("negative", False, False, ("registered",)),
    "withdrawn": ParticipationState("negative", False, False, ("registered",)),
    "replaced": ParticipationState("negative", False, False, ()),
    "cancelled": ParticipationState("negative", False, False, ()),
}
"""Participation status to its meaning, in process order."""

FIRST_STATUSES = ("nominated", "invited", "registered", "confirmed", "attended")
"""What a new participation may start as; `attended` is a walk-in."""

REASONED = frozenset({"not_selected", "withdrawn", "cancelled"})
"""Statuses that need a reason when they are entered."""

READMITTED = frozenset({"declined", "withdrawn", "not_selected"})
"""Statuses from which `registered` is a re-admission and needs a reason."""

FOLLOW_UP_CLOSED = ("done", "verified", "cancelled")
"""Statuses in which a follow-up action is no longer due."""

RECOMMENDATION_CLOSED = ("implemented", "verified", "superseded", "no_longer_applicable")
"""Implementations in which a recommendation is no longer due."""

RECOMMENDATION_REFUSED = ("not_accepted",)
"""Acceptances with which nobody has to carry a recommendation out."""

PARTICIPANT_STATUSES = tuple(key for key, state in PARTICIPATION.items() if state.is_participant)
REGISTERED_STATUSES = tuple(key for key, state in PARTICIPATION.items() if state.is_registered)


def needs_reason(old: str, new: str) -> bool:
    """Whether a participation may make this move only with a reason."""
    return new in REASONED or (old in READMITTED and new == "registered")
