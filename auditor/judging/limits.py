"""What keeps an opt-out from holding everywhere and permanently, according to what it wrote."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from auditor.judging.used import NAMED
from auditor.languages import every
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import Cookie
from auditor.model.visit import Visit
from auditor.model.wording import DAY_S, listing, plain, span

_ACT: Final = ("act", "after")


def limits(case: Case, visit: Visit) -> tuple[str, ...]:
    """Sentences without a full stop: the cookie was refused, is third-party or ends with the session;
    deletion undoes it.
    """
    return tuple(_limits(case, visit))


def _limits(case: Case, visit: Visit) -> Iterator[str]:
    marks = [cookie for cookie in visit.cookies if _is_mark(case, cookie)]
    refused = [cookie for cookie in marks if cookie.refused]
    kept = [cookie for cookie in marks if not cookie.refused]
    keys = [
        s for s in visit.stored if s.step in _ACT and (NAMED.search(s.key) or _known(case, s.key, s.origin))
    ]
    if refused:
        yield f"the browser refused {_names(refused)} ({plain(refused[0].refused or '', 60)})"
    if kept and all(_party(case, cookie) == "third" for cookie in kept) and not keys:
        yield f"{_names(kept)} is a third-party cookie, which browsers that block those do not keep"
    if kept and all(cookie.asked_lifetime_s is None for cookie in kept) and not keys:
        yield f"{_names(kept)} ends when the browser is closed"
    lives = [c.asked_lifetime_s for c in kept if c.asked_lifetime_s is not None]
    if lives and len(lives) == len(kept) and max(lives) < DAY_S and not keys:
        yield f"{_names(kept)} ends after {span(max(lives))}"
    if keys and not kept and all(key.area == "session" for key in keys):
        yield "it is kept in session storage, which ends with its tab"
    if kept or keys:
        advised = ", which the policy itself advises" if _advises_deletion(case) else ""
        yield f"it is undone when cookies and site data are deleted{advised}"


def _is_mark(case: Case, cookie: Cookie) -> bool:
    """Whether a cookie records the opt-out: it is known to, or its name says so."""
    if cookie.step not in _ACT or cookie.deleted or cookie.how == "jar":
        return False
    facts = case.attribution.cookies.get((cookie.name, cookie.domain))
    return (facts is not None and facts.opt_out) or NAMED.search(cookie.name) is not None


def _known(case: Case, key: str, origin: str) -> bool:
    facts = case.attribution.stored.get((key, host(origin)))
    return facts is not None and facts.opt_out


def _party(case: Case, cookie: Cookie) -> str:
    facts = case.attribution.cookies.get((cookie.name, cookie.domain))
    return facts.party if facts is not None else "first"


def _names(cookies: list[Cookie]) -> str:
    return listing(dict.fromkeys(cookie.name for cookie in cookies))


@cache
def _deletion() -> tuple[re.Pattern[str], ...]:
    found = (each.policy.patterns.get("delete_cookies") for each in every())
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in found if pattern)


def _advises_deletion(case: Case) -> bool:
    said = case.said("browser_control", "opt_out_persistence")
    return any(pattern.search(claim.quote.text) for claim in said for pattern in _deletion())
