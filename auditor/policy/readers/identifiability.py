"""Whether the collected data identifies persons."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import bound, denied, said_from
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import spoken_of
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import kinds_excepted
from auditor.policy.words.vocabulary import Vocabulary

_TAIL: Final = 6
"""How far the end of a denial may overlap the break between two clauses, in characters ("…ませんが")."""


def read(reading: Reading) -> Iterator[Claim]:
    """At most one claim per polarity and sentence on whether cookies or automatically collected data identify
    persons.
    """
    for passage in reading.present():
        words, text = reading.words, passage.plain
        if _of_no_data(reading, passage):
            continue
        if (stays := _staying(reading, passage)) is not None:
            yield stays
            continue
        subject = words.find("track_subject", text) or _carried(reading, passage)
        denial, aside = _denial(words, text), words.find("identify_aside", text)
        if subject is None or not words.has("identify", text) or words.has("defines_term", text):
            continue
        denied = denial is not None and aside is not None and denial.start() < aside.start() < denial.end()
        if aside is not None and not (denied and words.has("identify", aside.group())):
            continue
        denial, stated = _said(words, text, denial)
        term = words.find("term", text)
        for match, polarity in ((denial, "does_not"), (stated, "does")):
            if match is not None:
                yield reading.claim(
                    "identifiability",
                    passage,
                    (subject, match),
                    polarity=polarity,
                    data=words.data(text),
                    exceptions=_excepted(reading, passage, match) if polarity == "does_not" else (),
                    object=passage.words((term or subject).span()),
                    confidence=0.75 if polarity == "does_not" else 0.6,
                )


def _denial(words: Vocabulary, text: str) -> re.Match[str] | None:
    """The first denial, or that of the next clause where the first is only of giving data ("we ask for no
    personal data, and we store nothing that identifies you").
    """
    first = words.find("not_identify", text)
    if first is None or words.find("gives_identifying", text, first.start(), first.end()) is None:
        return first
    broken = words.find("clause_break", text, first.end())
    again = words.find("not_identify", text, broken.start()) if broken is not None else None
    if again is None or not words.has("identify", again.group()):
        return first
    if words.find("gives_identifying", text, again.start(), again.end()) is not None:
        return first
    return again


def _of_no_data(reading: Reading, passage: Passage) -> bool:
    """Whether it asks the visitor for something, is only about some persons, or is an item in a list of
    security measures.
    """
    words, text = reading.words, passage.plain
    if words.at("asks_visitor", text, 0) is not None or words.has("limited_persons", text):
        return True
    return passage.sentence.kind == "item" and words.has("safeguard", passage.intro)


def _staying(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that nothing identifying leaves: "Nothing that identifies your device leaves this website"."""
    words, text = reading.words, passage.plain
    stays = words.find("identifying_stays", text)
    if stays is None or bound(words, text, 0, stays.end()):
        return None
    return reading.claim(
        "identifiability", passage, (stays,), polarity="does_not", data=words.data(text),
        exceptions=kinds_excepted(words, stays.group()), object=passage.words(stays.span()),
        said=(0, said_from(words, text, stays)), confidence=0.75,
    )  # fmt: skip


def _said(
    words: Vocabulary, text: str, denial: re.Match[str] | None
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The denial as far as the words around it let it stand, and the words that say the opposite."""
    stated = words.find("identifies", text)
    if denial is not None and words.find("asked_for", text, 0, denial.start()) is not None:
        return None, None  # what somebody may have done with data does not say what is collected
    if denial is None and stated is not None and denied(words, text, stated, (0, len(text))) is not None:
        return stated, None  # "not linked to you"
    hedged = words.find("not_identify_not", text)
    if hedged is not None and denial is not None and stated is not None and stated.start() < hedged.end():
        stated = None  # "cannot identify you by name" says neither
    if denial is None or words.has("double_negation", text) or hedged is not None:
        return None, stated
    of_cookies = words.has("no_person_in_them", text)  # "cookies do not process personal data"
    if not of_cookies and words.find("gives_identifying", text, denial.start(), denial.end()):
        return None, stated  # "we do not share personally identifiable data": only sharing is denied
    again = words.find("known_again", text, denial.start())
    if again is not None and not words.has("identifier_word", denial.group()):
        return None, again  # "we do not know your name, but we can tell your browser"
    return denial, stated if _after_all(words, text, denial) else None


def _excepted(reading: Reading, passage: Passage, denial: re.Match[str]) -> tuple[str, ...]:
    """The exceptions of a denial. What is said of a vendor's data or of one cookie holds only for that, and
    what does not identify "by itself" may do so together with other data.
    """
    words, text = reading.words, passage.plain
    found = kinds_excepted(words, text)
    own = words.find("own_person", text, 0, denial.start()) or words.find("site", text, 0, denial.start())
    by_a_vendor = own is None and any(m.end <= denial.start() for m in reading.mentions(passage))
    of_one = words.at("one_cookie", text, 0) is not None
    part = words.find("alone", text, 0, denial.end()) is not None or bound(words, text, 0, denial.end())
    back = words.find("taken_back", text, denial.start()) is not None  # "…, but we keep an identifier"
    left_out = words.at("object_left_out", text, 0) is not None  # "Not linked to you.": the subject is above
    term = words.find("term", text)
    of_a_kind = term is not None and words.has("kinds_of_before", text[: term.start()])
    later = words.has("after_a_time", text)  # "made anonymous after 14 months": until then it is not
    return found or (
        ("other",) if by_a_vendor or of_one or part or back or left_out or later or of_a_kind else ()
    )


def _after_all(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether a later clause says that it does identify ("not by itself, but together with …")."""
    broken = words.find("clause_break", text, max(denial.start(), denial.end() - _TAIL))
    stated = words.find("identifies", text, broken.end()) if broken is not None else None
    if broken is None or stated is None:
        return False
    again = words.find("not_identify", text, broken.start())
    if again is not None and again.start() < stated.start() < again.end():
        return False  # "…, and the number does not identify anybody either"
    return denied(words, text, stated, (broken.start(), len(text))) is None


def _carried(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The denial in a sentence whose subject the previous sentence or the heading names."""
    cookies = "alone" in reading.words.patterns and reading.words.has("cookie", passage.heading)
    left_out = reading.words.at("object_left_out", passage.plain, 0) is not None
    if not cookies and not left_out and spoken_of(reading, passage) is None:
        return None
    return reading.words.find("not_identify_firm", passage.plain)


READER = Reader(types=("identifiability",), read=read)
