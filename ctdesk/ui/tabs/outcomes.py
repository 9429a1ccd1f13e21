"""What came out of an event: outcomes, recommendations, and who does what by when."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.queries.display import tone
from ctdesk.ui.desk import Desk
from ctdesk.ui.tabs.entries import Entry
from ctdesk.ui.tabs.part_list import PartList
from ctdesk.ui.tabs.parts_tab import PartsTab
from ctdesk.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from ctdesk.queries.forms import Row
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book


def outcome_entry(outcome: "Row") -> Entry:
    """An outcome as it is read."""
    kind, theme = outcome.shown.get("outcome_kind"), outcome.shown.get("theme")
    return Entry(
        outcome.id,
        outcome.values["text"],
        notes=theme or "",
        chips=(("plain", kind),) if kind else (),
    )


def recommendation_entry(found: "Row") -> Entry:
    """A recommendation as it is read."""
    from ctdesk.queries.details_of_event_parts import recommendation_state

    values, shown = found.values, found.shown
    status = recommendation_state(values["acceptance"], values["implementation"])
    late, due = _due(values.get("due_date"), status)
    addressed = values.get("addressed_to") or shown.get("addressee_id") or ""
    priority = shown.get("priority")
    return Entry(
        found.id,
        values["text"],
        lead=values.get("number") or "",
        lead_wide=36,
        late=late,
        notes=_joined(
            tr("to {name}", name=addressed) if addressed else "",
            tr("priority: {priority}", priority=priority.lower()) if priority else "",
            due,
        ),
        chips=tuple(
            (tone(values[name]), shown[name])
            for name in ("acceptance", "implementation")
            if shown.get(name)
        ),
    )


def follow_up_entry(action: "Row") -> Entry:
    """A follow-up action as it is read; overdue is computed each time it is shown."""
    values, shown = action.values, action.shown
    late, due = _due(values.get("due_date"), values["status"])
    return Entry(
        action.id,
        values["description"],
        late=late,
        notes=_joined(
            values.get("responsible"),
            shown.get("responsible_organisation_id"),
            values.get("focal_point"),
            due,
        ),
        chips=((tone(values["status"]), shown.get("status", values["status"])),),
    )


def _due(day: str | None, status: str) -> tuple[str, str]:
    """By when, as words in the late colour and as ordinary ones; one of them is empty."""
    from ctdesk.queries.details_of_event_parts import due_text, is_overdue

    told = due_text(day, status)
    told = told[:1].upper() + told[1:]
    return (told, "") if is_overdue(day, status) else ("", told)


def _joined(*parts: str | None) -> str:
    return side_by_side(parts)


OUTCOMES = PartList(
    key="outcomes",
    kind="outcome",
    heading=lambda: tr("Outcomes"),
    none_yet=lambda: tr("No outcomes yet"),
    belongs=lambda: tr(
        "Findings, challenges, good practices and lessons, in the words of the report."
    ),
    shape=(("text",), ("outcome_kind", "theme")),
    main="text",
    entry=outcome_entry,
    adding=("outcome_kind", "text"),
    next_one=lambda draft: {k: v for k, v in draft.items() if k == "outcome_kind"},
)
RECOMMENDATIONS = PartList(
    key="recommendations",
    kind="recommendation",
    heading=lambda: tr("Recommendations"),
    none_yet=lambda: tr("No recommendations yet"),
    belongs=lambda: tr(
        "What the participants ask for, and of whom; accepted or not, carried out or not."
    ),
    shape=(
        ("number", "text"),
        ("addressed_to", "addressee_id", "priority"),
        ("acceptance", "implementation", "due_date"),
        ("status_reason", "source"),
    ),
    main="text",
    entry=recommendation_entry,
    adding=("number", "text", "addressed_to", "due_date"),
    next_one=lambda draft: {
        **({"number": str(int(draft["number"]) + 1)} if _is_number(draft.get("number")) else {}),
        **({"addressed_to": draft["addressed_to"]} if draft.get("addressed_to") else {}),
    },
)
FOLLOW_UPS = PartList(
    key="follow_up_actions",
    kind="follow_up_action",
    heading=lambda: tr("Follow-up actions"),
    none_yet=lambda: tr("Nothing to follow up yet"),
    belongs=lambda: tr(
        "Who does what by when; what is overdue shows in red here and among the follow-ups."
    ),
    shape=(
        ("description",),
        ("responsible", "responsible_organisation_id", "focal_point"),
        ("due_date", "status", "completed_on"),
        ("progress",),
    ),
    main="description",
    entry=follow_up_entry,
    adding=("description", "responsible", "due_date"),
)


def _is_number(typed: object) -> bool:
    return isinstance(typed, str) and typed.isascii() and typed.isdigit()


def build(desk: Desk, ref: "Ref") -> QWidget:
    """The tab."""
    return PartsTab(
        desk,
        ref,
        (OUTCOMES, RECOMMENDATIONS, FOLLOW_UPS),
        name=lambda: tr("Outcomes"),
        numbered=_numbered,
    )


def _numbered(n: dict[str, int]) -> str:
    return " · ".join(
        (
            trn("{n} outcome", "{n} outcomes", n["outcomes"]),
            trn("{n} recommendation", "{n} recommendations", n["recommendations"]),
            trn("{n} follow-up", "{n} follow-ups", n["follow_up_actions"]),
        )
    )


def count(book: "Book", ref: "Ref") -> int | None:
    """How many outcomes, recommendations and follow-up actions together."""
    listed = ("outcome", "recommendation", "follow_up_action")
    each = " + ".join(f"(SELECT count(*) FROM {kind} WHERE event_id = :id)" for kind in listed)
    return int(book.rows(f"SELECT {each}", {"id": ref.id})[0][0])


TAB = Tab("outcomes", "Outcomes", 40, build, count)
