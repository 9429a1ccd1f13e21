"""A term or a country typed into a line: completed by its words in any language."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ctdesk.kernel.text import fold, words
from ctdesk.ui.forms.links import SuggestingEdit
from ctdesk.ui.forms.suggest import Choice as Suggestion

if TYPE_CHECKING:
    from ctdesk.queries.bulk import Choice

_SHOWN = 60


class ChoiceEdit(SuggestingEdit):
    """Offers the whole list at once, then what the typing may mean, in whatever language."""

    def __init__(self, name: str, label: str, choices: "Sequence[Choice]") -> None:
        self._labels = {choice.key: choice.label for choice in choices}
        self._named = [(choice, words(choice.names)) for choice in choices]
        super().__init__(name, label)

    def words_of(self, value: object) -> str:
        """The label of a key."""
        return self._labels.get(str(value), str(value)) if value else ""

    def suggest(self, typed: str) -> None:
        """All of them before anything is typed, the present one first; then those that begin so."""
        wanted = words(typed)
        found = [
            choice
            for choice, named in self._named
            if all(any(word.startswith(each) for word in named) for each in wanted)
        ]
        if wanted:
            found.sort(key=lambda choice: not _is_called(choice, typed))
        else:
            found.sort(key=lambda choice: choice.key != self.key)
        if wanted or not typed.strip():
            self.control.offer([Suggestion(c.key, c.label) for c in found[:_SHOWN]])
        else:
            self.control.put_away()


def _is_called(choice: "Choice", typed: str) -> bool:
    """Whether this is the whole name, and not only the beginning of another."""
    wanted = fold(typed.strip())
    return any(fold(name) == wanted for name in choice.names.split("\n"))
