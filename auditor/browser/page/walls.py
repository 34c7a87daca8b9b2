"""Pages that are not the site: bot checks, refusals that come with status 200, login walls, empty pages,
sites that are closed to this country or for maintenance, domains without a site, answers that are no page.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Page

from auditor.browser.program.bounded import within

_LOOK: Final = (Path(__file__).parent / "walls.js").read_text(encoding="utf-8")
_LOOK_S: Final = 8.0
_PAGES: Final = ("text/html", "application/xhtml+xml", "text/plain")

_TITLES: Final = re.compile(
    r"^(just a moment|attention required|access denied|access to this page has been denied|forbidden"
    r"|pardon our interruption|are you a robot|robot check|security check|bot verification|human verification"
    r"|ddos-guard|please wait\.\.\.|one moment, please|verifying your browser|request rejected"
    r"|you have been blocked|error 1020|403 forbidden|429 too many requests|client challenge|radware captcha"
    r"|nur einen moment|einen moment|zugriff verweigert|un instant|accès refusé|un momento|acceso denegado"
    r"|accesso negato|een moment|um momento|acesso negado"
    r"|しばらくお待ちください|アクセスが拒否|请稍候|請稍候)",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(
    r"(?:verify|confirm) (?:that )?you(?: are|'re|’re) (?:a )?human|are you a robot|not a (?:robot|bot)\b"
    r"|unusual traffic|automated (?:access|requests|queries)"
    r"|made us think (?:that )?you (?:were|are|might be) a bot"
    r"|checking (?:if the site connection is secure|your browser)|press (?:&|and) hold"
    r"|enable javascript and cookies to continue|why have i been blocked|ddos protection by"
    r"|you don't have permission to access|access (?:is|has been) (?:denied|blocked)|reference #\d"
    r"|request unsuccessful\. incapsula|complete the (?:security check|captcha)"
    r"|(?:dass|ob) sie (?:ein mensch|kein roboter) sind|vous êtes (?:bien )?(?:un )?humain"
    r"|n['’]êtes pas un robot"
    r"|que eres (?:un )?humano|no eres un robot|di essere umano|non sei un robot"
    r"|ロボットではない|人間であることを確認|アクセスが拒否|アクセスを制限|不正なアクセス"
    r"|确认您是真人|不是机器人|로봇이 아닙니다",
    re.IGNORECASE,
)
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
_NOT_FOUND: Final = re.compile(
    r"\W*(?:(?:oops|sorry|uh[ -]?oh|hoppla|désolé|lo sentimos)\W{1,4})?"
    r"(?:(?:error|http|fehler|erreur)\W{0,3})?"
    r"(?:404(?:\W{1,4}(?:error|fehler|not found|page not found|file not found|seite nicht gefunden"
    r"|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata))?"
    r"|(?:the |this |that )?page (?:(?:was |could |can )?not (?:be )?found|can['’]?t be found"
    r"|does(?:n['’]t| not) exist|you requested (?:was |could )?not (?:be )?found)"
    r"|not found|(?:die )?seite (?:wurde )?nicht gefunden|(?:la )?page (?:est )?(?:introuvable|non trouvée)"
    r"|(?:la )?página no (?:encontrada|existe)|(?:la )?pagina non (?:è stata )?trovata|página não encontrada"
    r"|pagina niet gevonden|(?:お探しの|指定された)?ページ(?:が|は)(?:見つかりません|存在しません)(?:でした)?"
    r"|页面不存在|找不到(?:网页|页面)|페이지를 찾을 수 없습니다)\W*",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r" [|–—·:»-] |[|｜»]")
"""What separates a page's own title from its site's."""
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
        "an age check stands before the site",
        re.compile(
            r"(?:are you|i am|i['’]m|confirm (?:that )?you are) (?:at least |over |above )?(?:1[68]|2[01])\b"
            r"|(?:over|under) (?:the )?(?:legal )?(?:drinking|smoking) age|of legal (?:drinking|smoking) age"
            r"|(?:sind sie|bist du|ich bin) (?:schon |mindestens |über ){0,2}(?:1[68])\b"
            r"|(?:avez-vous|j['’]ai) (?:plus de |au moins )?18 ans|(?:eres|soy) mayor de (?:18|edad)"
            r"|hai (?:più di|almeno) 18 anni|あなたは(?:18|20)歳以上|(?:18|20)歳以上ですか|年齢確認",
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
            r"|domain is parked|parked free|このドメインは"
            r"|diese domain (?:steht zum verkauf|ist zu verkaufen)"
            r"|ce (?:nom de )?domaine est à vendre|este dominio está (?:en venta|a la venta)"
            r"|dominio (?:è )?in vendita|future home of something|account (?:has been )?suspended"
            r"|welcome to nginx!|apache2? (?:\w+ )?default page|default web (?:site|server) page"
            r"|iis windows server|web server'?s? default page",
            re.IGNORECASE,
        ),
    ),
)
_LOGIN: Final = re.compile(
    r"^\W*(?:log ?in|sign ?in|anmelden|anmeldung|einloggen|connexion|se connecter|ログイン|サインイン)\b",
    re.IGNORECASE,
)
_SIGN_IN: Final = re.compile(
    r"\W*(?:(?:please )?(?:log|sign)[ -]?in\b|welcome back\b|"
    r"(?:bitte )?(?:melden sie|melde dich)\b.{0,30}\ban\b|anmelden\b|anmeldung\b|einloggen\b|"
    r"willkommen zurück\b|connexion\b|se connecter\b|(?:connectez|identifiez)-vous\b|"
    r"veuillez vous (?:connecter|identifier)\b|bon retour\b|"
    r".{0,10}(?:ログイン|サインイン)|おかえりなさい)",
    re.IGNORECASE,
)
"""How the heading of a page begins on which one signs in; a shop's heading says what it sells."""
_ACCOUNT_OF: Final = re.compile(
    r"(?:continue|(?:log|sign)[ -]?in) (?:with|via|using) \w|\bsso\b|single sign-?on|"
    r"(?:mit|über) [^.]{1,30}(?:anmelden|fortfahren|einloggen)|weiter mit \w|"
    r"(?:continuer|se connecter|connexion) (?:avec|via) \w|(?:で|から)(?:ログイン|サインイン|続け|続行)",
    re.IGNORECASE,
)
"""Words on buttons that lead to the account of another service."""
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
        seen = await within(_LOOK_S, page.evaluate(_LOOK))
    except TimeoutError:
        return "the page does not answer: it is busy without end", ""
    except Error:
        return "the page could not be looked at", ""
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
    return next((part.strip() for part in parts if part and _NOT_FOUND.fullmatch(part[:100])), None)


