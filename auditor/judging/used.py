"""Whether an opt-out was used: pressed, written down, or asked for by the address itself."""

import re
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from auditor.model.observation import OptOutAnswer
from auditor.model.visit import Visit

_OPTS_OUT: Final = re.compile(
    r"opt[-_ ]?out|out[-_ ]?opt|disable|deny|reject|refuse|object|unsubscribe|stop|no[-_ ]?track|dnt",
    re.IGNORECASE,
)
_OF_PAGES: Final = frozenset(
    {"page", "page_id", "p", "id", "q", "path", "route", "view", "name", "tab", "section", "url", "title"}
)
"""Parameters that say which page is wanted: `?page=opt-out` opens a page and opts nobody out."""


def acted(visit: Visit, answer: OptOutAnswer) -> bool:
    """Whether the opt-out was used. An address that only opens a page, at a language (`?hl=ja`) or at a
    heading (`#opt-out`), was read and not used.
    """
    return answer.pressed is not None or asks(answer.url) or left_something(visit)


def asks(url: str) -> bool:
    """Whether the address itself opts out, by its parameters (`?bownowtrace=optout`, `#optout=1`)."""
    parts = urlsplit(url)
    fragment = parts.fragment if "=" in parts.fragment else ""
    pairs = parse_qsl(f"{parts.query}&{fragment}", keep_blank_values=True)
    return any(name.lower() not in _OF_PAGES and _OPTS_OUT.search(f"{name} {value}") for name, value in pairs)


def left_something(visit: Visit) -> bool:
    """Whether the opt-out left anything in the browser, by which it could be remembered."""
    written = any(c.step in ("act", "after") and not c.deleted and c.how != "jar" for c in visit.cookies)
    return written or any(item.step in ("act", "after") for item in visit.stored)


def leads_home(visit: Visit, answer: OptOutAnswer) -> bool:
    """Whether the address only leads on to a first page, where nothing was pressed and nothing written."""
    if not answer.redirects or not answer.final_url or acted(visit, answer):
        return False
    asked, came = urlsplit(answer.url), urlsplit(answer.final_url)
    return asked.path.strip("/") != "" and came.path.strip("/") == "" and not came.query
