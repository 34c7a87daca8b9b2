"""Honours or ignores Do Not Track or Global Privacy Control."""

from collections.abc import Iterator

from auditor.model.claim import Claim
from auditor.policy.acts import acts
from auditor.policy.reading import Passage, Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a signal and sentence that says what the site does on it."""
    for passage in reading.prose():
        for signal in ("gpc", "dnt"):
            named = reading.words.find(f"signal_{signal}", passage.plain)
            inherited = named is None and _spoken_of(reading, passage, signal)
            if named is None and not inherited:
                continue
            claim = _claim(reading, passage, signal, known=named is not None)
            if claim is not None:
                yield claim


def _spoken_of(reading: Reading, passage: Passage, signal: str) -> bool:
    """So: "these signals" in a sentence right after one that names the signal."""
    if passage.index == 0 or not reading.words.has("signal_again", passage.plain):
        return False
    return reading.words.has(f"signal_{signal}", reading.passages[passage.index - 1].plain)


def _claim(reading: Reading, passage: Passage, signal: str, *, known: bool) -> Claim | None:
    ignored = reading.words.find("ignore", passage.plain)
    for act in acts(reading.words, passage, "signal_act"):
        if act.by_others and act.polarity == "does":
            continue
        if act.supposed and ignored is None and act.polarity == "does":
            continue
        against = act.polarity == "does_not" or ignored is not None
        return reading.claim(
            "signals", passage, (act.denial, act.verb, ignored),
            polarity="does_not" if against else "does", signal=signal, confidence=0.8,
        )  # fmt: skip
    if known and ignored is not None:
        return reading.claim(
            "signals", passage, (ignored,), polarity="does_not", signal=signal, confidence=0.7
        )
    return None


READER = Reader(types=("signals",), read=read)
