"""A consent platform's declaration, before it is a document: its rows in the platform's own words."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

MOST_ROWS: Final = 2_000
_MOST_NODES: Final = 200_000
_DEEPEST: Final = 24
_LONGEST: Final = 1_000

Tree = Any
"""What JSON gives: mappings, lists, texts, numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One cookie, or, where it has no name, one vendor. Empty where nothing is stated."""

    name: str = ""
    """Of the cookie or storage key, as written: patterns stay patterns."""
    provider: str = ""
    purpose: str = ""
    lifetime: str = ""
    """In words that state a span: "13 months", "session"."""
    group: str = ""
    """Heading it stands under: the platform's category."""
    party: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What one platform declares."""

    platform: str | None
    """None where the shape is not one platform's own."""
    rows: tuple[Row, ...]
    whole: bool = False
    """Whether it shows visitors a list of all cookies, so that what it leaves out is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How the declaration of one platform is known and read."""

    read: Callable[[Tree, Collection[int]], Declaration | None]
    """None where the tree is none of this shape. The numbers are the vendors of the Global Vendor List that
    the platform showed."""
    last: bool = False
    """Asked only where no other shape fits."""


def text(value: Tree, most: int = _LONGEST) -> str:
    """A text or number on one line, without tags; empty for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return _one_line(str(value)[: 4 * most])[:most]


def _one_line(words: str) -> str:
    """Without markup: what stands between angle brackets that begin like a tag is none of the words."""
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
    """`_hjSession_<id>` is a pattern of a name: no tag of HTML that text is marked up with."""
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
    """Every mapping and list with the key it stands under, outermost first; bounded in number and depth."""
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
    """A number of seconds in words that a table states a lifetime in; empty where it is none."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < _CENTURY_S:
        return ""
    days = seconds / 86_400
    return f"{days:.0f} days" if days >= _DAYS else f"{seconds:.0f} seconds"


_CENTURY_S: Final = 100 * 365 * 86_400.0
_DAYS: Final = 2
