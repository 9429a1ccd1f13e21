"""Two people somebody looked at and found to be two, so that nobody is asked again."""

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class NotSamePerson(Record):
    """A pair of people who look like one and are not; `one_id` is the lower id."""

    __tablename__ = "not_same_person"
    __table_args__ = (UniqueConstraint("one_id", "other_id"),)
    meaning = Meaning("not_same_person", "NS", "Two people", "Pairs of two people")

    one_id: Mapped[int] = column.link("Person", "person", index=False, required=True)
    other_id: Mapped[int] = column.link("Other person", "person", required=True)
