import ast
import subprocess
import sys
from pathlib import Path
from statistics import median, quantiles
from typing import TypeAlias

import pytest

Nodes: TypeAlias = list[tuple[Path, ast.AST]]

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for path in (ROOT / "ctdesk").rglob("*.py") if "migrations" not in path.parts)


@pytest.fixture(scope="module")
def nodes() -> Nodes:
    """Every node of the program's source, beside the path of its file."""
    sources = {path.relative_to(ROOT): path.read_text(encoding="utf-8") for path in SOURCES}
    return [(path, node) for path, text in sources.items() for node in ast.walk(ast.parse(text))]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_modules_stay_short() -> None:
    lines = [len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES]
    assert max(lines) <= 500
    assert quantiles(lines, n=10)[-1] <= 300
    assert median(lines) <= 110


def test_functions_stay_short(nodes: Nodes) -> None:
    found = [
        (length(node), f"{path}:{node.name}")
        for path, node in nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert [name for lines, name in found if lines > 40] == []
    assert median(lines for lines, _name in found) <= 8


def test_classes_stay_small(nodes: Nodes) -> None:
    found = [
        f"{path}:{node.name}"
        for path, node in nodes
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(item, ast.FunctionDef) for item in node.body) > 20
    ]
    assert found == []


def test_nothing_is_caught_to_be_safe(nodes: Nodes) -> None:
    found = [
        f"{path}:{node.lineno}"
        for path, node in nodes
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") == "Exception")
    ]
    assert found == []


def test_ruff_is_silent() -> None:
    for command in (["check"], ["format", "--check"]):
        told = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "."],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        assert told.returncode == 0, told.stdout


def test_mypy_is_silent() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout
