"""Redaction: stable tokens in place of cookie values, storage values and identifiers.

Within one run of the program the same value gives the same token, so that a reader can still follow an
identifier from a cookie into a request. Tokens are an HMAC-SHA-256 (RFC 2104) under a key that is drawn
when the program starts and never written anywhere: short or guessable values cannot be found by trying,
and two reports cannot be joined by their tokens.

The text of documents and the names of cookies, keys, hosts and vendors are kept: a report is about them.
"""

import hmac
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from secrets import token_bytes
from typing import Final
from urllib.parse import unquote

from auditor.model.audit import Report, Run
from auditor.model.claim import Claim, Quote, Tension
from auditor.model.decision import Decision
from auditor.model.document import Document
from auditor.model.finding import Subject
from auditor.model.observation import Signal
from auditor.model.site import Site, Vantage
from auditor.model.vendor import Attribution
from auditor.model.visit import OptOutEndpoint, Visit
from auditor.reports.parts.walk import rewritten

_KEPT_TYPES: Final = (
    Attribution, Claim, Decision, Document, OptOutEndpoint, Quote, Run, Site, Subject, Tension, Vantage,
)  # fmt: skip
_KEPT_FIELDS: Final = frozenset(
    [
        "id",
        "attempt",
        "name",
        "domain",
        "key",
        "label",
        "fingerprint",
        "sha256",
        "archive",
        "profile",
        "control_of",
        "variant",
        "visit",
        "run",
        "phase",
        "step",
        "rule",
        "user_agent",
        "browser",
        "entry",
        "caption",
        "kind",
    ]
)
_ADDRESSES: Final = frozenset(
    [
        "url",
        "final_url",
        "page_url",
        "frame_url",
        "response_url",
        "chain",
        "redirects",
        "origin",
        "body",
        "where",
        "redirected_from",
    ]
)
_WORD: Final = re.compile(r"[A-Za-z0-9_-]{8,}")
_MAIL: Final = re.compile(r"[\w.+-]{1,64}(?:@|%(?:25)?40)[\w.-]{1,255}")
_URL: Final = re.compile(r"https?://[^\s\"'<>()]{1,8192}")
_ORIGIN: Final = re.compile(r"^[a-z][a-z0-9+.-]*://[^/?#]*", re.IGNORECASE)
_ASSIGNED: Final = re.compile(r"^([^=;]*=)([^;]*)")
_PARAMETER: Final = re.compile(r"(?<==)[^&#;=]{4,7}(?=[&#;]|$)")
_SHORT: Final = re.compile(r"[^&#;=\s]{4,7}")
_LONG: Final = 20


@cache
def _key() -> bytes:
    return token_bytes(32)


def redacted(report: Report) -> Report:
    """`report` with tokens in place of values if it asks for redaction; else unchanged."""
    if not report.redact:
        return report
    known = frozenset(_words_of_values(report))

    def change(owner: object, field: str, text: str) -> str:
        return _changed(owner, field, text, known)

    return replace(report, audits=rewritten(report.audits, change, _KEPT_TYPES))


def _typed(visit: Visit) -> Iterator[str]:
    """The e-mail addresses that a visit typed, and their base64 forms."""
    for filled in visit.filled:
        for address in dict.fromkeys((filled.value, filled.value.strip().lower())):
            yield address
            yield b64encode(address.encode()).decode().rstrip("=")
            yield urlsafe_b64encode(address.encode()).decode().rstrip("=")


def _words_of_values(report: Report) -> Iterator[str]:
    """Every word of a stored value that could tell visitors apart, to be hidden wherever it appears, and
    short values as a whole.
    """
    for visit in (visit for audit in report.audits for visit in audit.visits):
        yield from _typed(visit)
        for value in (*(c.value for c in visit.cookies), *(s.value for s in visit.stored)):
            yield from (word for word in _WORD.findall(value) if _identifying(word))
            if _SHORT.fullmatch(value) and _has_digit(value):
                yield value


def token(value: str) -> str:
    """The token that replaces `value` while the program runs; an empty value stays empty."""
    if not value:
        return value
    return f"redacted-{hmac.digest(_key(), value.encode(errors='surrogatepass'), 'sha256').hex()[:10]}"


def _changed(owner: object, field: str, text: str, known: frozenset[str]) -> str:
    if isinstance(owner, Signal) or field in _KEPT_FIELDS:
        return text
    if field == "value":
        return _value(text)
    if field == "raw":
        return _ASSIGNED.sub(lambda m: m[1] + _value(m[2]), text, count=1)
    if field in _ADDRESSES:
        return _address(text, known)
    return _URL.sub(lambda m: _address(m[0], known), _known_only(text, known))


def _value(text: str) -> str:
    """The tokens of a value's identifying words, so that each can be followed; one token for the whole if
    there are none.
    """
    words = [word for word in _WORD.findall(text) if _identifying(word)]
    return "…".join(map(token, words)) if words else token(text)


def _address(text: str, known: frozenset[str]) -> str:
    """An address or body in which everything after the host that looks like an identifier is replaced."""
    origin = _ORIGIN.match(text)
    start = origin.end() if origin else 0
    rest = _MAIL.sub(lambda m: token(m[0]), text[start:])
    rest = _PARAMETER.sub(lambda m: token(m[0]) if m[0] in known else m[0], rest)
    return text[:start] + _WORD.sub(lambda m: _hidden(m[0], known), rest)


def _hidden(word: str, known: frozenset[str]) -> str:
    if word.startswith("redacted-"):
        return word
    return token(word) if word in known or _identifying(word) else word


def _known_only(text: str, known: frozenset[str]) -> str:
    text = _MAIL.sub(lambda m: token(m[0]) if unquote(m[0]) in known else m[0], text)
    return _WORD.sub(lambda m: token(m[0]) if m[0] in known else m[0], text)


def _identifying(word: str) -> bool:
    """Whether a word could tell visitors apart: it is long, or contains a digit. Callers pass words of at
    least eight characters.
    """
    return len(word) >= _LONG or _has_digit(word)


def _has_digit(word: str) -> bool:
    return any(c.isdigit() for c in word)
