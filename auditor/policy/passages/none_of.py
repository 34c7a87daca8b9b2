"""Turn labels answered with "none" ("Analytics: none", a row "Advertising | no") into the statement they
amount to, quoting label and answer together.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from auditor.model.document import Document, Table
from auditor.policy.passages.passage import Passage
from auditor.policy.words.vocabulary import Vocabulary, plain

_LABELLED: Final = re.compile(r"[\W\d]{0,4}(?P<label>[^:：|?？.。\n]{2,50}?)\s?(?:[:：|]| [–—-] )\s?")
_LONGEST: Final = 50
"""Most characters of a label."""
_PAIR: Final = 2
_SHORT: Final = 24
"""Most characters of an answer in a table that also has remarks."""


def none_of(document: Document, words: Vocabulary, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, with each such label and its answer joined into one statement."""
    rows = _answered(document, words)
    label: Passage | None = None
    for passage in passages:
        if label is not None:
            joined = _joined(document, words, label, passage) if passage.sentence.kind != "heading" else None
            yield from (label, passage) if joined is None else (only_a_label(label), joined)
            label = None
        elif passage.sentence.start in rows:
            label = passage
        else:
            yield _together(words, passage) or passage
    if label is not None:
        yield label


def _answered(document: Document, words: Vocabulary) -> frozenset[int]:
    """The offsets of the labels in tables that are answered with "none"."""
    told = (table.rows for table in document.tables if asks_whether(words, table))
    pairs = ((row[0], row[1]) for rows in told for row in rows)
    return frozenset(a.start for a, b in pairs if words.has("label_none", plain(b.text)) and not a.header)


def asks_whether(words: Vocabulary, table: Table) -> bool:
    """Whether a table says of each label whether the thing exists: pairs without a header, or a header that
    asks so over short answers, with or without remarks. Under other headers ("Tool", "Cookies") a "none"
    refers to something other than its label.
    """
    if any(len(row) < _PAIR for row in table.rows):
        return False
    top, *body = table.rows
    if not top[1].header:
        return all(len(row) == _PAIR for row in table.rows)
    short = all(len(row[1].text.strip()) <= _SHORT for row in body)
    return short and words.has("column_whether", plain(top[1].text))


def _joined(document: Document, words: Vocabulary, label: Passage, answer: Passage) -> Passage | None:
    """The label of a row and its answer as one statement, in place of the answer."""
    said = _said(words, label, label.plain.strip(), label.plain.find(label.plain.strip()))
    if said is None or not words.has("label_none", answer.plain):
        return None
    start, end = label.sentence.start, answer.sentence.end
    text, line = document.text[start:end], label.sentence.line
    sentence = replace(answer.sentence, start=start, end=end, text=text, line=line, kind="prose")
    return replace(answer, sentence=sentence, plain=said[0], origin=said[1])


def only_a_label(label: Passage) -> Passage:
    """The label without content: read together with its answer, it states nothing by itself."""
    nothing = replace(label.sentence, kind="heading", text="", end=label.sentence.start)
    return replace(label, sentence=nothing, plain="", origin=None)


def _together(words: Vocabulary, passage: Passage) -> Passage | None:
    """The statement of a passage that contains both label and answer: "Cookies: none"."""
    if passage.sentence.kind == "heading":
        return None
    found = _LABELLED.match(passage.plain)
    if found is None or not words.has("label_none", passage.plain[found.end() :]):
        return None
    said = _said(words, passage, found["label"], found.start("label"))
    return None if said is None else replace(passage, plain=said[0], origin=said[1])


def _said(words: Vocabulary, passage: Passage, label: str, at: int) -> tuple[str, tuple[int, ...]] | None:
    """The statement, and the offset of each of its characters in the passage's text. None in a section on
    cookies for a label that does not name cookies: there, perhaps only such cookies are denied.
    """
    if words.has("cookie", passage.heading) and not words.has("cookie", label):
        return None
    said = of_none(words, label, at)
    return None if said is None else (said[0], tuple(passage.exact(place) for place in said[1]))


def of_none(words: Vocabulary, label: str, at: int) -> tuple[str, tuple[int, ...]] | None:
    """The statement that there is none of what a label names, and the offset of each of its characters in a
    text in which the label begins at `at`; None for a label of an unknown form.
    """
    statement = words.of_none(label) if len(label) <= _LONGEST else None
    if statement is None:
        return None
    own = statement.find(label)
    places = (min(max(0, i - own), len(label)) if own >= 0 else 0 for i in range(len(statement)))
    return statement, tuple(at + place for place in places)
