"""Whether an opt-out was used: pressed, written down, or asked for by the address itself."""

import re
from typing import Final
from urllib.parse import urlsplit

from auditor.browser.optouts.optout_words import asks_by_address
from auditor.domains import same_party
from auditor.languages import every
from auditor.model.identifiers import looks_unique
from auditor.model.naming import host
from auditor.model.observation import OptOutAnswer
from auditor.model.visit import Visit

_ACT: Final = ("act", "after")
_TELLS: Final = ("document", "xhr", "fetch", "beacon", "ping")
"""Kinds of request by which a page tells its server of a press."""


def acted(visit: Visit, answer: OptOutAnswer) -> bool:
    """Whether the opt-out was used. An address that only opens a page, at a language (`?hl=ja`) or at a
    heading (`#opt-out`), was read and not used.
    """
    return (
        answer.pressed is not None
        or answer.done != ""
        or asks_by_address(answer.url)
        or left_something(visit)
    )


def proven(visit: Visit, answer: OptOutAnswer | None) -> bool:
    """Whether something shows that the opt-out was used: its address asks for it, its script ran, its page
    says that it is done, or after the press something was written or its server was told. A button of the
    right words may yet be the wrong button.
    """
    if answer is None or answer.pressed is None or answer.pressed_at_s is None:
        return True  # nothing was pressed that could be wrong; an older version did not keep when
    if answer.says_done or answer.done or asks_by_address(answer.url):
        return True
    since = answer.pressed_at_s
    written = (
        *(c.at_s for c in visit.cookies if c.step in _ACT and c.how != "jar"),
        *(s.at_s for s in visit.stored if s.step in _ACT),
    )
    hosts = {host(url) for url in (answer.url, answer.final_url or "") if url}
    told = (
        r.at_s
        for r in visit.requests
        if r.step in _ACT and r.resource in _TELLS and any(same_party(host(r.url), h) for h in hosts)
    )
    return any(at_s >= since for at_s in (*written, *told))


def speaks_of_it(text: str) -> bool:
    """Whether a text speaks of a way out, in any language that is known."""
    return any(
        re.search(pattern, text[:1500], re.IGNORECASE) for each in every() for pattern in each.links.refuse
    )


def left_something(visit: Visit) -> bool:
    """Whether the opt-out left anything in the browser, by which it could be remembered. What was there
    before is none, nor is another identifier under a name that was: a page's trackers write theirs again.
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
    """Whether the address only leads on to a first page, where nothing was pressed and nothing written."""
    if not answer.redirects or not answer.final_url or acted(visit, answer):
        return False
    asked, came = urlsplit(answer.url), urlsplit(answer.final_url)
    return asked.path.strip("/") != "" and came.path.strip("/") == "" and not came.query
