"""How changes of the document are announced."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.passages.acts import acts
from auditor.policy.passages.reading import Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """does: changes are announced; does_not: they may come without notice."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        change = words.find("change", text)
        if change is None and not words.has("change_heading", passage.heading):
            continue
        if words.has("change_of_yours", text):
            continue  # "if your status changes, your account may be closed without notice"
        silent, by = words.find("without_notice", text), words.find("change_by", text)
        dated = words.find("only_dated", text)
        if by is not None and dated is not None and dated.start() <= by.start() < dated.end():
            by = words.find("change_by", text, dated.end())  # "last updated on …" announces nothing
        if change is not None and words.find("of_a_visitor", text, 0, change.start()) is not None:
            continue  # "you may ask at any time that we correct it"
        if silent is not None:
            yield reading.claim(
                "change_notice", passage, (change, silent), polarity="does_not", confidence=0.8
            )
        elif by is not None:
            denied = any(a.polarity == "does_not" for a in acts(words, passage, "change_by"))
            polarity = "does_not" if denied else "does"
            yield reading.claim("change_notice", passage, (change, by), polarity=polarity, confidence=0.7)


READER = Reader(types=("change_notice",), read=read)
