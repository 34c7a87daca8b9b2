"""Means of tracking other than cookies: beacons, pixels, tags, storage, logs, client identifiers."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import Act, acts, bound, cited, denied, takes
from auditor.policy.passages.data_lists import only_a_datum
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import of_a_tool, of_others_alone, others_do, tells_only
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import cookies_blanked, kinds_excepted, limited, to_one_end
from auditor.policy.words.vocabulary import Vocabulary

_JOINED: Final = 9
"""The greatest distance between two means of one list, in characters (" or your ")."""
_CLOSE: Final = 40
"""The greatest distance between a denied verb and what it denies, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per sentence that names such a means; a denial needs a denied verb close to it."""
    for passage in reading.present():
        tracker = reading.words.find("tracker", passage.plain)
        never = reading.words.find("no_fingerprint", passage.plain)
        never = never or reading.words.find("no_recording", passage.plain)
        if never is not None and not _beside_the_site(reading, passage):
            yield from _never(reading, passage, never)
            continue
        if tracker is None or _beside_the_site(reading, passage):
            continue
        ruled_out = reading.words.find("none_of_these", passage.plain, 0, tracker.start()) is not None
        firm = reading.words.find("tracker_firm", passage.plain)
        denials = _denials(reading, passage, firm) if firm is not None else ()
        near = next((act for act, gap in denials if gap <= _CLOSE), None)
        if near is not None and firm is not None:
            if not _in_part(reading, passage, near, firm):
                yield reading.claim(
                    "tracker_use", passage, (near.denial, near.verb, firm), polarity="does_not",
                    object=passage.words(firm.span()),
                    exceptions=kinds_excepted(reading.words, cookies_blanked(reading.words, passage.plain)),
                )  # fmt: skip
            continue
        used = None if denials else _used(reading, passage)
        none = firm is not None and _none_at_all(reading, passage, firm)
        if none and firm is not None:
            yield reading.claim(
                "tracker_use", passage, (firm,), polarity="does_not", confidence=0.75,
                object=passage.words(firm.span()),
            )  # fmt: skip
        elif used is not None and not ruled_out:
            yield reading.claim("tracker_use", passage, (tracker, used), confidence=0.8 if firm else 0.6)


def _never(reading: Reading, passage: Passage, none: re.Match[str]) -> Iterator[Claim]:
    """Denials of fingerprinting or of session recording, whatever the verb."""
    of_its_tool = reading.words.has("tool_subject", passage.plain) and of_a_tool(reading, passage)
    if of_its_tool or _supposed(reading.words, passage.plain, none):
        return
    yield reading.claim(
        "tracker_use",
        passage,
        (none,),
        polarity="does_not",
        object=passage.words(none.span()),
        exceptions=kinds_excepted(reading.words, cookies_blanked(reading.words, passage.plain)),
    )


def _supposed(words: Vocabulary, text: str, none: re.Match[str]) -> bool:
    """Whether it is only supposed, conditional, quoted, about another place, or about what is named after it:
    "browsers that take no fingerprints".
    """
    if words.find("supposed_before", text, 0, none.start()):
        return True
    limits = bound(words, text, 0, none.end()) or limited(words, text, none.end())
    if limits and not {*kinds_excepted(words, text)} - {"other"}:
        return True  # a known exception ("without your consent") leaves a denial with that exception
    if cited(text, *none.span()) or words.has("place_apart", text):
        return True
    return words.at("of_what_follows", text, none.end()) is not None


def _none_at_all(reading: Reading, passage: Passage, firm: re.Match[str]) -> bool:
    """Whether a sentence without a verb begins by denying them: "No pixels, no fingerprinting"."""
    words, text = reading.words, passage.plain
    if not words.has("bare_none", text[: firm.start()]) or passage.intro:
        return False
    if words.has("cookie_act", text) or _of_one_kind(words, text, firm):
        return False
    return not limited(words, text, firm.end())


def _beside_the_site(reading: Reading, passage: Passage) -> bool:
    """Whether it is not about what the site does: what such means are, what others do, how a visitor clears a
    storage.
    """
    words, text = reading.words, passage.plain
    by_others = any(words.has(key, text) for key in ("use_by_others", "means_from_others"))
    if by_others or tells_only(reading, passage):
        return True
    in_browser = words.has("browser", text) and words.has("browser_act", text)
    if in_browser and words.has("without_cookies", text) and not words.has("own_person", text):
        return True  # what a browser can do about them
    return words.has("storage_deleted", text) and not words.has("own_person", text)


def _denials(reading: Reading, passage: Passage, firm: re.Match[str]) -> tuple[tuple[Act, int], ...]:
    """The denied verbs that may have the means as their object, with the distance in characters: in "sets no
    cookies and uses no trackers", the nearer one does.
    """
    denied_acts = (
        act
        for act in acts(reading.words, passage, "cookie_act")
        if act.polarity == "does_not" and not act.supposed and not _rather(reading, passage, act)
    )
    taken = (
        (act, takes(reading.words, passage.plain, act.verb, firm.span()))
        for act in denied_acts
        if not _used_before(reading, passage, firm, act)
    )
    return tuple((act, gap) for act, gap in taken if gap is not None)


def _rather(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether only cookies are denied beside the means: "in the local storage and not in a cookie"."""
    if act.denial is None:
        return False
    return reading.words.at("not_in_a_cookie", passage.plain, act.denial.start()) is not None


