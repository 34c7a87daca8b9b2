"""Whether an opt-out's address works, judged by its response."""

import re
from collections.abc import Mapping
from typing import Final

from auditor.languages import words_for
from auditor.model.observation import OptOutAnswer

_UNREACHED: Final = {
    "NAME_NOT_RESOLVED": "its host name does not resolve",
    "NAME DOES NOT RESOLVE": "its host name does not resolve",
    "CONNECTION_REFUSED": "its host refuses the connection",
    "REFUSED THE CONNECTION": "its host refuses the connection",
}
"""Failures that say something about the address only if the network is known to allow it: resolvers of
companies and of ad blockers do not resolve trackers' names."""

_CONCLUSIVE: Final = {
    "TOO_MANY_REDIRECTS": "it redirects endlessly",
    "REDIRECTS ENDLESSLY": "it redirects endlessly",
    "REDIRECTS WITHOUT END": "it redirects endlessly",  # visits stored by earlier versions
}
"""Failures that say something about the address on any network. All others may be on our side (time, network,
guard)."""

_REFUSALS: Final = frozenset({401, 403, 405, 406, 407, 408, 425, 429, 451, 503})
"""Statuses that reject automated clients or are temporary, and so do not show what a person would get."""

_ERRORS: Final = 400
"""The lowest HTTP error status (RFC 9110, section 15)."""

_NOT_FOUND: Final = words_for("page_missing")

_SENTENCE: Final = re.compile(r"[.!?。\n]")
_KEPT: Final = re.compile(r"cookie|opt-?out|クッキー|オプトアウト|쿠키|옵트아웃", re.IGNORECASE)
"""What a page may not have found in the browser: "No opt-out cookie found" does not mean a missing page."""

_PARKED: Final = words_for("domain_for_sale")


_BROKEN: Final = words_for("server_error")


def dead(answer: OptOutAnswer) -> str | None:
    """Why the address is dead, or None if it is not known to be."""
    if answer.status is not None and answer.status >= _ERRORS and answer.status not in _REFUSALS:
        return f"it answers with the error {answer.status}"
    if answer.failure is not None:
        return _named(answer.failure, _CONCLUSIVE)
    return None if answer.pressed is not None else _said(answer.title, answer.text)


def _said(title: str, text: str) -> str | None:
    """Why a page with status 200 says that the address is dead; None if it does not."""
    if _NOT_FOUND.search(title[:300]):
        return "it answers with a page whose title says that it was not found"
    if any(_NOT_FOUND.search(each) and not _KEPT.search(each) for each in _SENTENCE.split(text[:200])):
        return "it answers with a page that begins by saying that it was not found"
    if _BROKEN.search(title[:300] or text[:100]):
        return "it answers with a page that reports a server error"
    if _PARKED.search(f"{title} {text}"[:1500]):
        return "it answers with a page that offers its domain for sale"
    return None


def unreached(answer: OptOutAnswer) -> str | None:
    """Why no server responded at the address; None if one did or nothing is known."""
    return None if answer.failure is None else _named(answer.failure, _UNREACHED)


def _named(failure: str, known: Mapping[str, str]) -> str | None:
    return next((why for word, why in known.items() if word in failure.upper()), None)


def turned_away(answer: OptOutAnswer) -> str | None:
    """Why the response is inconclusive; None if it can be relied on."""
    if answer.status in _REFUSALS:
        return f"the address turned this browser away ({answer.status})"
    if answer.failure is not None and answer.failure.endswith("not for a machine"):
        return answer.failure
    if answer.failure is not None:
        return f"the address could not be opened ({answer.failure[:120]})"
    return None
