"""Whether the address of an opt-out is there, by what it answered."""

import re
from typing import Final

from auditor.model.observation import OptOutAnswer

_CONCLUSIVE: Final = {
    "NAME_NOT_RESOLVED": "its name does not resolve",
    "CONNECTION_REFUSED": "nothing answers there",
    "ADDRESS_INVALID": "its address is not valid",
    "CERT_DATE_INVALID": "its certificate has run out",
    "CERT_COMMON_NAME_INVALID": "its certificate is for another host",
    "TOO_MANY_REDIRECTS": "it redirects in a circle",
}
"""Failures that say something of the address; every other one may be ours (time, network, guard)."""

_REFUSALS: Final = frozenset({401, 403, 405, 406, 407, 408, 425, 429, 451, 503})
"""Answers that turn a machine away, or pass by: they say nothing of what a person meets."""

_NOT_FOUND: Final = re.compile(
    r"\b404\b|not found|no longer (?:exists|available)|page introuvable|nicht gefunden|見つかりません|存在しません|찾을 수 없",
    re.IGNORECASE,
)


def dead(answer: OptOutAnswer) -> str | None:
    """Why the address is dead, or None where it is not known to be."""
    if answer.failure is not None:
        return next((why for word, why in _CONCLUSIVE.items() if word in answer.failure.upper()), None)
    if answer.status is None:
        return None
    if answer.status >= 400 and answer.status not in _REFUSALS:  # noqa: PLR2004 - HTTP's errors begin there
        return f"it answers with the error {answer.status}"
    if answer.status < 400 and _NOT_FOUND.search(answer.title[:300]):  # noqa: PLR2004
        return "it answers with a page whose title says that it is not there"
    return None


def turned_away(answer: OptOutAnswer) -> str | None:
    """Why the answer says nothing either way, or None where it is one to build on."""
    if answer.failure is not None:
        return f"the address could not be opened ({answer.failure[:120]})"
    if answer.status in _REFUSALS:
        return f"the address turned this browser away ({answer.status})"
    return None
