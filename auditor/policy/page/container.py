"""The part of a page that holds its policy: the innermost element with nearly all that speaks of one.

Where text stands in a page says much, and less than what it says: policies stand in footers, dialogs and
elements whose classes speak of navigation, and other prose (offers, news, comments) stands beside them.
"""

from collections.abc import Sequence
from typing import Final

from auditor.languages import words_for
from auditor.policy.page.blocks import Block, units

_MOST: Final = 60
"""Units that one block counts for."""
_NEARLY_ALL: Final = 0.94
_LEAST: Final = 12.0
"""Units of such prose; a page with less has no part that can be told from the others."""
_LEAST_WORDS: Final = 5
_BANNER: Final = 4.0
"""A dialog that says so many times what all else says, and asks for no choice, is the policy itself."""
_BUTTON: Final = 40
_LINKS: Final = 0.5
_CLEAN: Final = 0.5


def speaks(block: Block) -> bool:
    """Whether a block has words that policies are made of."""
    return words_for("policy_prose").search(block.text) is not None


def speaking(block: Block) -> float:
    """How much of a policy's prose a block holds, in units."""
    words = units(block.text)
    if block.role == "heading" or block.cell is not None:
        words = min(words, _LEAST_WORDS)
    elif words < _LEAST_WORDS:
        return 0.0
    if block.linked > _LINKS * len(block.text) or not speaks(block):
        return 0.0
    return float(min(words, _MOST))


def container(blocks: Sequence[Block]) -> frozenset[int] | None:
    """Indexes of the blocks in the part that holds the policy; None where no part stands out."""
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
    """What each block holds; a banner's text counts only where hardly anything stands beside it."""
    every = [speaking(block) for block in blocks]
    banner = sum(weight for block, weight in zip(blocks, every, strict=True) if block.place == "dialog")
    asks = any(block.place == "dialog" and _asks(block.text) for block in blocks)
    if not asks and banner >= _LEAST and banner >= _BANNER * (sum(every) - banner):
        return every
    return [0.0 if block.place == "dialog" else w for block, w in zip(blocks, every, strict=True)]


def _asks(text: str) -> bool:
    """Whether it is a button's words that ask for a choice."""
    return len(text) <= _BUTTON and words_for("button_of_choice").match(text) is not None


def _clean(blocks: Sequence[Block]) -> bool:
    """Whether a part is little else than prose: no menus and link lists of a whole page."""
    length = sum(len(block.text) for block in blocks)
    linked = sum(block.linked for block in blocks)
    return linked <= _CLEAN * length
