"""Merge the cookies and storage keys of all visits of a site, one by one."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from auditor.domains import host_of
from auditor.model.identifiers import MIN_LENGTH, looks_unique
from auditor.model.observation import Cookie, Stored
from auditor.model.visit import Visit

LASTING_S: Final = 3_600.0
"""What expires sooner identifies a visit, not a visitor."""

FOREVER_S: Final = 400 * 86_400.0
"""Lifetime assumed for storage, which has no expiry: that of the longest-lived cookie Chromium allows."""

CHOICE_WORDS: Final = re.compile(
    r"consent|accept|reject|refus|den(?:y|ied)|grant|necessary|essential|categories|opt[-_]?(?:in|out)|"
    r"同意|拒否|許可",
    re.IGNORECASE,
)
BEFORE_ACTING: Final = frozenset({"before", "gesture"})
NOT_BY_CHOICE: Final = frozenset({"before", "gesture", "next_page", "return", "restart"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One cookie or storage key over all visits."""

    name: str
    domain: str
    value: str
    lifetime_s: float | None
    http_only: bool
    wide: bool | None
    """Whether it is set for a whole domain rather than one host; None for storage."""
    setter: str | None
    storage: bool
    unique: bool
    """Whether its values look unique, last, and differ between visitors."""
    differs: bool
    """As `unique`, but counting any value that is long enough."""
    at_choice: bool
    """Whether it is written only while or after choosing."""
    spells_choice: bool
    """Whether one of its values is about accepting or refusing."""
    after_opt_out: bool
    """Whether it is written only in visits that try an opt-out."""


def kept_cookies(visits: Sequence[Visit]) -> dict[tuple[str, str], Kept]:
    """Cookies by (name, domain), without refused writes."""
    seen: dict[tuple[str, str], list[tuple[Visit, Cookie]]] = {}
    for visit in visits:
        for cookie in visit.cookies:
            if cookie.refused is None:
                domain = cookie.domain.lower().lstrip(".")
                seen.setdefault((cookie.name, domain), []).append((visit, cookie))
    return {key: _cookie(*key, writes) for key, writes in seen.items()}


def kept_keys(visits: Sequence[Visit]) -> dict[tuple[str, str], Kept]:
    """Storage keys by (key, host of the origin)."""
    seen: dict[tuple[str, str], list[tuple[Visit, Stored]]] = {}
    for visit in visits:
        for stored in visit.stored:
            seen.setdefault((stored.key, host_of(stored.origin)), []).append((visit, stored))
    return {key: _key(*key, writes) for key, writes in seen.items()}


def _cookie(name: str, domain: str, writes: list[tuple[Visit, Cookie]]) -> Kept:
    live = [(visit, cookie) for visit, cookie in writes if not cookie.deleted] or writes
    lifetimes = [max(c.kept_lifetime_s or 0.0, c.asked_lifetime_s or 0.0) for _, c in live]
    lifetime = max(lifetimes, default=0.0)
    values = [(visit, cookie.value) for visit, cookie in live]
    setters = [c.set_by.url if c.set_by else c.response_url for _, c in live]
    return Kept(
        name=name,
        domain=domain,
        value=values[-1][1],
        lifetime_s=lifetime or None,
        http_only=any(cookie.http_only for _, cookie in live),
        wide=any(not cookie.host_only for _, cookie in live),
        setter=next((host_of(setter) for setter in setters if setter), None),
        storage=False,
        unique=lifetime >= LASTING_S and _differs(values, looks_unique),
        differs=lifetime >= LASTING_S and _differs(values, _long_enough),
        at_choice=_at_choice(writes),
        spells_choice=any(CHOICE_WORDS.search(value) for _, value in values),
        after_opt_out=_after_opt_out(writes),
    )


def _key(name: str, domain: str, writes: list[tuple[Visit, Stored]]) -> Kept:
    lasting = any(stored.area != "session" for _, stored in writes)
    values = [(visit, stored.value) for visit, stored in writes]
    setters = [stored.set_by.url for _, stored in writes if stored.set_by]
    return Kept(
        name=name,
        domain=domain,
        value=values[-1][1],
        lifetime_s=FOREVER_S if lasting else None,
        http_only=False,
        wide=None,
        setter=next((host_of(setter) for setter in setters), None),
        storage=True,
        unique=lasting and _differs(values, looks_unique),
        differs=lasting and _differs(values, _long_enough),
        at_choice=_at_choice(writes),
        spells_choice=any(CHOICE_WORDS.search(value) for _, value in values),
        after_opt_out=_after_opt_out(writes),
    )


def _differs(values: Iterable[tuple[Visit, str]], could_identify: Callable[[str], bool]) -> bool:
    """Whether some value that could identify was seen by only one visitor (browser profile)."""
    owners: dict[str, set[str]] = {}
    for visit, value in values:
        if could_identify(value):
            owners.setdefault(value, set()).add(visit.profile or visit.id)
    return any(len(profiles) == 1 for profiles in owners.values())


def _long_enough(value: str) -> bool:
    return len(value) >= MIN_LENGTH


def _at_choice(writes: Sequence[tuple[Visit, Cookie | Stored]]) -> bool:
    return all(visit.choice is not None and each.step not in NOT_BY_CHOICE for visit, each in writes)


def _after_opt_out(writes: Sequence[tuple[Visit, Cookie | Stored]]) -> bool:
    return all(visit.opt_out is not None and each.step not in BEFORE_ACTING for visit, each in writes)
