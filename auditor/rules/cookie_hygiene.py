"""cookie_hygiene: the site's identifiers lack Secure or HttpOnly where they should have them. Only a note."""

from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Evidence, Finding, Instance
from auditor.model.ground import Ground, here
from auditor.model.groups import alike
from auditor.model.identifiers import looks_unique
from auditor.model.naming import name_pattern
from auditor.model.places import LENS_PLACES
from auditor.model.proof import MOST, of_cookie
from auditor.model.rule import Rule, Source
from auditor.model.seen import CookieSeen, Window, anywhere, cookies, visits_of
from auditor.model.verdict import Weight, contradicted, site_subject, weigh
from auditor.model.wording import listing, plain, times, when

ID: Final = "cookie_hygiene"

_FRAMEWORKS: Final = frozenset(
    {
        "aspnet", "cakephp", "codeigniter", "coldfusion", "django", "drupal", "express-session",
        "jakarta-servlet", "joomla", "laravel", "magento", "nextauth", "opencart", "php", "prestashop",
        "typo3", "wordpress",
    }
)  # fmt: skip
"""Software with which a site keeps its own sessions: the site is responsible for how it is configured."""


def _judge(case: Case) -> Iterator[Finding]:
    """Policies do not promise this, so it is reported only under a law's lens, and once, under the first that
    applies.
    """
    for lens in (lens for lens in case.lenses if lens in LENS_PLACES):
        place = LENS_PLACES[lens]
        ground = Ground(absent=_ABSENT, basis="expected", lens=lens, jurisdiction=place)
        windows = here(ground, anywhere(case))
        faults = [(seen, what) for seen in _own(case, windows) if (what := _missing(seen))]
        if faults:
            yield _note(case, ground, faults, windows)
            return


_ABSENT: Final = (
    "no document mentions it; the security that the law of the place visited from requires is relevant to it"
)


def _note(
    case: Case, ground: Ground, faults: list[tuple[CookieSeen, str]], windows: tuple[Window, ...]
) -> Finding:
    saw = {each.visit.id: each.visit for each, _ in faults}
    seen = alike(saw.values(), visits_of(windows))
    by_name: dict[str, tuple[CookieSeen, str]] = {}
    for each, what in faults:
        by_name.setdefault(each.cookie.name, (each, what))
    lacking = listing(f"{plain(name, 60)} without {what}" for name, (_, what) in by_name.items())
    weight = Weight(
        severity="note", confidence=0.8, reason="the attributes are those in the line that set the cookie"
    )
    return contradicted(
        case,
        ID,
        site_subject(case, "cookie attributes"),
        ground,
        weigh(weight, seen),
        message=f"{when(tuple(saw.values()))}, the site set {lacking}.{times(seen)}",
        evidence=tuple(_evidence(each, what) for each, what in list(by_name.values())[:MOST]),
        seen=seen,
        instances=tuple(
            Instance(key=f"{name_pattern(name)} {what}", label=f"{plain(name, 60)}: {what}")
            for name, (_, what) in by_name.items()
        ),
    )


def _own(case: Case, windows: tuple[Window, ...]) -> Iterator[CookieSeen]:
    """Session or visitor identifiers that the site itself set over an encrypted connection. How a vendor's
    script keeps its own cookies is not the site's doing.
    """
    for seen in cookies(case, windows):
        cookie, facts = seen.cookie, seen.facts
        encrypted = (cookie.response_url or cookie.page_url).startswith("https://")
        own = facts.party == "first" and (facts.vendor is None or facts.vendor in _FRAMEWORKS)
        memory = facts.consent_record or facts.opt_out
        if own and not memory and encrypted and cookie.raw and (facts.identifier or _of_session(seen)):
            yield seen


def _of_session(seen: CookieSeen) -> bool:
    """Whether the cookie is a session identifier that a server issued."""
    needed = seen.facts.purpose == "necessary" and seen.cookie.how == "http"
    return needed and looks_unique(seen.cookie.value)


def _missing(seen: CookieSeen) -> str:
    """The attributes that the cookie lacks. HttpOnly is expected only of session cookies set by a server,
    which scripts need not read, except for anti-forgery (CSRF) tokens.
    """
    cookie = seen.cookie
    lacks = [] if cookie.secure else ["Secure"]
    token = any(word in cookie.name.casefold() for word in ("csrf", "xsrf", "token"))
    if not cookie.http_only and _of_session(seen) and cookie.asked_lifetime_s is None and not token:
        lacks.append("HttpOnly")
    return " and ".join(lacks)


def _evidence(seen: CookieSeen, what: str) -> Evidence:
    found = of_cookie(seen)
    return Evidence(
        kind="cookie",
        summary=f"{found.summary}, without {what}",
        visit=found.visit,
        phase=found.phase,
        step=found.step,
        at=found.at,
        fields={**found.fields, "without": what, "same_site": seen.cookie.same_site or "not stated"},
    )


RULE = Rule(
    id=ID,
    title="Identifying cookies without security attributes",
    compares="The site's own cookies that hold a session or an identifier and were set over an encrypted "
    "connection, with the attributes Secure and HttpOnly.",
    severity="note",
    confidence="0.8, and never more than a note: the site may be reachable over encrypted connections "
    "only. Reported only under a law's lens, because no site promises it. Tokens that scripts have to "
    "read, vendors' cookies, and cookies that remember a choice are not counted.",
    remedy="Set Secure and SameSite on every cookie, and HttpOnly on those that no script reads.",
    sources=(
        Source(
            title="RFC 6265, sections 4.1.2.5, 4.1.2.6 and 8.3",
            url="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2.5",
        ),
        Source(
            title="Regulation (EU) 2016/679, art. 32", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
        Source(
            title="OWASP, Session Management Cheat Sheet: Cookies",
            url="https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
        ),
    ),
    contradicted_when="Under the lens `eu`, visited from Germany, a site served over HTTPS sets its "
    "session cookie without Secure.",
    upheld_when="Nothing is reported if the cookies have these attributes.",
    untested_when="Nothing is reported if the line that set a cookie was not seen.",
    judge=_judge,
)
