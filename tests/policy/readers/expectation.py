"""A compact notation for the claims that a sentence must, or must not, be read as.

Each word is a claim type. A leading `!` means denied (`does_not`), a leading `-` must not be read. It may be
followed by `=vendor or cookie`, `@address`, `^exceptions`, `#seconds` or `:a purpose, basis, datum or
mechanism`.
"""

from collections.abc import Callable

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load

_TESTS: dict[str, Callable[[Claim, str], bool]] = {
    "=": lambda c, v: v in (c.vendor, c.cookie),
    "@": lambda c, v: c.url == v,
    "^": lambda c, v: set(v.split(",")) <= set(c.exceptions),
    "#": lambda c, v: c.lifetime_s == float(v),
    ":": lambda c, v: v in (*c.purpose, *c.basis, *c.data, c.mechanism),
}


def read(text: str, language: str) -> tuple[Claim, ...]:
    """The claims in a plain text."""
    page = document.read(
        text.encode(), url="https://www.example.jp/privacy", content_type="text/plain", language=language
    )
    found = claims.read(page, load())
    assert not [c for c in found if c.type not in claims.offered()[c.reader].types]  # each says what it reads
    return found


def unmet(text: str, expected: str, language: str) -> list[str]:
    """The words of `expected` that are not met."""
    found = read(text, language)
    return [word for word in expected.split() if holds(found, word.lstrip("-")) is word.startswith("-")]


def holds(found: tuple[Claim, ...], word: str) -> bool:
    polarity = "does_not" if word.startswith("!") else "does"
    word = word.lstrip("!")
    at = min((word.index(mark) for mark in _TESTS if mark in word), default=len(word))
    kind, mark, value = word[:at], word[at : at + 1], word[at + 1 :]
    return any(
        c.type == kind and c.polarity == polarity and (not mark or _TESTS[mark](c, value)) for c in found
    )
