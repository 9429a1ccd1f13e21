"""An event's documents: files kept inside the book, and addresses of pages."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ctdesk.kernel.i18n import tr, trn
from ctdesk.kernel.text import side_by_side
from ctdesk.ui import clipboard
from ctdesk.ui.buttons import button
from ctdesk.ui.desk import Desk
from ctdesk.ui.palette import look
from ctdesk.ui.plain import PlainLabel
from ctdesk.ui.retell import retell
from ctdesk.ui.tabs import documents_asking as asking
from ctdesk.ui.tabs.entries import Entry, Extra
from ctdesk.ui.tabs.part_list import PartCard, PartList
from ctdesk.ui.tabs.parts_tab import PartsTab
from ctdesk.ui.tabs.strip import Strip
from ctdesk.ui.tabs.tab import Tab

if TYPE_CHECKING:
    from ctdesk.queries.forms import Row
    from ctdesk.queries.refs import Ref
    from ctdesk.store.book import Book

_TONES = {"final": "done", "under_review": "soon"}
_KB = 1024


def document_entry(document: "Row") -> Entry:
    """A document as it is read."""
    from ctdesk.kernel.dates import format_date

    values, shown = document.values, document.shown
    status = values.get("document_status")
    size = values.get("size")
    told = (
        shown.get("document_kind"),
        format_date(values.get("document_date"), short=True),
        shown.get("language"),
        values.get("edition"),
        values.get("symbol"),
        size_text(size) if size is not None else "",
        values.get("url"),
        "" if values.get("sha256") or values.get("url") else tr("no file"),
    )
    return Entry(
        document.id,
        values["title"],
        notes=side_by_side(told),
        chips=((_TONES.get(status, "plain"), shown["document_status"]),) if status else (),
    )


def size_text(size: int) -> str:
    """A number of bytes as people say it.

    >>> size_text(124_000), size_text(3_500_000)
    ('121 KB', '3.3 MB')
    """
    if size < _KB * _KB:
        return tr("{number} KB", number=max(1, round(size / _KB)))
    return tr("{number} MB", number=f"{size / _KB / _KB:.1f}")


DOCUMENTS = PartList(
    key="documents",
    kind="document",
    heading=lambda: tr("Documents"),
    none_yet=lambda: tr("No documents yet"),
    belongs=lambda: tr(
        "Concept notes, agendas, lists and reports stand here, kept inside the book. "
        "Attach a file, drop files here, or write down a web address below."
    ),
    shape=(
        ("title", "symbol"),
        ("document_kind", "language", "document_date"),
        ("document_status", "edition", "confidentiality"),
        ("url", "author_organisation_id"),
        ("notes",),
    ),
    main="title",
    entry=document_entry,
    adding=("title", "document_kind", "language", "url"),
)


class Documents(PartsTab):
    """The list, a button that attaches, and files dropped anywhere on the tab."""

    def __init__(self, desk: Desk, ref: "Ref") -> None:
        self.strip = Strip()
        super().__init__(
            desk,
            ref,
            (DOCUMENTS,),
            name=lambda: tr("Documents"),
            numbered=lambda n: trn("{n} document", "{n} documents", n["documents"]),
        )
        self.setAcceptDrops(self.may_write)
        self.around.insertWidget(0, self._head())
        self.around.insertWidget(1, self.strip)

    def make_card(self, listed: PartList) -> PartCard:
        """The card, whose rows offer a copy outside the book as well."""
        return PartCard(self, listed, self._extras)

    def attach(self, paths: Iterable[Path]) -> None:
        """Keep files in the book."""
        for path in paths:
            self.desk.jobs.run(
                asking.read_file, path, then=partial(self._keep, path.name), lane="rest"
            )

    def save_copy(self, document: int, path: Path) -> None:
        """Write a document to a file outside the book."""
        self.ask(asking.content, document, then=partial(self._write, path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped; web pages and words may not."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what is dropped."""
        self.attach(_files(event))
        event.acceptProposedAction()

    def _head(self) -> QWidget:
        head = QWidget()
        head.setProperty("ground", "none")
        words = PlainLabel(role="subtle")
        retell(words, lambda: words.setText(tr("Files dropped here are kept inside the book.")))
        add = button(lambda: tr("Attach file…"), self._choose_files, kind="primary")
        page = button(lambda: tr("Record a web address"), self.cards[DOCUMENTS.key].begin_adding)
        row = QHBoxLayout(head)
        row.setContentsMargins(look().px(18), look().px(14), look().px(18), look().px(4))
        row.setSpacing(look().px(10))
        row.addWidget(words, 1)
        for offered in (page, add):
            offered.setEnabled(self.may_write)
            row.addWidget(offered)
        return head

    def _extras(self, document: "Row") -> tuple[Extra, ...]:
        values = document.values
        extras: list[Extra] = []
        if values.get("sha256"):
            name = values.get("file_name") or values["title"]
            ask = partial(self.offer_copy, document.id, name)
            extras.append((tr("Save a copy…"), ask))
        if values.get("url"):
            extras.append((tr("Copy the web address"), partial(_to_clipboard, values["url"])))
        return tuple(extras)

    def offer_copy(self, document: int, name: str) -> None:
        """Say what a copy outside the book means before asking where it goes."""
        self.strip.confirm(
            tr(
                "A copy of “{name}” outside the book is not encrypted: whoever has the file can "
                "read it. Delete it when it is no longer needed.",
                name=name,
            ),
            tr("Choose where…"),
            partial(self._choose_place, document, name),
        )

    def _choose_place(self, document: int, name: str) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save a copy…"), name)
        if chosen:
            self.save_copy(document, Path(chosen))

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Attach file…"))
        self.attach(map(Path, chosen))

    def _keep(self, name: str, content: bytes) -> None:
        self.ask(asking.attach, self.ref, name, content, then=self._kept)

    def _kept(self, title: str) -> None:
        self.desk.notice(tr("“{name}” attached.", name=title), undo=True)

    def _write(self, path: Path, content: bytes) -> None:
        self.desk.jobs.run(asking.write_file, path, content, then=self._written, lane="rest")

    def _written(self, path: Path) -> None:
        self.desk.notice(tr("“{name}” saved; this copy is not encrypted.", name=path.name))


def _to_clipboard(text: str) -> None:
    clipboard.put_text(text)


def _files(event: QDropEvent) -> list[Path]:
    """The local files an event carries."""
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        return []
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def count(book: "Book", ref: "Ref") -> int | None:
    """How many documents."""
    return int(book.rows("SELECT count(*) FROM document WHERE event_id = ?", (ref.id,))[0][0])


TAB = Tab("documents", "Documents", 50, Documents, count)