def _used_before(reading: Reading, passage: Passage, firm: re.Match[str], act: Act) -> bool:
    """Whether an earlier verb already has the means as its object, where verbs come last:
    "localStorageに保存され、サーバーには送信されません" stores something there.
    """
    words = reading.words
    joined = ("clause_joined", "used_and") if "used_and" in words.patterns else ()
    end = max(act.verb.start(), act.denial.start() if act.denial is not None else 0)
    return any(words.find(key, passage.plain, firm.end(), end) for key in joined)


def _in_part(reading: Reading, passage: Passage, act: Act, firm: re.Match[str]) -> bool:
    """Whether the denial does not cover all such means: it is limited, or about those of one vendor ("the
    Meta Pixel") or of third parties.
    """
    words, text = reading.words, passage.plain
    of_its_tool = words.has("tool_subject", text) and of_a_tool(reading, passage)
    end = max(_end_of_list(words, text, firm), act.verb.end())
    if of_its_tool or limited(words, text, end) or to_one_end(words, text, act.verb):
        return True  # "this measurement uses no local storage"
    contrast = words.find("contrast_noun", text, act.verb.end(), firm.start())
    if contrast or words.has("kind_of_these", text) or _of_one_kind(words, text, firm):
        return True  # "no cookies, just a pixel", "these are no tracking cookies", "no advertising pixels"
    if words.find("not_itself", text, act.verb.end(), firm.start()):
        return True  # "we have no control over trackers": does not say that there are none
    if words.find("relative_word", text, firm.end(), act.verb.start()):
        return True  # "trackers that you have not allowed are not loaded"
    if any(m.start <= firm.end() + 1 and firm.start() - 1 <= m.end for m in reading.mentions(passage)):
        return True
    others = (*words.all("third_party_cookies", text), *words.all("means_of_some", text))
    return any(o.start() < firm.end() and firm.start() < o.end() for o in others)


def _of_one_kind(words: Vocabulary, text: str, firm: re.Match[str]) -> bool:
    """Whether only means of one kind are named, such as advertising pixels: a pixel that counts visits is
    none.
    """
    kinds = words.all("means_of_one_kind", text)
    return any(kind.start() < firm.end() and firm.start() < kind.end() for kind in kinds)


def _end_of_list(words: Vocabulary, text: str, firm: re.Match[str]) -> int:
    """The end of the list of means that are denied together: "local storage or session storage"."""
    end = firm.end()
    for further in words.all("tracker_firm", text):
        if 0 <= further.start() - end <= _JOINED:
            end = further.end()
    return end


def _denied_tool(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the verb denies the means itself, not something that it does."""
    if act.polarity == "does" or _rather(reading, passage, act):
        return False
    firm = reading.words.find("tracker_firm", passage.plain)
    if firm is None:
        return True  # a vaguely named means and a denied verb: nothing says that it is used
    gap = takes(reading.words, passage.plain, act.verb, firm.span())
    return gap is not None and gap <= _CLOSE


def _used(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The verb by which the site uses the means; in an item or cell without a verb, the means itself."""
    seen, named = False, reading.words.find("tracker", passage.plain)
    if named is not None and reading.words.has("bare_none", passage.plain[: named.start()]):
        return None  # "No tracking scripts, no font that is loaded from others"
    for act in acts(reading.words, passage, "cookie_act"):
        if named is not None and named.start() <= act.verb.start() < named.end():
            continue  # part of the name of the means ("tracking technologies")
        seen = True
        if (
            not act.supposed
            and not others_do(reading, passage, act)
            and not _denied_tool(reading, passage, act)
            and not of_others_alone(reading, passage, act)
        ):
            return act.verb
    present = reading.words.find("tracker_present", passage.plain)
    if present is not None and not denied(reading.words, passage.plain, present, (0, len(passage.plain))):
        return present
    if reading.words.at("item_denied", passage.plain, 0) is not None:
        return None
    if passage.sentence.kind == "item" and reading.words.has("means_intro", passage.intro):
        return reading.words.find("tracker", passage.plain, 0, _CLOSE)
    item = passage.sentence.kind in ("item", "cell") and not seen and not only_a_datum(reading, passage)
    return reading.words.find("tracker_firm", passage.plain) if item else None


READER = Reader(types=("tracker_use",), read=read)
