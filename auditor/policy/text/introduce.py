"""Find the sentence that introduces a list."""

import re
from typing import Final

from auditor.languages import words_for
from auditor.policy.text.lines import is_wide
from auditor.policy.text.split import split

_OPEN: Final = re.compile(r"[:：;—–-][\"'”’)）]?$")
_CLOSED: Final = re.compile(r"[.!?。．！？][\"'”’」』)）]*$")
_SHORTEST: Final = 6
"""Least length of an introducing sentence; wide characters count as two ("目的：")."""


def introduces(text: str, offset: int) -> tuple[int, int] | None:
    """Offsets of the last sentence of `text` if it introduces what follows; else None."""
    spans = split(text)
    if not spans:
        return None
    start, end = spans[-1]
    last = text[start:end]
    if len(last) + sum(map(is_wide, last)) < _SHORTEST:
        return None
    if _OPEN.search(last) or not _CLOSED.search(last) or words_for("announces_list").search(last):
        return offset + start, offset + end
    return None
