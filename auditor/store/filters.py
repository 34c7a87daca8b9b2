"""Which discrepancies of the queue: what a person asked for, as SQL over its indexes."""

from dataclasses import dataclass, replace
from typing import Any, Final

TRIGRAM: Final = 3
"""Characters that an entry of the index has."""


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


def counted_from(asked: Filter) -> tuple[str, str, list[Any]]:
    """Where rows are counted from, under which condition, and the values: words lead to the rows, for where
    nearly all have them a list of these would be made first.
    """
    words = asked.words.split()
    condition, values = where(replace(asked, words=""))
    if not words:
        return "queue q", condition, values
    told = [part for word in words for part in _word(word)]
    found = f"w.queue_words MATCH {_match(len(words))}"
    return "queue_words w CROSS JOIN queue q ON q.id = w.rowid", f"{found} AND {condition}", [*told, *values]


def where(asked: Filter, *, common: bool = False) -> tuple[str, list[Any]]:
    """The condition of a SELECT from `queue q`, and its values. Words that are `common` are looked for row by
    row: a list of nearly all rows would take longer than the first few that have them.
    """
    parts, values = ["1"], []
    for name in EXACT:
        if value := getattr(asked, name):
            parts.append(f"q.{name} = ?")
            values.append(value)
    if asked.new:
        parts.append("(q.new OR q.fresh)")
    if not asked.gone and asked.state != "fixed":
        parts.append("q.held = 1")
    if words := asked.words.split():
        found = f"SELECT rowid FROM queue_words WHERE queue_words MATCH {_match(len(words))}"  # noqa: S608 - marks
        parts.append(f"EXISTS ({found} AND rowid = q.id)" if common else f"q.id IN ({found})")
        values += [part for word in words for part in _word(word)]
    return " AND ".join(parts), values


def _match(words: int) -> str:
    """An expression of FTS5: every word, or for a short one every trigram that begins with it, which the
    vocabulary knows (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module).
    """
    one = (
        "'(' || coalesce(?, (SELECT group_concat('\"' || replace(term, '\"', '\"\"') || '\"', ' OR ')"
        " FROM queue_words_known WHERE term >= ? AND term < ?), '\"\x01\x01\x01\"') || ')'"
    )
    return " || ' AND ' || ".join([one] * words)


def _word(word: str) -> list[str | None]:
    """A long word as FTS5 quotes it; a short one as the bounds of what begins with it."""
    if len(word) >= TRIGRAM:
        return ['"' + word.replace('"', '""') + '"', None, None]
    low = word.lower()
    return [None, low, low + "\U0010ffff"]
