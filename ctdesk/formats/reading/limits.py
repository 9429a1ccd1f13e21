"""How much a list may hold, and how long and with how much memory it may be read."""

from dataclasses import dataclass

LARGEST_FILE = 64 * 2**20  # bytes


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may ask for; a list of a hundred thousand people stays far below.

    `cells` counts filled cells of all sheets, `text` the characters of one of them, `packed`
    the bytes of all rows as they are kept. `seconds` and `memory` (bytes) are for each
    process that reads.
    """

    rows: int = 200_000
    columns: int = 200
    cells: int = 5_000_000
    text: int = 32_767
    sheets: int = 100
    packed: int = 256 * 2**20
    seconds: float = 60.0
    memory: int = 1_536 * 2**20


USUAL = Limits()
