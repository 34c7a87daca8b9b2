"""Blocks that begin with cookies' names, on a line, in a heading or before a colon, and then describe them.

Examples are cards ("_clck", and below it "Clarity · Analytics · 1 year"), headings with a paragraph each, and
paragraphs that begin with names ("_ga, _gid: counted by …").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from auditor.languages import words_for
from auditor.policy.cookie_lists.columns import looks_like_name
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import plain

_NAME: Final = r"[\"'“„‘`「*]{0,3}[A-Za-z_$*\[][\w.\-*$#\[\]{}<>]{1,120}[\"'“”’`」*]{0,3}"
_BULLET: Final = r"^(?:[\s・•·\-*–—]{0,4}|\s*\d{1,3}[.)]\s+|\s*[①-⑳]\s?)"
_AND: Final = rf"(?i:\s*(?:[,、;/・]|{words_for('and_between').pattern})\s*)"
_LED: Final = re.compile(
    rf"{_BULLET}({_NAME}(?:{_AND}{_NAME}){{0,11}})\s{{0,2}}(?:[:：](?=\s|$)|…+|\.{{3}}|\s[–—-]\s)\s*(.*)$",
    re.DOTALL,
)
_ALONE: Final = re.compile(
    rf"{_BULLET}({_NAME}(?:{_AND}{_NAME}){{0,11}})\s{{0,2}}(?:[(（]([^()（）]{{1,80}})[)）])?\s?[:：]?$"
)
_WORD: Final = re.compile(r"[A-Z]?[a-z]+[.:]?|.*[.:]")
"""A plain word or the end of a sentence, which is not a name."""
_PART: Final = re.compile(_AND)
_SMALL: Final = re.compile(r"[a-z][a-z0-9]{2,30}")
"""A heading that may be a name if others near it are: "tarteaucitron"."""
_MOST_PASSAGES, _MOST_CHARACTERS = 8, 1_200
"""Limits of the description below a name."""
_LONGEST: Final = 600
_MARKED: Final = re.compile(r"[_*\[{<]|[a-z][A-Z]|^[a-z]+(?:[-.][a-z]+)+")
"""Signs of a cookie's name that abbreviations and words do not have."""
_FEWEST: Final = 2
"""Least number of neighbouring blocks by which names without a lifetime are recognised."""
_NEAR: Final = 12
"""Most passages between two neighbouring blocks."""


@dataclass(slots=True)
class Named:
    """The names at the start of a block, and their description."""

    names: tuple[str, ...]
    first: Passage
    last: Passage
    said: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """The description of the names, cut to `_MOST_CHARACTERS`."""
        return " ".join(self.said)[:_MOST_CHARACTERS]

    @property
    def heading(self) -> tuple[str, ...]:
        """The headings above it, without its own name."""
        return tuple(each for each in self.first.sentence.heading if not _ALONE.match(each) or " " in each)


def blocks(reading: Reading) -> Iterator[Named]:
    """Every such block that describes a cookie, bare lists of names first."""
    found = list(_all(reading))
    yield from _bare_lists(reading, found)
    for at, block in enumerate(found):
        lasts = lifetime(block.words) is not None
        around = found[max(0, at - 1) : at] + found[at + 1 : at + 2]
        beside = sum(abs(other.first.index - block.first.index) <= _NEAR for other in around)
        heading = f"{' '.join(block.heading[-2:])} {reading.document.title} {block.words}".lower()
        about = any(words.has("cookie", heading) for words in reading.every)
        known = any(_MARKED.search(name) or reading.catalogue.by_cookie(name) for name in block.names)
        among = any(_MARKED.search(other.names[0]) for other in around)
        known = known or (
            lasts and about and beside > 0 and among and _SMALL.fullmatch(block.names[0]) is not None
        )
        if known and block.said and (lasts or (about and 1 + beside >= _FEWEST)):
            yield block


def _bare_lists(reading: Reading, found: list[Named]) -> Iterator[Named]:
    """Lists of names only, which the sentence or heading above calls cookies."""
    listed: list[Named] = []
    for block in (*found, None):
        if block is not None and _bare(block) and (not listed or _next_item(listed[-1], block.first)):
            listed.append(block)
            continue
        names = tuple(name for one in listed for name in one.names)
        if len(listed) >= _FEWEST and all(_MARKED.search(n) or reading.catalogue.by_cookie(n) for n in names):
            first, last = listed[0].first, listed[-1].last
            over = first.intro or " ".join(listed[0].heading[-1:])
            if any(words.has("cookie", plain(over)) for words in reading.every):
                yield Named(names, first, last, [first.intro])
        listed = [block] if block is not None and _bare(block) else []


def _bare(block: Named) -> bool:
    return block.first.sentence.kind == "item" and not block.said


def _next_item(before: Named, passage: Passage) -> bool:
    """Whether a passage is the next item of the list that contains the bare name `before`."""
    return passage.sentence.kind == "item" and passage.index == before.last.index + 1


def _all(reading: Reading) -> Iterator[Named]:
    open_: Named | None = None
    among = False
    """Whether the open block is a bare name in a list after another one."""
    for passage in reading.passages:
        table = reading.in_table(passage)
        names, rest = ((), "") if table else leading(passage)
        if names:
            among = open_ is not None and _bare(open_) and _next_item(open_, passage) and not rest
            if open_ is not None:
                yield open_
            open_ = Named(names, passage, passage, [rest] if rest else [])
            continue
        if open_ is None:
            continue
        over = (
            passage.sentence.kind == "heading" or table or passage.index - open_.first.index > _MOST_PASSAGES
        )
        behind = among and passage.sentence.kind != "item"  # text after the list is not about its last name
        if over or behind or (open_.said and _begins_anew(open_, passage)):
            yield open_
            open_ = None
            continue
        open_.said.append(passage.text)
        open_.last = passage
    if open_ is not None:
        yield open_


def _begins_anew(block: Named, passage: Passage) -> bool:
    """Whether a passage is under other headings, or in another paragraph than a block that is a paragraph."""
    if passage.sentence.heading[: len(block.first.sentence.heading)] != block.first.sentence.heading:
        return True
    led = _ALONE.match(block.first.text) is None
    return led and passage.sentence.block != block.first.sentence.block


def leading(passage: Passage) -> tuple[tuple[str, ...], str]:
    """The names that a passage begins with, and the text after them."""
    if passage.sentence.start != passage.sentence.block and passage.sentence.kind != "heading":
        return (), ""
    text = passage.text[:_LONGEST]
    if passage.sentence.kind == "heading" and _SMALL.fullmatch(text.strip()):
        return (text.strip(),), ""
    match = _ALONE.match(text) or _LED.match(text)
    if match is None:
        return (), ""
    names = tuple(_stripped(part) for part in _PART.split(match.group(1)))
    if not all(looks_like_name(name) and not _WORD.fullmatch(name) for name in names):
        return (), ""
    return names, (match.group(2) or "").strip()


def _stripped(part: str) -> str:
    part = part.strip(" \"'`“”„‘’「」")
    return part.strip("*`") if part.startswith("**") or part.endswith("**") else part.strip("`")
