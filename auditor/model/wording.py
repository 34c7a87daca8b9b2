"""Wording of findings: plain, neutral, and safe to print whatever a page called its cookies."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from auditor.model.claim import Claim
from auditor.model.flow import Flow, Form
from auditor.model.ground import Ground
from auditor.model.visit import Visit

DAY_S: Final = 86_400.0
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""Always in English, whatever the machine's locale."""

SEVERITIES: Final = {"error": "serious", "warning": "notable", "note": "minor"}
"""Severities in reports for people."""


def plain(text: str, limit: int = 160) -> str:
    """Observed text on one line, without control and direction characters, truncated at `limit`."""
    kept = "".join(
        " " if unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") else c for c in text[: 4 * limit]
    )
    line = " ".join(kept.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def span(seconds: float | None) -> str:
    """A lifetime in words."""
    if seconds is None:
        return "until the browser is closed"
    for unit, size in (("years", 365 * DAY_S), ("days", DAY_S), ("hours", 3_600.0), ("minutes", 60.0)):
        if seconds >= 1.5 * size:
            return f"{_number(seconds / size)} {unit}"
    return f"{_number(seconds)} seconds"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0") if value < 10 else f"{value:.0f}"  # noqa: PLR2004


def day(moment: datetime) -> str:
    """`21 November 2026`, in UTC like every date of a report."""
    date = moment.astimezone(UTC) if moment.tzinfo else moment
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def when(visits: Sequence[Visit]) -> str:
    """`On 21 November 2026, from DE`, for the earliest of these visits. Without the place if none was
    declared: the report's head says so once.
    """
    if not visits:
        return "In the visits made"
    first = min(visits, key=lambda visit: visit.started)
    declared = "-".join(part for part in (first.vantage.country, first.vantage.region) if part)
    return f"On {day(first.started)}" + (f", from {declared}" if declared else "")


def listing(names: Iterable[str], most: int = 5) -> str:
    """`a, b and 3 more`."""
    shown = [plain(name, 80) for name in dict.fromkeys(names)]
    if len(shown) > most:
        return f"{', '.join(shown[:most])} and {len(shown) - most} more"
    return " and ".join(", ".join(shown).rsplit(", ", 1)) if len(shown) > 1 else "".join(shown)


def quoted(claim: Claim, limit: int = 200) -> str:
    """The claim's words in quotation marks."""
    return f"“{plain(claim.quote.text, limit)}”"


_FORMS: Final[dict[Form, str]] = {
    "plain": "as it is",
    "url": "percent-encoded",
    "base64": "in base64",
    "md5": "as its MD5",
    "sha1": "as its SHA-1",
    "sha256": "as its SHA-256",
    "sha256_md5": "as the SHA-256 of its MD5",
}


def flow_form(flow: Flow) -> str:
    """How an identifier was encoded when sent."""
    return _FORMS[flow.form]


def flow_part(flow: Flow) -> str:
    """The part of the request that carried it."""
    if flow.part == "cookie":
        return "sent along as a cookie"
    if flow.part == "path":
        return "in the path"
    place = "in the body" if flow.part == "body" else "in the address"
    return f"{place}, parameter {plain(flow.parameter, 40)}" if flow.parameter else place


def times(seen: tuple[int, int] | None) -> str:
    """`seen in 2 of 2 visits`."""
    return "" if seen is None else f" Seen in {seen[0]} of {seen[1]} visit{'s' if seen[1] != 1 else ''}."


def cited(claim: Claim) -> str:
    """The claim's words at the end of our own sentence, with a full stop if they lack one."""
    words = quoted(claim)
    return words if words[-2:-1] in _STOPS else f"{words}."


_STOPS: Final = tuple(".。!?…")


def said(ground: Ground) -> str:
    """The first sentence of a finding: what the policy says, or why nothing of it is quoted."""
    if ground.claims:
        others = len({claim.quote for claim in ground.claims}) - 1
        if not others:
            return f"The policy says {cited(ground.claims[0])}"
        more = f"({count(others, 'more sentence')} to the same effect)."
        return f"The policy says {quoted(ground.claims[0])} {more}"
    absent = ground.absent or "no document speaks of it"
    return f"{absent[:1].upper()}{absent[1:]}."


def count(number: int, noun: str) -> str:
    """`1 cookie`, `2 cookies`, `2 discrepancies`, `2 days`."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else f"{noun}s"
    return f"{number} {noun if number == 1 else plural}"
