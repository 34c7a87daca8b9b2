"""Distinguish sentences that say that something runs without consent from those that say it never does."""

from typing import Final

from auditor.languages import words_for

_WITHOUT: Final = words_for("without_consent")
"""Words for "without consent", which mean the opposite if the rest of the sentence denies or limits: “not
without consent”."""
_CONFINED: Final = words_for("confining")
_EXEMPT: Final = words_for("needs_no_consent")

_WHATEVER: Final = words_for("whatever_chosen")


def runs_whatever_chosen(words: str) -> bool:
    """Whether a sentence says that something runs whatever is chosen in a banner. “Whatever you choose, it is
    not loaded” says the opposite.
    """
    found = _WHATEVER.search(words)
    if found is None:
        return False
    return not _CONFINED.search(f"{words[: found.start()]} {words[found.end() :]}")


def names_no_consent(words: str) -> bool:
    """Whether a sentence says that something runs without consent. “Not without your consent” says the
    opposite, and so does “without your consent it is blocked”.
    """
    if _EXEMPT.search(words):
        return True
    found = _WITHOUT.search(words)
    if found is None:
        return False
    return not _CONFINED.search(f"{words[: found.start()]} {words[found.end() :]}")
