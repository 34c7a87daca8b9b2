"""The part of a page that contains its policy: the innermost element with nearly all policy prose.

What a text says is a better sign than where it is: policies also occur in footers, dialogs and elements whose
classes suggest navigation, next to other prose (offers, news, comments).
"""

import re
from collections.abc import Sequence
from typing import Final

from auditor.languages import words_for
from auditor.policy.page.blocks import Block, units

_FURNITURE: Final = ("nav", "footer")
_PAUSE: Final = re.compile(r"[.!?。！？:：]")
_MOST: Final = 60
"""Most units that one block counts for."""
_NEARLY_ALL: Final = 0.94
_LEAST: Final = 12.0
"""Least units of policy prose; on a page with less, no part stands out."""
_LEAST_WORDS: Final = 5
_BANNER: Final = 4.0
"""A dialog with this many times the policy prose of the rest, and without a choice, is the policy itself."""
_BUTTON: Final = 40
_LINKS: Final = 0.5
_CLEAN: Final = 0.5


def speaks(block: Block) -> bool:
    """Whether a block has words typical of policies."""
    return words_for("policy_prose").search(block.text) is not None


def speaking(block: Block) -> float:
    """The amount of policy prose in a block, in units."""
    words = units(block.text)
    if block.role == "heading" or block.cell is not None:
        words = min(words, _LEAST_WORDS)
    elif words < _LEAST_WORDS:
        return 0.0
    if block.linked > _LINKS * len(block.text) or not speaks(block):
        return 0.0
    if block.place in _FURNITURE and _PAUSE.search(block.text) is None:
        return 0.0  # "© Shop · Privacy", no sentence
    return float(min(words, _MOST))


def container(blocks: Sequence[Block]) -> frozenset[int] | None:
    """The indexes of the blocks in the part that contains the policy; None if no part stands out."""
    held = _weights(blocks)
    total = sum(held)
    if total < _LEAST:
        return None
    inside: dict[int, float] = {}
    count: dict[int, int] = {}
    for block, weight in zip(blocks, held, strict=True):
        for element in block.path:
            inside[element] = inside.get(element, 0.0) + weight
            count[element] = count.get(element, 0) + 1
    holding = [element for element, weight in inside.items() if weight >= _NEARLY_ALL * total]
    holding = [element for element in holding if count[element] > 1]
    if not holding:
        return None
    innermost = max(holding)
    found = frozenset(index for index, block in enumerate(blocks) if innermost in block.path)
    return found if _clean([blocks[index] for index in found]) else None


def _weights(blocks: Sequence[Block]) -> list[float]:
    """The amount of policy prose in each block; a dialog's counts only if there is hardly any elsewhere."""
    every = [speaking(block) for block in blocks]
    banner = sum(weight for block, weight in zip(blocks, every, strict=True) if block.place == "dialog")
    asks = any(block.place == "dialog" and _asks(block.text) for block in blocks)
    if not asks and banner >= _LEAST and banner >= _BANNER * (sum(every) - banner):
        return every
    return [0.0 if block.place == "dialog" else w for block, w in zip(blocks, every, strict=True)]


def _asks(text: str) -> bool:
    """Whether the text is that of a button that offers a choice."""
    return len(text) <= _BUTTON and words_for("button_of_choice").match(text) is not None


def _clean(blocks: Sequence[Block]) -> bool:
    """Whether at most half of a part's text is links, as opposed to the menus and link lists of a
    whole page.
    """
    length = sum(len(block.text) for block in blocks)
    linked = sum(block.linked for block in blocks)
    return linked <= _CLEAN * length
