"""Make text encodable: pages supply lone surrogates, which UTF-8 cannot represent.

A script's strings are sequences of 16-bit units that need not be well-formed (ECMA-262 section 6.1.4), and
browsers decode header bytes that are not UTF-8 in the same way.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from operator import is_
from typing import Any, TypeVar

from auditor.browser.program.exits import blotted

T = TypeVar("T")


def well_formed(value: T, hidden: tuple[str, ...] = ()) -> T:
    """`value`, an observation or a container of some, with each lone surrogate replaced by U+FFFD, and
    everything in `hidden` redacted from texts and bytes.
    """

    def mended(words: Any) -> Any:
        return blotted(_text(words), hidden) if isinstance(words, str) else blotted(words, hidden)

    made: T = _made(value, mended)
    return made


def _made(value: Any, mended: Callable[[Any], Any]) -> Any:
    if isinstance(value, str | bytes):
        return mended(value)
    if isinstance(value, tuple):
        parts = tuple(_made(part, mended) for part in value)
        return value if all(map(is_, parts, value)) else parts
    changed: dict[str, Any] = {}
    for name in _names(type(value)):
        part = getattr(value, name)
        made = _made(part, mended)
        if made is not part:
            changed[name] = made
    return replace(value, **changed) if changed else value


_known: dict[type[Any], tuple[str, ...]] = {}


def _names(kind: type[Any]) -> tuple[str, ...]:
    """The field names of an observation; empty for anything else."""
    if kind not in _known:
        _known[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _known[kind]


def _text(words: str) -> str:
    if words.isascii():
        return words
    try:
        words.encode()
    except UnicodeEncodeError:
        return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words
