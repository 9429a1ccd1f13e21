"""A search the office keeps: its words, the page they are asked of, and how that was shown."""

from sqlalchemy.orm import Mapped

from ctdesk.model import column
from ctdesk.model.base import Meaning, Record


class SavedSearch(Record):
    """A search under a name.

    `columns` are the keys of the columns shown and `sort` the order of the rows, both as text
    with commas between ("date,title", "country,date-"); empty where the page's own are meant.
    """

    __tablename__ = "saved_search"
    meaning = Meaning("saved_search", "Q", "Saved search", "Saved searches", names=("name",))

    name: Mapped[str] = column.line("Name", required=True, limit=120)
    page: Mapped[str] = column.line("Page", required=True)
    text: Mapped[str] = column.text("Search", required=True)
    columns: Mapped[str | None] = column.text("Columns")
    sort: Mapped[str | None] = column.line("Order")
    position: Mapped[int] = column.place_in_list()
