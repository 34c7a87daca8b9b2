"""The subjects of policies: each language has a file of patterns of the same name for each of them."""

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
    """The patterns of a language by key, from the modules of `folder` (the full name of a package).

    Raises: ValueError: Two modules define the same key.
    """
    found: dict[str, str] = {}
    for subject in SUBJECTS:
        patterns: dict[str, str] = import_module(f"{folder}.{subject}").PATTERNS
        if twice := found.keys() & patterns.keys():
            raise ValueError(f"{folder}.{subject}: {', '.join(sorted(twice))}: in another file as well")
        found |= patterns
    return found
