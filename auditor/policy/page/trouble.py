"""Why a document is not the policy that was requested: empty, an error page, a wall, something else."""

import re
from typing import Final

from auditor.languages import words_for
from auditor.model.site import DocumentKind
from auditor.policy.page.layout import Layout
from auditor.policy.text.kind import kind_of_words
from auditor.policy.text.lines import is_wide

_SHORT: Final = 1_500
"""Most characters of an error page or a wall; a policy that mentions errors or robots is longer."""
_EMPTY: Final = 40
_CAPTCHA: Final = re.compile(r"captcha", re.IGNORECASE)
"""A wall shows one, but a short policy may say that the site's forms use one."""
_FIRST_ERROR: Final = 400
"""The first HTTP status that is an error (RFC 9110, 15.5)."""
_FEW: Final = 6
"""An error page or a wall has fewer words about privacy than this."""
_LINE: Final = 120
"""Most characters of a line in which an error page says what it is."""
_PARTS: Final = 3
"""A wall has fewer headings than this."""
_FIRST_LINES: Final = 6
"""How many lines at the start may contain a wall's title."""
_FEW_WORDS: Final = 3
"""A long page without a policy's title needs at least this many words about privacy to be one."""


def trouble(layout: Layout, *, status: int | None, kind: DocumentKind, given: bool) -> str | None:
    """Why this is not a policy, in one line; None if it may be one."""
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
        return None  # such a page, e.g. one with an opt-out switch, need not mention privacy
    return _elsewhere(layout.title, text)


def _elsewhere(title: str, text: str) -> str | None:
    """The reason if a page is about something else: any page may mention privacy in its footer."""
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
    """Whether a banner's question comes first. If the title is a policy's, a button's label must be outside
    of sentences and follow at most two of them: "Only if you press “Accept all” …" is part of the policy.
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
    """Whether the title or the first heading is that of a policy, which a wall's never is."""
    first = next((heading.text for heading in layout.headings), "")
    return any(kind_of_words(words) is not None for words in (layout.title, first))


def _few(head: str) -> bool:
    return len(words_for("speaks_of_privacy").findall(head)) < _FEW


def _said_at_large(layout: Layout) -> str:
    """The title and short lines outside lists: a policy may list "not found" among what a server logs."""
    text, found, at = layout.text, [layout.title], 0
    for line in text.split("\n"):
        end = at + len(line)
        listed = any(item.start < end and at < item.end for item in layout.items)
        if len(line) <= _LINE and not listed:
            found.append(line)
        at = end + 1
    return "\n".join(found)


def _walled(head: str, *, titled: bool, parts: int) -> str | None:
    """The kind of wall in front of the page, if any; `parts` is its number of headings. A short policy with a
    policy's title and several headings may itself mention banner buttons and robots.
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
