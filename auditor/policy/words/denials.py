"""The limits of a denial whose sentence says that it does not hold without exception."""

import re
from typing import Final

from auditor.policy.words.vocabulary import Vocabulary, blanked

_COLON: Final = re.compile(r": (?=\w)")
_END: Final = 12
"""Characters before a verb in which a purpose that limits it is looked for."""


def conditional(words: Vocabulary, text: str) -> bool:
    """Whether a denial holds only under a condition, or only for one place, purpose or tool."""
    return _led_by_a_limit(words, text) or words.has("denial_partial", text)


def limited(words: Vocabulary, text: str, end: int) -> bool:
    """Whether the words right after a denial that ends at `end`, or at the start of its sentence,
    limit it.
    """
    return words.at("denial_limited", text, end) is not None or _led_by_a_limit(words, text)


def _led_by_a_limit(words: Vocabulary, text: str) -> bool:
    """Whether the words at the start of a sentence limit it, or those after an introductory colon ("Note: on
    the map we set no cookies").
    """
    starts = (0, *(colon.end() for colon in _COLON.finditer(text)))
    return any(words.at("denial_limited_before", text, start) is not None for start in starts)


def to_one_end(words: Vocabulary, text: str, verb: re.Match[str]) -> bool:
    """Whether a purpose right before the verb limits its denial, in languages that put objects before verbs:
    "Xを広告のために使うことはありません" leaves open whether X is used for anything else.
    """
    return words.find("end_before", text[: verb.start()], max(0, verb.start() - _END)) is not None


def kinds_excepted(words: Vocabulary, text: str) -> tuple[str, ...]:
    """The kinds of exception that a denial makes; "other" when it makes one of no known kind."""
    on_signal = words.has("signal_gpc", text) or words.has("signal_dnt", text)
    on_signal = on_signal and not words.has("signal_beside", text)
    if not (on_signal or words.has("exception", text) or conditional(words, text)):
        return ()
    return words.exceptions(text) or ("other",)


def ends_excepted(words: Vocabulary, text: str) -> tuple[str, ...]:
    """The kinds of exception of a denied purpose. Leaving out what the site needs ("no tracking cookies, only
    necessary ones apart") does not limit the denial, nor does the purpose itself put first ("Zu Werbezwecken
    nutzen wir …").
    """
    return kinds_excepted(words, needless_blanked(words, end_blanked(words, text)))


def needless_blanked(words: Vocabulary, text: str) -> str:
    """The text with mentions of what a site does not need blanked: "non-essential cookies" is no
    exception.
    """
    for needless in words.all("beyond_needed", text):
        text = blanked(text, needless.span())
    return text


def cookies_blanked(words: Vocabulary, text: str) -> str:
    """The text with cookies blanked that a denial of other techniques excepts: "Apart from that cookie no
    local storage is used" excepts no local storage.
    """
    for apart in words.all("cookies_apart", text):
        text = blanked(text, apart.span())
    return text


def elsewhere_blanked(words: Vocabulary, text: str) -> str:
    """The text with places abroad blanked: "en dehors de l'Union" is a place, not an exception."""
    for place in words.all("abroad", text):
        if not words.has("exception", place.group()):
            continue
        text = blanked(text, place.span())
    return text


def end_blanked(words: Vocabulary, text: str) -> str:
    """The text with its opening purpose blanked if that is the denied one: "Zu Werbezwecken nutzen wir sie
    nicht" makes no exception.
    """
    end = words.at("end_fronted_denied", text, 0)
    if end is None or not words.purposes(end.group()):
        return text
    return blanked(text, end.span())


def cases_excepted(words: Vocabulary, intro: str) -> bool:
    """Whether the introduction of a list announces the cases in which data is shared after all."""
    return words.has("exception", intro) and words.has("share", intro)
