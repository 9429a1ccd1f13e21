"""Documents as tagged PDF, and as pictures of the same pages for the preview."""

import json
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from ctdesk.formats.document import Document
from ctdesk.formats.file_format import FileFormat
from ctdesk.formats.fonts import font_folder
from ctdesk.formats.progress import Progress
from ctdesk.formats.typeset import typeset
from ctdesk.kernel.files import write_bytes
from ctdesk.kernel.paths import resource

if TYPE_CHECKING:
    from typst import Compiler

_FIRST_FONT = "Inter"
_REMEMBERED = 12  # compilations the engine keeps its intermediate results for, and some
_LARGE = 100_000  # characters; more would fill the memory and slow the next print down
_one_at_a_time = Lock()


def write_pdf(document: Document, target: Path, *, progress: Progress | None = None) -> None:
    """Print the document to a PDF file, whole or not at all."""
    write_bytes(target, pdf_bytes(document))
    if progress is not None:
        progress(1.0)


def pdf_bytes(document: Document) -> bytes:
    """The document as PDF/UA-1: tagged, titled, in its language; equal documents, equal bytes."""
    return _compiled(document, format="pdf", pdf_standards=["ua-1"])[0]


def page_images(document: Document, *, ppi: float = 144.0) -> list[bytes]:
    """The pages as PNG files at `ppi` pixels an inch, drawn by what makes the PDF."""
    return _compiled(document, format="png", ppi=ppi)


def page_drawings(document: Document) -> list[bytes]:
    """The pages as SVG files, sharp at every size."""
    return _compiled(document, format="svg")


def forget() -> None:
    """Drop what the print engine remembers of the documents it printed last."""
    with _one_at_a_time:
        for number in range(_REMEMBERED):
            _compiler().compile(input=str(number).encode(), format="svg", sys_inputs={})


def _compiled(document: Document, **options: Any) -> list[bytes]:
    """What Typst makes of the document; its texts go in as data and are never read as markup."""
    content = json.dumps(typeset(document) | {"fonts": _font_families()})
    with _one_at_a_time:
        made = _compiler().compile(
            input=str(_templates() / "document.typ"), sys_inputs={"content": content}, **options
        )
    if len(content) > _LARGE:
        forget()
    return [made] if isinstance(made, bytes) else list(made or ())


@cache
def _compiler() -> "Compiler":
    """A compiler that reads the templates and the shipped fonts, and nothing else."""
    import typst

    return typst.Compiler(
        root=str(_templates()),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        package_path=str(_templates()),
        package_cache_path=str(_templates()),
    )


@cache
def _fonts() -> Any:
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder())]
    )


@cache
def _font_families() -> tuple[str, ...]:
    """The families in the order they are tried for a letter."""
    return tuple(sorted(_fonts().families(), key=lambda family: (family != _FIRST_FONT, family)))


def _templates() -> Path:
    return resource("templates")


FILE_FORMAT = FileFormat(".pdf", Document, write_pdf)
