"""The data taken does, or does not, identify persons."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a sentence that says of cookies or data taken automatically whether they identify."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        subject = words.find("track_subject", text)
        denial, aside = words.find("not_identify", text), words.find("identify_aside", text)
        if subject is None or not words.has("identify", text):
            continue
        denied = denial is not None and aside is not None and denial.start() < aside.start() < denial.end()
        if aside is not None and not (denied and words.has("identify", aside.group())):
            continue
        stated = words.find("identifies", text)
        if denial is not None and words.find("double_negation", text):
            denial = None
        if denial is None and stated is None:
            continue
        term = words.find("term", text)
        yield reading.claim(
            "identifiability",
            passage,
            (subject, denial or stated),
            polarity="does_not" if denial else "does",
            data=words.data(text),
            object=passage.words((term or subject).span()),
            confidence=0.75 if denial else 0.6,
        )


READER = Reader(types=("identifiability",), read=read)
