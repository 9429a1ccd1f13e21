import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
CALLS = {"tr": (0,), "trn": (1,), "field": (0,)}
DESCRIBED = {"line", "text", "day", "time", "zone", "number", "flag", "term", "country", "link"}
NAMED = {
    "Meaning": (2, 3),
    "Column": (1,),
    "Report": (1,),
    "Action": (1,),
    "Tab": (1,),
    "Page": (1,),
}


def literals(node: ast.Call, places: tuple[int, ...]) -> Iterator[str]:
    for place in places:
        if place < len(node.args) and isinstance(node.args[place], ast.Constant):
            yield str(node.args[place].value)  # type: ignore[attr-defined]


def texts() -> dict[str, str]:
    """Every English text of the program to a place where it stands."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "ctdesk").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in texts_of(path, node):
                    found.setdefault(text, f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


def texts_of(path: Path, node: ast.Call) -> Iterator[str]:
    name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
    if name in CALLS:
        yield from literals(node, CALLS[name])
    elif name in NAMED:
        yield from literals(node, NAMED[name])
    elif path.parent.name == "model" and name in DESCRIBED:
        yield from literals(node, (0,))


def test_what_is_translated_is_a_literal() -> None:
    loose = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "ctdesk").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "tr"
        and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert loose == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_text_is_translated(language: str) -> None:
    path = ROOT / "resources" / "translations" / f"{language}.ts"
    done = {
        message.findtext("source"): message.find("translation")
        for message in ElementTree.parse(path).iter("message")
    }
    missing = {text: place for text, place in texts().items() if text not in done}
    assert missing == {}
    assert [
        text for text, told in done.items() if told is None or not "".join(told.itertext())
    ] == []
    assert sorted(set(done) - set(texts())) == []
