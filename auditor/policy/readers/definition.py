"""What a term of the document includes or excludes."""

import re
from collections.abc import Iterator
from typing import Any, Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import last_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary

_QUOTES: Final = "\"'“”「」『』„«» "
_CLOSE: Final = 60
"""The greatest distance between a term and the verb that defines it, in characters."""
_NEAR: Final = 2
"""How many sentences after a definition may give an example of it."""


def read(reading: Reading) -> Iterator[Claim]:
    """Claims from sentences that define a personal-information term, and from the list or examples that
    continue the definition.
    """
    term: str | None = None
    last = -9
    for passage in (p for p in reading.prose() if not _of_something_else(reading.words, p.plain)):
        words, text = reading.words, passage.plain
        if (counted := _counted(reading, passage)) is not None:
            yield counted
            continue
        named, verb = words.find("personal_term", text), words.find("define", text)
        kinds = words.data(text)
        defines = _defines(reading, passage, named, verb)
        if defines and named is not None and (kinds or words.has("define_firm", text)):
            term, last = passage.words(named.span()).strip(_QUOTES), passage.index
        elif kinds and _of_heading(reading, passage):
            term = passage.sentence.heading[-1].strip(" 0123456789.()（）")
        elif kinds and term is not None and _carries_on(reading, passage, passage.index - last):
            last = passage.index
        else:
            continue
        out = words.find("define_out", text)
        left_out = out is not None and not words.has("double_negation", text)
        other = _left_out_of(reading, passage, out) if left_out and out is not None else None
        common: dict[str, Any] = {"data": kinds, "confidence": 0.75 if defines else 0.65}
        because = (named, verb, out)
        if other is not None and other != (term or "").lower():
            yield reading.claim(
                "definition", passage, because, object=other, polarity="does_not", excludes=kinds, **common
            )
            left_out = words.has("object_before_verb", text)
            if left_out:
                continue
        yield reading.claim(
            "definition",
            passage,
            because,
            object=term,
            polarity="does_not" if left_out else "does",
            includes=() if left_out else kinds,
            excludes=kinds if left_out else (),
            **common,
        )


def _of_something_else(words: Vocabulary, text: str) -> bool:
    """Whether it does not define a term: "Please do not include …", "This cookie includes no …"."""
    keys = ("asks_visitor", "one_cookie", "of_this_data")
    return any(words.at(key, text, 0) is not None for key in keys)


def _counted(reading: Reading, passage: Passage) -> Claim | None:
    """A claim on what the site itself says it treats, or does not treat, as personal data."""
    words, text = reading.words, passage.plain
    if (regarded := words.find("not_regarded_as", text)) is not None:
        return _not_regarded(reading, passage, regarded)
    regarded, named = words.find("regarded_as", text), words.find("named_so", text)
    if named is None and not words.data(text):
        return None
    return _regarded(reading, passage, named or regarded) if named or regarded else None


def _regarded(reading: Reading, passage: Passage, regarded: re.Match[str] | None) -> Claim:
    """An inclusion: "We treat the number in a cookie as personal data"."""
    words, text = reading.words, passage.plain
    term = words.find("personal_term", text, regarded.start() if regarded else 0)
    kinds = words.data(text)
    return reading.claim(
        "definition",
        passage,
        (regarded,),
        object=passage.words(term.span()) if term else None,
        data=kinds,
        includes=kinds,
        confidence=0.75,
    )


def _not_regarded(reading: Reading, passage: Passage, regarded: re.Match[str]) -> Claim:
    """An exclusion: "We do not handle such information as personal information". What is excluded is named
    there, or is the term that the previous sentence puts in quotation marks.
    """
    words, text = reading.words, passage.plain
    term = words.find("personal_term", text, regarded.start())
    before = reading.passages[passage.index - 1] if passage.index else None
    called = words.find("defined_term", before.plain) if before is not None else None
    kinds: tuple[str, ...] = words.data(text)
    if not kinds and before is not None and called is not None:
        kinds = (before.words(called.span(1)),)
    return reading.claim(
        "definition",
        passage,
        (regarded,),
        polarity="does_not",
        object=passage.words(term.span()) if term else None,
        data=words.data(text),
        excludes=kinds,
        confidence=0.75,
    )


def _left_out_of(reading: Reading, passage: Passage, out: re.Match[str]) -> str | None:
    """The term that something is said not to be: "information other than personal information"."""
    words, text = reading.words, passage.plain
    if words.has("object_before_verb", text):
        found = last_of(words, "personal_term", text, 0, out.start())
    else:
        found = words.find("personal_term", text, out.start(), min(len(text), out.end() + 30))
    return found.group().strip(_QUOTES) if found is not None else None


def _defines(
    reading: Reading, passage: Passage, named: re.Match[str] | None, verb: re.Match[str] | None
) -> bool:
    """Whether the verb defines the term: it is close to it, and no other verb there takes the term as its
    object.
    """
    if named is None or verb is None:
        return False
    between = passage.plain[named.end() : verb.start()]
    if between.strip() == "(" and reading.words.has("visitor_may", passage.plain):
        return False  # "prevent the collection of the data (including your address)"
    if reading.words.has("rights", passage.plain[: verb.start()]) or _taken(reading, passage, named, verb):
        return False  # "your rights include …", "such reports may include user information"
    opened = max(between.rfind("("), between.rfind("（"))
    if opened > 0 and between[:opened].strip() and not re.search("[)）]", between[opened:]):
        return False  # "… personal information to third parties (including those abroad)"
    if verb.start() < named.start():
        between = passage.plain[verb.end() : named.start()]
        return len(between) < _CLOSE and reading.words.has("define_first", verb.group())
    return len(between) < _CLOSE and not reading.words.has("not_defining", passage.plain[: verb.start()])


def _taken(reading: Reading, passage: Passage, named: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether another verb has the term as its object: "reports include user information", "the personal data
    that a cookie can contain is …".
    """
    ahead = passage.plain[: named.start()], passage.plain[named.end() : verb.start()]
    return verb.start() > named.start() and any(reading.words.has("takes_term", said) for said in ahead)


def _carries_on(reading: Reading, passage: Passage, distance: int) -> bool:
    """Whether it is an example soon after the definition, or an item of the list that the definition
    introduces.
    """
    if passage.sentence.kind == "item":
        return reading.words.has("define_firm", passage.intro) and reading.words.has(
            "personal_term", passage.intro
        )
    return distance <= _NEAR and reading.words.has("example", passage.plain)


def _of_heading(reading: Reading, passage: Passage) -> bool:
    """Whether it is an item under a heading that consists of the term alone ("User Information")."""
    term = reading.words.patterns.get("personal_term")
    if term is None or passage.sentence.kind != "item" or reading.words.has("collect", passage.intro):
        return False
    match = term.search(passage.heading)
    if passage.text.rstrip().endswith((".", "。")):
        return False  # a sentence under the heading, not an item of data
    return match is not None and len(match.group()) + 3 >= len(passage.heading.strip())


READER = Reader(types=("definition",), read=read)
