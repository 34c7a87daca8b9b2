"""Text that can be written down: pages hand over halves of surrogate pairs, which UTF-8 does not know.

A script's strings are sequences of 16-bit units that need not be well-formed (ECMA-262 section 6.1.4), and a
browser reads bytes of a header that are no UTF-8 likewise.
"""

from dataclasses import fields, is_dataclass, replace
from operator import is_
from typing import Any, TypeVar

T = TypeVar("T")


def well_formed(value: T) -> T:
    """`value`, an observation or whatever holds some, each lone surrogate in it replaced by U+FFFD."""
    made: T = _made(value)
    return made


def _made(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isascii() else _text(value)
    if isinstance(value, tuple):
        parts = tuple(map(_made, value))
        return value if all(map(is_, parts, value)) else parts
    changed: dict[str, Any] = {}
    for name in _names(type(value)):
        part = getattr(value, name)
        made = _made(part)
        if made is not part:
            changed[name] = made
    return replace(value, **changed) if changed else value


_known: dict[type[Any], tuple[str, ...]] = {}


def _names(kind: type[Any]) -> tuple[str, ...]:
    """The fields of an observation; none of anything else."""
    if kind not in _known:
        _known[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _known[kind]


def _text(words: str) -> str:
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words
