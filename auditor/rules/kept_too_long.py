"""kept_too_long: a cookie is set for longer than its row in the policy says."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.disclosure import speaker
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.naming import covers, name_pattern
from auditor.model.rule import Rule, Source
from auditor.model.seen import CookieSeen, anywhere, cookies, could_not_look, visits_of
from auditor.model.stated_lifetime import in_sentences
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import plain, quoted, span, times, when

ID: Final = "kept_too_long"

_TOLERANCE: Final = 1.05
"""Leeway, because months and years can be converted to seconds in several ways."""

_SESSION_S: Final = 86_400.0
"""A "session" of a server may last for a working day."""

_MEASURED: Final = re.compile(r"(?<!\d)(?:3[89]\d|400)(?!\d)|(?<!\d)1\s?[^\d|]{1,12}\s?1\s?[^\d|]")
"""How scanners write that limit: "400 days", "1 year 1 month"."""
_CLOSED: Final = words_for("browser_closed")
"""Words that say that a cookie ends when the browser is closed, not with a session on the server."""
_CAP_S: Final = 400 * 86_400.0
"""The longest lifetime that a browser grants (Chromium; draft-ietf-httpbis-rfc6265bis section 5.5). A row
that states it was measured in a browser, whatever lifetime was requested.
"""


def _judge(case: Case) -> Iterator[Finding]:
    rows = tuple(
        claim
        for claim in case.said("cookie_declared")
        if claim.cookie and (claim.lifetime_s or claim.session)
    )
    windows = anywhere(case)
    rows = (*rows, *in_sentences(case, cookies(case, windows), rows))
    if not rows:
        return
    ground = Ground(claims=rows[:1])
    if not windows:
        yield untested(case, ID, site_subject(case), ground, why=could_not_look(case, "cookies"))
        return
    found = False
    for group, row in _outliving(case, rows):
        found = True
        yield _contradicted(case, group, row)
    if not found and all(_row(seen.cookie.name, rows) is None for seen in cookies(case, windows)):
        why = "none of the cookies whose lifetime is stated was seen"
        yield untested(case, ID, site_subject(case), ground, why=why)
    elif not found:
        message = f"The policy states lifetimes. {when(visits_of(windows))}, no cookie was set for longer."
        yield clean(case, ID, site_subject(case), ground, windows, needs=("cookies",), message=message)


def _outliving(case: Case, rows: tuple[Claim, ...]) -> Iterator[tuple[Group, Claim]]:
    """The cookies that outlive their row, grouped by name, with the most generous row that covers them."""
    by_name: dict[str, list[CookieSeen]] = {}
    row_of: dict[str, Claim] = {}
    listed = {document.id for document in case.documents if document.kind == "banner"}
    for seen in cookies(case, anywhere(case)):
        row = _row(seen.cookie.name, rows)
        scanned = row is not None and row.quote.document in listed
        if row is not None and _held(row, seen, measured=scanned) > _granted(row, seen):
            name = name_pattern(seen.cookie.name)
            by_name.setdefault(name, []).append(seen)
            row_of[name] = row
    for name, members in by_name.items():
        (group, *_) = by_vendor(case, members)
        yield Group(key=name, vendor=group.vendor, name=name, sightings=tuple(members)), row_of[name]


def _row(name: str, rows: tuple[Claim, ...]) -> Claim | None:
    """The row with exactly this name, else one whose pattern covers it; the most generous if there are
    several.
    """
    fitting = [row for row in rows if row.cookie and covers(row.cookie, name)]
    exact = [row for row in fitting if (row.cookie or "").casefold() == name.casefold()]
    return max(exact or fitting, key=lambda row: row.lifetime_s or 0.0, default=None)


def _asked(seen: CookieSeen) -> float | None:
    cookie = seen.cookie
    return cookie.asked_lifetime_s if cookie.how != "jar" else cookie.kept_lifetime_s


def _held(row: Claim, seen: CookieSeen, *, measured: bool) -> float:
    """The lifetime, in seconds, to compare with the row: the one requested, but capped at the browser's limit
    if the row states that limit as a scanner writes it or is from the banner's own list. "13 months" in a
    policy is a regulator's advice (CNIL, délibération 2020-092, par. 49), so it is not capped.
    """
    asked = _asked(seen) or 0.0
    near = row.lifetime_s is not None and 0.97 * _CAP_S <= row.lifetime_s <= _CAP_S
    return min(asked, _CAP_S) if near and (measured or _MEASURED.search(row.quote.text)) else asked


def _granted(row: Claim, seen: CookieSeen) -> float:
    """The seconds that the row grants, plus those that the page's virtual clock ran ahead."""
    stated = _SESSION_S if row.lifetime_s is None else max(row.lifetime_s, 60.0)
    return stated * _TOLERANCE + seen.visit.virtual_s + 60.0


def _contradicted(case: Case, group: Group, row: Claim) -> Finding:
    seen = group.seen_alike(visits_of(anywhere(case)))
    asked = max(_asked(item) or 0.0 for item in group.cookies)
    stated = "the browser session" if row.lifetime_s is None else span(row.lifetime_s)
    weight = Weight(
        severity="warning",
        confidence=0.85,
        reason=("the lifetime is the one requested when the cookie was set"),
    )
    unclear = row.lifetime_s is None and row.type == "cookie_declared"
    if unclear and not _CLOSED.search(row.quote.text):
        weight = weight.weaker("“session” may mean the server's own session", 0.8)
    message = (
        f"{speaker(case, row)} says {quoted(row)}, which means {stated} for "
        f"{plain(row.cookie or '', 80)}. {when(group.visits)}, {plain(group.cookies[0].cookie.name, 80)} "
        f"was set for {span(asked)}.{times(seen)}"
    )
    return against(
        case,
        ID,
        group,
        Ground(claims=(row,), jurisdiction=row.jurisdiction),
        weight,
        message=message,
        seen=seen,
        kind="cookie",
    )


RULE = Rule(
    id=ID,
    title="Cookies kept longer than the policy says",
    compares="The lifetime stated for a cookie, with the lifetime it was set for.",
    severity="warning",
    confidence="0.85; a note where a list says only “session”. Five percent, the visit's virtual time and "
    "one minute are tolerated.",
    remedy="Set the cookie for the stated time, or correct the statement.",
    sources=(
        Source(title="RFC 6265, section 4.1.2", url="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2"),
        Source(
            title="Regulation (EU) 2016/679, art. 13(2)(a)",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The table says “30 days” for `visitor`, and the cookie is set for two years.",
    upheld_when="The table says “13 months”, and the cookie is set for 395 days.",
    untested_when="No visit reached the site.",
    judge=_judge,
)
