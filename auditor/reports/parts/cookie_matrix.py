"""Which cookies were present in which phases, who set them, and their asked, kept and declared lifetimes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log10
from typing import Final

from auditor.model.claim import Claim
from auditor.model.naming import covers, short_address
from auditor.model.observation import Cookie
from auditor.model.vendor import Attribution
from auditor.reports.parts.cookie_rows import facts, setter
from auditor.reports.parts.phases import Column
from auditor.reports.parts.speech import say
from auditor.reports.parts.words import lifetime, step_words

MOST: Final = 150
_LONGEST_S: Final = 20 * 365 * 86_400.0
_TOLERANCE: Final = 1.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One cookie in one column."""

    words: str = ""
    again: str = ""
    """Later steps that wrote the cookie again."""
    problem: str | None = None
    tone: str = "none"
    """none, set, refused, gap"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A lifetime in words, and the length of its bar: 0 to 100, logarithmic up to 20 years."""

    words: str
    length: float
    over: bool = False
    """Whether it exceeds the declared lifetime by more than 5 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieLine:
    """One cookie across all columns."""

    name: str
    domain: str
    setter: str | None
    vendor: str | None
    purpose: str
    needs_consent: bool
    declared: Span | None
    asked: Span | None
    kept: Span | None
    cells: tuple[Presence, ...]


def cookie_matrix(
    columns: Sequence[Column], known: Attribution, claims: Sequence[Claim]
) -> tuple[CookieLine, ...]:
    """One line per cookie: those that need consent first, then by name."""
    writes: dict[tuple[str, str], list[Cookie]] = {}
    for column in columns:
        for visit in column.reached:
            for cookie in visit.cookies:
                writes.setdefault((cookie.name, cookie.domain), []).append(cookie)
    lines = (_line(key, group, columns, known, claims) for key, group in writes.items())
    return tuple(sorted(lines, key=lambda line: (not line.needs_consent, line.name, line.domain)))


def _line(
    key: tuple[str, str],
    writes: Sequence[Cookie],
    columns: Sequence[Column],
    known: Attribution,
    claims: Sequence[Claim],
) -> CookieLine:
    fact = facts(known, writes[0])
    told = next(
        (c for c in claims if c.type == "cookie_declared" and c.cookie and covers(c.cookie, key[0])), None
    )
    live = [write for write in writes if not write.deleted] or writes
    stated = told is not None and (told.session or told.lifetime_s is not None)
    most = (told.lifetime_s or 0.0) if told and stated else None
    return CookieLine(
        name=key[0],
        domain=key[1],
        setter=next((found for write in writes if (found := _setter(write))), None),
        vendor=fact.vendor_name if fact else None,
        purpose=fact.purpose if fact else "unknown",
        needs_consent=bool(fact and fact.needs_consent),
        declared=_span(told.lifetime_s) if told and stated else None,
        asked=_longest([write.asked_lifetime_s for write in live if write.how != "jar"], most),
        kept=_longest([write.kept_lifetime_s for write in live if not write.refused], most),
        cells=tuple(_presence(column, key) for column in columns),
    )


def _setter(cookie: Cookie) -> str | None:
    """The script or response that set the cookie, without query values, which may identify a visitor."""
    place = setter(cookie)
    if place is None:
        return None
    address = short_address(place)
    return say("a response of {address}", address=address) if cookie.how == "http" else address


def _presence(column: Column, key: tuple[str, str]) -> Presence:
    if column.problem:
        return Presence(words=say("could not look"), problem=column.problem, tone="gap")
    writes = [c for visit in column.reached for c in visit.cookies if (c.name, c.domain) == key]
    if not writes:
        return Presence(words="–")
    live = [write for write in writes if not write.deleted and not write.refused]
    if all(write.refused for write in writes):
        return Presence(words=say("refused by the browser"), tone="refused")
    steps = dict.fromkeys(step_words(w.step, column.visits[0].phase) for w in live)
    words, *again = steps or (say("deleted"),)
    ended = writes[-1].deleted and bool(steps)
    told = say("{when}, then deleted", when=words) if ended else words
    return Presence(words=told, again=", ".join(again), tone="set")


def _longest(seconds: Sequence[float | None], declared_s: float | None) -> Span | None:
    stated = [s for s in seconds if s is not None]
    if stated:
        over = declared_s is not None and max(stated) > declared_s * _TOLERANCE
        return replace(_span(max(stated)), over=over)
    return _span(None) if seconds else None


def _span(seconds: float | None) -> Span:
    if seconds is None or seconds <= 0:
        return Span(words=lifetime(seconds), length=0)
    share = log10(1 + seconds / 3600) / log10(1 + _LONGEST_S / 3600)
    return Span(words=lifetime(seconds), length=round(min(share, 1) * 100, 1))
