"""TC strings of the IAB Transparency and Consent Framework, version 2.

https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework, "Consent string and
vendor list formats v2"; the purposes are those of the policies' appendix A.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from auditor.consent.bits import Bits, Ranges, Unreadable, count
from auditor.model.said import Use

_VERSION: Final = 2
_SEGMENTS: Final = 4
_MOST_RESTRICTIONS: Final = 2_000

USES: Final[Mapping[Use, frozenset[int]]] = {
    "storage": frozenset({1}),
    "advertising": frozenset({2, 7}),
    "personalised_advertising": frozenset({3, 4}),
    "analytics": frozenset({8, 9}),
}
"""Purposes by use. Content (5, 6, 11) and development (10) belong to none of the uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Restriction:
    """A publisher's restriction of a purpose for some vendors."""

    purpose: int
    type: int
    """0: not allowed, 1: only with consent, 2: only as a legitimate interest."""
    vendors: Ranges


@dataclass(frozen=True, slots=True, kw_only=True)
class TcString:
    """Everything in a TC string."""

    created: datetime
    updated: datetime
    cmp_id: int
    cmp_version: int
    screen: int
    language: str
    list_version: int
    policy_version: int
    service_specific: bool
    special_features: frozenset[int]
    purposes: frozenset[int]
    """Purposes with consent."""
    legitimate_interests: frozenset[int]
    """Purposes that were disclosed to the visitor without his objecting. This is not consent."""
    purpose_one_treatment: bool
    """Whether purpose 1 was not disclosed because the publisher's country does not require consent to it."""
    publisher_country: str
    vendors: Ranges
    """Vendors with consent."""
    vendors_legitimate: Ranges
    restrictions: tuple[Restriction, ...] = ()
    disclosed: Ranges | None = None
    """Vendors shown to the visitor; None if the string has no such segment."""
    publisher_purposes: frozenset[int] | None = None
    publisher_legitimate: frozenset[int] | None = None

    @property
    def granted(self) -> tuple[Use, ...]:
        """Uses with consent to at least one purpose."""
        return tuple(use for use, purposes in USES.items() if purposes & self.purposes)

    @property
    def denied(self) -> tuple[Use, ...]:
        """Uses without consent to any purpose; storage only if consent to it was requested."""
        unasked = {"storage"} if self.purpose_one_treatment else set()
        return tuple(use for use in USES if use not in self.granted and use not in unasked)

    @property
    def words(self) -> str:
        """The string in one line."""
        named = ", ".join(map(str, sorted(self.purposes)))
        purposes = (
            f"consent to purpose{'s' * (len(self.purposes) > 1)} {named}" if named else "no purpose consented"
        )
        of = f" of {count(self.disclosed)}" if self.disclosed else ""
        parts = [purposes, f"{count(self.vendors):,}{of} vendors"]
        if self.legitimate_interests:
            parts.append(
                f"legitimate interest for purposes {', '.join(map(str, sorted(self.legitimate_interests)))}"
            )
        if self.special_features:
            parts.append(f"special features {', '.join(map(str, sorted(self.special_features)))}")
        return "; ".join(parts)


def decode(raw: str) -> TcString:
    """Decode the string. Raises Unreadable if it is not a TC string."""
    core, *further = raw.strip().split(".")
    if len(further) >= _SEGMENTS:
        raise Unreadable("it has too many segments")
    bits = Bits(core)
    if (version := bits.number(6)) != _VERSION:
        raise Unreadable(f"it is of version {version}, not 2")
    fields = _core(bits)
    for segment in further:
        fields |= _segment(Bits(segment))
    return TcString(**fields)


def _core(bits: Bits) -> dict[str, Any]:
    return {
        "created": _time(bits),
        "updated": _time(bits),
        "cmp_id": bits.number(12),
        "cmp_version": bits.number(12),
        "screen": bits.number(6),
        "language": bits.letters(2),
        "list_version": bits.number(12),
        "policy_version": bits.number(6),
        "service_specific": 1 in bits.flags(2),
        "special_features": bits.flags(12),
        "purposes": bits.flags(24),
        "legitimate_interests": bits.flags(24),
        "purpose_one_treatment": bits.flag(),
        "publisher_country": bits.letters(2),
        "vendors": bits.vendors(),
        "vendors_legitimate": bits.vendors(),
        "restrictions": _restrictions(bits),
    }


def _time(bits: Bits) -> datetime:
    """Read a time in tenths of a second since 1970."""
    return datetime.fromtimestamp(bits.number(36) / 10, UTC)


def _restrictions(bits: Bits) -> tuple[Restriction, ...]:
    number = bits.number(12)
    if number > _MOST_RESTRICTIONS:
        raise Unreadable("it has too many publisher restrictions")
    return tuple(
        Restriction(purpose=bits.number(6), type=bits.number(2), vendors=bits.ranges()) for _ in range(number)
    )


def _segment(bits: Bits) -> dict[str, Any]:
    match bits.number(3):
        case 1:
            return {"disclosed": bits.vendors()}
        case 3:
            return {"publisher_purposes": bits.flags(24), "publisher_legitimate": bits.flags(24)}
        case _:  # allowed vendors, for out-of-band consent, which no longer exists
            return {}
