"""What the document covers and does not, and which residents or law it is for."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import last_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words import scope
from auditor.policy.words.vocabulary import Vocabulary

_AREAS: Final = ("admin", "after_login", "service")


def read(reading: Reading) -> Iterator[Claim]:
    """Claims of scope and jurisdiction, sentence by sentence."""
    known: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        covers = words.find("covers", text)
        subject = words.find("covers_subject", text) or _carried(reading, passage)
        if covers is not None and subject is not None:
            outside = words.find("covers_not", text)
            if outside is None and (
                words.has("others_policy", text) or _of_another(words, text, subject, covers)
            ):
                continue  # "their privacy policies will govern"
            yield reading.claim(
                "scope", passage, (subject, covers, outside),
                polarity="does_not" if outside else "does", area=_area(reading, passage), confidence=0.75,
            )  # fmt: skip
        elif passage.sentence.kind == "item" and _left_out(reading, passage):
            yield reading.claim(
                "scope", passage, (), polarity="does_not", area=_area(reading, passage), confidence=0.75
            )
        residents = words.find("residents", text)
        places = scope.places((words,), passage.text[:4_000]) if residents else ()
        told = (places, passage.sentence.heading)
        stated = covers is not None and subject is not None
        if residents is None or not places or (told in known and not stated) or words.has("law_obeyed", text):
            continue
        if _law_of_another(reading, passage, residents):
            continue
        known.add(told)
        if not words.has("place_only_mentioned", text):
            claim = reading.claim(
                "jurisdiction", passage, (residents,), object="+".join(places), confidence=0.7
            )
            yield claim


def _law_of_another(reading: Reading, passage: Passage, named: re.Match[str]) -> bool:
    """Whether a law is only mentioned: it does not apply here, is explained, or is followed by somebody else
    ("Google processes data in accordance with the GDPR").
    """
    words, text = reading.words, passage.plain
    if words.has("law_elsewhere", text):
        return True
    own = any(words.has(key, text[: named.end()]) for key in ("own_person", "site", "website"))
    others = (m for m in reading.mentions(passage) if m.end <= named.start() and not reading.is_own(m.vendor))
    return not own and next(others, None) is not None


def _carried(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The document as the subject, where the previous sentence of the same paragraph says what it covers."""
    before = reading.passages[passage.index - 1] if passage.index else None
    if before is None or before.sentence.block != passage.sentence.block:
        return None
    subject = reading.words.find("covers_subject", before.plain)
    return subject if reading.words.has("covers", before.plain) else None


def _of_another(words: Vocabulary, text: str, subject: re.Match[str], covers: re.Match[str]) -> bool:
    """Whether another document covers it: "This notice goes with our terms of use, which apply to …"."""
    which = last_of(words, "relative_word", text, subject.end(), covers.start() + 1)
    if which is None or text[which.end() : covers.start()].strip():
        return False
    return words.find("document_name", text, subject.end(), which.start()) is not None


def _left_out(reading: Reading, passage: Passage) -> bool:
    """Whether it is an item in a list of what the document does not cover."""
    words, intro = reading.words, passage.intro
    return all(words.has(key, intro) for key in ("covers", "covers_subject", "covers_not"))


def _area(reading: Reading, passage: Passage) -> str | None:
    return next((area for area in _AREAS if reading.words.has(f"area_{area}", passage.plain)), None)


READER = Reader(types=("scope", "jurisdiction"), read=read)
