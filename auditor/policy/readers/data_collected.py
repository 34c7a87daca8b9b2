"""Data that the site takes automatically: addresses, devices, histories, cookies."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.acts import acts
from auditor.policy.phrases import agent_of
from auditor.policy.reading import Passage, Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """Sentences and list items that name such data, where it is collected."""
    for passage in reading.prose():
        data = reading.words.data(passage.plain)
        if not data:
            denied = _nothing_collected(reading, passage)
            if denied is not None:
                yield denied
            continue
        for act in acts(reading.words, passage, "collect"):
            if act.supposed or (act.by_others and not reading.words.has("automatic", passage.plain)):
                continue
            if agent_of(reading.words, passage, act, "outside_tracker") is not None:
                continue
            if data == ("cookies",) and act.polarity == "does":
                continue
            automatic = reading.words.find("automatic", passage.plain)
            yield reading.claim(
                "data_collected",
                passage,
                (act.denial, act.verb, automatic),
                polarity=act.polarity,
                data=data,
                object=_object(reading, passage),
                exclusive=act.exclusive,
                confidence=act.confidence - (0.2 if automatic is None and len(data) < 2 else 0),
            )
            break
        else:
            if passage.sentence.kind == "item" and reading.words.has("collect", passage.intro):
                yield reading.claim("data_collected", passage, (), data=data, confidence=0.7)


def _nothing_collected(reading: Reading, passage: Passage) -> Claim | None:
    """ "We do not collect information about what you do": a denial without a closed-list kind."""
    for act in acts(reading.words, passage, "collect"):
        if act.polarity != "does_not" or act.supposed or act.by_others:
            continue
        term = reading.words.find(
            "term", passage.plain, act.verb.end(), min(act.clause[1], act.verb.end() + 60)
        )
        term = term or reading.words.find(
            "loose_term", passage.plain, act.verb.end(), min(act.clause[1], act.verb.end() + 60)
        )
        if term is not None and reading.words.find("collect_firm", passage.plain, *act.verb.span()):
            return reading.claim(
                "data_collected", passage, (act.denial, act.verb), polarity="does_not",
                object=passage.words(term.span()), exceptions=reading.words.exceptions(passage.plain)
                if reading.words.has("exception", passage.plain) else (),
                exclusive=act.exclusive,
            )  # fmt: skip
    return None


def _object(reading: Reading, passage: Passage) -> str | None:
    term = reading.words.find("term", passage.plain)
    return passage.words(term.span()) if term else None


READER = Reader(types=("data_collected",), read=read)
