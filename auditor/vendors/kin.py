"""Cookies whose names begin as those of one vendor do (`_snrs_p` beside `_snrs_uuid`), of both lists.

Whoever names a cookie after its product names the next one so too. Of the names known here that have two such
kin or more, all for the same, 97 of 100 need consent as their kin do, or as little; 95 are for the same.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.model.vendor import CookiePurpose
from auditor.vendors.branded import PLAIN
from auditor.vendors.vocabulary import COMMON, ORDINARY

STEM: Final = re.compile(r"(_{0,2}(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+))[_.:\-A-Z0-9*]")
"""The first word of a name, where a mark, a digit or a change of case ends it, with the lines before it."""

LEAST: Final = 4
"""Characters of a beginning, the lines among them, that is hardly anybody else's."""

FEWEST: Final = 2
"""Names that make a kin."""

NEEDING: Final = frozenset({"analytics", "advertising"})


@dataclass(frozen=True, slots=True)
class Kin:
    """What the names that begin alike are for."""

    owner: str
    like: tuple[str, ...]
    """Their names, in order."""
    purpose: CookiePurpose
    """Of most of them."""
    alike: bool
    """Whether all are for the same; all need consent, or none does."""


def kin(names: Iterable[tuple[str, str, str, CookiePurpose]]) -> Mapping[str, Kin]:
    """Kin by the beginning that they share, from rows of a name, its vendor's key and name, its purpose."""
    found: dict[str, dict[str, tuple[str, str, CookiePurpose]]] = {}
    for name, key, owner, purpose in names:
        if beginning := stem(name):
            found.setdefault(beginning, {}).setdefault(name, (_letters(key), owner, purpose))
    made = ((beginning, _kin(rows)) for beginning, rows in found.items())
    return {beginning: each for beginning, each in made if each is not None}


def stem(name: str) -> str:
    """The beginning of a name by which its kin are known; empty where it could be anybody's."""
    first = STEM.match(name[:100])
    if first is None or len(first[1]) < LEAST:
        return ""
    word = first[1].strip("_").lower()
    return "" if word in COMMON or word in ORDINARY or word in PLAIN else first[1]


def _letters(key: str) -> str:
    return re.sub(r"[^a-z0-9]", "", key.lower())


def _kin(rows: Mapping[str, tuple[str, str, CookiePurpose]]) -> Kin | None:
    purposes = Counter(purpose for _, _, purpose in rows.values())
    owners = {key for key, _, _ in rows.values()}
    if len(rows) < FEWEST or len(owners) > 1 or len({purpose in NEEDING for purpose in purposes}) > 1:
        return None
    purpose, _ = min(purposes.items(), key=lambda item: (-item[1], item[0]))
    owner = next(owner for _, owner, _ in rows.values())
    return Kin(owner=owner, like=tuple(sorted(rows)), purpose=purpose, alike=len(purposes) == 1)
