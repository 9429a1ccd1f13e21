"""The last searches of a window; never written down, for they hold names of people."""

_MOST = 50


class Past:
    """Goes back and forth through the searches; the one being typed is the last."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._at: int | None = None
        self._typed = ""

    def keep(self, text: str) -> None:
        """Remember a search, if it says anything, as the newest."""
        text = text.strip()
        if text:
            self._kept = [*(kept for kept in self._kept if kept != text), text][-_MOST:]
        self._at = None

    def step(self, step: int, shown: str) -> str | None:
        """The search before (-1) or after (1) the one shown; None where there is no other."""
        if self._at is None or self._shown() != shown.strip():
            self._typed, self._at = shown, len(self._kept)
            if self._kept and self._kept[-1] == shown.strip():
                self._at -= 1
        at = self._at + step
        if not 0 <= at <= len(self._kept):
            return None
        self._at = at
        return self._shown()

    def forget(self) -> None:
        """Drop them all."""
        self._kept, self._at, self._typed = [], None, ""

    def all(self) -> tuple[str, ...]:
        """Those remembered, newest last."""
        return tuple(self._kept)

    def _shown(self) -> str:
        at = len(self._kept) if self._at is None else self._at
        return self._kept[at] if at < len(self._kept) else self._typed
