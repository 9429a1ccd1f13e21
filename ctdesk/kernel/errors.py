"""The one error that is shown to people; every other exception is a bug."""


class UserError(Exception):
    """A refusal worded for the person at the desk: one sentence that says what to do next.

    `field` names the record field at fault, where there is one, so that a form can
    show the sentence beside it.
    """

    def __init__(self, sentence: str, *, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field


class Cancelled(Exception):  # noqa: N818 (nothing went wrong)
    """The person asked for the work to stop; nothing of it is kept."""
