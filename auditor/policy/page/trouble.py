"""Why what was read is not the policy that was asked for: empty, an error page, a wall, something else."""

import re
from typing import Final

from auditor.languages import words_for
from auditor.model.site import DocumentKind
from auditor.policy.page.layout import Layout
from auditor.policy.text.kind import kind_of_words
from auditor.policy.text.lines import is_wide

_SHORT: Final = 1_500
"""Characters: error pages and walls are short; a policy that speaks of errors or robots is not."""
_EMPTY: Final = 40
_CAPTCHA: Final = re.compile(r"captcha", re.IGNORECASE)
"""A wall shows one; a short policy may say that the site's forms use one."""
_FIRST_ERROR: Final = 400
"""The first HTTP status that is an error (RFC 9110, 15.5)."""
_FEW: Final = 6
"""Words of privacy that an error page or a wall has hardly."""
_LINE: Final = 120
"""Characters in which an error page says what it is."""
_PARTS: Final = 3
"""Headings that no wall has."""
_FIRST_LINES: Final = 6
"""Lines among which a wall's title stands."""
_FEW_WORDS: Final = 3
"""Words of privacy in a page that is no policy by its title and is not short."""


def trouble(layout: Layout, *, status: int | None, kind: DocumentKind, given: bool) -> str | None:
    """Why this is no policy, in one line; None where it may be one."""
    if status is not None and status >= _FIRST_ERROR:
        return f"the server answered {status}"
    text = layout.text.strip()
    if len(text) < _EMPTY and len(text) + sum(map(is_wide, text)) < _EMPTY:
        return _empty(text)
    head = f"{layout.title}\n{text[:_SHORT]}"
    if len(text) < _SHORT:
        titled = _titled(layout)
        if words_for("error_page").search(_said_at_large(layout) if titled else head) and _few(head):
            return "the page says that it was not found, or an error"
        wall = _walled(head, titled=titled, parts=len(layout.headings))
        if wall is not None:
            return wall
    if kind in ("terms", "banner", "opt_out", "other") and given:
        return None  # a page with a switch need not speak of privacy
    return _elsewhere(layout.title, text)


def _elsewhere(title: str, text: str) -> str | None:
    """A page about something else: its footer alone may speak of privacy, under every address that it has."""
    hits = len(words_for("speaks_of_privacy").findall(text[:200_000]))
    if not hits:
        return "no word of privacy, personal data or cookies: not a policy"
    said = kind_of_words(title) or kind_of_words(text[:200].partition("\n")[0])
    if said is None and hits < _FEW_WORDS and len(text) >= _SHORT:
        return "hardly a word of privacy, personal data or cookies: not a policy"
    return None


def _empty(text: str) -> str:
    if words_for("needs_script").search(text):
        return "the page shows text only by a script that did not run"
    return (
        f"the page holds too little text to be a policy: {len(text)} characters"
        if text
        else "the page holds no text"
    )


def _asks_first(head: str, *, titled: bool) -> bool:
    """Whether it is what a banner asks. Where the title is a policy's, a button's words stand on a line of
    their own for that, behind one sentence or two: "Only if you press “Accept all” …" is the policy's own.
    """
    wall = words_for("wall_of_consent")
    if not titled:
        return wall.search(head) is not None
    sentences = 0
    for line in head.split("\n"):
        if line.rstrip().endswith((".", "!", "。")):
            sentences += 1
        elif wall.search(line):
            return sentences < _PARTS
    return False


def _says_wall(head: str) -> bool:
    titled = any(words_for("wall_title").search(line.strip()) for line in head.split("\n")[:_FIRST_LINES])
    return titled or words_for("wall_says").search(head) is not None


def _titled(layout: Layout) -> bool:
    """Whether its title or its first heading says that it is a policy, which no wall's does."""
    first = next((heading.text for heading in layout.headings), "")
    return any(kind_of_words(words) is not None for words in (layout.title, first))


def _few(head: str) -> bool:
    return len(words_for("speaks_of_privacy").findall(head)) < _FEW


def _said_at_large(layout: Layout) -> str:
    """The short lines of no list: a policy's list may name the page "not found" among what a server notes."""
    text, found, at = layout.text, [layout.title], 0
    for line in text.split("\n"):
        end = at + len(line)
        listed = any(item.start < end and at < item.end for item in layout.items)
        if len(line) <= _LINE and not listed:
            found.append(line)
        at = end + 1
    return "\n".join(found)


def _walled(head: str, *, titled: bool, parts: int) -> str | None:
    """`parts`: its headings. A short policy that is titled as one and has parts may tell of its own banner's
    buttons and of the robots that its forms turn away.
    """
    few = _few(head)
    if titled and parts >= _PARTS:
        return None
    if few and (_says_wall(head) or (_CAPTCHA.search(head) and not titled)):
        return "a bot check stands before the page"
    if words_for("needs_script").search(head) and few:
        return "the page shows text only by a script that did not run"
    if few and _asks_first(head, titled=titled):
        return "a consent banner stands before the page"
    return None
