"""After every reading, nothing is left: no process, no file in a folder for temporary files."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


def children() -> list[str]:
    """The processes that this one has started and that have not ended."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            told = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if told[1] == str(os.getpid()):
            found.append(stat.parent.name)
    return found


@pytest.fixture(autouse=True)
def nothing_left(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("temporary")
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    before = children()
    yield
    assert sorted(set(children()) - set(before)) == []
    assert list(folder.iterdir()) == []
