"""The search manual as a file: `python tests/search/manual_page.py` writes docs/search.md anew."""

from pathlib import Path

from ctdesk.queries.search.manual import as_markdown, manual

PAGE = Path(__file__).resolve().parents[2] / "docs" / "search.md"


def written() -> str:
    """The English manual as the file should be."""
    return as_markdown(manual(None, "en"))


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
