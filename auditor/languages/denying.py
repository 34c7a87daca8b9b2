"""Denials made of parts: a thing, and the words before or behind it by which there is none of it.

The shapes are those of every language; each fills in its own words. A language that puts its verbs last has
hardly any before.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Denying:
    """Words of a denial, as regular expressions; a part that a language has not got is left empty."""

    none: str = ""
    """In front of a thing, where there is none of it: no, not a single."""
    alone: str = ""
    """What then may follow the thing: nothing, where it would be, that it is used. Else something else is
    denied ("no analytics data is sold").
    """
    lacking: str = ""
    """Words that take a thing and deny it, whatever follows: we do not have, free of, we have removed."""
    between: str = ""
    """Words of no weight that may stand between either and the thing."""
    gone: str = ""
    """Behind a thing: is not used here, has been removed, you will look for in vain."""
    apart: str = ""
    """Words of no weight that may stand between the thing and those."""

    def of(self, thing: str, gone: str = "") -> str:
        """That there is none of a thing; `gone` in the place of the usual words behind it."""
        before = [f"(?:{self.none}){self.between}(?:{thing}){self.alone}"] if self.none else []
        before += [f"(?:{self.lacking}){self.between}(?:{thing})"] if self.lacking else []
        edged = [rf"\b{each}" for each in before]
        return "|".join((*edged, f"(?:{thing}){self.apart}(?:{gone or self.gone})"))
