"""What the document covers or does not, and whose residents or law it is for."""

from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy import scope
from auditor.policy.reading import Passage, Reader, Reading

_AREAS: Final = ("admin", "after_login", "service")


def read(reading: Reading) -> Iterator[Claim]:
    """Scope and jurisdiction, sentence by sentence."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        covers = words.find("covers", text)
        subject = words.find("covers_subject", text)
        if covers is not None and subject is not None:
            outside = words.find("covers_not", text)
            yield reading.claim(
                "scope", passage, (subject, covers, outside),
                polarity="does_not" if outside else "does", area=_area(reading, passage), confidence=0.75,
            )  # fmt: skip
        elif (area := _area(reading, passage)) is not None:
            yield reading.claim(
                "scope", passage, (words.find(f"area_{area}", text),), area=area, confidence=0.6
            )
        residents = words.find("residents", text)
        places = scope.places((words,), passage.text[:4_000]) if residents else ()
        if residents is not None and places and not words.has("place_only_mentioned", text):
            claim = reading.claim(
                "jurisdiction", passage, (residents,), object="+".join(places), confidence=0.7
            )
            yield claim


def _area(reading: Reading, passage: Passage) -> str | None:
    return next((area for area in _AREAS if reading.words.has(f"area_{area}", passage.plain)), None)


READER = Reader(types=("scope", "jurisdiction"), read=read)
