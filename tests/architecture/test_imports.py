import subprocess
import sys

import pytest

HEAVY = ("sqlalchemy", "alembic", "numpy", "typst", "xlsxwriter", "babel", "click", "cryptography")


def loaded_by(statement: str) -> set[str]:
    """The top-level packages in memory after a statement, in a process of its own."""
    command = f"{statement}\nimport sys; print(' '.join({{n.split('.')[0] for n in sys.modules}}))"
    told = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )
    return set(told.stdout.split())


@pytest.mark.parametrize(
    "module", ["ctdesk.ui.start", "ctdesk.app", "ctdesk.queries.listing", "ctdesk.__main__"]
)
def test_what_the_first_window_needs_imports_nothing_heavy(module: str) -> None:
    assert loaded_by(f"import {module}") & set(HEAVY) == set()


@pytest.mark.parametrize("module", ["ctdesk.cli", "ctdesk.app", "ctdesk.reports.catalogue"])
def test_the_command_line_runs_without_qt(module: str) -> None:
    assert "PySide6" not in loaded_by(f"import {module}")


def test_every_room_says_in_one_sentence_what_lives_there() -> None:
    import ast
    from pathlib import Path

    import ctdesk

    for room in sorted(Path(ctdesk.__file__).parent.glob("*/__init__.py")):
        told = ast.get_docstring(ast.parse(room.read_text(encoding="utf-8")))
        assert told and "\n" not in told, room.parent.name
