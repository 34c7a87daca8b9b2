"""Storage that was newly given something to keep, in the windows that count for a question."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.seen import StoredSeen, Window, stored, timed

_EMPTIED: Final = re.compile(r"[\s{}\[\]\"']*|null|undefined|false|0", re.IGNORECASE)
"""A record without content: what is left where a script takes back what it kept."""


def newly_stored(case: Case, windows: Iterable[Window]) -> Iterator[StoredSeen]:
    """Keys of known purpose that a script was seen to write. Left out: what no hook saw being written, for it
    is dated by the look that found it, too late to say when it came; records that were emptied; and, as with
    cookies, what was taken away again in the same step.
    """
    for seen in stored(case, windows):
        item = seen.stored
        if item.set_by is None or item.inferred or not timed(seen.facts):
            continue
        if item.removed == item.step or (item.area in _VALUED and _EMPTIED.fullmatch(item.value)):
            continue
        yield seen


_VALUED: Final = frozenset({"local", "session"})
"""Databases and caches show a name without a value."""
