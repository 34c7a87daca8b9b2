"""A section is referred to that the document does not have."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.text.sentences import Sentence, quote_of, sentences
from auditor.policy.words.vocabulary import narrow, plain, vocabulary

_NUMBERED: Final = re.compile(
    r"^[\s#*(（第§]{0,6}(?:section|article|clause|abschnitt|ziffer|punkt|제)?[ .]?(\d{1,2})"
    r"(?![\d/:%.,]\d|\d)",
    re.MULTILINE | re.IGNORECASE,
)
"""The number at the start of a line, with any word for a section."""
_FEWEST: Final = 3
"""The fewest consecutively numbered sections that make a numbered document."""
_MOST: Final = 8_000


def find(documents: Sequence[Document], _claims: Sequence[Claim]) -> Iterator[Tension]:
    """A reference such as "the contact in section 12 below", where the last section is 11."""
    for document in documents:
        words = vocabulary(document.language)
        if words is None or "own_section" not in words.patterns:
            continue
        there = {int(number.group(1)) for number in _NUMBERED.finditer(narrow(document.text))}
        last = next(number for number in range(1, 101) if number not in there) - 1
        if last < _FEWEST:
            continue
        for sentence in sentences(document)[:_MOST]:
            named = words.find("own_section", plain(sentence.text[:4_000]))
            if named is not None and int(named.group("number")) not in there:
                yield _missing(document, sentence)
                break


def _missing(document: Document, sentence: Sentence) -> Tension:
    quote = quote_of(document, sentence)
    message = "A section of this document is referred to, but there is none with that number."
    return Tension(kind="missing_target", message=message, quotes=(quote,), confidence=0.5)


TENSION = find
