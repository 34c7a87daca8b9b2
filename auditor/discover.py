"""Finds what each module of a package offers; every module offers one thing."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any


def names(package: ModuleType) -> list[str]:
    """The sorted names of the modules of `package`; names that begin with an underscore are private and left
    out.
    """
    return sorted(m.name for m in iter_modules(package.__path__) if not m.name.startswith("_"))


def offered(package: ModuleType, attribute: str) -> Iterator[Any]:
    """Yield the value of `attribute` from each module of `package`, by module name, skipping modules without
    it.
    """
    for name in names(package):
        module = import_module(f"{package.__name__}.{name}")
        if hasattr(module, attribute):
            yield getattr(module, attribute)
