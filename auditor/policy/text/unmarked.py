"""Lists that lost their bullets: short lines below a sentence that announces them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor.languages import words_for
from auditor.policy.text.lines import ends
from auditor.policy.text.sentences import Sentence

_COLON: Final = re.compile(r"[:：]\W{0,3}$")
_BRACKETS: Final = re.compile(r"\s?[(（][^()（）]{0,120}[)）]$")
_LEAST: Final = 3
"""Least number of lines that make a list."""
_BACK: Final = 4
"""How many sentences before a list may announce it: the list may have a title of its own."""
_LONGEST: Final = 400


def listed(found: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences of a document, with the lines of such lists turned into items."""
    read = list(found)
    at = 0
    while at < len(read):
        end = at
        while end < len(read) and _line(read, end) and read[end].heading == read[at].heading:
            end += 1
        if end - at >= _LEAST and (intro := _announcing(read, at)) is not None:
            for place in range(at, end):
                read[place] = replace(read[place], kind="item", intro=intro.text)
        at = max(end, at + 1)
    return tuple(read)


def _line(read: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence is a paragraph of its own without final punctuation."""
    one = read[at]
    if one.kind != "prose" or len(one.text) > _LONGEST or one.start != one.block:
        return False
    return not ends(_BRACKETS.sub("", one.text)) and (at + 1 == len(read) or read[at + 1].block != one.block)


def _announcing(read: Sequence[Sentence], at: int) -> Sentence | None:
    for before in reversed(read[max(0, at - _BACK) : at]):
        if before.heading == read[at].heading and before.kind == "prose" and _announces(before.text):
            return before
    return None


def _announces(text: str) -> bool:
    return words_for("announces_lines").search(text) is not None or _COLON.search(text) is not None
