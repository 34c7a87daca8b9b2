"""Questions with a bare answer ("Do you sell my data? No."), read as the statement that they come to."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.model.document import Document
from auditor.policy.reading import Passage
from auditor.policy.vocabulary import Vocabulary


def answered(document: Document, words: Vocabulary, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, each bare answer below its question in the place of both: quoted are the two together."""
    asked: Passage | None = None
    for passage in passages:
        yield (_stated(document, words, asked, passage) if asked is not None else None) or passage
        asked = passage if words.has("question", passage.plain) else None


def _stated(document: Document, words: Vocabulary, asked: Passage, answer: Passage) -> Passage | None:
    yes, no = words.has("answer_yes", answer.plain), words.has("answer_no", answer.plain)
    turned = words.turned(asked.plain, "yes" if yes else "no") if yes or no else None
    if turned is None:
        return None
    plain, origin = turned
    if asked.origin is not None:
        origin = tuple(asked.origin[at] for at in origin)
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
