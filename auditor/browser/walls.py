"""Pages that are not the site: bot checks, refusals that come with status 200, login walls, empty pages."""

import re
from collections.abc import Mapping
from typing import Any

from playwright.async_api import Error, Page

_LOOK = """() => {
  const body = document.body;
  const text = body ? body.innerText.slice(0, 4000) : "";
  const sources = [...document.querySelectorAll("iframe[src], script[src]")].slice(0, 200);
  const frames = sources.map((f) => f.src).join(" ");
  return {
    title: document.title.slice(0, 300), text, frames: frames.slice(0, 20000),
    things: body ? body.querySelectorAll("img, svg, canvas, video, iframe, object, embed, input").length : 0,
    passwords: document.querySelectorAll("input[type=password]").length,
    links: document.links.length,
  };
}"""

_TITLES = re.compile(
    r"^(just a moment|attention required|access denied|access to this page has been denied|forbidden"
    r"|pardon our interruption|are you a robot|robot check|security check|bot verification|human verification"
    r"|ddos-guard|please wait\.\.\.|one moment, please|verifying your browser|request rejected"
    r"|you have been blocked|error 1020|403 forbidden|429 too many requests)",
    re.IGNORECASE,
)
_WORDS = re.compile(
    r"verify (?:that )?you are (?:a )?human|are you a robot|not a robot|unusual traffic"
    r"|automated (?:access|requests|queries)"
    r"|checking your browser|enable javascript and cookies to continue|why have i been blocked"
    r"|you don't have permission to access|access (?:is|has been) (?:denied|blocked)|reference #\d"
    r"|request unsuccessful\. incapsula|complete the (?:security check|captcha)"
    r"|ロボットではない|アクセスが拒否|アクセスを制限|不正なアクセス",
    re.IGNORECASE,
)
_CHALLENGES = re.compile(
    r"challenges\.cloudflare\.com|/cdn-cgi/challenge-platform/|captcha-delivery\.com|_Incapsula_Resource"
    r"|px-captcha|perimeterx|awswaf|geetest|arkoselabs",
    re.IGNORECASE,
)
_SHORT = 800
"""Characters: a wall says little; a page that merely speaks of robots says more."""


async def wall(page: Page) -> str | None:
    """Why this is not the site's page, in one line; None where it looks like one."""
    try:
        seen = await page.evaluate(_LOOK)
    except Error:
        return "the page could not be looked at"
    text, title = seen["text"].strip(), seen["title"].strip()
    if not text and not seen["things"]:
        return "the page is empty"
    return _said(title, text, seen) if len(text) < _SHORT else None


def _said(title: str, text: str, seen: Mapping[str, Any]) -> str | None:
    """What a short page gives away."""
    if found := _TITLES.search(title) or _WORDS.search(text):
        return f"a bot check or a refusal stands before the site: “{found[0]}”"
    if _CHALLENGES.search(seen["frames"]) and seen["links"] < 3:  # noqa: PLR2004 - a page has more links
        return "a bot check stands before the site"
    if seen["passwords"] and seen["links"] < 8:  # noqa: PLR2004 - a page has more links
        return "a login stands before the site"
    return None
