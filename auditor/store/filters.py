"""Which discrepancies of the queue: what a person asked for, as SQL over its indexes."""

import re
from dataclasses import dataclass
from typing import Any, Final

LIKE: Final = re.compile(r"([%_\\])")
TRIGRAM: Final = 3
"""Characters that the index needs; shorter words are looked for row by row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a person asked for; empty fields ask for nothing."""

    site: str = ""
    rule: str = ""
    vendor: str = ""
    severity: str = ""
    state: str = ""
    """A state; empty: every one."""
    assignee: str = ""
    new: bool = False
    """First seen in the newest run, or with an instance that is newer than the decision."""
    gone: bool = False
    """Also those that the newest judgement does not hold."""
    words: str = ""
    """Looked for in quotes, vendors, cookies, messages and sites; every word has to be there."""


EXACT: Final = ("site", "rule", "vendor", "severity", "state", "assignee")


def where(asked: Filter) -> tuple[str, list[Any]]:
    """The condition of a SELECT from `queue q`, and its values."""
    parts, values = ["1"], []
    for name in EXACT:
        if value := getattr(asked, name):
            parts.append(f"q.{name} = ?")
            values.append(value)
    if asked.new:
        parts.append("(q.new OR q.fresh)")
    if not asked.gone and asked.state != "fixed":
        parts.append("q.standing != 'gone'")
    for word in asked.words.split():
        condition, more = _word(word)
        parts.append(condition)
        values += more
    return " AND ".join(parts), values


def _word(word: str) -> tuple[str, list[str]]:
    if len(word) >= TRIGRAM:
        quoted = '"' + word.replace('"', '""') + '"'
        return "q.id IN (SELECT rowid FROM queue_words WHERE queue_words MATCH ?)", [quoted]
    like = "%" + LIKE.sub(r"\\\1", word) + "%"
    fields = ("subject", "quotes", "cookies", "vendor", "site")
    return "(" + " OR ".join(f"q.{f} LIKE ? ESCAPE '\\'" for f in fields) + ")", [like] * len(fields)
