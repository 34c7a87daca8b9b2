"""How long cookies or data are kept."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.model.claim import Claim, DataKind
from auditor.policy.passages.acts import bound
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import limited
from auditor.policy.words.lifetimes import Lifetime, lifetime, lifetimes
from auditor.policy.words.vocabulary import Vocabulary

_ALL: Final = re.compile(r".+", re.DOTALL)
_STOP: Final = re.compile(r"[.!?。．:：]\s*$")
_NAMED_NEAR: Final = 40
"""How near to the start or end of a sentence a cookie that the next one calls "it" is, in characters."""
_SHORT: Final = 40
"""The longest line that consists of a duration, or of what is kept that long, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """Claims from a verb of keeping with a duration, a session, or an open end ("as long as necessary"). One
    about the cookie of the previous sentence is quoted with that sentence.
    """
    for passage in reading.prose():
        for said in _kept_claims(reading, passage):
            before = _one_cookie_before(reading, passage) if said.period else None
            if before is None:
                yield said
            else:
                whole = reading.quote(before.sentence.start, passage.sentence.end)
                yield replace(said, quote=whole, data=("cookies",))


def _not_so(words: Vocabulary, text: str, until: re.Match[str] | None) -> bool:
    """Whether keeping it for good is denied."""
    return until is not None and words.find("negation_before", text, 0, until.start()) is not None


def _kept_claims(reading: Reading, passage: Passage) -> Iterator[Claim]:
    words, text = reading.words, passage.plain
    if (none := words.find("none_lasting", text)) is not None:
        if not (bound(words, text, 0, none.end()) or limited(words, text, none.end())):
            yield reading.claim(
                "retention", passage, (none,), session=True, data=("cookies",), confidence=0.75
            )
        return
    verb = words.find("retain", text) or _under_heading(reading, passage) or _answered(reading, passage)
    if verb is None or words.has("not_retention", text) or words.has("until_choice", text):
        return
    if words.has("change_of_text", text) or words.has("cookie_defined", text):
        return  # "the policy, first published in 2017, may be added to and deleted from"
    if _of_a_record(reading, passage) or _of_food(reading, passage):
        return
    kept = _kept(reading, passage)
    until = words.find("retain_until", text)
    if kept is None and until is None:
        return
    finite = kept.seconds if kept and kept.seconds not in (None, float("inf")) else None
    if (
        finite is None
        and words.has("kept_for_good", until.group() if until else "")
        and _not_so(words, text, until)
    ):
        return  # "it does not store a persistent identifier" says nothing of how long
    yield reading.claim(
        "retention",
        passage,
        (verb, until),
        lifetime_s=finite,
        session=bool(kept and kept.session),
        period=kept.words[:120] if kept else None,
        data=_data(reading, passage),
        object=_object(reading, passage),
        confidence=0.8 if kept else 0.65,
    )


def _one_cookie_before(reading: Reading, passage: Passage) -> Passage | None:
    """The previous sentence, where this one goes on about the cookie that it names at its start or end: "We
    keep the cookie ck_town. It is deleted after a month." What a server keeps is no cookie.
    """
    words, text = reading.words, passage.plain
    if passage.index == 0 or not words.has("that_one", text) or words.has("on_a_server", text):
        return None
    before = reading.passages[passage.index - 1]
    same = before.sentence.block == passage.sentence.block and before.sentence.kind == "prose"
    if not same or lifetimes(before.text):
        return None
    named = words.find("cookie", before.plain)
    if named is None or not (named.start() < _NAMED_NEAR or len(before.plain) - named.end() < _NAMED_NEAR):
        return None
    return before


def _under_heading(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """Words under "How long we keep it": "Orders: 7 years", or "7 years" in a line below "Orders"."""
    if not reading.words.has("retain_heading", passage.heading):
        return None
    if (item := reading.words.at("retain_item", passage.plain, 0)) is not None:
        return item
    alone = passage.sentence.start == passage.sentence.block and len(passage.text) <= _SHORT
    return _ALL.match(passage.plain) if alone and _thing_above(reading, passage) is not None else None


def _answered(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """A short answer to the question above about how long something is kept: "How long? 90 days."."""
    asked = reading.passages[passage.index - 1].plain if passage.index else ""
    short = len(passage.text) <= _SHORT and reading.words.has("question", asked)
    of_keeping = reading.words.has("retain", asked) or reading.words.has("retain_heading", asked)
    return _ALL.match(passage.plain) if short and of_keeping and lifetimes(passage.text) else None


def _thing_above(reading: Reading, passage: Passage) -> str | None:
    """What is kept: the line above a bare duration, where that line is not a sentence."""
    above = reading.passages[passage.index - 1] if passage.index else None
    if above is None or above.sentence.kind == "heading" or _STOP.search(passage.text):
        return None
    short = len(above.text) <= _SHORT and _STOP.search(above.text) is None and not lifetimes(above.text)
    return above.text if short and above.sentence.heading == passage.sentence.heading else None


def _of_a_record(reading: Reading, passage: Passage) -> bool:
    """Whether it is part of a labelled record about one cookie: "Expiry: 13 months"."""
    labels = tuple(reading.words.all("label", passage.plain))
    first = bool(labels) and labels[0].start() == 0
    return len(labels) > 1 or (first and passage.sentence.kind == "cell")


def _of_food(reading: Reading, passage: Passage) -> bool:
    """Whether its cookies are the edible kind: "All our cookies are baked daily. They stay fresh …"."""
    near = reading.passages[max(0, passage.index - 1) : passage.index + 1]
    return any(reading.words.has("of_food", one.plain) for one in near)


def _kept(reading: Reading, passage: Passage) -> Lifetime | None:
    """The longest duration of the sentence that is not an age, a notice period or a look back."""
    low = passage.plain
    usable = [
        one
        for one in lifetimes(passage.text)
        if not reading.words.find("not_a_period", low, *_around(passage, one))
    ]
    if usable:
        return max(usable, key=lambda one: one.seconds or 0)
    before = reading.passages[passage.index - 1].plain if passage.index else ""
    of_cookies = reading.words.has("cookie", low) or reading.words.has("cookie", before)
    if not of_cookies or lifetimes(passage.text) or reading.words.has("lasting_cookie", low):
        return None  # a "persistent cookie makes your session last" longer than that
    return lifetime(passage.text)


def _around(passage: Passage, one: Lifetime) -> tuple[int, int]:
    return max(0, passage.folded(one.start) - 25), min(len(passage.plain), passage.folded(one.end) + 15)


def _data(reading: Reading, passage: Passage) -> tuple[DataKind, ...]:
    """The data that is kept; cookies too where it refers to those of the previous sentence ("They all go in a
    week").
    """
    words, named = reading.words, reading.words.data(passage.plain)
    if named or passage.index == 0 or not words.has("all_of_them", passage.plain):
        return named
    before = reading.passages[passage.index - 1]
    same = before.sentence.block == passage.sentence.block and not words.has("term", before.plain)
    return ("cookies",) if same and words.has("cookie", before.plain) else ()


def _object(reading: Reading, passage: Passage) -> str | None:
    term = reading.words.find("term", passage.plain) or reading.words.find("cookie", passage.plain)
    return passage.words(term.span()) if term else None


READER = Reader(types=("retention",), read=read)
