import subprocess
import sys

import pytest

HEAVY = ("sqlalchemy", "alembic", "numpy", "typst", "xlsxwriter", "babel", "click", "cryptography")


def loaded_by(modules: tuple[str, ...]) -> dict[str, set[str]]:
    """The top-level packages in memory after each module, in a process of its own.

    The modules are imported one after the other; each line also holds what those before it need.
    """
    look = "print(*{name.partition('.')[0] for name in sys.modules})"
    command = "\n".join(["import sys", *(f"import {module}; {look}" for module in modules)])
    told = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )
    lines = told.stdout.splitlines()
    return {module: set(line.split()) for module, line in zip(modules, lines, strict=True)}


FIRST = ("ctdesk.ui.start", "ctdesk.app", "ctdesk.queries.listing", "ctdesk.__main__")
WITHOUT_SCREEN = ("ctdesk.cli", "ctdesk.app", "ctdesk.reports.catalogue")


@pytest.fixture(scope="module")
def for_the_window() -> dict[str, set[str]]:
    return loaded_by(FIRST)


@pytest.fixture(scope="module")
def for_the_command_line() -> dict[str, set[str]]:
    return loaded_by(WITHOUT_SCREEN)


@pytest.mark.parametrize("module", FIRST)
def test_what_the_first_window_needs_imports_nothing_heavy(
    for_the_window: dict[str, set[str]], module: str
) -> None:
    assert for_the_window[module] & set(HEAVY) == set()
    assert "ctdesk" in for_the_window[module]


@pytest.mark.parametrize("module", WITHOUT_SCREEN)
def test_the_command_line_runs_without_qt(
    for_the_command_line: dict[str, set[str]], module: str
) -> None:
    assert "PySide6" not in for_the_command_line[module]
    assert "ctdesk" in for_the_command_line[module]


def test_every_room_says_in_one_sentence_what_lives_there() -> None:
    import ast
    from pathlib import Path

    import ctdesk

    for room in sorted(Path(ctdesk.__file__).parent.glob("*/__init__.py")):
        told = ast.get_docstring(ast.parse(room.read_text(encoding="utf-8")))
        assert told and "\n" not in told, room.parent.name
