"""How far a denial reaches, where its sentence says that it does not hold for all."""

import re
from typing import Final

from auditor.policy.words.vocabulary import Vocabulary, blanked

_COLON: Final = re.compile(r": (?=\w)")
_END: Final = 12
"""Characters in front of a verb in which the end stands that limits it."""


def conditional(words: Vocabulary, text: str) -> bool:
    """Whether a denial holds under a condition, or for one place, end or tool only: it is none of all."""
    return _led_by_a_limit(words, text) or words.has("denial_partial", text)


def limited(words: Vocabulary, text: str, end: int) -> bool:
    """Whether words right behind a denial that ends at `end`, or in front of its sentence, limit it."""
    return words.at("denial_limited", text, end) is not None or _led_by_a_limit(words, text)


def _led_by_a_limit(words: Vocabulary, text: str) -> bool:
    """Whether words in front of a sentence limit it, or behind the colon that leads it in ("Note: on the map
    we set no cookies").
    """
    starts = (0, *(colon.end() for colon in _COLON.finditer(text)))
    return any(words.at("denial_limited_before", text, start) is not None for start in starts)


def to_one_end(words: Vocabulary, text: str, verb: re.Match[str]) -> bool:
    """Whether an end right in front of the verb limits its denial, where objects come before verbs:
    "Xを広告のために使うことはありません" leaves open that X is used.
    """
    return words.find("end_before", text[: verb.start()], max(0, verb.start() - _END)) is not None


def kinds_excepted(words: Vocabulary, text: str) -> tuple[str, ...]:
    """The kinds of exception of a denial that does not hold for all; none of those known is "other"."""
    on_signal = words.has("signal_gpc", text) or words.has("signal_dnt", text)
    on_signal = on_signal and not words.has("signal_beside", text)
    if not (on_signal or words.has("exception", text) or conditional(words, text)):
        return ()
    return words.exceptions(text) or ("other",)


def ends_excepted(words: Vocabulary, text: str) -> tuple[str, ...]:
    """The same of a denied end: that what the site needs is left out ("no tracking cookies, only necessary
    ones apart") takes nothing from it, nor does the end itself in front ("Zu Werbezwecken nutzen wir …").
    """
    return kinds_excepted(words, needless_blanked(words, end_blanked(words, text)))


def needless_blanked(words: Vocabulary, text: str) -> str:
    """The text with blanks for what a site does not need: "non-essential cookies" serve no service."""
    for needless in words.all("beyond_needed", text):
        text = blanked(text, needless.span())
    return text


def cookies_blanked(words: Vocabulary, text: str) -> str:
    """The text with blanks for cookies that are left out of a denial of other means: "Apart from that cookie
    no local storage is used" leaves nothing of the storage out.
    """
    for apart in words.all("cookies_apart", text):
        text = blanked(text, apart.span())
    return text


def elsewhere_blanked(words: Vocabulary, text: str) -> str:
    """The text with blanks for places abroad: "en dehors de l'Union" is a place, no exception."""
    for place in words.all("abroad", text):
        if not words.has("exception", place.group()):
            continue
        text = blanked(text, place.span())
    return text


def end_blanked(words: Vocabulary, text: str) -> str:
    """The text with blanks for the end that opens it, where it is the denied one: "Zu Werbezwecken nutzen wir
    sie nicht" leaves nothing out.
    """
    end = words.at("end_fronted_denied", text, 0)
    if end is None or not words.purposes(end.group()):
        return text
    return blanked(text, end.span())


def cases_excepted(words: Vocabulary, intro: str) -> bool:
    """Whether a list is one of cases in which data is given after all."""
    return words.has("exception", intro) and words.has("share", intro)
