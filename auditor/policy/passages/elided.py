"""Complete denials that omit what was just said of others ("Other sites sell your data. Ours does not.",
"Many shops follow you, but we do not.").
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.model.document import Document
from auditor.policy.passages.none_of import only_a_label
from auditor.policy.passages.passage import Passage
from auditor.policy.words.vocabulary import Vocabulary


def elided(document: Document, words: Vocabulary, passages: Iterable[Passage]) -> Iterator[Passage]:
    """The passages, with each such denial completed. If what it denies is in the sentence before, both are
    quoted together, and that sentence states nothing by itself.
    """
    before: Passage | None = None
    for passage in passages:
        joined = _joined(document, words, before, passage)
        if before is not None:
            yield before if joined is None else only_a_label(before)
        before = joined or _alone(words, passage)
    if before is not None:
        yield before


def _alone(words: Vocabulary, passage: Passage) -> Passage:
    """The completed denial of a passage that contains both parts: "Other sites sell your data, but we do
    not."; else the passage itself.
    """
    found = words.find("others_do_not_we", passage.plain) if passage.sentence.kind == "prose" else None
    return (_stated(words, passage, passage, found) if found is not None else None) or passage


def _joined(
    document: Document, words: Vocabulary, before: Passage | None, passage: Passage
) -> Passage | None:
    if before is None or before.sentence.block != passage.sentence.block:
        return None
    if {before.sentence.kind, passage.sentence.kind} != {"prose"}:
        return None
    found = words.find("we_do_not", passage.plain) and words.find("others_do", before.plain)
    if found is None:
        return None
    start, end = before.sentence.start, passage.sentence.end
    text, line = document.text[start:end], before.sentence.line
    sentence = replace(passage.sentence, start=start, end=end, text=text, line=line)
    return _stated(words, before, replace(passage, sentence=sentence), found)


def _stated(words: Vocabulary, source: Passage, passage: Passage, done: re.Match[str]) -> Passage | None:
    """The passage rewritten to say that the site does not do what others do, with offsets into `source`."""
    put = words.elided
    start, end = done.span("done")
    places = tuple(map(source.exact, range(start, end)))
    plain = f"{put}{source.plain[start:end]}"
    return replace(passage, plain=plain, origin=(*(places[0] for _ in put), *places)) if put else None
