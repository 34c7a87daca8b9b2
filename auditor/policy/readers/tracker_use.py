"""Means of following visitors beside cookies: beacons, pixels, tags, storage, logs, client identifiers."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.acts import Act, acts, denied, takes
from auditor.policy.denials import kinds_excepted, limited
from auditor.policy.phrases import of_others_alone, others_do, tells_only
from auditor.policy.reading import Passage, Reader, Reading

_CLOSE: Final = 40
"""Characters between a denied verb and what it denies."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a sentence that names such a means; a denial needs a verb that is denied right before it."""
    for passage in reading.prose():
        tracker = reading.words.find("tracker", passage.plain)
        if tracker is None or tells_only(reading, passage):
            continue
        if reading.words.has("use_by_others", passage.plain):
            continue
        if reading.words.has("storage_deleted", passage.plain) and not reading.words.has(
            "own_person", passage.plain
        ):
            continue  # how a visitor empties it
        firm = reading.words.find("tracker_firm", passage.plain)
        far = False
        for act in acts(reading.words, passage, "cookie_act"):
            gap = takes(reading.words, passage.plain, act.verb, firm.span()) if firm else None
            if act.polarity == "does_not" and not act.supposed and firm and gap is not None:
                if gap > _CLOSE:
                    far = True  # another verb may be nearer: "sets no cookies and uses no trackers"
                    continue
                if _in_part(reading, passage, act, firm):
                    break
                yield reading.claim(
                    "tracker_use", passage, (act.denial, act.verb, firm), polarity="does_not",
                    object=passage.words(firm.span()),
                    exceptions=kinds_excepted(reading.words, passage.plain),
                )  # fmt: skip
                break
        else:
            used = None if far else _used(reading, passage)
            if used is not None:
                yield reading.claim("tracker_use", passage, (tracker, used), confidence=0.8 if firm else 0.6)


def _in_part(reading: Reading, passage: Passage, act: Act, firm: re.Match[str]) -> bool:
    """Whether the denial is none of all such means: it is limited, or the means is one vendor's ("the Meta
    Pixel") or third parties'.
    """
    words, text = reading.words, passage.plain
    if limited(words, text, max(firm.end(), act.verb.end())):
        return True
    if words.find("not_itself", text, act.verb.end(), firm.start()):
        return True  # "we have no control over trackers": that there are none is not said
    if words.find("relative_word", text, firm.end(), act.verb.start()):
        return True  # "trackers that you have not allowed are not loaded"
    if any(m.start < firm.end() and firm.start() - 1 <= m.end for m in reading.mentions(passage)):
        return True
    others = words.all("third_party_cookies", text)
    return any(o.start() < firm.end() and firm.start() < o.end() for o in others)


def _denied_tool(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the verb denies the means itself, not something that it does."""
    if act.polarity == "does":
        return False
    firm = reading.words.find("tracker_firm", passage.plain)
    if firm is None:
        return True  # a means in looser words, and a verb that is denied: nothing says that it is used
    gap = takes(reading.words, passage.plain, act.verb, firm.span())
    return gap is not None and gap <= _CLOSE


def _used(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The verb by which the site uses it; a sentence without any verb of its own is a list's or a table's."""
    seen, named = False, reading.words.find("tracker", passage.plain)
    for act in acts(reading.words, passage, "cookie_act"):
        if named is not None and named.start() == act.verb.start():
            continue  # a word of the means itself ("tracking technologies")
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
    if passage.sentence.kind == "item" and reading.words.has("means_intro", passage.intro):
        return reading.words.find("tracker", passage.plain, 0, _CLOSE)
    item = passage.sentence.kind in ("item", "cell") and not seen
    return reading.words.find("tracker_firm", passage.plain) if item else None


READER = Reader(types=("tracker_use",), read=read)
