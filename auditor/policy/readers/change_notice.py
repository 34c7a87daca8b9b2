"""How changes to the document are announced."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.passages.acts import acts
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary


def read(reading: Reading) -> Iterator[Claim]:
    """does: changes are announced; does_not: they may be made without notice."""
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
        if change is not None and _by_a_visitor(words, text, change.start()):
            continue
        if silent is not None:
            yield reading.claim(
                "change_notice", passage, (change, silent), polarity="does_not", confidence=0.8
            )
        elif by is not None:
            denied = any(a.polarity == "does_not" for a in acts(words, passage, "change_by"))
            polarity = "does_not" if denied else "does"
            yield reading.claim("change_notice", passage, (change, by), polarity=polarity, confidence=0.7)


def _by_a_visitor(words: Vocabulary, text: str, start: int) -> bool:
    """Whether a visitor asks for the change ("you may ask at any time that we correct it") or makes it
    ("change your cookie choices at the bottom of each page").
    """
    asked = words.find("of_a_visitor", text, 0, start) is not None
    return asked or words.at("choice_changed", text, start) is not None


READER = Reader(types=("change_notice",), read=read)
