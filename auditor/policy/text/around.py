"""The words around a link: its sentence, the clause it stands in, and what leads up to it."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from auditor.model.document import Anchor, Document
from auditor.policy.text.sentences import Sentence, sentences

_REACH: Final = 400
_SHORT: Final = 60
"""A sentence shorter than this ("Click here.") is read with the one before."""
_LABEL: Final = re.compile(r"[^:：。]{1,30}[:：]\s*$")
"""What a line begins with whose link is told by it alone: "Terms: https://…"."""
_CLAUSE: Final = re.compile(r"[;；]|\b(?:and|or|und|oder|et|ou)\b(?=[^;]{40})|[。]|(?<=\))\s")


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a link, white space folded."""

    sentence: str
    """Its sentence; a short one with the sentence before it or the one that introduces it."""
    clause: str
    """The part of the sentence that the link stands in."""
    before: str
    """The sentence up to the link."""
    after: str = ""
    """The sentence behind the link."""
    alone: str = ""
    """Its sentence without one before it, where that was added and is running text; else empty."""
    within: Sentence | None = None
    """The sentence that the link stands in."""


def around(document: Document, anchor: Anchor) -> Around:
    """The words around a link of a document."""
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
    """The sentence that a link stands in; of several lines, each with a label of its own, the one."""
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
