"""Cookiebot: the tables that a site's `cc.js` fills, such as `CookieConsentDialog.cookieTableNecessary`.

Each row is a list of strings: name, provider, purpose, expiry, …. They are identified by content, not
position: parsers of the file in public repositories take the columns in different orders.
"""

from collections.abc import Collection, Iterator
from typing import Final

from auditor.policy.cookie_lists.columns import looks_like_name
from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, text
from auditor.policy.words.lifetimes import lifetime

_TABLES: Final = ("Necessary", "Preference", "Statistics", "Advertising", "Unclassified")
_LONGEST_LIFETIME: Final = 40
_LEAST: Final = 3
_MOST: Final = 2_000


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    tables = tree.get("cookiebot") if isinstance(tree, dict) else None
    if not isinstance(tables, dict) or not isinstance(tables.get("Necessary"), list):
        return None
    rows = tuple(row for kind in _TABLES for row in _rows(tables.get(kind), kind))
    return Declaration(platform="Cookiebot", rows=rows, whole=True)


def _rows(table: Tree, kind: str) -> Iterator[Row]:
    for cells in table[:_MOST] if isinstance(table, list) else ():
        if not isinstance(cells, list) or len(cells) < _LEAST:
            continue
        words = [text(cell) for cell in cells[:8]]
        yield Row(
            name=words[0],
            provider=next((w for w in words[1:] if _host(w)), ""),
            purpose=next((w for w in words[1:] if len(w) > _LONGEST_LIFETIME), ""),
            lifetime=next((w for w in words[1:] if _lifetime(w)), ""),
            group=kind,
        )


def _host(words: str) -> bool:
    return "." in words and " " not in words and "/" not in words and not words.endswith(".")


def _lifetime(words: str) -> bool:
    stated = lifetime(words) if 0 < len(words) <= _LONGEST_LIFETIME else None
    return stated is not None and not looks_like_name(words)


SHAPE = Shape(read=_read)
