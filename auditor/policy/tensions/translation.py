"""A sentence whose meaning is reversed, as machine translation may do."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.text.sentences import Sentence, quote_of, sentences
from auditor.policy.words.vocabulary import plain, vocabulary


def find(documents: Sequence[Document], _claims: Sequence[Claim]) -> Iterator[Tension]:
    """Phrases that reverse what the surrounding text says."""
    for document in documents:
        words = vocabulary(document.language)
        if words is None or "turned" not in words.patterns:
            continue
        for sentence in sentences(document)[:8_000]:
            if words.has("turned", plain(sentence.text[:4_000])):
                yield _turned(document, sentence)


def _turned(document: Document, sentence: Sentence) -> Tension:
    quote = quote_of(document, sentence)
    message = "The sentence says the opposite of the text around it: possibly a translation error."
    return Tension(kind="translation", message=message, quotes=(quote,), confidence=0.5)


TENSION = find
