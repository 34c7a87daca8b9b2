"""Pages that are not the site: bot checks, refusals that come with status 200, login walls, empty pages,
sites that are closed to this country or for maintenance, domains without a site, answers that are no page.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Page

from auditor.browser.page import asking
from auditor.browser.program import wire
from auditor.browser.program.bounded import within
from auditor.languages import words_for

_LOOK: Final = (Path(__file__).parent / "walls.js").read_text(encoding="utf-8")
_LOOK_S: Final = 8.0
_PAGES: Final = ("text/html", "application/xhtml+xml", "text/plain")

_CHALLENGES: Final = re.compile(
    r"/cdn-cgi/challenge-platform/\S{0,80}?orchestrate|captcha-delivery\.com|px-captcha|arkoselabs|geetest"
    r"|_Incapsula_Resource|perimeterx|awswaf|kasada|challenges\.cloudflare\.com|hcaptcha\.com"
    r"|(?:google|recaptcha)\.(?:com|net)/recaptcha/\S{0,40}?(?:anchor|bframe)(?!\S{0,2000}size=invisible)",
    re.IGNORECASE,
)
"""Addresses of frames and scripts of bot checks. Ordinary pages load some of them too (to look on, or for a
form): what stands before a site says nothing else, and has nothing to fill in."""
_PARKING: Final = re.compile(
    r"parkingcrew\.net|sedoparking\.com|bodis\.com|parking-lander|parklogic\.com|above\.com/|dan\.com/parking"
    r"|afternic\.com/forsale|hugedomains\.com|/_fd\?|skenzo",
    re.IGNORECASE,
)
_CLOSED: Final = (
    ("the site is closed to visitors from here", "closed_here"),
    ("the site is closed for maintenance", "maintenance"),
    ("an age check stands before the site", "age_check"),
    ("the page says that it needs JavaScript, and its scripts brought nothing", "needs_script"),
    ("the domain has no site of its own: it is parked or for sale", "no_own_site"),
)
"""What a page may say that is not the site, and the words that say so."""
_PARTS: Final = re.compile(r" [|–—·:»-] |[|｜»]")
"""What separates a page's own title from its site's."""
_SHORT: Final = 800
"""Characters: a wall says little; a page that merely speaks of robots says more."""
_BARE: Final = 200
"""Characters of a page that has nothing of its own beside a bot check."""
_OUTSIDE: Final = 300
"""Characters around a login form: more is a page that one can also log in on."""
_LOST: Final = 4_000
"""Characters: a page that was not found may still show all of the site's navigation."""
_FEW_LINKS: Final = 3
_SITE_LINKS: Final = 8
"""A page with so many links is the site, though a notice on it speaks of maintenance."""
_FORM: Final = 2
"""Fields to fill in: a page with so many asks for more than a proof of being human."""


async def wall(page: Page) -> str | None:
    """Why this is not the site's page, in one line; None where it looks like one."""
    problem, _ = await look(page)
    return problem


async def look(page: Page) -> tuple[str | None, str]:
    """The same, and the title of whatever is there; empty where nothing answers."""
    try:
        seen = await within(_LOOK_S, asking.ask(page.main_frame, _LOOK))
    except TimeoutError:
        return "the page does not answer: it is busy without end", ""
    except Error:
        return "the page could not be looked at", ""
    if wire.shown(page).startswith("chrome-error:"):
        return "the page went on to an address that could not be opened", ""
    return _problem(seen), seen["title"]


def _problem(seen: Mapping[str, Any]) -> str | None:
    if seen["type"] not in _PAGES:
        return f"what came is no web page but {seen['type']}"
    text, title = seen["text"].strip(), seen["title"][:300].strip()
    if not text and not seen["things"]:
        return "the page is empty"
    if len(text) < _LOST and (lost := _lost(title, seen["heading"].strip())):
        return f"the page says that it was not found: “{lost}”"
    return _said(title, text, seen) if len(text) < _SHORT else None


def _lost(title: str, heading: str) -> str | None:
    """The title, or the page's first heading, where it says nothing but that there is no such page."""
    parts = (heading, *_PARTS.split(title)[:3])
    return next((part.strip() for part in parts if part and _not_found().fullmatch(part[:100])), None)


@cache
def _not_found() -> re.Pattern[str]:
    """All that a page says which is none: "Oops! Error 404: page not found"."""
    regrets, error, missing = (
        words_for(meaning).pattern for meaning in ("regrets", "an_error", "whole_page_missing")
    )
    return re.compile(
        rf"\W*(?:(?:{regrets})\W{{1,4}})?(?:(?:http|{error})\W{{0,3}})?"
        rf"(?:404(?:\W{{1,4}}(?:{error}|{missing}))?|{missing})\W*",
        re.IGNORECASE,
    )


def _said(title: str, text: str, seen: Mapping[str, Any]) -> str | None:
    """What a short page gives away."""
    asks_more = seen["fields"] >= _FORM or seen["links"] >= _SITE_LINKS
    if found := words_for("wall_title").search(title) or (
        None if asks_more else words_for("wall_says").search(text)
    ):
        return f"a bot check or a refusal stands before the site: “{found[0]}”"
    asks_only_that = seen["captcha"] and len(text) < _OUTSIDE and seen["links"] < _SITE_LINKS
    if seen["mark"] or asks_only_that or (_CHALLENGES.search(seen["frames"]) and _bare(text, seen)):
        return "a bot check stands before the site"
    if seen["links"] >= _SITE_LINKS:
        return None
    if _PARKING.search(seen["frames"]):
        return "the domain has no site of its own: it is parked or for sale"
    if (
        seen["login"] < _OUTSIDE
        or (seen["fields"] and words_for("title_of_login").search(title))
        or _signs_in(title, text, seen)
    ):
        return "a login stands before the site"
    said = ((problem, words_for(words).search(f"{title}\n{text}")) for problem, words in _CLOSED)
    return next((f"{problem}: “{found[0][:100]}”" for problem, found in said if found), None)


def _signs_in(title: str, text: str, seen: Mapping[str, Any]) -> bool:
    """Whether nothing is here but a way to sign in, of which no password is asked yet: an address first, or
    the account of another service.
    """
    said = words_for("title_of_login").search(title) or words_for("heading_of_login").match(
        seen["heading"].strip()
    )
    asks = seen["fields"] in range(1, _FORM + 1) or words_for("account_of_others").search(text)
    return len(text) < _OUTSIDE and bool(said and asks)


def _bare(text: str, seen: Mapping[str, Any]) -> bool:
    return len(text) < _BARE and seen["links"] < _FEW_LINKS and not seen["fields"]
