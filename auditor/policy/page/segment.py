"""Separate the main text from navigation, by maximum-subsequence segmentation over blocks.

After Pasternack and Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation" (WWW
2009), with blocks instead of tokens. Losing a sentence of a policy is worse than keeping a word of a menu, so
prose outside the best run is kept as well.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from auditor.languages import words_for
from auditor.policy.page.blocks import Block, units
from auditor.policy.page.container import container, speaking, speaks
from auditor.policy.page.cookie_part import cookie_part

_MOST: Final = 60.0
"""Most units that one block counts for: one long block must not outweigh a page."""
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
_OPT_OUT: Final = re.compile(r"opt[-_]?out|adssettings|ad[-_]?(?:choices|preferences)", re.IGNORECASE)
_MENU: Final = 4
"""Least number of blocks of links that form a menu; fewer may belong to the last sentence."""
_SHORT: Final = 60
"""Most characters of a table's title that is not a heading."""
_SURE: Final = 3
"""Least number of policy words in a sentence inside navigation that is kept."""


def main_text(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks that make up the document, in order."""
    if not blocks:
        return ()
    core = container(blocks)
    return _run(blocks) if core is None else _around(blocks, core)


def _around(blocks: Sequence[Block], core: frozenset[int]) -> tuple[Block, ...]:
    """The part of the page that contains the policy, wherever it is, and what belongs to it: the headings
    before it, and policy prose elsewhere.
    """
    kept = _trimmed(blocks, core)
    first = min(kept, default=0)
    kept |= {
        index
        for index, block in enumerate(blocks)
        if index not in core and _belongs(block, before=index < first)
    }
    kept |= cookie_part(blocks)
    kept |= _opt_outs(blocks, kept)
    kept |= _leading(blocks, kept)
    return _with_tables(blocks, kept)


def _trimmed(blocks: Sequence[Block], core: frozenset[int]) -> set[int]:
    """The policy's part without menus and footers inside it, and without the links at its ends. A kind of
    place that contains most of the policy itself is not treated as a menu or footer.
    """
    own: Counter[str] = Counter()
    for index in core:
        own[blocks[index].place] += round(speaking(blocks[index]))
    strange = {place for place in _FURNITURE if own[place] * 2 < own.total()}
    kept = sorted(
        index for index in core if not (blocks[index].place in strange and _menu_like(blocks[index]))
    )
    kept = kept[: len(kept) - _links_at_end([blocks[index] for index in reversed(kept)])]
    return set(kept[_links_at_end([blocks[index] for index in kept]) :])


def _menu_like(block: Block) -> bool:
    """Whether a block in a menu or footer is nothing more than that."""
    if block.linked > _HALF * len(block.text):
        return True
    return not (words_for("line_of_version").search(block.text) or (_prose_like(block) and speaks(block)))


def _links_at_end(blocks: Sequence[Block]) -> int:
    """The number of blocks at one end that are a list of links, including short text between them."""
    most, length, linked = 0, 0, 0
    for count, block in enumerate(blocks, 1):
        led = words_for("closing_link").search(block.text)
        if speaking(block) or block.cell is not None or _prose_like(block) or led:
            break
        length += len(block.text)
        linked += block.linked
        if linked > _HALF * length:
            most = count
    return most if most >= _MENU else 0


def _belongs(block: Block, *, before: bool) -> bool:
    """Whether a block outside the policy's part belongs to the policy: policy prose, or a heading or date
    before it.
    """
    if block.place in _FURNITURE:
        return block.place == "nav" and _prose_like(block) and _words(block) >= _SURE
    if _prose(block) and speaks(block):
        return True
    if not before or block.linked > _HALF * len(block.text):
        return False
    return block.role == "heading" or words_for("line_of_version").search(block.text) is not None


def _run(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The best run of blocks and what belongs to it, for a page on which no part stands out."""
    start, end = _best_run([_score(block) for block in blocks])
    kept = {
        index
        for index, block in enumerate(blocks)
        if (start <= index < end and not _menu(block)) or _prose(block) or block.place == "main"
    }
    kept |= cookie_part(blocks)
    kept |= _opt_outs(blocks, kept)
    kept |= _leading(blocks, kept)
    return _with_tables(blocks, kept)


def _opt_outs(blocks: Sequence[Block], kept: set[int]) -> set[int]:
    """The indexes of blocks that lead to opt-outs, below a kept block or with a few others between, and of
    the list items beside them: a list of links below a sentence looks like a menu.
    """
    found: set[int] = set()
    last = -_MENU
    for index, block in enumerate(blocks):
        if block.cell is not None or block.place not in ("main", "body"):
            continue
        if block.role == "item" and index - 1 in found and blocks[index - 1].role == "item":
            found.add(index)
        elif any(_OPT_OUT.search(url) for _, _, url in block.links):
            first = _first_item(blocks, index)
            if first - last <= _MENU:
                found |= {i for i in range(max(last + 1, 0), index + 1) if blocks[i].cell is None}
        if index in kept or index in found:
            last = index
    return found


def _first_item(blocks: Sequence[Block], index: int) -> int:
    """The index of the first item of the list that contains the block `index`; that of any other block."""
    while index and blocks[index].role == blocks[index - 1].role == "item":
        index -= 1
    return index


def _leading(blocks: Sequence[Block], kept: set[int]) -> set[int]:
    """The indexes of headings right before kept blocks."""
    return {
        before for before, after in pairwise(range(len(blocks))) if after in kept and _leads(blocks[before])
    }


def _titles(block: Block, below: Block) -> bool:
    """Whether a block is a short line right above the first cell of a table."""
    alone = block.cell is None and below.cell is not None and block.place not in _FURNITURE
    return alone and len(block.text) <= _SHORT and block.linked == 0


def _with_tables(blocks: Sequence[Block], kept: set[int]) -> tuple[Block, ...]:
    """The kept blocks, and the whole of every table that contains one of them or states something, with its
    title.
    """
    tables = {
        cell.table
        for index, block in enumerate(blocks)
        if (cell := block.cell) is not None and (index in kept or _stated(block))
    }
    whole = kept | {
        index for index, block in enumerate(blocks) if block.cell is not None and block.cell.table in tables
    }
    whole |= {i for i in range(len(blocks) - 1) if i + 1 in whole and _titles(blocks[i], blocks[i + 1])}
    return tuple(blocks[index] for index in sorted(whole))


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
    """Whether a block has text besides its links and ends like a sentence, so that it is not a menu."""
    return len(block.text) - block.linked > _BESIDE and _PAUSE.match(block.text[-1]) is not None


def _words(block: Block) -> int:
    return len(words_for("policy_prose").findall(block.text))


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
    """Whether a table's cell may belong to the document, although it is not prose. Cells in dialogs count,
    since consent platforms list cookies there.
    """
    return block.place not in ("nav", "footer", "header", "aside") and block.linked < _HALF * len(block.text)


def _leads(block: Block) -> bool:
    """Whether a block before a kept one is its heading."""
    return block.role == "heading" and block.place not in _FURNITURE
