"""Functions of a page that a document names as its opt-out: `javascript:gaOptout()`, `ga-disable-…`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from auditor.model.document import Document
from auditor.vendors.catalogue import Catalogue

MOST: Final = 5
"""How many functions of one document are taken."""

_NAME: Final = re.compile(
    r"opt(?:[-_]?|user)out|out[-_]?opt|dis(?:able|allow)|deny|reject|refuse|deactivate|stop[-_]?track|no[-_]?track|"
    r"do[-_]?not[-_]?track|unsubscribe|ga-disable|revoke",
    re.IGNORECASE,
)
_OPENS: Final = re.compile(
    r"\b(?:open|show|display|toggle|scroll|load|\$|jquery|gtag)\w*(?:\.\w+)* ?\("
    r"|\.(?:open|show\w*|toggle|click|focus) ?\(|modal|popup|dialog|track_?event|\bga ?\(|datalayer",
    re.IGNORECASE,
)
"""Code that only opens something, or counts the press: it opts nobody out by itself."""
_CALL: Final = re.compile(
    r"\b(?:window\.)?[A-Za-z_$][\w$]{1,60}(?:\.[A-Za-z_$][\w$]{1,60}){0,3} ?\( ?['\"\w, -]{0,60}\)"
)
_SET: Final = re.compile(r"window ?\[ ?['\"‘’“”]ga-disable-[\w-]{3,40}['\"‘’“”] ?\] ?= ?true")
_GOOGLE: Final = re.compile(
    r"^(?:window\.)?_*ga(?:[A-Z_]|tag|track|opt)|ga-disable|googleanalytics", re.IGNORECASE
)
_QUOTES: Final = str.maketrans("‘’“”", "''\"\"")


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """One function that opts out."""

    code: str
    """The code, prefixed with `javascript:`."""
    quote: str
    """The line of the document that contains it."""
    vendor: str | None


def scripts(document: Document, catalogue: Catalogue) -> tuple[Script, ...]:
    """The opt-outs of a document that run a function of its page: linked ones first, then those in its text.
    Code with a placeholder property ID (`UA-XXXXX-Y`) is left out.
    """
    found: dict[str, Script] = {}
    for code, start in _codes(document):
        plain = re.sub(r"[\s;]+", "", code)
        if plain not in found and len(found) < MOST:
            line = _line(document.text, start)
            found[plain] = Script(
                code=f"javascript:{code}", quote=line, vendor=_vendor(code, line, catalogue)
            )
    return tuple(found.values())


def _codes(document: Document) -> Iterator[tuple[str, int]]:
    for anchor in document.anchors:
        if anchor.url.lower().startswith("javascript:"):
            code = unquote(anchor.url)[len("javascript:") :].strip()[:500]
            acts = "(" in code.replace("void(0)", "") or _SET.search(code) is not None
            named = _NAME.search(code) or _NAME.search(anchor.text)
            if acts and named and not _OPENS.search(code):
                yield code, anchor.start
    for pattern in (_CALL, _SET):
        for match in pattern.finditer(document.text[:500_000]):
            if _NAME.search(match.group()) and "XXXX" not in match.group().upper():
                yield match.group().translate(_QUOTES), match.start()


def _line(text: str, start: int) -> str:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    return text[first : len(text) if last < 0 else last].strip()[:600]


def _vendor(code: str, line: str, catalogue: Catalogue) -> str | None:
    if _GOOGLE.search(code):
        return "google-analytics"
    named = {mention.vendor for mention in catalogue.mentions(line)}
    return named.pop() if len(named) == 1 else None
