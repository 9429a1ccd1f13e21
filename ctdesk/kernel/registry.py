"""Modules of a room are found by importing the package, not by a list somebody must edit."""

import importlib
import pkgutil


def import_all(package: str) -> tuple[str, ...]:
    """Import every module directly inside `package`; their full names, sorted."""
    found = importlib.import_module(package)
    names = sorted(f"{package}.{module.name}" for module in pkgutil.iter_modules(found.__path__))
    for name in names:
        importlib.import_module(name)
    return tuple(names)
