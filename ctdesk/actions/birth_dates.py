"""An office decides that it keeps dates of birth, or that it keeps none any more."""

from sqlalchemy import select

from ctdesk.kernel.i18n import tr
from ctdesk.model.reference import BookSetting
from ctdesk.queries.birth_dates import KEPT, SETTING
from ctdesk.store.book import Book


def keep_birth_dates(book: Book, is_kept: bool) -> None:
    """Have people asked for their date of birth or not, as one step; what is there stays."""
    label = tr("Keep dates of birth") if is_kept else tr("Keep no dates of birth")
    with book.work(label) as session:
        found = session.scalar(select(BookSetting).where(BookSetting.name == SETTING))
        value = KEPT if is_kept else None
        if found is not None:
            found.value = value
        elif is_kept:
            session.add(BookSetting(name=SETTING, value=value))
