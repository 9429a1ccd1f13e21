"""An event's agenda: its sessions by day, field visits with their own host and place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.ui.desk import Desk
from ctdesk.ui.tabs.entries import Entry
from ctdesk.ui.tabs.part_list import PartList
from ctdesk.ui.tabs.parts_tab import PartsTab
from ctdesk.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from ctdesk.queries.forms import Row
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book


def in_order(sessions: "Sequence[Row]") -> "list[Row]":
    """By day and hour; a session without an hour stays behind the one it was put after."""
    hours: dict[str, str] = {}
    keyed = []
    for session in sessions:
        day = session.values.get("day") or ""
        hours[day] = session.values.get("start_time") or hours.get(day, "")
        keyed.append(((not day, day, hours[day]), session))
    return [session for _, session in sorted(keyed, key=lambda pair: pair[0])]


def session_entry(session: "Row") -> Entry:
    """A session as it is read."""
    from ctdesk.kernel.dates import format_date
    from ctdesk.queries.hours import hours, weekday

    values, shown = session.values, session.shown
    kind = values.get("session_kind")
    host = shown.get("host_organisation_id")
    tone = "info" if kind == "field_visit" else "plain"
    day = values.get("day")
    told = (
        values.get("location"),
        values.get("room"),
        tr("host: {name}", name=host) if host else "",
    )
    return Entry(
        session.id,
        values["title"],
        lead=hours(values.get("start_time"), values.get("end_time")) or "—",
        notes=side_by_side(told),
        chips=((tone, shown["session_kind"]),) if kind else (),
        lead_wide=108,
        group=f"{weekday(day)} {format_date(day)}".strip() if day else tr("Day not set"),
    )


def _next_session(draft: dict[str, Any]) -> dict[str, Any]:
    """The next session begins on the same day, when this one ends."""
    follows = {"day": draft.get("day"), "start_time": draft.get("end_time")}
    return {name: value for name, value in follows.items() if value}


SESSIONS = PartList(
    key="sessions",
    kind="session",
    heading=lambda: tr("Agenda"),
    none_yet=lambda: tr("No sessions yet"),
    belongs=lambda: tr(
        "Openings, panels, group work, breaks and field visits stand here by day and hour. "
        "Begin with the day and the hour of the first one; Enter adds it."
    ),
    shape=(
        ("title",),
        ("day", "start_time", "end_time", "session_kind"),
        ("location", "room", "host_organisation_id"),
        ("description",),
        ("summary",),
    ),
    main="title",
    entry=session_entry,
    adding=("day", "start_time", "end_time", "session_kind", "title"),
    order=in_order,
    next_one=_next_session,
)


def build(desk: Desk, ref: "Ref") -> QWidget:
    """The tab."""
    return PartsTab(
        desk,
        ref,
        (SESSIONS,),
        name=lambda: tr("Agenda"),
        numbered=lambda n: trn("{n} session", "{n} sessions", n["sessions"]),
    )


def count(book: "Book", ref: "Ref") -> int | None:
    """How many sessions; nothing beside the label while there is none."""
    return int(book.rows("SELECT count(*) FROM session WHERE event_id = ?", (ref.id,))[0][0])


TAB = Tab("agenda", "Agenda", 20, build, count)
