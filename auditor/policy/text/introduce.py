"""Which sentence introduces a list."""

import re
from typing import Final

from auditor.languages import words_for
from auditor.policy.text.lines import is_wide
from auditor.policy.text.split import split

_OPEN: Final = re.compile(r"[:：;—–-][\"'”’)）]?$")
_CLOSED: Final = re.compile(r"[.!?。．！？][\"'”’」』)）]*$")
_SHORTEST: Final = 6
"""Letters of a sentence that introduces; a wide one counts as two ("目的：")."""


def introduces(text: str, offset: int) -> tuple[int, int] | None:
    """Offsets of the sentence at the end of `text` that introduces what follows; None where none does."""
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
