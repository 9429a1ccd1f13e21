import pytest

from ctdesk.actions.records import add, set_field
from ctdesk.history.audit import verify
from ctdesk.history.undo import undo
from ctdesk.store.book import Book


@pytest.fixture
def worked(book: Book) -> Book:
    ref = add(book, "event", {"title": "One"})
    set_field(book, ref, "title", "Two")
    undo(book)
    return book


def test_an_untouched_journal_holds(worked: Book) -> None:
    verdict = verify(worked)
    assert (verdict.verified, verdict.broken_at) == (4, None)


@pytest.mark.parametrize(
    ("tampering", "at"),
    [
        ("UPDATE change SET before = replace(before, 'One', 'Ten') WHERE operation = 'update'", 3),
        ("UPDATE work SET actor = 'nobody' WHERE id = 2", 2),
        ("DELETE FROM change WHERE work_id = 3", 3),
        ("DELETE FROM work WHERE id = 2", 3),
        ("UPDATE work SET at = '2020-01-01T00:00:00.000Z' WHERE id = 4", 4),
    ],
)
def test_tampering_is_located(worked: Book, tampering: str, at: int) -> None:
    worked.rows("PRAGMA foreign_keys = OFF")
    worked.rows(tampering)
    assert verify(worked).broken_at == at


def test_a_payload_replaced_by_its_hash_leaves_the_chain_whole(worked: Book) -> None:
    from ctdesk.store.chain import ERASED, payload_hash

    ((change, before),) = worked.rows("SELECT id, before FROM change WHERE work_id = 3")
    worked.rows(
        "UPDATE change SET before = ? WHERE id = ?", (f"{ERASED}{payload_hash(before)}", change)
    )
    assert verify(worked).broken_at is None


def test_the_anchor_of_a_cut_journal_is_another(worked: Book) -> None:
    whole = verify(worked).anchor
    worked.rows("PRAGMA foreign_keys = OFF")
    worked.rows("DELETE FROM work WHERE id = 4")
    assert verify(worked).broken_at is None
    assert verify(worked).anchor != whole
