import ast
import re

import pytest

from tests.architecture.collected import ROOT, calls, texts, translations

PLURALS = {"fr": 2, "ar": 6}
PLACEHOLDER = re.compile(r"{\w*}")


def test_what_is_translated_is_a_literal() -> None:
    loose = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, node in calls()
        if getattr(node.func, "id", "") in ("tr", "trn")
        and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert loose == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_text_is_translated_and_nothing_else_is(language: str) -> None:
    done = translations(language)
    assert {text: place for text, (place, _n) in texts().items() if text not in done} == {}
    assert sorted(set(done) - set(texts())) == []
    assert [text for text, forms in done.items() if not all(forms)] == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_translations_fill_in_the_same_names_and_have_every_plural(language: str) -> None:
    wrong = []
    for text, (_place, is_plural) in texts().items():
        forms = translations(language).get(text, ())
        wanted = set(PLACEHOLDER.findall(text))
        strange = [form for form in forms if set(PLACEHOLDER.findall(form)) - wanted]
        lost = wanted - {"{n}"} - set(PLACEHOLDER.findall(forms[-1])) if forms else wanted
        if len(forms) != (PLURALS[language] if is_plural else 1) or strange or lost:
            wrong.append(text)
    assert wrong == []
