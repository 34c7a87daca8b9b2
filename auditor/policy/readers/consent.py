"""Consent, or another basis, for a purpose."""

from collections.abc import Iterator

from auditor.model.claim import Basis, Claim
from auditor.policy.reading import Passage, Reader, Reading


def read(reading: Reading) -> Iterator[Claim]:
    """One claim a sentence: every basis that it names."""
    for passage in reading.prose():
        bases = reading.words.bases(passage.plain)
        if not bases:
            continue
        asked = reading.words.find("consent_act", passage.plain)
        if asked is None and not _other_basis(bases):
            continue
        if reading.words.find("not_asking", passage.plain) and not _other_basis(bases):
            continue
        yield _claim(reading, passage, bases, asked=asked is not None)


def _other_basis(bases: tuple[Basis, ...]) -> bool:
    return any(basis in ("legitimate_interest", "contract", "banner", "browser_setting") for basis in bases)


def _claim(reading: Reading, passage: Passage, bases: tuple[Basis, ...], *, asked: bool) -> Claim:
    words, text = reading.words, passage.plain
    why = [words.find(f"basis_{basis}", text) for basis in bases]
    needless = words.find("without_consent_does", text)
    return reading.claim(
        "consent",
        passage,
        (needless, *why),
        polarity="does_not" if needless else "does",
        basis=bases,
        purpose=words.purposes(text),
        data=words.data(text),
        exclusive=words.has("exclusive", text),
        confidence=0.8 if asked else 0.7,
    )


READER = Reader(types=("consent",), read=read)
