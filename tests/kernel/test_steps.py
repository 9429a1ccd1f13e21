from collections.abc import Generator

from ctdesk.kernel.steps import ended, stretch


def counting(number: int, seen: list[int]) -> Generator[float, None, str]:
    for step in range(1, number + 1):
        seen.append(step)
        yield step / number
    return "done"


def test_work_nobody_watches_goes_on_to_its_answer() -> None:
    seen: list[int] = []
    assert ended(counting(3, seen)) == "done"
    assert seen == [1, 2, 3]


def test_a_stretch_of_larger_work_tells_where_it_is_in_that() -> None:
    def larger() -> Generator[float, None, str]:
        answer = yield from stretch(counting(4, []), 0.6, 1.0)
        return f"{answer} twice"

    steps = larger()
    assert [round(next(steps), 6) for _ in range(4)] == [0.7, 0.8, 0.9, 1.0]
    assert ended(steps) == "done twice"
    assert ended(stretch(counting(2, []), 0, 0.5)) == "done"


def test_closing_a_stretch_closes_the_work() -> None:
    closed: list[bool] = []

    def work() -> Generator[float, None, None]:
        try:
            yield 0.5
        finally:
            closed.append(True)

    steps = stretch(work(), 0, 1)
    next(steps)
    steps.close()
    assert closed == [True]
