"""Selects discrepancies of the queue: what the user asked for, as SQL that uses the queue's indexes."""

from dataclasses import dataclass, replace
from typing import Any, Final

TRIGRAM: Final = 3
"""Characters per entry of the index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What the user asked for; an empty field does not filter."""

    site: str = ""
    rule: str = ""
    vendor: str = ""
    severity: str = ""
    state: str = ""
    """A state; empty for any."""
    assignee: str = ""
    new: bool = False
    """Whether only discrepancies first seen in the newest run, or with instances newer than their
    decision.
    """
    gone: bool = False
    """Whether to include those that the newest judgement does not have."""
    words: str = ""
    """Words searched for in quotes, vendors, cookies, messages and sites; all of them must occur."""


EXACT: Final = ("site", "rule", "vendor", "severity", "state", "assignee")


def counted_from(asked: Filter) -> tuple[str, str, list[Any]]:
    """The FROM clause, condition and values for counting rows. The word index drives the query: if nearly all
    rows match, an `IN` subquery would build a list of them first.
    """
    words = asked.words.split()
    condition, values = where(replace(asked, words=""))
    if not words:
        return "queue q", condition, values
    told = [part for word in words for part in _word(word)]
    found = f"w.queue_words MATCH {_match(len(words))}"
    return "queue_words w CROSS JOIN queue q ON q.id = w.rowid", f"{found} AND {condition}", [*told, *values]


def where(asked: Filter, *, common: bool = False) -> tuple[str, list[Any]]:
    """The condition and values of a SELECT from `queue q`. For `common` words each row is checked in turn,
    since listing nearly all rows would take longer than finding the first few matches.
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
    """An FTS5 expression that requires every word. A short word becomes all trigrams that begin with it, from
    the index's vocabulary (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module).
    """
    one = (
        "'(' || coalesce(?, (SELECT group_concat('\"' || replace(term, '\"', '\"\"') || '\"', ' OR ')"
        " FROM queue_words_known WHERE term >= ? AND term < ?), '\"\x01\x01\x01\"') || ')'"
    )
    return " || ' AND ' || ".join([one] * words)


def _word(word: str) -> list[str | None]:
    """The values for one word: quoted for FTS5 if long, otherwise the bounds of the trigrams that begin with
    it.
    """
    if len(word) >= TRIGRAM:
        return ['"' + word.replace('"', '""') + '"', None, None]
    low = word.lower()
    return [None, low, low + "\U0010ffff"]
