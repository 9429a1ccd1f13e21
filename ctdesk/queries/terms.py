"""The office's own words: labels of terms and names of countries in the reader's language."""

from ctdesk.kernel.i18n import language
from ctdesk.store.book import Book


def choices(book: Book, vocabulary: str) -> list[tuple[str, str]]:
    """Key and label of each term in use, in the order of the list."""
    return [
        (key, label)
        for key, label in book.rows(
            f"SELECT key, label_{language()} FROM term WHERE vocabulary = ? AND active"
            " ORDER BY position, id",
            (vocabulary,),
        )
    ]


def term_label(book: Book, vocabulary: str, key: str | None) -> str:
    """The label of one term; the key itself where the list no longer holds it."""
    if key is None:
        return ""
    found = book.rows(
        f"SELECT label_{language()} FROM term WHERE vocabulary = ? AND key = ?", (vocabulary, key)
    )
    return str(found[0][0]) if found else key


def countries(book: Book) -> list[tuple[str, str]]:
    """Code and name of every country, ordered by name."""
    from ctdesk.kernel.text import sort_key

    rows = book.rows(f"SELECT code, name_{language()} FROM country")
    return sorted(((code, name) for code, name in rows), key=lambda row: sort_key(row[1]))


def country_name(book: Book, code: str | None) -> str:
    """The name of a country as the office prints it."""
    if code is None:
        return ""
    found = book.rows(f"SELECT name_{language()} FROM country WHERE code = ?", (code,))
    return str(found[0][0]) if found else code


def setting(book: Book, name: str) -> str | None:
    """A setting of the book, such as `office`."""
    found = book.rows("SELECT value FROM book_setting WHERE name = ?", (name,))
    return found[0][0] if found else None
