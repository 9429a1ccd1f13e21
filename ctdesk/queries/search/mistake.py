"""What is wrong with a search: one sentence, and the piece of the text it is about."""

from ctdesk.kernel.errors import UserError


class MistakeError(UserError):
    """A search that cannot be understood; `start` and `end` are the places to underline.

    They are places in the text as typed, 0 <= start <= end <= len(text).
    """

    def __init__(self, sentence: str, start: int, end: int) -> None:
        # What was typed may hold broken characters, which no window or terminal can show.
        super().__init__(sentence.encode("utf-8", "replace").decode())
        self.start = start
        self.end = end


class UnknownKeywordError(MistakeError):
    """A colon behind something that is no keyword of the page; `name` is what was typed."""

    def __init__(self, sentence: str, start: int, end: int, *, name: str) -> None:
        super().__init__(sentence, start, end)
        self.name = name
