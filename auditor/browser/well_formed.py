"""Text that can be written down: pages hand over halves of surrogate pairs, which UTF-8 does not know.

A script's strings are sequences of 16-bit units that need not be well-formed (ECMA-262 section 6.1.4), and a
browser reads bytes of a header that are no UTF-8 likewise.
"""

from dataclasses import fields, is_dataclass, replace
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
        parts = [_made(part) for part in value]
        same = all(new is old for new, old in zip(parts, value, strict=True))
        return value if same else tuple(parts)
    if is_dataclass(value) and not isinstance(value, type):
        old = {field.name: getattr(value, field.name) for field in fields(value)}
        new = {name: _made(part) for name, part in old.items()}
        changed = {name: part for name, part in new.items() if part is not old[name]}
        return replace(value, **changed) if changed else value
    return value


def _text(words: str) -> str:
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words
