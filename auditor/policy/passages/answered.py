"""Turn questions with a short answer ("Do you sell my data? No.") into the statement they amount to, and
likewise headings answered with "none" ("Disclosure to third parties", "None.").
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, Literal

from auditor.model.document import Document
from auditor.policy.passages.none_of import of_none
from auditor.policy.passages.passage import Passage
from auditor.policy.words.lifetimes import lifetimes
from auditor.policy.words.vocabulary import Vocabulary

_LONGEST_HEADING: Final = 30
"""Most characters of a heading that may be a label."""
_BARE: Final = re.compile(r"[^\w]{0,4}[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)? ?[?？]")
_NUMBER: Final = re.compile(r"[\W\d]*(?:[.)、]|\s)\s*")
_ANSWERS: Final[tuple[tuple[str, Literal["yes", "no"]], ...]] = (("answer_yes", "yes"), ("answer_no", "no"))


def answered(document: Document, words: Vocabulary, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, with each question and its short answer joined into one statement that quotes both."""
    asked: Passage | None = None
    for passage in passages:
        if asked is not None and passage.sentence.kind == "item" and not _is_label(words, asked):
            yield passage if passage.intro else replace(passage, intro=asked.plain)  # "Which data? …": a list
            continue
        yield (_stated(document, words, asked, passage) if asked is not None else None) or passage
        headed = passage.sentence.kind == "heading" and len(passage.text) <= _LONGEST_HEADING
        asked = passage if headed or words.has("question", passage.plain) else None


def _stated(document: Document, words: Vocabulary, asked: Passage, answer: Passage) -> Passage | None:
    said = _answer(words, asked, answer)
    if said is None:
        return None
    plain, origin, rest = said
    origin = tuple(map(asked.exact, origin))
    if rest is not None:
        mark = ": " if _is_label(words, asked) else ", "
        plain, origin = _with_rest(asked, answer, rest, f"{plain}{mark}", origin[: len(plain)])
    start, end = asked.sentence.start, answer.sentence.end
    sentence = replace(
        answer.sentence,
        start=start,
        end=end,
        text=document.text[start:end],
        line=asked.sentence.line,
        kind="prose",
        intro=None,
    )
    return replace(answer, sentence=sentence, plain=plain, origin=origin, intro="")


def _answer(
    words: Vocabulary, asked: Passage, answer: Passage
) -> tuple[str, tuple[int, ...], int | None] | None:
    """The statement that question and answer amount to, its offsets in the question, and the offset in the
    answer from which it says more than yes or no; None if the answer is of an unknown form.
    """
    if _is_label(words, asked):
        return _labelled(words, asked.plain) if words.has("label_none", answer.plain) else None
    for key, says in _ANSWERS:
        whole, first = words.has(key, answer.plain), words.find(f"{key}_first", answer.plain)
        turned = words.turned(asked.plain, says) if whole or first else None
        if turned is not None:
            return (*turned, None if whole or first is None else first.end())
    if words.has("question_how_long", asked.plain) and lifetimes(answer.text):
        plain = asked.plain.rstrip("?？ ")
        return plain, tuple(range(len(plain))), 0
    return None


def _is_label(words: Vocabulary, asked: Passage) -> bool:
    """Whether the text above an answer is a heading that is not a question, or a bare word ("Cookies?")."""
    if _BARE.fullmatch(asked.plain):
        return True
    return asked.sentence.kind == "heading" and not words.has("question", asked.plain)


def _labelled(words: Vocabulary, heading: str) -> tuple[str, tuple[int, ...], int | None]:
    """The statement that a heading, without its number, and a "none" below it amount to; else the heading as
    a label for the answer.
    """
    first = _NUMBER.match(heading)
    start = first.end() if first is not None else 0
    label = heading[start:].rstrip(" :：?？")
    said = of_none(words, label, start)
    return (*said, None) if said is not None else (label, tuple(range(start, len(heading))), 0)


def _with_rest(
    asked: Passage, answer: Passage, at: int, plain: str, origin: tuple[int, ...]
) -> tuple[str, tuple[int, ...]]:
    """Append to the statement what an answer says after its yes or no: "no, unless the law asks"."""
    apart = answer.sentence.start - asked.sentence.start
    places = range(at, len(answer.plain))
    own = (place if answer.origin is None else answer.origin[place] for place in places)
    rest = tuple(apart + place for place in own)
    return f"{plain}{answer.plain[at:]}", (*origin, *(rest[:1] * 2), *rest)
