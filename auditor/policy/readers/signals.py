"""Whether the site honours or ignores Do Not Track or Global Privacy Control."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import Act, acts
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary

_KEYS: Final = ("signal_gpc", "signal_dnt")
_CLOSE: Final = 16
"""The greatest distance between "not" and the signal it excludes, in characters."""
_BEFORE: Final = 3
"""How many sentences before, in one paragraph, may name the signal."""


def read(reading: Reading) -> Iterator[Claim]:
    """At most one claim per signal and sentence, on how the site responds to it."""
    for passage in reading.prose():
        for signal in ("gpc", "dnt"):
            named = reading.words.find(f"signal_{signal}", passage.plain)
            another = any(reading.words.has(key, passage.plain) for key in _KEYS)
            inherited = named is None and not another and _spoken_of(reading, passage, signal)
            if named is None and not inherited:
                continue
            claim = _claim(reading, passage, signal, known=named is not None)
            if claim is not None:
                yield claim


def _spoken_of(reading: Reading, passage: Passage, signal: str) -> bool:
    """Whether the sentence refers to the signal that one before it names ("these signals"), or answers a
    question on it.
    """
    if passage.index and reading.words.has("question", reading.passages[passage.index - 1].plain):
        return reading.words.has(f"signal_{signal}", reading.passages[passage.index - 1].plain)
    if passage.index == 0 or not reading.words.has("signal_again", passage.plain):
        return False
    before = reading.passages[max(0, passage.index - _BEFORE) : passage.index]
    return any(
        reading.words.has(f"signal_{signal}", one.plain)
        and (one is before[-1] or one.sentence.block == passage.sentence.block)
        for one in before
    )


def _claim(reading: Reading, passage: Passage, signal: str, *, known: bool) -> Claim | None:
    words, text = reading.words, passage.plain
    others = [key for key in _KEYS if key != f"signal_{signal}" and words.has(key, text)]
    if others and words.has("signals_apart", text):
        return None  # "the two are treated differently": other sentences say how
    ignored = None if others else words.find("ignore", text)
    for act in acts(words, _unnamed(words, passage), "signal_act"):
        if act.polarity == "does" and (act.by_others or _of_the_text(words, text, act)):
            continue
        if others and known and not words.find(f"signal_{signal}", text, *act.clause):
            continue  # the clause is about the other signal
        if act.supposed and ignored is None and act.polarity == "does":
            continue
        ignored = ignored or words.find("ignore", text, *act.clause)
        apart = others and _left_out(words, passage, signal, act.verb.end())
        denied = act.polarity == "does_not" and not _another_verbs(words, text, act)
        against = denied or ignored is not None or apart
        return reading.claim(
            "signals", passage, (act.denial, act.verb, ignored),
            polarity="does_not" if against else "does", signal=signal, confidence=0.8,
        )  # fmt: skip
    # the name "Do Not Track" itself does not say that anything stops on the signal
    stops = words.find("signal_stops", _unnamed(words, passage).plain)
    if known and ignored is None and stops is not None:
        return reading.claim("signals", passage, (stops,), signal=signal, confidence=0.7)
    if ignored is not None:
        return reading.claim(
            "signals", passage, (ignored,), polarity="does_not", signal=signal, confidence=0.7
        )
    return None


def _unnamed(words: Vocabulary, passage: Passage) -> Passage:
    """The passage with the names of signals blanked out: "Ne pas me suivre" denies nothing."""
    text = passage.plain
    for key in _KEYS:
        for name in words.all(key, text):
            text = f"{text[: name.start()]}{'_' * len(name.group())}{text[name.end() :]}"
    return replace(passage, plain=text)


def _another_verbs(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether the denial belongs to a verb after it ("Wir beachten das Signal und laden dann keine …") or
    before it ("We do not sell data and honour the signal").
    """
    if act.denial is None:
        return False
    if words.find("verb_denied_before", text, act.denial.end(), act.verb.start()) is not None:
        return True
    return words.find("joined_verb", text, act.verb.end(), act.denial.start()) is not None


def _of_the_text(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether it is the policy or a standard that changes: "although our policy may change"."""
    if not words.has("changes", act.verb.group()):
        return False
    return words.find("own_policy", text, act.clause[0], act.verb.start()) is not None


def _left_out(words: Vocabulary, passage: Passage, signal: str, after: int) -> bool:
    """Whether this one of two signals is excluded: "We honour GPC but not Do Not Track"."""
    named = words.find(f"signal_{signal}", passage.plain, after)
    if named is None:
        return False
    text = _unnamed(words, passage).plain
    return words.find("negation_before", text, max(after, named.start() - _CLOSE), named.start()) is not None


READER = Reader(types=("signals",), read=read)
