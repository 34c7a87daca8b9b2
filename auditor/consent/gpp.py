"""Strings of the IAB Global Privacy Platform: a header that names sections, then the sections.

https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform, "Consent String Specification" and
the sections' own pages. From the sections of US states only the opt-outs and the GPC subsection are read.
"""

from dataclasses import dataclass
from typing import Final

from auditor.consent import tcf, usp
from auditor.consent.bits import Bits, Unreadable

_TYPE: Final = 3
_VERSION: Final = 1
_MOST: Final = 64
_TCFEU: Final = 2
_TCFCA: Final = 5
_USP: Final = 6
_GPC: Final = 1

Answer = bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """The bit positions of the opt-outs in a US section, and how many bits its first version has."""

    name: str
    sale: int = 12
    sharing: int | None = None
    targeted: int | None = 14
    least: int
    gpc: bool = True


_US: Final = {
    7: _Layout(name="usnat", sale=18, sharing=20, targeted=22, least=60),
    8: _Layout(name="usca", sharing=14, targeted=None, least=46),
    9: _Layout(name="usva", least=40, gpc=False),
    10: _Layout(name="usco", least=38),
    11: _Layout(name="usut", sale=14, targeted=16, least=42, gpc=False),
    12: _Layout(name="usct", least=44),
    13: _Layout(name="usfl", least=46, gpc=False),
    14: _Layout(name="usmt", least=46),
    15: _Layout(name="usor", least=52),
    16: _Layout(name="ustx", least=42),
    17: _Layout(name="usde", least=52),
    18: _Layout(name="usia", sale=14, targeted=16, least=42),
    19: _Layout(name="usne", least=42),
    20: _Layout(name="usnh", least=46),
    21: _Layout(name="usnj", least=54),
    22: _Layout(name="ustn", least=42),
    23: _Layout(name="usmn", least=42),
    24: _Layout(name="usmd", sale=16, targeted=18, least=22),
    25: _Layout(name="usin", sale=16, targeted=18, least=24, gpc=False),
    26: _Layout(name="usky", sale=16, targeted=18, least=24, gpc=False),
    27: _Layout(name="usri", sale=16, targeted=18, least=24, gpc=False),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class UsSection:
    """A US section. True: opted out; False: not opted out; None: not applicable, or no such field."""

    name: str
    sale_opt_out: Answer = None
    sharing_opt_out: Answer = None
    targeted_opt_out: Answer = None
    gpc: Answer = None
    """What the GPC subsection states about the browser's signal; None without such a subsection."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Canada:
    """TCF Canada: purposes by the kind of consent."""

    express: frozenset[int]
    implied: frozenset[int]


Section = tcf.TcString | usp.UsPrivacy | UsSection | Canada


@dataclass(frozen=True, slots=True, kw_only=True)
class GppString:
    """The sections by id; `unread` gives the reason for each unknown or unreadable section."""

    sections: dict[int, Section]
    unread: dict[int, str]


def decode(raw: str) -> GppString:
    """Decode the string. Raises Unreadable if its header cannot be read."""
    header, *parts = raw.strip().split("~")
    ids = _ids(Bits(header))
    if len(ids) != len(parts):
        raise Unreadable(f"its header names {len(ids)} sections and it holds {len(parts)}")
    sections: dict[int, Section] = {}
    unread: dict[int, str] = {}
    for number, part in zip(ids, parts, strict=True):
        try:
            sections[number] = _section(number, part)
        except Unreadable as problem:
            unread[number] = str(problem)
    return GppString(sections=sections, unread=unread)


def _ids(bits: Bits) -> list[int]:
    if bits.number(6) != _TYPE or bits.number(6) != _VERSION:
        raise Unreadable("it does not begin as a GPP string")
    found: list[int] = []
    last = 0
    for _ in range(bits.number(12)):
        is_range = bits.flag()
        first = last + bits.fibonacci()
        last = first + bits.fibonacci() if is_range else first
        if last - first >= _MOST or len(found) >= _MOST:
            raise Unreadable("its header names too many sections")
        found.extend(range(first, last + 1))
    return found


def _section(number: int, part: str) -> Section:
    if number == _TCFEU:
        return tcf.decode(part)
    if number == _USP:
        return usp.decode(part)
    if number == _TCFCA:
        return _canada(part.partition(".")[0])
    if number in _US:
        return _us(_US[number], part)
    raise Unreadable("its section is not known")


def _canada(core: str) -> Canada:
    bits = Bits(core)
    for size in (6, 36, 36, 12, 12, 6, 12, 12, 6, 1, 12):  # the fields before the purposes, as in TCF
        bits.number(size)
    return Canada(express=bits.flags(24), implied=bits.flags(24))


def _us(layout: _Layout, part: str) -> UsSection:
    core, *further = part.split(".")
    if len(Bits(core)) < layout.least:
        raise Unreadable("it ends too early")
    gpc = [answer for segment in further if (answer := _gpc(segment)) is not None] if layout.gpc else []
    return UsSection(
        name=layout.name,
        sale_opt_out=_opted_out(core, layout.sale),
        sharing_opt_out=_opted_out(core, layout.sharing),
        targeted_opt_out=_opted_out(core, layout.targeted),
        gpc=gpc[0] if gpc else None,
    )


def _opted_out(core: str, at: int | None) -> Answer:
    """Decode two bits: 0 not applicable, 1 opted out, 2 not opted out."""
    if at is None:
        return None
    bits = Bits(core)
    bits.number(at)
    value = bits.number(2)
    if value == 3:  # noqa: PLR2004 - the value fits in two bits, but no section defines it
        raise Unreadable("an opt-out has a value without a meaning")
    return {0: None, 1: True, 2: False}[value]


def _gpc(segment: str) -> Answer:
    bits = Bits(segment)
    return bits.flag() if bits.number(2) == _GPC else None
