"""Recognise pages that are not the site: bot checks, refusals with status 200, login walls, empty pages,
sites closed to this country or for maintenance, domains without a site, responses that are not a page.
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
"""URLs of frames and scripts of bot checks. Ordinary pages load some of them too (in the background, or for a
form), but a page in front of a site has no other text and nothing to fill in."""
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
"""What a page that is not the site may say, and the patterns for it."""
_PARTS: Final = re.compile(r" [|–—·:»-] |[|｜»]")
"""Separators between a page's own title and its site's."""
_SHORT: Final = 800
"""Characters; a wall has little text, and a page that merely mentions robots has more."""
_BARE: Final = 200
"""Maximum characters of a page that has no content besides a bot check."""
_OUTSIDE: Final = 300
"""Characters around a login form; a page with more is one on which one can also log in."""
_LOST: Final = 4_000
"""Characters; a "not found" page may still show the site's whole navigation."""
_FEW_LINKS: Final = 3
_SITE_LINKS: Final = 8
"""A page with this many links is the site, even if a notice on it mentions maintenance."""
_FORM: Final = 2
"""Fields to fill in; a page with this many asks for more than proof of being human."""


async def wall(page: Page) -> str | None:
    """Why this is not a page of the site, as one line; None where it looks like one."""
    problem, _ = await look(page)
    return problem


async def look(page: Page) -> tuple[str | None, str]:
    """The same, with the title of the page; the title is empty where the page does not answer."""
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
    """The title or first heading of the page, if it says only that there is no such page."""
    parts = (heading, *_PARTS.split(title)[:3])
    return next((part.strip() for part in parts if part and _not_found().fullmatch(part[:100])), None)


@cache
def _not_found() -> re.Pattern[str]:
    """Matches the whole title of a "not found" page: "Oops! Error 404: page not found"."""
    regrets, error, missing = (
        words_for(meaning).pattern for meaning in ("regrets", "an_error", "whole_page_missing")
    )
    return re.compile(
        rf"\W*(?:(?:{regrets})\W{{1,4}})?(?:(?:http|{error})\W{{0,3}})?"
        rf"(?:404(?:\W{{1,4}}(?:{error}|{missing}))?|{missing})\W*",
        re.IGNORECASE,
    )


def _said(title: str, text: str, seen: Mapping[str, Any]) -> str | None:
    """Why a short page is not the site, from its text and elements; None where nothing shows that."""
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
    """Whether the page offers nothing but a sign-in that does not ask for a password yet: an address first,
    or the account of another service.
    """
    said = words_for("title_of_login").search(title) or words_for("heading_of_login").match(
        seen["heading"].strip()
    )
    asks = seen["fields"] in range(1, _FORM + 1) or words_for("account_of_others").search(text)
    return len(text) < _OUTSIDE and bool(said and asks)


def _bare(text: str, seen: Mapping[str, Any]) -> bool:
    return len(text) < _BARE and seen["links"] < _FEW_LINKS and not seen["fields"]
