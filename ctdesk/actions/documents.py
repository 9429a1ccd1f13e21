"""Documents inside the book: their bytes are kept once, under their SHA-256."""

import mimetypes
from hashlib import sha256

from sqlalchemy.orm import Session

from ctdesk.kernel.errors import UserError
from ctdesk.kernel.i18n import tr
from ctdesk.model.document import Attachment, Document
from ctdesk.store.book import Book

LIMIT = 64 * 1024 * 1024
"""The largest file a book takes in, in bytes."""


def store_content(session: Session, document: Document, content: object) -> None:
    """Put a file's bytes into the book and note them on the document."""
    if not isinstance(content, bytes):
        raise UserError(
            tr("The content of a document is a file; name it under “file” and try again."),
            field="file_name",
        )
    if len(content) > LIMIT:
        raise UserError(
            tr(
                "The file is larger than {limit} MB; keep it elsewhere and record its address.",
                limit=LIMIT // (1024 * 1024),
            ),
            field="file_name",
        )
    digest = sha256(content).hexdigest()
    if session.get(Attachment, digest) is None:
        session.add(Attachment(sha256=digest, content=content))
    document.sha256, document.size = digest, len(content)
    document.media_type = mimetypes.guess_type(document.file_name or "")[0]


def content_of(book: Book, document_id: int) -> bytes:
    """The bytes of a document kept in the book."""
    found = book.rows(
        "SELECT content FROM attachment JOIN document USING (sha256) WHERE document.id = ?",
        (document_id,),
    )
    if not found:
        raise UserError(tr("The book holds no file for this document; attach one."))
    return bytes(found[0][0])
