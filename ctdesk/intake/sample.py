"""The sample book: the five source events, and an invented office that has worked for a year.

Both are read from files in data/sample. Whoever and whatever the second file holds is invented
and says so.
"""

import json
from collections.abc import Iterable

from sqlalchemy.orm import Session

from ctdesk.actions.records import create
from ctdesk.intake.records import with_content
from ctdesk.kernel.paths import reference

KINDS = ("organisation", "series", "project", "person", "event", "saved_search")
"""The kinds of the sample in the order in which they can refer to each other."""


def load_sample(session: Session, names: Iterable[str]) -> None:
    """Put the records of these files into a book that holds its reference lists, in their order."""
    for name in names:
        _load(session, name)


def _load(session: Session, name: str) -> None:
    folder = reference("sample")
    records = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    related = []
    for kind in KINDS:
        for draft in records.get(kind, ()):
            for document in draft.get("documents", ()):
                if "file" in document:
                    with_content(document, folder)
            links = draft.pop("related_events", ())
            record = create(session, kind, draft)
            related += [(record.id, link) for link in links]
    for event_id, link in related:
        create(session, "related_event", link, owner_id=event_id)
