"""Refusing, deleting or being notified of cookies in the browser's settings, and what then stops working."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary, plain

_NEAR: Final = 3
"""How many sentences before may name the browser."""
_LISTED: Final = 12
"""How many items above may separate an item from the words that introduce its list."""


def read(reading: Reading) -> Iterator[Claim]:
    """browser_control where browser, action and cookies meet; consequence where something stops working."""
    previous: Passage | None = None
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        consequence = _consequence(reading, passage, previous)
        if consequence is not None:
            yield consequence
        browser, act = words.find("browser", text), words.find("browser_act", text)
        browser = browser or _refused(words, text)
        if browser is None and act is not None and words.has("browser", passage.intro):
            browser = act  # an item of what the browser's settings can do
        about = words.find("cookie", text) or words.find("tracker_firm", text)
        if browser is None and act is not None and _goes_on(reading, passage):
            browser = words.find("visitor_may", text)
        if about is None and browser is not None and previous is not None:
            about = words.find("refers_back", text) if _spoken_of(reading, passage, previous) else None
        if about is None and browser is not None and _under_cookies(reading, passage):
            about = browser
        if (
            browser is not None
            and act is not None
            and about is not None
            and not words.has("not_control", text)
            and not words.has("cookie_kept_by_browser", text)
            and not words.has("opt_out_cookie", text)
            and not _only_recorded(reading, passage)
            and not _undoes(reading, text, act.span())
        ):
            yield reading.claim(
                "browser_control", passage, (browser, act, about), mechanism="browser_setting", confidence=0.8
            )
        previous = passage


def _refused(words: Vocabulary, text: str) -> re.Match[str] | None:
    """The words that let visitors refuse cookies; None where the site's own banner does."""
    return None if words.has("basis_banner", text) else words.find("cookie_refusal", text)


def _spoken_of(reading: Reading, passage: Passage, previous: Passage) -> bool:
    """Whether the sentences just before, in the same section, or the headings mention cookies or other
    trackers.
    """
    near = (previous, *reading.passages[max(0, passage.index - _NEAR) : passage.index])
    same = (one for one in near if one is previous or one.sentence.heading == passage.sentence.heading)
    if _under_cookies(reading, passage):
        return True
    return any(reading.words.has(key, one.plain) for one in same for key in ("cookie", "tracker_firm"))


def _under_cookies(reading: Reading, passage: Passage) -> bool:
    """Whether its heading, or the one above that, mentions cookies: "Cookies", "How to control them"."""
    return any(reading.words.has("cookie", plain(each)) for each in passage.sentence.heading[-2:])


def _goes_on(reading: Reading, passage: Passage) -> bool:
    """Whether one of the sentences before, in the same paragraph, is about the browser's cookie settings."""
    words = reading.words
    if words.has("opt_out_firm", passage.plain) or words.has("consequence", passage.plain):
        return False
    before = reading.passages[max(0, passage.index - _NEAR) : passage.index]
    return any(
        one.sentence.block == passage.sentence.block
        and all(words.has(key, one.plain) for key in ("browser", "browser_act", "cookie"))
        for one in before
    )


def _undoes(reading: Reading, text: str, act: tuple[int, int]) -> bool:
    """Whether the action undoes an opt-out ("once you delete cookies, opt out again") and is no offer."""
    lasting = reading.words.find("persistence", text)
    return lasting is not None and lasting.start() <= act[1] and act[0] < lasting.end()


def _only_recorded(reading: Reading, passage: Passage) -> bool:
    """Whether all actions are the site's own or automatic: cookies manage visitors, a browser stores them."""
    words, text = reading.words, passage.plain
    return "browser_act_own" in words.patterns and all(
        words.find("browser_act_own", text, max(0, act.start() - 12), act.end() + 30)
        for act in words.all("browser_act", text)
    )


def _consequence(reading: Reading, passage: Passage, previous: Passage | None) -> Claim | None:
    words, text = reading.words, passage.plain
    none = words.find("no_consequence", text)
    without = words.find("without_cookies", text)
    lost = none or _lost(words, text, without)
    if without is None and previous is not None and words.has("browser_act", previous.plain):
        without = words.at("in_that_case", text, 0)
    if without is None and (under := _under_condition(reading, passage)) is not None:
        without, previous = lost, under
    again = words.has("persistence", text) and words.has("opt_out_firm", text)
    if again or words.has("effect", text) or words.has("not_control", text):
        return None
    about = words.has("cookie", text) or words.has("sending_stopped", text)
    about = about or (previous is not None and _spoken_of(reading, passage, previous))
    if lost is None or without is None or not about:
        return None
    return reading.claim(
        "consequence",
        passage,
        (without, lost),
        polarity="does_not" if none else "does",
        confidence=0.75,
    )


def _lost(words: Vocabulary, text: str, without: re.Match[str] | None) -> re.Match[str] | None:
    """What stops working; not the cookies themselves ("how cookies can be disabled")."""
    for lost in words.all("consequence", text):
        if without is None or lost.start() <= without.start() or without.end() < lost.end():
            return lost
    return None


def _under_condition(reading: Reading, passage: Passage) -> Passage | None:
    """The heading or list introduction that makes refusing cookies the condition of all below it ("If you
    block cookies:", then "You cannot log in").
    """
    if passage.sentence.kind != "item":
        return None
    for above in reversed(reading.passages[max(0, passage.index - _LISTED) : passage.index]):
        if above.plain == (passage.intro or passage.heading):
            refused = reading.words.has("without_cookies", above.plain)
            stated = reading.words.has("consequence", above.plain)
            return above if refused and not stated and _conditional(reading.words, above.plain) else None
    return None


def _conditional(words: Vocabulary, text: str) -> bool:
    """Whether a heading states a condition."""
    return words.has("leads_condition", text) or words.has("without", text)


READER = Reader(types=("browser_control", "consequence"), read=read)
