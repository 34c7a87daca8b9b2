"""Main text against navigation: maximum-subsequence segmentation over blocks.

After Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation"
(WWW 2009), with blocks for tokens. Losing a sentence of a policy is worse than keeping a word of a menu, so
prose outside the best run is kept as well.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from auditor.policy.blocks import Block, units

_MOST: Final = 60.0
"""Units that one block can count for: one long block must not outweigh a page."""
_PROSE: Final = 10
_PAUSE: Final = re.compile(r"[.!?。．！？:：;]")
_BESIDE: Final = 8
_OVERHEAD: Final = {"text": 3.0, "item": 2.0, "heading": 0.0, "caption": 0.0}
_PLACE: Final = {
    "main": 3.0,
    "body": 0.0,
    "header": -4.0,
    "nav": -8.0,
    "footer": -6.0,
    "aside": -4.0,
    "dialog": -60.0,
}
_FURNITURE: Final = ("nav", "footer", "dialog")
_HALF: Final = 0.5


def main_text(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks that are the document, in order."""
    if not blocks:
        return ()
    start, end = _best_run([_score(block) for block in blocks])
    kept = {
        index
        for index, block in enumerate(blocks)
        if (start <= index < end and not _menu(block)) or _prose(block) or block.place == "main"
    }
    kept |= {
        before for before, after in pairwise(range(len(blocks))) if after in kept and _leads(blocks[before])
    }
    tables = {
        cell.table
        for index, block in enumerate(blocks)
        if (cell := block.cell) is not None and (index in kept or _stated(block))
    }
    return tuple(
        block
        for index, block in enumerate(blocks)
        if index in kept or (block.cell is not None and block.cell.table in tables)
    )


def _score(block: Block) -> float:
    if block.cell is not None and not block.text:
        return 0.0
    words = min(units(block.text), _MOST)
    share = block.linked / max(len(block.text), 1)
    overhead = 1.0 if block.cell is not None else _OVERHEAD[block.role]
    if _is_sentence(block):
        score = words * (1.0 - share) - overhead + _PLACE[block.place]
        return score if block.place in _FURNITURE else max(score, 0.5)
    return words * (1.0 - 2.2 * share) - overhead + _PLACE[block.place]


def _is_sentence(block: Block) -> bool:
    """Whether a block has words beside its links and ends as a sentence does: no menu."""
    return len(block.text) - block.linked > _BESIDE and _PAUSE.match(block.text[-1]) is not None


def _best_run(scores: Sequence[float]) -> tuple[int, int]:
    best, best_sum, run, run_sum = (0, len(scores)), float("-inf"), 0, 0.0
    for index, score in enumerate(scores):
        if run_sum <= 0:
            run, run_sum = index, 0.0
        run_sum += score
        if run_sum > best_sum:
            best, best_sum = (run, index + 1), run_sum
    return best


def _menu(block: Block) -> bool:
    share = block.linked / max(len(block.text), 1)
    return block.place == "dialog" or (
        block.place in _FURNITURE and (share > _HALF or not _prose_like(block))
    )


def _prose(block: Block) -> bool:
    return block.place not in _FURNITURE and _prose_like(block)


def _prose_like(block: Block) -> bool:
    return (
        units(block.text) >= _PROSE
        and block.linked < 0.5 * len(block.text)
        and _PAUSE.search(block.text) is not None
    )


def _stated(block: Block) -> bool:
    """Whether a table's cell states something of the document's: its names and periods are no prose."""
    return block.place not in (*_FURNITURE, "header", "aside") and block.linked < _HALF * len(block.text)


def _leads(block: Block) -> bool:
    """Whether a block before a kept one belongs to it: its heading."""
    return block.role == "heading" and block.place not in _FURNITURE
