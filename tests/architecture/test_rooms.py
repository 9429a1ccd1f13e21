import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

OFFENCES = {
    "A room imports only rooms below it": ("kernel/offence.py", "import ctdesk.model.field\n"),
    "Only ui knows Qt": ("queries/offence.py", "import PySide6.QtCore\n"),
    "ui holds no SQL": ("ui/offence.py", "import sqlalchemy\n"),
    "formats knows nothing of events": ("formats/offence.py", "import sqlalchemy\n"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = "import sys; sys.path.insert(0, ''); from importlinter.cli import lint_imports;"
    command += "sys.exit(lint_imports(no_cache=True))"
    return subprocess.run(
        [sys.executable, "-c", command], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the source with its contracts, to be broken."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(
        ROOT / "ctdesk", tmp_path / "ctdesk", ignore=shutil.ignore_patterns("__pycache__")
    )
    return tmp_path


def test_every_contract_holds() -> None:
    told = lint(ROOT)
    assert told.returncode == 0, told.stdout


@pytest.mark.parametrize("contract", OFFENCES)
def test_each_contract_is_broken_by_an_offence(house: Path, contract: str) -> None:
    place, offence = OFFENCES[contract]
    (house / "ctdesk" / place).write_text(offence)
    told = lint(house)
    assert told.returncode == 1
    assert f"{contract} BROKEN" in told.stdout


def test_a_room_that_is_not_listed_breaks_the_house(house: Path) -> None:
    (house / "ctdesk" / "helpers").mkdir()
    (house / "ctdesk" / "helpers" / "__init__.py").write_text("")
    told = lint(house)
    assert told.returncode == 1
    assert "A room imports only rooms below it BROKEN" in told.stdout
