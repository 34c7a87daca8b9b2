"""The US Privacy string of the IAB's CCPA framework.

https://github.com/InteractiveAdvertisingBureau/USPrivacy, "US Privacy String": version, notice given, opted
out of sale, covered by the Limited Service Provider Agreement.
"""

import re
from dataclasses import dataclass
from typing import Final

from auditor.consent.bits import Unreadable

_STRING: Final = re.compile(r"1([YN-])([YN-])([YN-])", re.IGNORECASE)
_ANSWER: Final = {"Y": True, "N": False, "-": None}


@dataclass(frozen=True, slots=True, kw_only=True)
class UsPrivacy:
    """The answers in a US Privacy string; None means not applicable."""

    notice: bool | None
    opted_out: bool | None
    covered: bool | None

    @property
    def words(self) -> str:
        """The string in one line."""
        return {True: "opted out of sale", False: "not opted out of sale", None: "sale: not applicable"}[
            self.opted_out
        ]


def decode(raw: str) -> UsPrivacy:
    """Decode the string. Raises Unreadable if it is not a US Privacy string."""
    found = _STRING.fullmatch(raw.strip())
    if found is None:
        raise Unreadable("it is not of the form 1YNY")
    notice, opted_out, covered = (_ANSWER[letter.upper()] for letter in found.groups())
    return UsPrivacy(notice=notice, opted_out=opted_out, covered=covered)
