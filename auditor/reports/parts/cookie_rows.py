"""Cookies and storage keys as the JSON report holds them."""

from dataclasses import dataclass

from auditor.domains import host_of
from auditor.model.observation import Cookie, Stored
from auditor.model.vendor import Attribution, CookieFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieRow:
    """One write of a cookie, or a cookie found only in the browser's cookie jar (`how` is `jar`)."""

    name: str
    domain: str
    path: str
    host_only: bool
    value: str
    """At most 4,096 characters; a token in a redacted report."""
    setter: str | None
    """Address of the script that wrote it, or of the response that set it; null if not seen."""
    setter_line: int | None
    setter_chain: tuple[str, ...]
    """Scripts that led to the write, nearest first."""
    how: str
    """http, script, cookie_store or jar."""
    raw: str | None
    """The Set-Cookie header, or the string assigned to document.cookie."""
    raw_lifetime_s: float | None
    """Seconds asked for; null for a session cookie, or if unknown."""
    effective_lifetime_s: float | None
    """Seconds that the browser granted; null for a session cookie, or one not kept."""
    secure: bool
    http_only: bool
    same_site: str | None
    partition_key: str | None
    deleted: bool
    refused: str | None
    """The browser's reason for refusing it; null if accepted."""
    step: str
    """before, gesture, act, after, next_page, return or restart."""
    at_s: float
    page_at_s: float | None
    page_url: str
    frame_url: str
    party: str | None
    """first or third; null if not judged."""
    purpose: str
    """necessary, functional, analytics, advertising or unknown."""
    purpose_reason: str
    vendor: str | None
    vendor_name: str | None
    identifier: bool
    opt_out: bool
    """Whether it is a vendor's record of an opt-out."""
    consent_record: bool
    """Whether it is the banner's record of the choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StorageRow:
    """One key of localStorage, sessionStorage, IndexedDB, the cache or the private file system."""

    area: str
    """local, session, indexeddb, cache or files."""
    origin: str
    key: str
    value: str
    size: int
    setter: str | None
    setter_line: int | None
    setter_chain: tuple[str, ...]
    step: str
    party: str | None
    purpose: str
    vendor: str | None
    vendor_name: str | None
    identifier: bool


def facts(known: Attribution, cookie: Cookie) -> CookieFacts | None:
    """What is known about a cookie."""
    return known.cookies.get((cookie.name, cookie.domain))


def stored_facts(known: Attribution, stored: Stored) -> CookieFacts | None:
    """What is known about a storage key."""
    return known.stored.get((stored.key, host_of(stored.origin) or stored.origin))


def setter(cookie: Cookie) -> str | None:
    """The address of the script that wrote a cookie, else of the response that set it."""
    return cookie.set_by.url if cookie.set_by else cookie.response_url


_COOKIE = [
    "name",
    "domain",
    "path",
    "host_only",
    "value",
    "how",
    "raw",
    "secure",
    "http_only",
    "same_site",
    "partition_key",
    "deleted",
    "refused",
    "step",
    "at_s",
    "page_at_s",
    "page_url",
    "frame_url",
]


def cookie_row(cookie: Cookie, known: Attribution) -> CookieRow:
    """The row for `cookie`, with what is known about it."""
    fact = facts(known, cookie)
    return CookieRow(
        **{name: getattr(cookie, name) for name in _COOKIE},
        setter=setter(cookie),
        setter_line=cookie.set_by.line if cookie.set_by else None,
        setter_chain=cookie.set_by.chain if cookie.set_by else (),
        raw_lifetime_s=cookie.asked_lifetime_s,
        effective_lifetime_s=cookie.kept_lifetime_s,
        party=fact.party if fact else None,
        purpose=fact.purpose if fact else "unknown",
        purpose_reason=fact.reason if fact else "",
        vendor=fact.vendor if fact else None,
        vendor_name=fact.vendor_name if fact else None,
        identifier=bool(fact and fact.identifier),
        opt_out=bool(fact and fact.opt_out),
        consent_record=bool(fact and fact.consent_record),
    )


def storage_row(stored: Stored, known: Attribution) -> StorageRow:
    """The row for `stored`, with what is known about it."""
    fact = stored_facts(known, stored)
    return StorageRow(
        area=stored.area,
        origin=stored.origin,
        key=stored.key,
        value=stored.value,
        size=stored.size,
        setter=stored.set_by.url if stored.set_by else None,
        setter_line=stored.set_by.line if stored.set_by else None,
        setter_chain=stored.set_by.chain if stored.set_by else (),
        step=stored.step,
        party=fact.party if fact else None,
        purpose=fact.purpose if fact else "unknown",
        vendor=fact.vendor if fact else None,
        vendor_name=fact.vendor_name if fact else None,
        identifier=bool(fact and fact.identifier),
    )
