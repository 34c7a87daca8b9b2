"""Transfers of data to another country."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from auditor.model.claim import Claim, Polarity
from auditor.policy.passages.acts import Act, acts, aside_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import object_of, spoken_of
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import elsewhere_blanked, kinds_excepted

_HEAD: Final = 4
"""The longest bullet of an item, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per sentence that moves data and names a place abroad, or says that data is only kept in some
    places.
    """
    for passage in reading.prose():
        abroad = reading.words.find("abroad", passage.plain)
        if abroad is None or reading.words.has("all_sit_within", passage.plain):
            yield from _kept_within(reading, passage)
            continue
        told = _none_abroad(reading, passage, abroad) or _listed(reading, passage, abroad)
        told = told or _by_a_verb(reading, passage, abroad)
        if told is not None:
            yield told


def _none_abroad(reading: Reading, passage: Passage, abroad: re.Match[str]) -> Claim | None:
    """A claim that nobody abroad receives data: "No supplier outside the EU receives anything"."""
    none = reading.words.find("none_abroad", passage.plain)
    if none is None:
        return None
    kinds = kinds_excepted(reading.words, elsewhere_blanked(reading.words, passage.plain))
    return reading.claim(
        "transfer", passage, (none,), polarity="does_not", object=passage.words(none.span()),
        recipient=passage.words(abroad.span()), exceptions=kinds, confidence=0.75,
    )  # fmt: skip


def _by_a_verb(reading: Reading, passage: Passage, abroad: re.Match[str]) -> Claim | None:
    """A claim from the verb of moving data nearest to the place abroad."""
    last = reading.words.has("object_before_verb", passage.plain)
    if reading.words.has("covers", passage.plain) and reading.words.has("covers_subject", passage.plain):
        return None  # whom a document is for: "This policy only applies to customers in Canada"
    if _left_out(reading, passage, abroad):
        return None
    found = acts(reading.words, passage, "transfer")
    told = (act for act in found if not _of_aside(passage, act, abroad, verb_last=last))
    for act in sorted(told, key=partial(_apart, abroad, last)):
        object_ = object_of(reading.words, passage, act)
        stands = reading.words.has("stands_abroad", act.verb.group())
        if object_ is None and not stands and reading.words.has("giving_noun", act.verb.group()):
            object_ = act.verb  # "Eine Übermittlung in Drittländer": in a policy, of data
        holder = reading.words.find("data_holder", passage.plain)
        if holder is None and stands:
            continue  # the location of a head office or an office
        of_holders = object_ is None and holder is not None
        object_ = object_ or holder
        carried = spoken_of(reading, passage) if object_ is None else None
        others = act.by_others and not reading.words.has("transfer_agreed", passage.plain)
        when = _whenever(reading, passage) if act.supposed and act.denial is None else None
        if (act.supposed and when is None) or others or (object_ is None and carried is None):
            continue
        polarity = _moved(reading, act)
        between = (abroad.end(), act.verb.start())
        if polarity == "does_not" and reading.words.find("all_but", passage.plain, *between):
            return None  # "to nobody but the authority in the US"
        kinds = kinds_excepted(reading.words, elsewhere_blanked(reading.words, passage.plain))
        kinds = kinds or (("other",) if of_holders else ())  # "none of our providers sits abroad": of those
        return reading.claim(
            "transfer",
            passage,
            (act.denial, act.verb, abroad),
            polarity=polarity,
            object=passage.words(object_.span()) if object_ else carried,
            recipient=passage.words(abroad.span()),
            exceptions=kinds if polarity == "does_not" else (),
            confidence=round(act.confidence - (0.15 if when is not None else 0), 2),
        )
    return None


def _whenever(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """A condition that says what applies whenever data goes abroad, and so implies that it may ("Where we
    send data out of the country, we ask for the same protection").
    """
    return reading.words.at("transfer_when", passage.plain, 0)


def _of_aside(passage: Passage, act: Act, abroad: re.Match[str], *, verb_last: bool) -> bool:
    """Whether the verb is in brackets that only add who is included: "第三者（国外の者を含みます）に"."""
    aside = aside_of(passage.plain, abroad.start()) if verb_last else None
    return aside is not None and aside[0] < act.verb.start() < aside[1]


def _left_out(reading: Reading, passage: Passage, abroad: re.Match[str]) -> bool:
    """Whether brackets exclude those abroad ("第三者（国外の者を除きます）に"), or only give the location of
    a tool's provider ("Example Inc.（米国）が提供する").
    """
    words, aside = reading.words, aside_of(passage.plain, abroad.start())
    if aside is None:
        return False
    offered = words.at("offered_by", passage.plain, aside[1])
    return offered is not None or words.find("exception", passage.plain, *aside) is not None


def _listed(reading: Reading, passage: Passage, abroad: re.Match[str]) -> Claim | None:
    """A claim from the country in a recipient's record ("送信先の国：米国"), or at the start of an item in a
    list of recipients.
    """
    words, said = reading.words, passage.intro or passage.heading
    label = words.at("place_label", passage.plain, 0)
    named = passage.plain[abroad.start() - 1 : abroad.start()] in ("(", "（")  # "Example Inc.（米国）"
    heads = passage.sentence.kind == "item" and (named or abroad.start() <= _HEAD)
    heads = heads and not any(act.denial for act in acts(words, passage, "transfer"))
    if not (label is not None and label.end() <= abroad.start()) and not (
        heads and words.has("place_intro", f"{passage.intro} {passage.heading}")
    ):
        return None
    return reading.claim(
        "transfer", passage, (label, abroad), object=passage.words(label.span()) if label else said,
        recipient=passage.words(abroad.span()), confidence=0.7,
    )  # fmt: skip


def _kept_within(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """Claims that data is kept in some countries only, and so goes to no other; about all data, not one
    vendor's.
    """
    within = reading.words.find("kept_within", passage.plain)
    if (sit := reading.words.find("all_sit_within", passage.plain)) is not None:
        yield _all_sit_within(reading, passage, sit)
        return
    term = reading.words.find("term", passage.plain) or reading.words.find("loose_term", passage.plain)
    if within is None or term is None or reading.mentions(passage):
        return
    if not reading.words.has("all_data", passage.plain):
        return
    yield reading.claim(
        "transfer",
        passage,
        (term, within),
        polarity="does_not",
        object=passage.words(term.span()),
        recipient=passage.words(within.span()),
        confidence=0.7,
    )


def _all_sit_within(reading: Reading, passage: Passage, sit: re.Match[str]) -> Claim:
    """A claim that all recipients are based in some countries: "All our suppliers sit in the UK"."""
    kinds = kinds_excepted(reading.words, elsewhere_blanked(reading.words, passage.plain))
    return reading.claim(
        "transfer", passage, (sit,), polarity="does_not", object=passage.words(sit.span()),
        recipient=passage.words(sit.span()), exceptions=kinds, confidence=0.7,
    )  # fmt: skip


def _moved(reading: Reading, act: Act) -> Polarity:
    """The polarity of the transfer: "All data stays in Canada" denies one."""
    if not reading.words.has("stays_put", act.verb.group()):
        return act.polarity
    return "does" if act.polarity == "does_not" else "does_not"


def _apart(abroad: re.Match[str], verb_last: bool, act: Act) -> tuple[bool, int]:  # noqa: FBT001 -- a sort key
    """A sort key that puts the verb nearest to the place abroad first ("hosted in France and not transferred
    outside the EU"); where verbs come last, one after the place.
    """
    apart = max(act.verb.start() - abroad.end(), abroad.start() - act.verb.end())
    return verb_last and act.verb.start() < abroad.end(), apart


READER = Reader(types=("transfer",), read=read)
