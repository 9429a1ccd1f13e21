"""Every text of the program a person can see, collected from the source.

`python tests/architecture/collected.py` brings the files in resources/translations up to date:
new texts are added as unfinished, texts that are gone are removed.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"

_CALLS = {"tr": (0,), "trn": (1,), "field": (0,)}
_FIELDS = {"line", "text", "day", "time", "zone", "number", "flag", "term", "country", "link"}
_NAMED = {"Meaning": (2, 3), "Report": (1,), "Tab": (1,), "Division": (1,)}


@cache
def calls() -> list[tuple[Path, ast.Call]]:
    """Every call in the source, beside the path of its file."""
    return [
        (path, node)
        for path in sorted((ROOT / "ctdesk").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]


@cache
def texts() -> dict[str, tuple[str, bool]]:
    """English text to the place where it stands and whether it has plural forms."""
    found: dict[str, tuple[str, bool]] = {}
    for path, node in calls():
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", "")
        for text in _literals(node, _places(path, name)):
            place = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
            found.setdefault(text, (place, name == "trn"))
    return found


def _places(path: Path, name: str) -> tuple[int, ...]:
    if name in _CALLS:
        return _CALLS[name]
    if path.name.startswith("listing") and name == "Column":
        return (1,)
    if path.parent.name == "model" and name in _FIELDS:
        return (0,)
    return _NAMED.get(name, ())


def _literals(node: ast.Call, places: tuple[int, ...]) -> Iterator[str]:
    for place in places:
        if place < len(node.args):
            value = node.args[place]
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value.value


@cache
def translations(language: str) -> dict[str, tuple[str, ...]]:
    """Text to its translation, or its plural forms, as the file has them; empty when unfinished."""
    path = TRANSLATIONS / f"{language}.ts"
    if not path.is_file():
        return {}
    return {
        message.findtext("source") or "": tuple(
            form.text or "" for form in message.iter("numerusform")
        )
        or (message.findtext("translation") or "",)
        for message in ElementTree.parse(path).iter("message")
    }


def update(language: str) -> int:
    """Write the file of a language anew; the number of texts still to be translated."""
    for read in (calls, texts, translations):
        # Whoever updates has changed the source or the file since they were read.
        read.cache_clear()
    done = translations(language)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "ctdesk"
    unfinished = 0
    for text, (_place, is_plural) in sorted(texts().items()):
        message = ElementTree.SubElement(context, "message", numerus="yes" if is_plural else "no")
        ElementTree.SubElement(message, "source").text = text
        told = ElementTree.SubElement(message, "translation")
        forms = done.get(text, ())
        if not any(forms):
            told.set("type", "unfinished")
            unfinished += 1
        elif is_plural:
            for form in forms:
                ElementTree.SubElement(told, "numerusform").text = form
        else:
            told.text = forms[0]
    ElementTree.indent(root)
    TRANSLATIONS.mkdir(parents=True, exist_ok=True)
    content = ElementTree.tostring(root, encoding="unicode")
    (TRANSLATIONS / f"{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{content}\n', encoding="utf-8"
    )
    translations.cache_clear()
    return unfinished


if __name__ == "__main__":
    for code in ("fr", "ar"):
        print(code, update(code), "to translate")
