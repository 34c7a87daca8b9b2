"""Sentences that say that something runs without consent, told from those that say it never does."""

from typing import Final

from auditor.languages import words_for

_WITHOUT: Final = words_for("without_consent")
"""Such words say the contrary where the rest of the sentence denies or confines: “not without consent”."""
_CONFINED: Final = words_for("confining")
_EXEMPT: Final = words_for("needs_no_consent")

_WHATEVER: Final = words_for("whatever_chosen")


def runs_whatever_chosen(words: str) -> bool:
    """Whether a sentence says that something runs whatever is chosen in a banner. “Whatever you choose, it is
    not loaded” says the contrary.
    """
    found = _WHATEVER.search(words)
    if found is None:
        return False
    return not _CONFINED.search(f"{words[: found.start()]} {words[found.end() :]}")


def names_no_consent(words: str) -> bool:
    """Whether a sentence says that something runs without consent. “Not without your consent” says the
    contrary, and “without your consent it is blocked” too.
    """
    if _EXEMPT.search(words):
        return True
    found = _WITHOUT.search(words)
    if found is None:
        return False
    return not _CONFINED.search(f"{words[: found.start()]} {words[found.end() :]}")
