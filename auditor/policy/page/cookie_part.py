"""The part of a page that lists cookies: names and short texts, not prose typical of policies."""

import re
from collections.abc import Sequence
from typing import Final

from auditor.policy.page.blocks import Block

_NAME: Final = re.compile(
    r"(?:[^:：\n]{1,40}[:：] ?)?[\"'“`]?"
    r"(?:(?=[^ ]{0,80}[_*\[{])[A-Za-z_$*][\w.\-*$#\[\]{}<>]{1,80}|[A-Z]{1,8}SESS(?:ION)?ID)"
    r"[\"'”`]?(?:\n|$| ?[(（:：,–—]| - )"
)
"""A block, or its first line, that is a cookie's name, with or without a label before it."""
_OUTSIDE: Final = frozenset({"nav", "footer", "header", "aside", "dialog"})
_LEAST: Final = 2
_LINKED: Final = 0.5


def cookie_part(blocks: Sequence[Block]) -> set[int]:
    """The indexes of the blocks in the innermost element around all names, without menus and footers."""
    named = [i for i, block in enumerate(blocks) if _inside(block) and _NAME.match(block.text[:200])]
    if len(named) < _LEAST:
        return set()
    shared = blocks[named[0]].path
    for index in named[1:]:
        path = blocks[index].path
        alike = next((n for n, (a, b) in enumerate(zip(shared, path, strict=False)) if a != b), None)
        shared = shared[: alike if alike is not None else min(len(shared), len(path))]
    if not shared:
        return set()
    return {
        i
        for i, block in enumerate(blocks)
        if shared[-1] in block.path and _inside(block) and block.linked <= _LINKED * max(len(block.text), 1)
    }


def _inside(block: Block) -> bool:
    return block.place not in _OUTSIDE and block.cell is None
