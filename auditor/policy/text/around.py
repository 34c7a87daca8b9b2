"""The text around a link: its sentence, its clause, and what introduces it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from auditor.model.document import Anchor, Document
from auditor.policy.text.sentences import Sentence, sentences

_REACH: Final = 400
_SHORT: Final = 60
"""A sentence shorter than this ("Click here.") is read together with the one before it."""
_LABEL: Final = re.compile(r"[^:：。]{1,30}[:：]\s*$")
"""The label of a line that by itself says what its link is: "Terms: https://…"."""
_CLAUSE: Final = re.compile(r"[;；]|\b(?:and|or|und|oder|et|ou)\b(?=[^;]{40})|[。]|(?<=\))\s")


@dataclass(frozen=True, slots=True)
class Around:
    """The text around a link, with white space folded."""

    sentence: str
    """Its sentence; if short, preceded by the sentence before it or the one that introduces it."""
    clause: str
    """The part of the sentence that contains the link."""
    before: str
    """The part of the sentence before the link."""
    after: str = ""
    """The part of the sentence after the link."""
    alone: str = ""
    """Its sentence alone, if a preceding sentence of running text was added to `sentence`; else empty."""
    within: Sentence | None = None
    """The sentence that contains the link."""


def around(document: Document, anchor: Anchor) -> Around:
    """Return the text around a link of a document."""
    found = sentences(document)
    index = _at(found, anchor.start)
    if index is None:
        return Around(anchor.text, anchor.text, "")
    sentence = found[index]
    start, end = _line(document.text, sentence, anchor)
    before = _flat(document.text[max(start, anchor.start - _REACH) : anchor.start])
    after = _flat(document.text[anchor.end : min(max(end, anchor.end), anchor.end + _REACH)])
    lead = _lead(found, index) if len(before) + len(after) < _SHORT else ""
    clause = _CLAUSE.split(before)[-1] + anchor.text + _CLAUSE.split(after)[0]
    own = f"{before}{_flat(anchor.text)}{after}".strip()
    alone = own if lead and not sentence.intro else ""
    return Around(f"{lead} {own}".strip(), clause, before, after, alone, sentence)


def _line(text: str, sentence: Sentence, anchor: Anchor) -> tuple[int, int]:
    """The span of the sentence that contains a link; only the link's line if that has a label of its own."""
    start = text.rfind("\n", sentence.start, anchor.start) + 1
    if start <= sentence.start and "\n" not in text[anchor.end : sentence.end]:
        return sentence.start, sentence.end
    start = max(start, sentence.start)
    if _LABEL.fullmatch(text, start, anchor.start) is None:
        return sentence.start, sentence.end
    end = text.find("\n", anchor.end, sentence.end)
    return start, end if end >= 0 else sentence.end


def _at(found: tuple[Sentence, ...], offset: int) -> int | None:
    after = bisect_right(found, offset, key=lambda sentence: sentence.start)
    return after - 1 if after and found[after - 1].end > offset else None


def _lead(found: tuple[Sentence, ...], index: int) -> str:
    sentence = found[index]
    if sentence.intro:
        return sentence.intro[-_REACH:]
    before = found[index - 1] if index else None
    if before is not None and before.heading == sentence.heading and before.kind != "heading":
        return before.text[-_REACH:]
    return sentence.heading[-1] if sentence.heading else ""


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)
