"""Pages that are not the site: bot checks, refusals that come with status 200, login walls, empty pages,
sites that are closed to this country or for maintenance, domains without a site, answers that are no page.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from playwright.async_api import Error, Page

from auditor.browser.bounded import within

_LOOK: Final = """() => {
  const body = document.body;
  const text = String(body ? body.innerText : "").slice(0, 4000);
  const sources = [...document.querySelectorAll("iframe[src], script[src]")].slice(0, 200);
  const frames = sources.map((f) => f.src).join(" ");
  return {
    type: String(document.contentType).slice(0, 100),
    title: String(document.title).slice(0, 300), text, frames: frames.slice(0, 20000),
    things: body ? body.querySelectorAll("img, svg, canvas, video, iframe, object, embed, input").length : 0,
    passwords: document.querySelectorAll("input[type=password]").length,
    fields: document.querySelectorAll("input:not([type=hidden]), textarea, select").length,
    links: document.links.length,
  };
}"""
_LOOK_S: Final = 8.0
_PAGES: Final = ("text/html", "application/xhtml+xml", "text/plain")

_TITLES: Final = re.compile(
    r"^(just a moment|attention required|access denied|access to this page has been denied|forbidden"
    r"|pardon our interruption|are you a robot|robot check|security check|bot verification|human verification"
    r"|ddos-guard|please wait\.\.\.|one moment, please|verifying your browser|request rejected"
    r"|you have been blocked|error 1020|403 forbidden|429 too many requests)",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"verify (?:that )?you are (?:a )?human|are you a robot|not a robot|unusual traffic"
    r"|automated (?:access|requests|queries)"
    r"|checking your browser|enable javascript and cookies to continue|why have i been blocked"
    r"|you don't have permission to access|access (?:is|has been) (?:denied|blocked)|reference #\d"
    r"|request unsuccessful\. incapsula|complete the (?:security check|captcha)"
    r"|ロボットではない|アクセスが拒否|アクセスを制限|不正なアクセス",
    re.IGNORECASE,
)
_CHALLENGES: Final = re.compile(
    r"challenges\.cloudflare\.com|/cdn-cgi/challenge-platform/|captcha-delivery\.com|_Incapsula_Resource"
    r"|px-captcha|perimeterx|awswaf|geetest|arkoselabs",
    re.IGNORECASE,
)
_CLOSED: Final = (
    (
        "the site is closed to visitors from here",
        re.compile(
            r"(?:not|un)[ -]?(?:currently )?(?:available|accessible|offered) (?:in|from|to|for) "
            r"(?:\w+ ){0,4}?(?:your|this) (?:country|region|location|area|jurisdiction)"
            r"|(?:not|un)[ -]?available (?:\w+ ){0,3}?(?:due to|for) legal reasons"
            r"|access (?:\w+ ){0,2}?cannot be granted at this time"
            r"|(?:blocked|restricted) (?:in|from) your (?:country|region|location)"
            r"|in (?:deinem|ihrem) land nicht verfügbar|pas disponible dans votre (?:pays|région)"
            r"|お住まいの(?:国|地域)では|(?:日本国外|海外)からの(?:アクセス|ご利用)は(?:制限|でき|お断り)",
            re.IGNORECASE,
        ),
    ),
    (
        "the site is closed for maintenance",
        re.compile(
            r"(?:down|closed|offline|unavailable) for (?:\w+ ){0,2}?maintenance"
            r"|(?:under|undergoing) (?:\w+ ){0,2}?maintenance\b|maintenance mode"
            r"|we(?:'|’)?(?:ll| will) be (?:right )?back (?:soon|shortly)"
            r"|wegen (?:\w+ )?wartungsarbeiten"
            r"|site (?:\w+ ){0,3}?en (?:cours de )?maintenance|メンテナンス中",
            re.IGNORECASE,
        ),
    ),
    (
        "the page says that it needs JavaScript, and its scripts brought nothing",
        re.compile(
            r"(?:enable|activate|turn on) (?:\w+ ){0,2}?javascript|requires? javascript to"
            r"|javascript (?:is|must be|has to be) (?:\w+ ){0,2}?(?:enabled|required|disabled|activated)"
            r"|javascript (?:zu )?aktivieren|activer javascript|javascriptを(?:有効|オン)",
            re.IGNORECASE,
        ),
    ),
    (
        "the domain has no site of its own: it is parked or for sale",
        re.compile(
            r"(?:this )?domain (?:name )?(?:is|may be) (?:\w+ )?(?:for sale|parked)|buy this domain"
            r"|domain is parked|このドメインは",
            re.IGNORECASE,
        ),
    ),
)
_LOGIN: Final = re.compile(
    r"^\W*(?:log ?in|sign ?in|anmelden|anmeldung|einloggen|connexion|se connecter|ログイン|サインイン)\b",
    re.IGNORECASE,
)
_SHORT: Final = 800
"""Characters: a wall says little; a page that merely speaks of robots says more."""
_FEW_LINKS: Final = 3
_SITE_LINKS: Final = 8
"""A page with so many links is the site, though a notice on it speaks of maintenance."""


async def wall(page: Page) -> str | None:
    """Why this is not the site's page, in one line; None where it looks like one."""
    try:
        seen = await within(_LOOK_S, page.evaluate(_LOOK))
    except TimeoutError:
        return "the page does not answer: it is busy without end"
    except Error:
        return "the page could not be looked at"
    if seen["type"] not in _PAGES:
        return f"what came is no web page but {seen['type']}"
    text, title = seen["text"].strip(), seen["title"].strip()
    if not text and not seen["things"]:
        return "the page is empty"
    return _said(title, text, seen) if len(text) < _SHORT else None


def _said(title: str, text: str, seen: Mapping[str, Any]) -> str | None:
    """What a short page gives away."""
    if found := _TITLES.search(title) or _WORDS.search(text):
        return f"a bot check or a refusal stands before the site: “{found[0]}”"
    if _CHALLENGES.search(seen["frames"]) and seen["links"] < _FEW_LINKS:
        return "a bot check stands before the site"
    if seen["links"] >= _SITE_LINKS:
        return None
    if seen["passwords"] or (seen["fields"] and _LOGIN.search(title)):
        return "a login stands before the site"
    said = ((problem, words.search(f"{title}\n{text}")) for problem, words in _CLOSED)
    return next((f"{problem}: “{found[0][:100]}”" for problem, found in said if found), None)
