"""Tell from what two pages say whether a policy on another domain is the site's.

A link "Privacy policy" may lead to the policy of the operator, or of the platform on which the site was made.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from lxml import html  # type: ignore[import-untyped]  # lxml ships no types

from auditor.domains import host_of, registrable_domain
from auditor.languages import words_for
from auditor.policy.finding.whose import SHORTEST_BRAND, brand

_UNSEEN: Final = ("script", "style", "noscript", "template", "svg")
_PARTS: Final = re.compile(r"\s[|–—·:-]\s|[|｜»]")
_SPOKEN: Final = 6
"""Least letters of a name that is searched for with spaces between its letters, and of a title's part."""
_HEAD: Final = 1_500
_TAIL: Final = 600
"""Characters at a policy's start and end in which a company says that the policy is its own."""
_NEAR: Final = 80
"""Most characters between "©" and the name of whom a page belongs to."""
_MADE_NEAR: Final = 40
"""Characters before a company's name in which "powered by" makes it the maker of the page."""
_LARGEST: Final = 4_000_000
_NO_LETTERS: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Home:
    """What a site's first page says."""

    title: str
    text: str


def home_of(content: bytes) -> Home:
    """What a rendered page (UTF-8) says; empty if it cannot be read."""
    try:
        page = html.document_fromstring(content[:_LARGEST], parser=html.HTMLParser(encoding="utf-8"))
    except (ValueError, html.etree.LxmlError):
        return Home("", "")
    title = " ".join((page.findtext(".//title") or "").split())
    for node in page.xpath("//head | " + " | ".join(f"//{name}" for name in _UNSEEN)):
        node.drop_tree()
    lines = (" ".join(words.split()) for words in page.itertext())
    return Home(title, "\n".join(line for line in lines if line))


def names_site(text: str, home_url: str, title: str = "") -> bool:
    """Whether a policy's text names the site: its name as in its domain, its host, or a part of the title of
    its first page.
    """
    host = registrable_domain(host_of(home_url))
    name = brand(host)
    low = text.casefold()
    if re.search(rf"(?<![\w.-]){re.escape(host)}(?![\w-])", low):
        return True
    if len(name) >= SHORTEST_BRAND and name in low.replace("-", ""):
        return True
    if len(name) >= _SPOKEN and _spaced(name).search(low):
        return True
    parts = (part.strip() for part in _PARTS.split(title))
    return any(_tells_apart(part) and part in text for part in parts)


def belongs_to(home: Home, policy: str, host: str) -> bool:
    """Whether the first page says whose site it is, and the policy on `host` is that company's: by the name
    of the policy's domain ("© Gardenia"), or by a company that both name in full. A company that only made
    the page ("powered by …") does not count.
    """
    name, text = brand(host), home.text.replace("\n", " ")
    if len(name) >= SHORTEST_BRAND:
        owned = re.compile(
            rf"(?:{words_for('owned_by').pattern}).{{0,{_NEAR}}}?{_spaced(name).pattern}", re.IGNORECASE
        )
        if any(not words_for("made_by").search(match[0]) for match in owned.finditer(text)):
            return True
    ends = _letters(f"{policy[:_HEAD]} {policy[-_TAIL:]}")
    return any(company in ends for company in _companies(home.text))


def _companies(text: str) -> set[str]:
    """The companies that a page names with their legal form, except its makers; their letters only."""
    found = set()
    for match in words_for("company_name").finditer(text):
        if not words_for("made_by").search(text[max(0, match.start() - _MADE_NEAR) : match.start()]):
            found.add(_letters(words_for("owned_by").sub(" ", match[0])))
    return {name for name in found if len(name) > SHORTEST_BRAND}


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text.casefold())


@cache
def _spaced(name: str) -> re.Pattern[str]:
    """A domain's name as people write it: `lumentea` as "Lumen Tea"."""
    letters = r"[\s.&'’-]?".join(map(re.escape, name))
    return re.compile(rf"(?<![a-z0-9]){letters}(?![a-z0-9])", re.IGNORECASE)


def _tells_apart(part: str) -> bool:
    """Whether a part of a title is a name rather than a word such as "Home" or "Shop"."""
    wide = not part.isascii()
    return len(part) >= (SHORTEST_BRAND if wide else _SPOKEN) and (wide or " " in part)
