"""purpose_mismatch: a cookie is declared necessary or functional, but is known to serve another purpose."""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim, Purpose
from auditor.model.disclosure import speaker
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.naming import covers, name_pattern
from auditor.model.places import holds_at
from auditor.model.rule import Rule, Source
from auditor.model.seen import SURE, CookieSeen, anywhere, cookies, could_not_look, visits_of
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, plain, quoted, times, when

ID: Final = "purpose_mismatch"

_NEEDED: Final[frozenset[Purpose]] = frozenset({"service", "security", "authentication", "preferences"})
_SURE: Final = 0.8
"""A cookie's purpose must be documented, not guessed, to contradict what the site declares."""


def _judge(case: Case) -> Iterator[Finding]:
    rows = tuple(claim for claim in case.said("cookie_declared", polarity="does") if claim.cookie)
    said = tuple(row for row in rows if row.purpose)
    if not said:
        return
    ground = Ground(claims=said[:1], absent="the list as a whole is compared")
    windows = anywhere(case)
    if not windows:
        yield untested(case, ID, site_subject(case), ground, why=could_not_look(case, "cookies"))
        return
    found = tuple(_mismatched(case, rows))
    for group, declared in found:
        yield _contradicted(case, group, declared)
    if not found and not any(_rows_of(seen, rows) for seen in cookies(case, windows)):
        yield untested(case, ID, site_subject(case), ground, why="none of the declared cookies was seen")
    elif not found:
        message = (
            f"The documents state what cookies are for. {when(visits_of(windows))}, no cookie declared "
            "necessary was known to be for statistics or advertising."
        )
        yield clean(case, ID, site_subject(case), ground, windows, needs=("cookies",), message=message)


def _mismatched(case: Case, rows: tuple[Claim, ...]) -> Iterator[tuple[Group, tuple[Claim, ...]]]:
    """For each vendor, the cookies that every matching row declares necessary, and one such row per name."""
    by_name: dict[str, list[CookieSeen]] = {}
    row_of: dict[str, Claim] = {}
    for seen in cookies(case, anywhere(case)):
        facts = seen.facts
        documented = facts.pattern is not None and facts.needs_consent and facts.confidence >= _SURE
        if not documented or facts.of_purpose < SURE or facts.consent_record or facts.opt_out:
            continue
        mine = _rows_of(seen, rows)
        if mine and all(_as_needed(row) for row in mine):
            name = name_pattern(seen.cookie.name)
            by_name.setdefault(name, []).append(seen)
            row_of.setdefault(name, mine[0])
    taken = (seen for members in by_name.values() for seen in members)
    for group in by_vendor(case, taken):
        rows_of = dict.fromkeys(row_of[name_pattern(each.cookie.name)] for each in group.cookies)
        yield group, tuple(rows_of)


def _as_needed(row: Claim) -> bool:
    """Whether a row declares its cookie necessary. "To operate the site" alone does not: it is said of
    statistics too.
    """
    stated = set(row.purpose)
    operated = {"site_management"} if "service" in stated else set()
    return bool(stated) and stated <= _NEEDED | operated


def _rows_of(seen: CookieSeen, rows: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The rows about a cookie: those with exactly its name, else those whose pattern covers it."""
    name = seen.cookie.name
    here = [row for row in rows if row.cookie and holds_at(row.jurisdiction, seen.visit.vantage)]
    exact = tuple(row for row in here if row.cookie == name)
    return exact or tuple(row for row in here if row.cookie and covers(row.cookie, name))


def _contradicted(case: Case, group: Group, declared: tuple[Claim, ...]) -> Finding:
    row = declared[0]
    seen = group.seen_alike(visits_of(anywhere(case)))
    facts = max((item.facts for item in group.cookies), key=lambda f: f.confidence)
    weight = Weight(
        severity="warning",
        confidence=round((0.85 if facts.purpose == "advertising" else 0.75) * facts.confidence, 2),
        reason=f"{facts.name} is documented as {facts.purpose} ({facts.reason or 'by the catalogue'})",
    )
    known = listing(sorted({item.facts.purpose for item in group.cookies}))
    stated = listing(purpose.replace("_", " ") for purpose in row.purpose)
    message = (
        f"{speaker(case, row)} says {quoted(row)}, which declares {plain(row.cookie or '', 80)} necessary "
        f"({stated}). {when(group.visits)}, the browser kept {listing(group.labels)}, which is known to "
        f"be for {known}{f' ({facts.vendor_name})' if facts.vendor_name else ''}.{times(seen)}"
    )
    ground = Ground(claims=declared[:3], jurisdiction=row.jurisdiction)
    return against(case, ID, group, ground, weight, message=message, seen=seen, kind="cookie")


RULE = Rule(
    id=ID,
    title="Cookies declared necessary that serve another purpose",
    compares="The purpose that the policy or the consent banner declares for a cookie, with the purpose in "
    "its vendor's documentation.",
    severity="warning",
    confidence="0.85 for advertising and 0.75 for statistics, times the certainty of the cookie's purpose. "
    "Never reported: cookies whose purpose is guessed or is described differently by different sites and "
    "lists, and cookies for which another row states the purpose.",
    remedy="Declare the cookie under its actual purpose, and set it only after consent to that purpose.",
    sources=(
        Source(title="Directive 2002/58/EC, art. 5(3)", url="https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
        Source(
            title="EDPB, Report of the work undertaken by the Cookie Banner Taskforce (guidance), par. 25 "
            "to 28",
            url="https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-cookie-banner-taskforce_en",
        ),
    ),
    contradicted_when="The banner lists `_fbp` as “strictly necessary”, and the browser keeps it.",
    upheld_when="The table lists `_ga` under statistics and `PHPSESSID` as necessary, and both are kept.",
    untested_when="No visit reached the site.",
    judge=_judge,
)
