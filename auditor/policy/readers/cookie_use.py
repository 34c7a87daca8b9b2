"""The site uses cookies, or says that it uses none."""

import re
from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.acts import acts, denied
from auditor.policy.phrases import agent_of
from auditor.policy.reading import Passage, Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a sentence; a denial of one kind of cookies, or of one use of them, is no denial of all."""
    for passage in reading.prose():
        if (cookie := reading.words.find("cookie", passage.plain)) is None:
            continue
        claim = _denied(reading, passage) or _used(reading, passage)
        if claim is not None:
            yield claim
        elif (own := _own(reading, passage)) is not None:
            yield reading.claim("cookie_use", passage, (cookie, own), confidence=0.6)


def _own(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """Words such as "our cookies", "cookies help us", with nothing that takes them back."""
    words, text = reading.words, passage.plain
    own = words.find("cookie_own", text)
    if own is None or words.has("no_cookies", text) or words.has("opt_out_firm", text):
        return None
    if words.find("supposed_before", text, 0, own.start()) or denied(words, text, own, (0, len(text))):
        return None
    return own


def _denied(reading: Reading, passage: Passage) -> Claim | None:
    words, text = reading.words, passage.plain
    denial = words.find("no_cookies", text)
    if denial is None or words.find("supposed_before", text, 0, denial.start()):
        return None
    if words.find("qualified_cookie", text, max(0, denial.end() - 40), min(len(text), denial.end() + 12)):
        return None
    if words.at("denial_limited", text, denial.end()):
        return None
    if words.find("double_negation", text):
        return None
    return reading.claim(
        "cookie_use",
        passage,
        (denial,),
        polarity="does_not",
        object=passage.words(denial.span()),
        confidence=0.85,
    )


def _used(reading: Reading, passage: Passage) -> Claim | None:
    for act in acts(reading.words, passage, "cookie_act"):
        near = reading.words.find("cookie", passage.plain, *_around(act.verb.span(), act.clause))
        if near is None or act.by_others or act.supposed or act.polarity == "does_not":
            continue
        if agent_of(reading.words, passage, act, "outside_tracker") is not None:
            continue
        return reading.claim(
            "cookie_use",
            passage,
            (act.verb, near),
            exclusive=act.exclusive and reading.words.has("essential_only", passage.plain),
            confidence=act.confidence,
        )
    return None


def _around(verb: tuple[int, int], clause: tuple[int, int]) -> tuple[int, int]:
    """Where the cookie must stand that the verb is about."""
    return max(clause[0], verb[0] - 80), min(clause[1], verb[1] + 80)


READER = Reader(types=("cookie_use",), read=read)
