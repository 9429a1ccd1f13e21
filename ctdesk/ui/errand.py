"""How far work has come, read by the window and written by the thread that does it."""

from collections.abc import Callable

from ctdesk.kernel.errors import Cancelled


class Errand:
    """Call it with the fraction done; it raises Cancelled once it was stopped.

    It is plain: no signal leaves the working thread, the window looks when it likes.
    """

    def __init__(self) -> None:
        self.fraction = 0.0
        self.is_stopped = False

    def __call__(self, fraction: float) -> None:
        """Note how far it is, or break off."""
        if self.is_stopped:
            raise Cancelled
        self.fraction = fraction

    def part(self, start: float, end: float) -> Callable[[float], None]:
        """The same for a stretch of the work: its 0 to 1 is `start` to `end` here."""
        return lambda fraction: self(start + (end - start) * fraction)
