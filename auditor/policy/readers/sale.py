"""Whether the site sells data, or "shares" it in the sense of Cal. Civ. Code 1798.140(ah)."""

import re
from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.passages.acts import Act, acts
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import (
    exceptions_of,
    narrower,
    object_of,
    of_a_sign,
    spoken_of,
    vendor_agent,
)
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per polarity and sentence; selling a business or goods is not a sale of data."""
    for passage in reading.prose():
        seen: set[str] = set()
        in_law = reading.words.find("sale_in_law", passage.plain)
        if in_law is not None:  # "our use of cookies may be considered a sale"
            seen.add("does")
            yield reading.claim("sale", passage, (in_law,), confidence=0.7)
        for act in acts(reading.words, passage, "sell"):
            claim = None if act.polarity in seen else _sold(reading, passage, act)
            if claim is not None:
                seen.add(act.polarity)
                yield claim


def _sold(reading: Reading, passage: Passage, act: Act) -> Claim | None:
    words, text = reading.words, passage.plain
    of_law = act.polarity == "does" and words.has("defines_term", text)  # what a law calls a sale
    if act.supposed or act.by_others or of_a_sign(words, text, act) or vendor_agent(reading, passage, act):
        return None
    if (
        words.find("sell_other", text, act.clause[0], min(len(text), act.verb.end() + 80))
        and act.polarity == "does"
    ):
        return None
    object_ = object_of(words, passage, act)
    if of_law or (act.polarity == "does" and _of_the_business(words, text, object_)):
        return None
    if object_ is None and act.polarity == "does" and words.at("sold_thing", text, act.verb.end()):
        return None  # "We sell books": goods, whatever the previous sentence is about
    named = passage.words(object_.span()) if object_ is not None else spoken_of(reading, passage)
    bare = named is None and act.polarity == "does_not" and _to_others(words, text, act)
    named = passage.heading[:200] or passage.words(act.verb.span()) if bare else named
    if named is None:
        return None
    excepted = exceptions_of(reading, passage).kinds
    excepted = tuple(sorted({*excepted, "other"})) if bare else excepted
    kind = narrower(words, text, act, object_)
    named = passage.words(kind) if kind is not None else named
    if act.polarity == "does_not" and (kind is not None or words.has("sale_in_law", text)):
        excepted = tuple(sorted({*excepted, "other"}))
    back = words.find("look_back", text)
    return reading.claim(
        "sale",
        passage,
        (act.denial, act.verb),
        polarity=act.polarity,
        object=named,
        exceptions=excepted,
        exclusive=act.exclusive,
        period=passage.words(back.span()) if back else None,
        confidence=act.confidence,
    )


def _to_others(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether a denial names only the buyers, before the verb: "제3자에게 판매하지 않습니다"."""
    before = act.clause[0], act.verb.start()
    if "object_marker" not in words.patterns or words.find("object_marker", text, *before):
        return False  # it says what is not sold: goods
    return words.find("third_party", text, *before) is not None


def _of_the_business(words: Vocabulary, text: str, object_: re.Match[str] | None) -> bool:
    """Whether data changes hands with the company itself, or nothing shows that data is sold."""
    merged = words.has("condition_merger", text)
    return merged or (object_ is not None and words.has("vague_term", object_.group()))


READER = Reader(types=("sale",), read=read)
