import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FIND = """
import os, sys
sys.path.insert(0, os.getcwd())
from pathlib import Path
import ctdesk
from ctdesk.kernel.paths import reference, resource
assert Path(ctdesk.__file__).is_relative_to(Path.cwd()), ctdesk.__file__
for path in (reference("countries.json"), reference("sample", "book.json"),
             resource("fonts"), resource("icons"), resource("templates")):
    assert path.exists() and path.is_relative_to(Path.cwd()), path
from ctdesk.app import SAMPLE, new_book
new_book(Path("made.ctdesk"), None, office="x", sample=SAMPLE)[0].close()
"""


def test_an_installed_wheel_finds_its_files_and_makes_a_book(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    told = subprocess.run(
        [sys.executable, "-I", "-c", FIND],
        cwd=installed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
