"""A sentence whose meaning was turned around, as machine translation does."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Quote, Tension
from auditor.model.document import Document
from auditor.policy.sentences import sentences
from auditor.policy.vocabulary import plain, vocabulary


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Turns of phrase that contradict the sentence they follow."""
    for document in documents:
        words = vocabulary(document.language)
        if words is None or "turned" not in words.patterns:
            continue
        for sentence in sentences(document)[:8_000]:
            if words.has("turned", plain(sentence.text[:4_000])):
                yield Tension(
                    kind="translation",
                    message="The sentence says the opposite of what its surroundings mean, as a slip of translation.",
                    quotes=(
                        Quote(
                            document=document.id,
                            start=sentence.start,
                            end=sentence.end,
                            line=sentence.line,
                            text=sentence.text,
                        ),
                    ),
                    confidence=0.5,
                )


TENSION = find
