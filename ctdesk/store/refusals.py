"""Why a book is not opened, in sentences that name the way out."""

from pathlib import Path

from ctdesk.kernel.i18n import tr
from ctdesk.store.declared import Strange
from ctdesk.store.keys import keys_path

_SHOWN = 3


def damaged(book: Path, pages: tuple[int, ...] = ()) -> str:
    """Part of the book cannot be read, and on which pages of the file if that is known."""
    words = {"name": book.name, "way_out": _way_out(book)}
    if not pages:
        return tr("“{name}” is damaged and was left as it is. {way_out}", **words)
    listed = ", ".join(map(str, pages[:5])) + ("…" if len(pages) > 5 else "")
    return tr(
        "“{name}” is damaged (page {pages}) and was left as it is. {way_out}", pages=listed, **words
    )


def cut(book: Path) -> str:
    """The file ends in the middle of a page."""
    return tr(
        "The end of “{name}” is missing: a copy was probably interrupted. Copy it again. {way_out}",
        name=book.name,
        way_out=_way_out(book),
    )


def other_key(book: Path) -> str:
    """The passphrase or code is right, for another book."""
    return tr(
        "This key is of another book than “{name}”: its keys file “{keys}” or the recovery sheet "
        "was mixed up with another one. Put the right keys file beside the book (a copy lies "
        "with each backup), or type the code of this book's own sheet.",
        name=book.name,
        keys=keys_path(book).name,
    )


def sealed_no_more(book: Path) -> str:
    """An unencrypted file lies where an encrypted book should be."""
    return tr(
        "“{name}” is not encrypted although a keys file lies beside it, so it is not the book "
        "that was here; look for that book, or move “{keys}” elsewhere to open this one.",
        name=book.name,
        keys=keys_path(book).name,
    )


def unfinished(book: Path) -> str:
    """A file that was being made when the program ended."""
    return tr(
        "“{name}” holds nothing: the program ended while the book was being made. Delete the "
        "file and make the book again.",
        name=book.name,
    )


def wrong_version(book: Path, generation: int, generations: range) -> str:
    """A book of a generation this program does not know."""
    if generation == 0:
        return unfinished(book)
    words = {"name": book.name, "generation": generation}
    if generation > generations[-1]:
        return tr(
            "“{name}” was written by a newer CT Desk (book version {generation}; this one knows "
            "up to {newest}); install the newer CT Desk to open it.",
            newest=generations[-1],
            **words,
        )
    return tr(
        "“{name}” was written by a very old CT Desk (book version {generation}; this one knows "
        "from {oldest}); open it once with a version in between.",
        oldest=generations[0],
        **words,
    )


def strange(book: Path, found: Strange) -> str:
    """A book whose schema has triggers or views of somebody else, or lacks some of ours."""
    parts = worded(found)
    return tr(
        "“{name}” is not opened: parts of it are not as CT Desk makes them ({what}), and changes "
        "could be hidden or lost. See “ctdesk check”, which mends this with --repair, or open the "
        "newest backup.",
        name=book.name,
        what="; ".join(parts[:_SHOWN]) + ("…" if len(parts) > _SHOWN else ""),
    )


def worded(found: Strange) -> list[str]:
    """Each strange part in a few words."""
    return [
        *(tr("Missing: {what}", what=name) for _, name in found.missing),
        *(tr("Altered: {what}", what=name) for _, name in found.altered),
        *(tr("Not ours: {what}", what=name) for _, name in found.foreign),
    ]


def _way_out(book: Path) -> str:
    from ctdesk.store.backup import backups_of

    kept = backups_of(book)
    if not kept:
        return tr("Open a copy of it that you keep elsewhere.")
    return tr(
        "Its newest backup is “{backup}” in the folder “{folder}”.",
        backup=kept[-1].path.name,
        folder=kept[-1].path.parent.name,
    )
