"""Comparisons as small tables: fixed labels are translated, observed text is shown as it was."""

from typing import Final

from auditor.model.finding import Evidence
from auditor.reports.parts.retold import listed
from auditor.reports.parts.safe import clip_middle, visible
from auditor.reports.parts.speech import ENGLISH, say, spoken

_LONGEST: Final = 200
_OWN: Final = frozenset({"none", "not looked at"})
"""Cell values that are labels, not observed text."""

Rows = tuple[tuple[str, ...], ...]


def compared(evidence: Evidence) -> Rows:
    """The table of `evidence`, with heads in the first row and column; empty if nothing was compared."""
    return tuple(
        tuple(_cell(cell, own=bool(line) != bool(column)) for column, cell in enumerate(row))
        for line, row in enumerate(evidence.table)
    )


def beside(evidence: Evidence, name: str) -> bool:
    """Whether a field of `evidence` is not already a row of its table."""
    return not any(name.startswith(row[0]) for row in evidence.table[1:])


def _seen(text: str) -> str:
    return text if spoken() == ENGLISH else listed(text)


def _cell(text: str, *, own: bool) -> str:
    return clip_middle(visible(say(text) if own or text in _OWN else _seen(text), keep=""), _LONGEST)
