"""Purposes denied by naming a kind of cookie: "no advertising cookies", "keine Werbe-Cookies"."""

from collections.abc import Iterator

from auditor.model.claim import Claim, Purpose
from auditor.policy.passages.acts import bound
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import tells_only
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import ends_excepted


def read(reading: Reading) -> Iterator[Claim]:
    """One denial per sentence; where the reader of purposes finds the same, its claim is kept."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        denial = words.find("kinds_denied", text)
        if denial is None or words.find("supposed_before", text, 0, denial.start()):
            continue
        if words.at("denial_limited", text, denial.end()) or words.has("double_negation", text):
            continue
        if bound(words, text, 0, denial.end()) or words.has("kind_of_these", text):
            continue
        purposes = _purposes(reading, denial.group())
        if purposes and not tells_only(reading, passage) and not _of_a_tool(reading, passage):
            yield reading.claim(
                "purpose",
                passage,
                (denial,),
                polarity="does_not",
                purpose=purposes,
                data=("cookies",),
                exceptions=ends_excepted(words, text),
                confidence=0.8,
            )


def _purposes(reading: Reading, kinds: str) -> tuple[Purpose, ...]:
    named: tuple[Purpose, ...] = ("advertising", "analytics")
    return tuple(purpose for purpose in named if reading.words.has(f"kinds_{purpose}", kinds))


def _of_a_tool(reading: Reading, passage: Passage) -> bool:
    """Whether only a vendor's product is said to set none: that says nothing about the site."""
    return bool(reading.mentions(passage)) and not reading.words.has("own_person", passage.plain)


READER = Reader(types=("purpose",), read=read)
