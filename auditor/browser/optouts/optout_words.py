"""The meaning of texts on an opt-out page: what opts out, what saves it, and whether it is done."""

import re
from typing import Final, Literal
from urllib.parse import parse_qsl, urlsplit

from auditor.browser.page import roles, stems
from auditor.domains import host_of, same_party
from auditor.languages import every, words_for

_SENTENCE: Final = re.compile(r"[.!?。！？\n]+")
_MOST_SENTENCES: Final = 400
_OPTS_OUT: Final = re.compile(
    r"opt[-_ ]?out|out[-_ ]?opt|disable|deny|reject|refuse|object|unsubscribe|stop|no[-_ ]?track|dnt",
    re.IGNORECASE,
)
_UNDOES: Final = words_for("undoes_opt_out")
"""Matches a button next to the opt-out that reverses it ("take my objection back")."""
_OF_PAGES: Final = frozenset(
    {"page", "page_id", "p", "id", "q", "path", "route", "view", "name", "tab", "section", "url", "title"}
)
"""Parameters that select a page: `?page=opt-out` opens a page and opts nobody out."""


def asks(
    kind: Literal["button", "switch", "choice", "link"], words: str, *, on: bool, href: str, page: str
) -> bool:
    """Whether pressing a control in its current state opts out. `page` is the URL of its frame: a link to
    another site does not count as a button.
    """
    if kind == "switch" or (kind == "button" and on):  # a toggle button is a switch
        return _switches_off(words, on=on)
    if _UNDOES.search(words.lower()):
        return False
    if kind == "choice":
        return not on and (roles.means(words, "switched_off") or _refuses(words))
    if kind == "link" and href.startswith("http") and not same_party(host_of(href), host_of(page)):
        return False
    if kind == "button" or _nowhere(href, page):
        return roles.means(words, "opt_out_button") or stems.refuses(words)
    return roles.means(words, "opt_out_button") or (stems.reads_as_purpose(words) and _refuses(words))


def _refuses(words: str) -> bool:
    """Whether the text refuses, and is not about messages."""
    return roles.means(words, "opt_out_button") or (stems.refuses(words) and not _about_letters(words))


def _nowhere(href: str, page: str) -> bool:
    """Whether a link acts as a button, because it leads nowhere."""
    return href.endswith("#") and href.partition("#")[0] == page.partition("#")[0]


def _switches_off(words: str, *, on: bool) -> bool:
    """Whether to press a switch: one for tracking must be off, one that refuses must be on."""
    if roles.speaks_of(words, "tracked_switch"):
        return on
    refuses = roles.means(words, "opt_out_button") or roles.speaks_of(words, "reject_switch")
    return not on if refuses else on and _tracks(words)


def _tracks(words: str) -> bool:
    """Whether a switch is about cookies or a purpose ("usage analytics"), rather than about messages."""
    about = roles.speaks_of(words, "about") or stems.reads_as_purpose(words)
    return about and not _about_letters(words)


def _about_letters(words: str) -> bool:
    return any(
        re.search(pattern, words, re.IGNORECASE) for each in every() for pattern in each.links.messages
    )


def opens(words: str) -> bool:
    """Whether a button opens the settings."""
    return roles.role(words) == "settings"


def saves(words: str) -> bool:
    """Whether a button saves or confirms a choice."""
    return roles.means(words, "confirm") or roles.means(words, "save")


def is_done(text: str) -> bool:
    """Whether a page says that its visitor is opted out, rather than what will happen once that is so."""
    return any(
        roles.speaks_of(sentence, "opted_out") and not roles.speaks_of(sentence, "unless")
        for sentence in _SENTENCE.split(text[:8000])[:_MOST_SENTENCES]
        if sentence.strip()
    )


def asks_by_address(url: str) -> bool:
    """Whether the URL itself opts out by its parameters (`?bownowtrace=optout`, `#optout=1`)."""
    parts = urlsplit(url)
    fragment = parts.fragment if "=" in parts.fragment else ""
    pairs = parse_qsl(f"{parts.query}&{fragment}", keep_blank_values=True)
    return any(name.lower() not in _OF_PAGES and _OPTS_OUT.search(f"{name} {value}") for name, value in pairs)
