"""Records whose labels are on lines of their own, with the values on the lines below.

Many notices of external transmission look so: "送信先", "Google LLC", "利用目的", "アクセス解析", one per
line. A line below a label becomes an item that the label introduces. Several labels in a row are the header
of a table that lost its columns: its labels introduce the lines below in turn.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from auditor.policy.text.sentences import Sentence
from auditor.policy.words.vocabulary import Vocabulary, plain

COLON: Final = "："
"""Ends the intro of a label, to distinguish it from a sentence that introduces a list."""
_ROLES: Final = ("purpose", "data", "recipient", "provider", "opt_out", "policy", "lifetime", "sharing")
"""The labels of such a record; records with a cookie's name are of another kind (see `labelled`)."""
_FEWEST: Final = 2
"""Least number of labels of different meaning that make a record."""
_HEADER: Final = 3
"""Least number of consecutive labels that make the header of a table."""
_LONGEST_LABEL: Final = 24
_LONGEST: Final = 400
"""Most characters of a line below a label."""
_NO_LABEL: Final = re.compile(r"[:：。、．，]|(?:ます|です|ません|ください|다|요)$")
"""Signs of a sentence, or of a label with its value on the same line."""
_MOST: Final = 6
"""Most lines below one label."""


def under_labels(found: Sequence[Sentence], words: Vocabulary) -> tuple[Sentence, ...]:
    """The sentences of a document, with those below such labels turned into items that the label
    introduces.
    """
    read = list(found)
    labels = {at: role for at in range(len(read)) if (role := _role(read, at, words)) is not None}
    at = 0
    while at < len(read):
        if at not in labels:
            at += 1
            continue
        end = at + 1
        while end < len(read) and read[end].heading == read[at].heading and _short(read, end):
            end += 1
        told = _header(labels, at, end) or _record(labels, at, end)
        for place, label in told:
            called = _bare(read[label].text) + COLON
            read[place] = replace(read[place], kind="item", intro=called)
        at = end
    return tuple(read)


def _role(read: Sequence[Sentence], at: int, words: Vocabulary) -> str | None:
    """The role of a line that is only a label; None for any other line."""
    one = read[at]
    if one.kind not in ("prose", "item") or len(one.text) > _LONGEST_LABEL or not _alone(read, at):
        return None
    low = plain(_bare(one.text))
    if _NO_LABEL.search(low):
        return None
    return next((role for role in _ROLES if words.has(f"column_{role}", low)), None)


def _bare(text: str) -> str:
    return text.strip(" \u3000:：・･■□●○◆◇▼▶※*[]［］【】〔〕「」<>＜＞-–—")


def _alone(read: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence is a block of its own."""
    return read[at].start == read[at].block and (at + 1 == len(read) or read[at + 1].block != read[at].block)


def _short(read: Sequence[Sentence], at: int) -> bool:
    one = read[at]
    return one.kind in ("prose", "item") and len(one.text) <= _LONGEST


def _header(labels: dict[int, str], at: int, end: int) -> tuple[tuple[int, int], ...]:
    """Pairs of each line below a row of labels and its label; empty unless the lines fill whole rows."""
    wide = 1
    while at + wide in labels:
        wide += 1
    body = range(at + wide, end)
    if wide < _HEADER or not body or len(body) % wide or any(place in labels for place in body):
        return ()
    return tuple((place, at + (place - at) % wide) for place in body)


def _record(labels: dict[int, str], at: int, end: int) -> tuple[tuple[int, int], ...]:
    """Pairs of each line below a label and the label; empty if there are too few different labels."""
    own = [place for place in range(at, end) if place in labels]
    if len({labels[place] for place in own}) < _FEWEST:
        return ()
    return tuple(_below(own, end))


def _below(own: Sequence[int], end: int) -> Iterator[tuple[int, int]]:
    for label, following in zip(own, [*own[1:], end], strict=True):
        last = following if following != end else min(end, label + 2)
        if last - label - 1 <= _MOST:
            yield from ((place, label) for place in range(label + 1, last))
