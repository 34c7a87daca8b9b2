"""What was compared, as a small table: its own words in the reader's language, what was seen as it was."""

from typing import Final

from auditor.model.finding import Evidence
from auditor.reports.parts.retold import listed
from auditor.reports.parts.safe import clip_middle, visible
from auditor.reports.parts.speech import ENGLISH, say, spoken

_LONGEST: Final = 200
_OWN: Final = frozenset({"none", "not looked at"})
"""Cells in which nothing stands that was seen."""

Rows = tuple[tuple[str, ...], ...]


def compared(evidence: Evidence) -> Rows:
    """The rows of `evidence`, the first row and column heads; empty where nothing was compared."""
    return tuple(
        tuple(_cell(cell, own=bool(line) != bool(column)) for column, cell in enumerate(row))
        for line, row in enumerate(evidence.table)
    )


def beside(evidence: Evidence, name: str) -> bool:
    """Whether a field of `evidence` adds to its table, which has a row for the others."""
    return not any(name.startswith(row[0]) for row in evidence.table[1:])


def _seen(text: str) -> str:
    return text if spoken() == ENGLISH else listed(text)


def _cell(text: str, *, own: bool) -> str:
    return clip_middle(visible(say(text) if own or text in _OWN else _seen(text), keep=""), _LONGEST)
