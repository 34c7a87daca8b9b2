"""Which sentence introduces a list."""

import re
from typing import Final

from auditor.policy.split import split

_OPEN: Final = re.compile(r"[:：;—–-][\"'”’)）]?$")
_ANNOUNCES: Final = re.compile(
    r"\b(following|below|these|such as|includ(e|es|ing)|as follows|for example|e\.g|if|when|where|"
    r"purposes?|unless|except|"
    r"folgende[nrms]?|nachstehend\w*|unten|suivant(e?s)?|ci-dessous|notamment)\b|以下|次の|次に|下記|左記|다음|아래",
    re.IGNORECASE,
)
_CLOSED: Final = re.compile(r"[.!?。．！？][\"'”’」』)）]*$")
_SHORTEST: Final = 6


def introduces(text: str, offset: int) -> tuple[int, int] | None:
    """Offsets of the sentence at the end of `text` that introduces what follows; None where none does."""
    spans = split(text)
    if not spans:
        return None
    start, end = spans[-1]
    last = text[start:end]
    if len(last) < _SHORTEST:
        return None
    if _OPEN.search(last) or not _CLOSED.search(last) or _ANNOUNCES.search(last):
        return offset + start, offset + end
    return None
