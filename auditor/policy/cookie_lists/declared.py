"""A consent platform's declaration before it becomes a document: rows in the platform's own words."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

MOST_ROWS: Final = 2_000
_MOST_NODES: Final = 200_000
_DEEPEST: Final = 24
_LONGEST: Final = 1_000

Tree = Any
"""Parsed JSON: mappings, lists, strings, numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One cookie or, without a name, one vendor. Fields are empty where nothing is stated."""

    name: str = ""
    """The name of the cookie or storage key, as written: patterns stay patterns."""
    provider: str = ""
    purpose: str = ""
    lifetime: str = ""
    """The lifetime in words: "13 months", "session"."""
    group: str = ""
    """The heading above it: the platform's category."""
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What one platform declares."""

    platform: str | None
    """None if the format is not specific to one platform."""
    rows: tuple[Row, ...]
    whole: bool = False
    """Whether visitors are shown a complete list, so that a cookie not in it counts as undeclared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How to recognise and read one format of declarations."""

    read: Callable[[Tree, Collection[int]], Declaration | None]
    """Returns None if the tree does not have this format. The numbers are the IDs in the Global Vendor List
    of the vendors that the platform disclosed.
    """
    last: bool = False
    """Whether to try this format only after all others."""


def text(value: Tree, most: int = _LONGEST) -> str:
    """A string or number on one line, without HTML tags; empty for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return _one_line(str(value)[: 4 * most])[:most]


def _one_line(words: str) -> str:
    """The text on one line without markup, which is what angle brackets enclose that begin like a tag."""
    parts, at = [], 0
    while (start := words.find("<", at)) >= 0:
        end = words.find(">", start)
        following = words[start + 1 : start + 2]
        if end < 0 or not (following.isalpha() or following == "/") or _placeholder(words[start + 1 : end]):
            parts.append(words[at : start + 1])
            at = start + 1
            continue
        parts.append(words[at:start] + " ")
        at = end + 1
    return " ".join(("".join(parts) + words[at:]).replace("|", "/").split())


def _placeholder(inner: str) -> bool:
    """Whether angle brackets enclose a placeholder, not a common HTML tag: `_hjSession_<id>`."""
    return inner.strip("/ ").partition(" ")[0].lower() not in _TAGS


_BLOCKS: Final = ("br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "ul")
_INLINE: Final = ("a", "abbr", "b", "em", "i", "s", "small", "span", "strong", "sub", "sup", "u")
_TAGS: Final = frozenset(_BLOCKS + _INLINE)


def records(value: Tree) -> Iterator[Mapping[str, Tree]]:
    """The mappings of a list, or of a mapping's values."""
    inner = list(value.values()) if isinstance(value, dict) else value
    if isinstance(inner, list):
        yield from (each for each in inner[:MOST_ROWS] if isinstance(each, dict))


def walk(tree: Tree) -> Iterator[tuple[str, Tree]]:
    """Every mapping and list with its key, outermost first; bounded in number and depth."""
    waiting: list[tuple[str, Tree, int]] = [("", tree, 0)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        key, node, depth = waiting.pop()
        yield key, node
        if depth >= _DEEPEST:
            continue
        if isinstance(node, dict):
            inner = [(str(k), v, depth + 1) for k, v in node.items() if isinstance(v, dict | list)]
        else:
            inner = [(key, v, depth + 1) for v in node if isinstance(v, dict | list)]
        waiting.extend(reversed(inner))


def span(seconds: Tree) -> str:
    """A number of seconds as a lifetime in words; empty for anything else."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < _CENTURY_S:
        return ""
    days = seconds / 86_400
    return f"{days:.0f} days" if days >= _DAYS else f"{seconds:.0f} seconds"


_CENTURY_S: Final = 100 * 365 * 86_400.0
_DAYS: Final = 2