def _said(title: str, text: str, seen: Mapping[str, Any]) -> str | None:
    """What a short page gives away."""
    asks_more = seen["fields"] >= _FORM or seen["links"] >= _SITE_LINKS
    if found := _TITLES.search(title) or (None if asks_more else _WORDS.search(text)):
        return f"a bot check or a refusal stands before the site: “{found[0]}”"
    asks_only_that = seen["captcha"] and len(text) < _OUTSIDE and seen["links"] < _SITE_LINKS
    if seen["mark"] or asks_only_that or (_CHALLENGES.search(seen["frames"]) and _bare(text, seen)):
        return "a bot check stands before the site"
    if seen["links"] >= _SITE_LINKS:
        return None
    if _PARKING.search(seen["frames"]):
        return "the domain has no site of its own: it is parked or for sale"
    if seen["login"] < _OUTSIDE or (seen["fields"] and _LOGIN.search(title)) or _signs_in(title, text, seen):
        return "a login stands before the site"
    said = ((problem, words.search(f"{title}\n{text}")) for problem, words in _CLOSED)
    return next((f"{problem}: “{found[0][:100]}”" for problem, found in said if found), None)


def _signs_in(title: str, text: str, seen: Mapping[str, Any]) -> bool:
    """Whether nothing is here but a way to sign in, of which no password is asked yet: an address first, or
    the account of another service.
    """
    said = _LOGIN.search(title) or _SIGN_IN.match(seen["heading"].strip())
    asks = seen["fields"] in range(1, _FORM + 1) or _ACCOUNT_OF.search(text)
    return len(text) < _OUTSIDE and bool(said and asks)


def _bare(text: str, seen: Mapping[str, Any]) -> bool:
    return len(text) < _BARE and seen["links"] < _FEW_LINKS and not seen["fields"]
