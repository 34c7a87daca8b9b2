"""Data goes to another country."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.acts import acts
from auditor.policy.phrases import object_of
from auditor.policy.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a sentence that moves data and names somewhere abroad."""
    for passage in reading.prose():
        abroad = reading.words.find("abroad", passage.plain)
        if abroad is None:
            continue
        for act in acts(reading.words, passage, "transfer"):
            object_ = object_of(reading.words, passage, act)
            if act.supposed or act.by_others or object_ is None:
                continue
            yield reading.claim(
                "transfer",
                passage,
                (act.denial, act.verb, abroad),
                polarity=act.polarity,
                object=passage.words(object_.span()),
                recipient=passage.words(abroad.span()),
                confidence=act.confidence,
            )
            break


READER = Reader(types=("transfer",), read=read)
