"""How much memory another process holds, where the system itself cannot limit it."""

import ctypes
import sys
from pathlib import Path
from typing import Any


def limits_itself() -> bool:
    """Whether a process can have its own memory limited here, so that nobody needs to watch."""
    return sys.platform.startswith("linux")


def held(process: int) -> int:
    """Bytes the process holds; 0 when the system does not say or the process is gone."""
    if sys.platform == "win32":
        return _held_on_windows(process)
    if sys.platform == "darwin":
        return _held_on_mac(process)
    return _held_on_linux(process)


def _held_on_linux(process: int) -> int:
    import os

    try:
        pages = Path(f"/proc/{process}/statm").read_text().split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


class _Counters(ctypes.Structure):
    """PROCESS_MEMORY_COUNTERS of Windows."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("page_faults", ctypes.c_uint32),
        *((name, ctypes.c_size_t) for name in ("peak_working_set", "working_set")),
        *((f"quota_{number}", ctypes.c_size_t) for number in range(4)),
        *((name, ctypes.c_size_t) for name in ("committed", "peak_committed")),
    )


def _held_on_windows(process: int) -> int:
    library: Any = ctypes
    kernel = library.WinDLL("kernel32", use_last_error=True)
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.OpenProcess.argtypes = (ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32)
    kernel.K32GetProcessMemoryInfo.argtypes = (
        ctypes.c_void_p,
        ctypes.POINTER(_Counters),
        ctypes.c_uint32,
    )
    kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
    opened = kernel.OpenProcess(0x1000, False, process)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not opened:
        return 0
    counters = _Counters(size=ctypes.sizeof(_Counters))
    told = kernel.K32GetProcessMemoryInfo(opened, ctypes.byref(counters), counters.size)
    kernel.CloseHandle(opened)
    return int(counters.committed) if told else 0


def _held_on_mac(process: int) -> int:
    """The resident size that libproc tells (proc_taskinfo: virtual, then resident)."""
    numbers = (ctypes.c_uint64 * 12)()
    library = ctypes.CDLL("/usr/lib/libproc.dylib")
    size = ctypes.sizeof(numbers)
    told = library.proc_pidinfo(process, 4, ctypes.c_uint64(0), ctypes.byref(numbers), size)
    return int(numbers[1]) if told > 0 else 0
