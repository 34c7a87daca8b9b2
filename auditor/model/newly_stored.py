"""Storage entries newly written in the windows that count for a question."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.seen import StoredSeen, Window, stored, timed

_EMPTIED: Final = re.compile(r"[\s{}\[\]\"']*|null|undefined|false|0", re.IGNORECASE)
"""An empty value: what is left when a script clears what it stored."""


def newly_stored(case: Case, windows: Iterable[Window]) -> Iterator[StoredSeen]:
    """Storage keys of known purpose that a script was seen to write. Left out: keys whose write no hook saw,
    because they are dated by the check that found them, too late to tell when they were written; emptied
    records; and, as with cookies, what was removed again in the same step.
    """
    for seen in stored(case, windows):
        item = seen.stored
        if item.set_by is None or item.inferred or not timed(seen.facts):
            continue
        if item.removed == item.step or (item.area in _VALUED and _EMPTIED.fullmatch(item.value)):
            continue
        yield seen


_VALUED: Final = frozenset({"local", "session"})
"""Areas whose values are seen; databases and caches show only names."""
