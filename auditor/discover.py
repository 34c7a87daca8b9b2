"""One file, one thing: what each module of a folder offers."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any


def names(package: ModuleType) -> list[str]:
    """Names of the modules of `package`, sorted; those that begin with an underscore are private."""
    return sorted(m.name for m in iter_modules(package.__path__) if not m.name.startswith("_"))


def offered(package: ModuleType, attribute: str) -> Iterator[Any]:
    """What each module of `package` offers under `attribute`, by module name; modules without it
    are passed over.
    """
    for name in names(package):
        module = import_module(f"{package.__name__}.{name}")
        if hasattr(module, attribute):
            yield getattr(module, attribute)
