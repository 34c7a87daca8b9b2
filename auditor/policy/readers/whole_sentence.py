"""What a sentence says as a whole, beyond the verbs of the other readers: "Ihre Daten bleiben bei uns".

The patterns `whole_…` state it, `whole_not_…` deny it. A denial that is supposed, conditional, or about a
tool or some persons is left out, because a denial may lead to an accusation.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from auditor.model.claim import Claim, ClaimType, DataKind, Purpose
from auditor.policy.passages.acts import bound, cited, said_from
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import names_blanked, of_a_tool
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import kinds_excepted, limited
from auditor.policy.words.vocabulary import PURPOSES, Vocabulary, blanked

_TYPES: Final[tuple[ClaimType, ...]] = (
    "sharing",
    "sale",
    "transfer",
    "data_collected",
    "third_party_collection",
    "identifiability",
    "tracker_use",
)
_MEASURED: Final[frozenset[Purpose]] = frozenset({"analytics", "statistics"})
"""Purposes whose general denial also denies collecting usage data."""

_COMMA: Final = re.compile(r"[;:]|,(?! (?:dass|so that|de sorte qu|which|das)\b)")
_NEGATIONS: Final = ("negation_before", "negation_clause", "negation_after")
_ELSEWHERE: Final = ("double_negation", "limited_persons", "covers_not", "place_apart", "unreal")
"""What undoes a denial, or makes it one about others or another place."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per type and sentence; a denial takes precedence over a statement."""
    if not any(key.startswith("whole_") for key in reading.words.patterns):
        return
    for passage in reading.prose():
        nameless = names_blanked(reading, passage)
        for type_ in _TYPES:
            none = _none(reading.words, passage, nameless, type_)
            some = None if none is not None else reading.words.find(f"whole_{type_}", passage.plain)
            if none is not None and _denies(reading, passage, none):
                yield _claim(reading, passage, type_, none, polarity="does_not")
            if some is not None and _states(reading, passage, some):
                yield _claim(reading, passage, type_, some, polarity="does")
        yield from _ends(reading, passage, nameless)
        yield from _one_tool(reading, passage)


def _none(words: Vocabulary, passage: Passage, nameless: str, what: str) -> re.Match[str] | None:
    """The words that deny it, as a known phrase or composed of parts; vendors' names do not count."""
    known = words.find(f"whole_not_{what}", passage.plain)
    return known or words.find(f"made_not_{what}", nameless)


def _ends(reading: Reading, passage: Passage, nameless: str) -> Iterator[Claim]:
    """The purpose that it denies: "Unsere Seiten sind werbefrei"."""
    for end in PURPOSES:
        said = _none(reading.words, passage, nameless, end)
        if said is not None and _denies(reading, passage, said):
            yield _claim(reading, passage, "purpose", said, polarity="does_not", purpose=(end,))
            return


def _one_tool(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """A claim that one analytics tool works without cookies: "Matomo runs here without cookies"."""
    words, text = reading.words, passage.plain
    said = words.find("done_without_cookies", text)
    named = reading.mentions(passage) if said is not None else ()
    if said is None or len({mention.vendor for mention in named}) != 1:
        return
    vendor, first, last = named[0].vendor, min(named[0].end, said.end()), max(named[0].start, said.start())
    if any(first <= comma.start() < last for comma in _COMMA.finditer(text)):
        return  # "the host sets no cookies, Matomo sets some"
    beside = blanked(text, said.span())
    if reading.catalogue.vendors[vendor].category != "analytics" or words.has("only_possible", text):
        return
    if any(words.has(key, beside) for key in (*_NEGATIONS, *_ELSEWHERE)) or cited(text, *said.span()):
        return
    if words.find("supposed_before", text, 0, said.start()) or bound(words, beside, 0, said.end()):
        return
    aside = text.startswith(",", said.end())  # "…, on a server of our own" is not a limit
    if kinds_excepted(words, beside) or (not aside and limited(words, beside, said.end())):
        return
    yield reading.claim(
        "purpose", passage, (said,), polarity="does_not", purpose=("analytics",), data=("cookies",),
        vendor=vendor, object=passage.words(said.span()), said=said.span(), confidence=0.75,
    )  # fmt: skip


def _denies(reading: Reading, passage: Passage, said: re.Match[str]) -> bool:
    """Whether the denial is general: not supposed, conditional, limited or undone, and about the site."""
    words, text = reading.words, passage.plain
    supposed = words.find("supposed_before", text, said_from(words, text, said), said.start())
    if supposed or bound(words, text, 0, said.end()):
        return False
    measuring = words.has("done_without_cookies", said.group())  # "our statistics" does not limit it
    beside = blanked(text, said.span()) if measuring else text
    if limited(words, beside, said.end()) or cited(text, *said.span()):
        return False
    if any(m.start <= said.end() + 1 and said.start() - 1 <= m.end for m in reading.mentions(passage)):
        return False  # "the Meta pixel is not built in": about one vendor's
    if any(words.has(key, text) for key in _ELSEWHERE) or _of_one_kind(words, text, said):
        return False
    return not of_a_tool(reading, passage)


def _of_one_kind(words: Vocabulary, text: str, said: re.Match[str]) -> bool:
    """Whether only means of one kind are denied, such as advertising pixels: their purpose is, not the
    means.
    """
    kinds = words.all("means_of_one_kind", text) if words.has("tracker_firm", said.group()) else ()
    return any(kind.start() < said.start() < kind.end() for kind in kinds)


def _states(reading: Reading, passage: Passage, said: re.Match[str]) -> bool:
    """Whether it is stated, not supposed or denied."""
    words, text = reading.words, passage.plain
    if words.find("supposed_before", text, 0, said.start()):
        return False
    return not words.has("negation_clause", text) and not words.has("negation_before", text)


def _claim(reading: Reading, passage: Passage, type_: ClaimType, said: re.Match[str], **more: Any) -> Claim:
    words, text = reading.words, passage.plain
    denied = more["polarity"] == "does_not"
    known = words.find(f"whole_not_{type_}", text) is not None or type_ == "purpose"
    own = type_ == "purpose" and words.has("done_without_cookies", said.group())
    made = said.span() if denied and (own or not known) else None
    return reading.claim(
        type_,
        passage,
        (said,),
        said=made,
        data=_data(words, text, type_, more),
        object=passage.words(said.span()),
        exceptions=kinds_excepted(words, blanked(text, made) if made else text) if denied else (),
        confidence=0.75 if denied else 0.65,
        **more,
    )


def _data(words: Vocabulary, text: str, type_: ClaimType, more: dict[str, Any]) -> tuple[DataKind, ...]:
    """The data that the sentence names; denials of tracking or analytics also deny collecting usage data."""
    named = words.data(text)
    of_visits = type_ == "data_collected" or _MEASURED.issuperset(more.get("purpose", ("",)))
    if more.get("purpose") == ("targeted_advertising",):  # profiles are built from what visitors look at
        return (*named, "browsing_history") if "browsing_history" not in named else named
    by_cookies = type_ == "purpose" and "cookies" in named and words.has("done_without_cookies", text)
    lacks = of_visits and more["polarity"] == "does_not" and not by_cookies and "usage" not in named
    return (*named, "usage") if lacks else named


READER = Reader(types=(*_TYPES, "purpose"), read=read)
