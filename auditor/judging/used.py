"""Whether an opt-out was used: by pressing, by what was written, or by its address itself."""

import re
from collections.abc import Set as AbstractSet
from typing import Final
from urllib.parse import urlsplit

from auditor.browser.optouts.optout_words import asks_by_address, is_done
from auditor.domains import same_party
from auditor.languages import every, words_for
from auditor.model.case import Case
from auditor.model.identifiers import looks_unique
from auditor.model.naming import host
from auditor.model.observation import OptOutAnswer
from auditor.model.visit import Visit

_ACT: Final = ("act", "after")
_ERROR: Final = 400
_ASKS_FOR_MORE: Final = words_for("asks_for_more")
NAMED: Final = re.compile(
    r"opt[-_.]?out|ignore|disable|no[-_]?(?:track|stat|count|anal|measur)|do[-_]?not|deny|dnt|\bdns(?:mpi)?\b|拒否",
    re.IGNORECASE,
)
"""Names of cookies and keys that record an opt-out."""
_REFUSED: Final = re.compile(r"(?:opt[-_]?)?out|off|no|den(?:y|ied)|refused?|disabled?", re.IGNORECASE)
"""Their values."""
_TELLS: Final = ("document", "xhr", "fetch", "beacon", "ping")
"""Request types with which a page notifies its server of a press."""


def acted(visit: Visit, answer: OptOutAnswer) -> bool:
    """Whether the opt-out was used. An address that only opens a page, in a language (`?hl=ja`) or at a
    heading (`#opt-out`), was read, not used.
    """
    return (
        answer.pressed is not None
        or answer.done != ""
        or asks_by_address(answer.url)
        or left_something(visit)
    )


def proven(case: Case, visit: Visit, answer: OptOutAnswer | None) -> bool:
    """Whether there is proof that the opt-out was used: its address requests it, its script ran, its page
    says so, or after the press a flag was written or its server was told. A button with the right words may
    still be the wrong button, and a page that was only opened writes what any page does.
    """
    if answer is None or answer.says_done or answer.done or asks_by_address(answer.url):
        return True
    if answer.pressed is None:
        return is_done(answer.text) or _written(case, visit, 0.0, named=True)
    since = answer.pressed_at_s
    if since is None:
        return True  # an older version did not record when
    return _written(case, visit, since, named=False) or _told(visit, answer, since)


def _told(visit: Visit, answer: OptOutAnswer, since: float) -> bool:
    """Whether its server was told of the press, accepted it, and the page asks for nothing more."""
    hosts = {host(url) for url in (answer.url, answer.final_url or "") if url}
    told = any(
        r.step in _ACT
        and r.resource in _TELLS
        and r.at_s >= since
        and (r.status or 0) < _ERROR
        and any(same_party(host(r.url), h) for h in hosts)
        for r in visit.requests
    )
    return told and _ASKS_FOR_MORE.search(answer.text) is None


def _written(case: Case, visit: Visit, since: float, *, named: bool) -> bool:
    """Whether a record of the opt-out was written: any new value that is not unique to a visitor or, with
    `named` (nothing was pressed), only one with a telling name or value. Deleting a cookie counts, unless
    `named`.
    """
    before = {(c.name, c.value) for c in visit.cookies if c.step not in _ACT or c.at_s < since}
    before |= {(s.key, s.value or "") for s in visit.stored if s.step not in _ACT or s.at_s < since}
    for cookie in visit.cookies:
        if cookie.step not in _ACT or cookie.at_s < since or cookie.how == "jar":
            continue
        facts = case.attribution.cookies.get((cookie.name, cookie.domain))
        known = facts is not None and (facts.opt_out or facts.consent_record)
        tracks = facts is not None and facts.documented_identifier and not known
        if known or (cookie.deleted and not named):
            return True
        if not tracks and _is_flag(cookie.name, cookie.value, before, named=named):
            return True
    return any(
        _is_flag(s.key, s.value or "", before, named=named)
        for s in visit.stored
        if s.step in _ACT and s.at_s >= since
    )


def flags_of(visit: Visit) -> frozenset[tuple[str, str]]:
    """Names and domains of the new cookies that the press wrote and that are not unique to a visitor."""
    answer = visit.opt_out_answer
    since = answer.pressed_at_s if answer is not None else None
    before = {(c.name, c.domain) for c in visit.cookies if since is None or c.at_s < since}
    return frozenset(
        (c.name, c.domain)
        for c in visit.cookies
        if c.step in _ACT and not c.deleted and c.how != "jar" and not looks_unique(c.value)
        if (c.name, c.domain) not in before
    )


def _is_flag(name: str, value: str, before: AbstractSet[tuple[str, str]], *, named: bool) -> bool:
    if NAMED.search(name) or _REFUSED.fullmatch(value):
        return True
    return not named and (name, value) not in before and not looks_unique(value)


def speaks_of_it(text: str) -> bool:
    """Whether a text mentions opting out, in any known language."""
    return any(
        re.search(pattern, text[:1500], re.IGNORECASE) for each in every() for pattern in each.links.refuse
    )


def left_something(visit: Visit) -> bool:
    """Whether the opt-out left anything in the browser that could record it. What was there before does not
    count, nor does a new identifier under an existing name: a page's trackers rewrite theirs.
    """
    kept = [(c.name, c.value) for c in visit.cookies if c.step == "before"]
    kept += [(item.key, item.value or "") for item in visit.stored if item.step == "before"]
    before = {name for name, _ in kept}
    cookies = (
        (c.name, c.value) for c in visit.cookies if c.step in _ACT and not c.deleted and c.how != "jar"
    )
    keys = ((item.key, item.value or "") for item in visit.stored if item.step in _ACT)
    left = (pair for pair in (*cookies, *keys) if pair not in kept)
    return any(name not in before or not looks_unique(value) for name, value in left)


def leads_home(visit: Visit, answer: OptOutAnswer) -> bool:
    """Whether the address only redirects to a home page, where nothing was pressed and nothing written."""
    if not answer.redirects or not answer.final_url or acted(visit, answer):
        return False
    asked, came = urlsplit(answer.url), urlsplit(answer.final_url)
    return asked.path.strip("/") != "" and came.path.strip("/") == "" and not came.query
