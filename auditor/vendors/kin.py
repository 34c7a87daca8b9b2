"""Cookies whose names start like those of one vendor (`_snrs_p` beside `_snrs_uuid`), in the catalogue and
the Open Cookie Database.

A vendor that names one cookie after its product tends to name the next one the same way. Of the known names
with at least two such kin that all have the same purpose, 97 of 100 agree with their kin on whether they need
consent, and 95 on the purpose.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.model.vendor import NEEDING, CookiePurpose
from auditor.vendors.branded import PLAIN
from auditor.vendors.vocabulary import COMMON, ORDINARY

STEM: Final = re.compile(r"(_{0,2}(?:[A-Z]+(?![a-z])|[A-Z]?[a-z]+))[_.:\-A-Z0-9*]")
"""The first word of a name, including leading underscores, up to a separator, a digit or a change of case."""

LEAST: Final = 4
"""The fewest characters of a prefix, underscores included, that hardly anyone else uses."""

FEWEST: Final = 2
"""The fewest names that form a group of kin."""


@dataclass(frozen=True, slots=True)
class Kin:
    """What names with the same beginning are for."""

    owner: str
    like: tuple[str, ...]
    """Their names, sorted."""
    purpose: CookiePurpose
    """The purpose of most of them."""
    alike: bool
    """Whether all have the same purpose; in any case either all need consent or none does."""


def kin(names: Iterable[tuple[str, str, str, CookiePurpose]]) -> Mapping[str, Kin]:
    """Kin by their shared beginning, from rows of a cookie's name, its vendor's key and name, and its
    purpose.
    """
    found: dict[str, dict[str, tuple[str, str, CookiePurpose]]] = {}
    for name, key, owner, purpose in names:
        if beginning := stem(name):
            found.setdefault(beginning, {}).setdefault(name, (_letters(key), owner, purpose))
    made = ((beginning, _kin(rows)) for beginning, rows in found.items())
    return {beginning: each for beginning, each in made if each is not None}


def stem(name: str) -> str:
    """Return the beginning of a name by which its kin are found; empty if it could be anyone's."""
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
