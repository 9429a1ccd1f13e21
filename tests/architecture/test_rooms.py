import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

OFFENCES = {
    "A room imports only rooms below it": ("kernel", "ctdesk.model.field"),
    "Only ui knows Qt": ("queries", "PySide6"),
    "ui holds no SQL": ("ui", "sqlalchemy"),
    "formats knows nothing of events": ("formats", "sqlalchemy"),
}
"""Each contract, the room of a module that breaks it, and what that module imports."""


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = "import sys; sys.path.insert(0, ''); from importlinter.cli import lint_imports;"
    command += "sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", command], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is told of a copy of the source with every offence in it, and a room not listed."""
    house = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", house)
    shutil.copytree(ROOT / "ctdesk", house / "ctdesk", ignore=shutil.ignore_patterns("__pycache__"))
    for room, imported in OFFENCES.values():
        (house / "ctdesk" / room / "offence.py").write_text(f"import {imported}\n")
    (house / "ctdesk" / "helpers").mkdir()
    (house / "ctdesk" / "helpers" / "__init__.py").write_text("")
    told = lint(house)
    assert told.returncode == 1
    return told.stdout


def test_every_contract_holds() -> None:
    told = lint(ROOT)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("contract", OFFENCES)
def test_each_contract_is_broken_by_an_offence(broken: str, contract: str) -> None:
    room, imported = OFFENCES[contract]
    assert f"{contract} BROKEN" in broken
    _before, said = broken.split(f"\n{contract}\n---")
    assert f" ctdesk.{room}.offence -> {imported} " in said.partition("\n---")[0]


def test_a_room_that_is_not_listed_breaks_the_house(broken: str) -> None:
    _before, said = broken.split("\nA room imports only rooms below it\n---")
    assert "not listed as layers:\n\n- ctdesk.helpers\n" in said.partition("\n---")[0]
