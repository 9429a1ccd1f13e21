"""The process that reads a workbook: `python -m ctdesk.formats.reading.child`, spoken to in frames.

It is given the file's bytes and never opens a file of its own; it says what it found and ends.
Whatever a hostile workbook does to it, the program outlives it.
"""

import faulthandler
import gc
import io
import json
import os
import sys
import zipfile
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import BinaryIO

from ctdesk.formats.reading.engines import ENGINES, Found
from ctdesk.formats.reading.frames import (
    ASKED,
    CONTENT,
    DONE,
    FAR,
    REFUSED,
    ROWS,
    SHEET,
    read_frame,
    write_frame,
    written,
)
from ctdesk.formats.reading.limits import LARGEST_FILE, Limits
from ctdesk.formats.reading.marks import Marks, marks, sheet_members, styles
from ctdesk.formats.reading.packed import blocks
from ctdesk.formats.reading.shown import RefusedError, shown

_GRACE = 5.0  # seconds the program has to end this process before it ends itself


def main() -> int:
    """Read what is asked on the way in, write what was found on the way out; the exit code."""
    gc.disable()  # a short life without circles
    answer = _own_output()
    asked = read_frame(sys.stdin.buffer, LARGEST_FILE)
    content = read_frame(sys.stdin.buffer, LARGEST_FILE)
    if not asked or not content or asked[0] != ASKED or content[0] != CONTENT:
        return 1
    engine, told = json.loads(asked[2])
    limits = Limits(**told)
    confine(limits)
    _read(content[2], engine, limits, answer)
    return 0


def _own_output() -> BinaryIO:
    """The way out for frames alone: what a library prints goes nowhere."""
    answer = os.fdopen(os.dup(1), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 (a device, not a path)
        os.dup2(nowhere.fileno(), 1)
    return answer


def confine(limits: Limits) -> None:
    """Take away the memory and the time beyond the limits, and the means to leave a trace."""
    faulthandler.dump_traceback_later(limits.seconds + _GRACE, exit=True)
    if sys.platform == "win32":
        import msvcrt

        # No window that says the process failed: it would wait for somebody to close it.
        msvcrt.SetErrorMode(0x0001 | 0x0002)
    else:
        import resource

        # A dump of the memory would hold the names in plain text.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        with suppress(ValueError, OSError):  # where the system has no such limit, we are watched
            resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))


def _read(content: bytes, engine: str, limits: Limits, answer: BinaryIO) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive, ThreadPoolExecutor(1) as beside:
        looks = styles(archive)
        marked = {
            name: beside.submit(marks, archive, member, looks)
            for name, member in list(sheet_members(archive).items())[: limits.sheets]
        }
        found = ENGINES[engine](content)
        told = {"cells": 0, "packed": 0}
        try:
            if len(found) > limits.sheets:
                raise RefusedError("sheets")
            for sheet in found:
                _tell_sheet(sheet, marked.get(sheet.name), limits, told, answer)
        except RefusedError as refused:
            name = sheet.name if refused.row else ""
            write_frame(answer, REFUSED, written([refused.why, name, refused.row, refused.column]))
        else:
            write_frame(answer, DONE, b"")
    answer.flush()


def _tell_sheet(
    sheet: Found,
    marked: "Future[Marks] | None",
    limits: Limits,
    told: dict[str, int],
    answer: BinaryIO,
) -> None:
    height, rows = sheet.rows()
    found = marked.result() if marked else Marks()
    columns = done = 0
    for block in blocks(shown(rows, found, limits)):
        columns, done = max(columns, block.columns), done + block.rows
        told["cells"] += block.cells
        told["packed"] += len(block.content)
        if told["cells"] > limits.cells or told["packed"] > limits.packed:
            raise RefusedError("much")
        write_frame(answer, ROWS, block.content, block.rows)
        write_frame(answer, FAR, written(min(done / max(height, done), 1.0)))
    about = {
        "name": sheet.name,
        "columns": columns,
        "is_hidden": sheet.is_hidden,
        "hidden_columns": sorted(c for c in found.hidden_columns if c < columns),
        "merges": found.merges,
    }
    write_frame(answer, SHEET, written(about))


if __name__ == "__main__":
    sys.exit(main())
