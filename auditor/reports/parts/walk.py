"""Rewrite every string in a tree of frozen dataclasses."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

T = TypeVar("T")


def rewritten(
    value: T, change: Callable[[object, str, str], str], keep: tuple[type, ...] = (), field: str = ""
) -> T:
    """`value` with each string `s` of a field replaced by `change(owner, field, s)`. Values of the types
    `keep` are left whole. The keys of mappings stay; each mapped value takes its key as its field.
    """
    done: T = _any(value, change, keep, (None, field))
    return done


def _any(
    value: Any, change: Callable[[object, str, str], str], keep: tuple[type, ...], at: tuple[Any, str]
) -> Any:
    if isinstance(value, str):
        return change(at[0], at[1], value)
    if isinstance(value, keep):
        return value
    if isinstance(value, tuple):
        return tuple(_any(each, change, keep, at) for each in value)
    if isinstance(value, Mapping):
        return {key: _any(each, change, keep, (at[0], str(key))) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _record(value, change, keep)
    return value


def _record(value: Any, change: Callable[[object, str, str], str], keep: tuple[type, ...]) -> Any:
    now = {f.name: getattr(value, f.name) for f in fields(value)}
    new = {name: _any(each, change, keep, (value, name)) for name, each in now.items()}
    changed = {name: each for name, each in new.items() if each != now[name]}
    return replace(value, **changed) if changed else value
