"""Reads the bytes of a workbook in a process of its own, which ends whatever happens."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from queue import Empty, SimpleQueue
from typing import Any, BinaryIO, TypeAlias, cast

from ctdesk.formats.progress import Progress
from ctdesk.formats.reading import memory, refusals
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
from ctdesk.formats.reading.guard import refuse_harmful
from ctdesk.formats.reading.limits import Limits
from ctdesk.formats.reading.packed import PackedRows
from ctdesk.formats.reading.sheet import Sheet
from ctdesk.kernel.errors import UserError

_TICK = 0.05  # seconds between two looks at the clock, the memory and the person's wish to stop

_Received: TypeAlias = "SimpleQueue[tuple[bytes, int, bytes] | None]"


class _DiedError(Exception):
    """The process ended, or was ended for its memory, before it had told everything."""


def read_workbook(
    content: bytes, name: str, limits: Limits, progress: Progress | None = None
) -> tuple[Sheet, ...]:
    """The sheets of an XLSX workbook; UserError when it is refused, what `progress` raises too.

    The fast reader goes first; when it does not survive the file, the patient one reads it.
    """
    refuse_harmful(content, name)
    for engine in ("fast", "patient"):
        with suppress(_DiedError):
            sheets = _read(content, name, engine, limits, progress)
            if progress is not None:
                progress(1.0)
            return sheets
    raise refusals.unreadable_workbook(name)


def _read(
    content: bytes, name: str, engine: str, limits: Limits, progress: Progress | None
) -> tuple[Sheet, ...]:
    sheets: list[Sheet] = []
    rows: list[tuple[int, bytes]] = []
    with _child(written([engine, asdict(limits)]), content, limits) as (process, received):
        for mark, count, told in _frames(process, received, name, limits, progress):
            if mark == ROWS:
                rows.append((count, told))
            elif mark == SHEET:
                sheets.append(_sheet(json.loads(told), rows))
                rows = []
            elif mark == REFUSED:
                raise _refusal(name, limits, *json.loads(told))
    return tuple(sheets)


def _frames(
    process: subprocess.Popen[bytes],
    received: _Received,
    name: str,
    limits: Limits,
    progress: Progress | None,
) -> Iterator[tuple[bytes, int, bytes]]:
    """What the process tells, until it has told all; meanwhile it is watched."""
    ends = time.monotonic() + limits.seconds
    far = 0.0
    while True:
        if progress is not None:
            progress(far)
        if time.monotonic() > ends:
            raise refusals.too_slow(name, limits)
        if not memory.limits_itself() and memory.held(process.pid) > limits.memory:
            raise _DiedError
        for mark, count, told in _waiting(received):
            if mark == DONE:
                return
            if mark == FAR and progress is not None:
                far = max(far, json.loads(told))
                progress(far)
            yield mark, count, told


def _waiting(received: _Received) -> Iterator[tuple[bytes, int, bytes]]:
    """What has arrived by now, after at most a tick."""
    try:
        frame = received.get(timeout=_TICK)
        while frame is not None:
            yield frame
            frame = received.get_nowait()
    except Empty:
        return
    raise _DiedError


@contextmanager
def _child(
    asked: bytes, content: bytes, limits: Limits
) -> Iterator[tuple[subprocess.Popen[bytes], _Received]]:
    """A reading process at work, and what it sends; at the end it is gone."""
    process = subprocess.Popen(
        [sys.executable, "-S", "-P", "-m", "ctdesk.formats.reading.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # The child finds what the program finds without looking for it anew, and nothing in the
        # folder it is started from.
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    received: _Received = SimpleQueue()
    threads = [
        threading.Thread(target=_send, args=(process, asked, content), daemon=True),
        threading.Thread(target=_receive, args=(process, received, limits), daemon=True),
    ]
    for thread in threads:
        thread.start()
    try:
        yield process, received
    finally:
        process.kill()
        for thread in threads:
            thread.join()
        process.wait()


def _send(process: subprocess.Popen[bytes], asked: bytes, content: bytes) -> None:
    with suppress(OSError), cast(BinaryIO, process.stdin) as pipe:
        write_frame(pipe, ASKED, asked)
        write_frame(pipe, CONTENT, content)


def _receive(process: subprocess.Popen[bytes], received: _Received, limits: Limits) -> None:
    with cast(BinaryIO, process.stdout) as pipe:
        rest = 2 * limits.packed
        while rest > 0 and (frame := read_frame(pipe, rest)):
            rest -= len(frame[2]) + 1
            received.put(frame)
    received.put(None)


def _sheet(about: dict[str, Any], rows: list[tuple[int, bytes]]) -> Sheet:
    return Sheet(
        about["name"],
        PackedRows(rows),
        about["columns"],
        about["is_hidden"],
        frozenset(about["hidden_columns"]),
        tuple((a, b, c, d) for a, b, c, d in about["merges"]),
    )


def _refusal(name: str, limits: Limits, why: str, sheet: str, row: int, column: int) -> UserError:
    match why:
        case "row":
            return refusals.row_too_far(name, sheet, row, limits)
        case "column":
            return refusals.column_too_far(name, sheet, row, column, limits)
        case "text":
            return refusals.text_too_long(name, sheet, row, column, limits)
        case "sheets":
            return refusals.too_many_sheets(name, limits)
    return refusals.too_much(name)
