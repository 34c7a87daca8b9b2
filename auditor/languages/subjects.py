"""The subjects of policies: each language has a file of patterns for each of them, by the same name."""

from importlib import import_module
from typing import Final

SUBJECTS: Final = (
    "made",
    "sentence",
    "limits",
    "whole",
    "cookies",
    "trackers",
    "data",
    "purposes",
    "consent",
    "opt_outs",
    "sharing",
    "identity",
    "keeping",
    "documents",
    "tables",
)


def patterns_of(folder: str) -> dict[str, str]:
    """The patterns of a language by key, from the files of its folder (a package's whole name).

    Raises:
        ValueError: Two of its files hold the same key.

    """
    found: dict[str, str] = {}
    for subject in SUBJECTS:
        patterns: dict[str, str] = import_module(f"{folder}.{subject}").PATTERNS
        if twice := found.keys() & patterns.keys():
            raise ValueError(f"{folder}.{subject}: {', '.join(sorted(twice))}: in another file as well")
        found |= patterns
    return found
