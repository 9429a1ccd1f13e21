"""After every reading, nothing is left: no process, no file in a folder for temporary files."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes import children


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
    assert children() - before == set()
    assert list(folder.iterdir()) == []
