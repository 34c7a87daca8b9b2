"""How changes of the document are announced."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.acts import acts
from auditor.policy.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """does: changes are announced; does_not: they may come without notice."""
    for passage in reading.prose():
        change = reading.words.find("change", passage.plain)
        if change is None:
            continue
        silent = reading.words.find("without_notice", passage.plain)
        by = reading.words.find("change_by", passage.plain)
        if silent is not None:
            yield reading.claim(
                "change_notice", passage, (change, silent), polarity="does_not", confidence=0.8
            )
        elif by is not None:
            denied = any(a.polarity == "does_not" for a in acts(reading.words, passage, "change_by"))
            yield reading.claim(
                "change_notice",
                passage,
                (change, by),
                polarity="does_not" if denied else "does",
                confidence=0.7,
            )


READER = Reader(types=("change_notice",), read=read)
