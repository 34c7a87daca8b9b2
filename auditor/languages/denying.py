"""Composite denials: a thing, and the words before or after it that say that there is none of it.

The structures are common to all languages; each supplies its own words. A language that puts its verbs last
hardly has any before the thing.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Denying:
    """The words of a denial, as regular expressions; parts that a language lacks stay empty."""

    none: str = ""
    """Words before a thing that deny it: no, not a single."""
    alone: str = ""
    """What may follow such a thing: the end, a place, or that it is used. With anything else after it,
    something else is denied ("no analytics data is sold").
    """
    lacking: str = ""
    """Words before a thing that deny it whatever follows: we do not have, free of, we have removed."""
    between: str = ""
    """Insignificant words that may stand between either of these and the thing."""
    gone: str = ""
    """Words after a thing that deny it: is not used here, has been removed, you will look for in vain."""
    apart: str = ""
    """Insignificant words that may stand between the thing and `gone`."""

    def of(self, thing: str, gone: str = "") -> str:
        """A pattern for the denial of a thing; `gone` replaces the usual words after it."""
        before = [f"(?:{self.none}){self.between}(?:{thing}){self.alone}"] if self.none else []
        before += [f"(?:{self.lacking}){self.between}(?:{thing})"] if self.lacking else []
        edged = [rf"\b{each}" for each in before]
        return "|".join((*edged, f"(?:{thing}){self.apart}(?:{gone or self.gone})"))
