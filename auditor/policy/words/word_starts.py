r"""Speed up patterns: alternatives that each begin at a word boundary share one check for that boundary and
for the letters that any of them can begin with.

The regex engine tries every alternative of `\bfor|\bto|\bby` at each character, but those of
`\b(?=[ftb])(?:for|to|by)` only where a word begins with one of these letters.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

_EDGE: Final = r"\b"
_NOTHING: Final = re.compile(r"\\b|\^")
"""Anchors, which consume no character."""
_ASIDE: Final = re.compile(r"\(\?<?[=!]")
"""The start of a lookahead or lookbehind."""
_GROUP: Final = re.compile(r"\((?:\?:|\?P<\w+>)?")
_BEHIND: Final = re.compile(r"((?:\(\?<[=!](?:[^()\\]|\\.)*\))+)\\b")
"""Lookbehinds before a word boundary. Checking the boundary first nearly always avoids running them."""
_OPTIONAL: Final = re.compile(r"[?*]|\{0?,")
_REPEATED: Final = re.compile(r"(?:[?*+]|\{\d*,?\d*\})\??")
_LIST: Final = re.compile(r"\[([a-z0-9 '\"-]+)\]")
_LETTER: Final = re.compile(r"[a-z0-9 '\"]")


def at_word_starts(pattern: str) -> str:
    """An equivalent pattern in which adjacent top-level alternatives that begin at a boundary are grouped."""
    runs: list[str] = []
    found_edges = (_edge_first(branch) for branch in _branches(pattern))
    for edged, branches in groupby(found_edges, key=lambda branch: branch.startswith(_EDGE)):
        found = [branch.removeprefix(_EDGE) if edged else branch for branch in branches]
        if edged:
            letters = _first_of_any(found)
            ahead = f"(?=[{''.join(sorted(letters))}])" if letters else ""
            runs.append(f"{_EDGE}{ahead}(?:{'|'.join(found)})")
        else:
            runs += found
    return "|".join(runs)


def _edge_first(branch: str) -> str:
    """The same alternative with its boundary before its lookbehinds; neither consumes a character."""
    looks = _BEHIND.match(branch)
    return branch if looks is None else f"{_EDGE}{looks[1]}{branch[looks.end() :]}"


def _first_of_any(branches: list[str]) -> frozenset[str] | None:
    """The characters that the alternatives can begin with; None if unknown."""
    found: frozenset[str] = frozenset()
    for branch in branches:
        first = _first(branch)
        if first is None:
            return None
        found |= first
    return found


def _first(sequence: str) -> frozenset[str] | None:
    """The characters that one alternative can begin with; None if unknown or if it can match nothing."""
    found: frozenset[str] = frozenset()
    at = 0
    while at < len(sequence):
        if (nothing := _NOTHING.match(sequence, at)) is not None:
            at = nothing.end()
            continue
        end = _end_of(sequence, at)
        if _ASIDE.match(sequence, at):
            at = end
            continue
        first = _first_of(sequence[at:end])
        if first is None:
            return None
        found |= first
        if not _OPTIONAL.match(sequence, end):
            return found
        repeated = _REPEATED.match(sequence, end)
        at = repeated.end() if repeated is not None else end
    return None


def _first_of(piece: str) -> frozenset[str] | None:
    """The characters that one piece (a letter, a character class or a group) can begin with."""
    if (group := _GROUP.match(piece)) is not None:
        return _first_of_any(list(_branches(piece[group.end() : -1])))
    if (listed := _LIST.fullmatch(piece)) is not None and "-" not in listed[1][1:-1]:
        return frozenset(listed[1]) - {"-"} | ({"\\-"} if "-" in listed[1] else frozenset())
    return frozenset(piece) if _LETTER.fullmatch(piece) else None


def _branches(pattern: str) -> Iterator[str]:
    """The top-level alternatives of a pattern."""
    start = at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            yield pattern[start:at]
            start = at + 1
            at += 1
        else:
            at = _end_of(pattern, at)
    yield pattern[start:]


def _end_of(pattern: str, at: int) -> int:
    """The end of the piece that begins at `at`: a character, an escape, a class or a whole group."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] == "[":
        opened = at + 2 if pattern[at + 1] == "^" else at + 1
        close = pattern.index("]", opened + 1)
        while pattern[close - 1] == "\\":
            close = pattern.index("]", close + 1)
        return close + 1
    if pattern[at] != "(":
        return at + 1
    at += 1
    while pattern[at] != ")":
        at = _end_of(pattern, at)
    return at + 1
