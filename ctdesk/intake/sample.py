"""The sample book: the five source events, read from the files in data/sample."""

import json

from sqlalchemy.orm import Session

from ctdesk.actions.records import create
from ctdesk.intake.records import with_content
from ctdesk.kernel.paths import reference

KINDS = ("organisation", "series", "project", "person", "event", "saved_search")
"""The kinds of the sample in the order in which they can refer to each other."""


def load_sample(session: Session) -> None:
    """Put the sample records into a book that holds nothing but its reference lists."""
    folder = reference("sample")
    book = json.loads((folder / "book.json").read_text(encoding="utf-8"))
    related = []
    for kind in KINDS:
        for draft in book.get(kind, ()):
            for document in draft.get("documents", ()):
                if "file" in document:
                    with_content(document, folder)
            links = draft.pop("related_events", ())
            record = create(session, kind, draft)
            related += [(record.id, link) for link in links]
    for event_id, link in related:
        create(session, "related_event", link, owner_id=event_id)
