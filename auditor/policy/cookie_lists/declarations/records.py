"""Lists of cookies in the JSON of an unknown platform, recognised by the content of their records.

A list counts if its key contains "cookie" or "tracker" and every record has a name that looks like a cookie's
and, in words, a lifetime or a purpose. Numbers are ignored, as their unit is unknown.
"""

import re
from collections.abc import Collection, Mapping
from typing import Final

from auditor.policy.cookie_lists.columns import looks_like_name
from auditor.policy.cookie_lists.declared import MOST_ROWS, Declaration, Row, Shape, Tree, text, walk
from auditor.policy.words.lifetimes import lifetime

_LISTS: Final = re.compile(r"cookie|tracker", re.IGNORECASE)
_NAME: Final = ("name", "cookiename", "cookieid", "cookiekey", "identifier", "key")
_LIFETIME: Final = (
    "expiry",
    "expires",
    "expiration",
    "duration",
    "lifetime",
    "retention",
    "expire",
    "lifespan",
)
_PURPOSE: Final = ("purpose", "description", "cookiefunction", "function")
_PROVIDER: Final = ("provider", "domain", "host", "service", "vendor", "provideddomain", "thirdparty")
_GROUP: Final = ("category", "categoryname", "type")
_LONGEST_LIFETIME: Final = 60


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    rows: list[Row] = []
    for key, node in walk(tree):
        if isinstance(node, list) and _LISTS.search(key) and len(rows) < MOST_ROWS:
            read = [_row(each) if isinstance(each, dict) else None for each in node[:MOST_ROWS]]
            if read and all(row is not None for row in read):
                rows += [row for row in read if row is not None]
    return Declaration(platform=None, rows=tuple(rows[:MOST_ROWS])) if rows else None


def _row(record: Mapping[str, Tree]) -> Row | None:
    low = {re.sub(r"[^a-z]", "", str(key)[:60].lower()): value for key, value in list(record.items())[:60]}
    name, lasts, purpose = _first(low, _NAME), _first(low, _LIFETIME), _first(low, _PURPOSE)
    stated = lasts if len(lasts) <= _LONGEST_LIFETIME and lifetime(lasts) is not None else ""
    if not looks_like_name(name) or not (stated or purpose):
        return None
    return Row(
        name=name,
        provider=_first(low, _PROVIDER),
        purpose=purpose,
        lifetime=stated,
        group=_first(low, _GROUP)[:100],
    )


def _first(record: Mapping[str, Tree], keys: tuple[str, ...]) -> str:
    held = (text(record.get(key)) for key in keys if isinstance(record.get(key), str))
    return next(filter(None, held), "")


SHAPE = Shape(read=_read, last=True)
