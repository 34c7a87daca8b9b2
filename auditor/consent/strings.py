"""What consent strings grant and deny for each use, in words."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from auditor.consent import gpp, tcf, usp
from auditor.consent.bits import count
from auditor.model.said import Said, Use


def uses(states: Mapping[Use, bool | None]) -> dict[str, Any]:
    """Build the fields `granted` and `denied`."""
    return {
        "granted": tuple(use for use, state in states.items() if state is True),
        "denied": tuple(use for use, state in states.items() if state is False),
    }


def of_tcf(base: Said, string: tcf.TcString) -> Said:
    """Describe a TC string."""
    facts = {
        "created": string.created.isoformat(),
        "updated": string.updated.isoformat(),
        "cmp": str(string.cmp_id),
        "policy": str(string.policy_version),
        "purposes": " ".join(map(str, sorted(string.purposes))),
        "legitimate_interests": " ".join(map(str, sorted(string.legitimate_interests))),
        "vendors": str(count(string.vendors)),
        "vendors_legitimate": str(count(string.vendors_legitimate)),
        "publisher_country": string.publisher_country,
    }
    return replace(base, granted=string.granted, denied=string.denied, words=string.words, facts=facts)


def of_usp(base: Said, string: usp.UsPrivacy) -> Said:
    """Describe a US Privacy string."""
    sold = None if string.opted_out is None else not string.opted_out
    return replace(base, asks="opt_out", words=string.words, **uses({"sale": sold}))


def name_of(section: gpp.Section) -> str:
    """The common name of a section."""
    match section:
        case tcf.TcString():
            return "TCF"
        case usp.UsPrivacy():
            return "US Privacy"
        case gpp.UsSection(name=name):
            return name
        case _:
            return "TCF Canada"


def of_section(base: Said, section: gpp.Section) -> Said:
    """Describe a section of a GPP string."""
    match section:
        case tcf.TcString():
            return of_tcf(base, section)
        case usp.UsPrivacy():
            return of_usp(base, section)
        case gpp.UsSection():
            return of_us(base, section)
        case gpp.Canada():
            named = ", ".join(map(str, sorted(section.express))) or "none"
            return replace(base, words=f"express consent to purposes: {named}")


def of_us(base: Said, section: gpp.UsSection) -> Said:
    """Describe the section of a US state, or the national one."""
    opted_out: dict[Use, bool | None] = {
        "sale": section.sale_opt_out,
        "sharing": section.sharing_opt_out,
        "targeted_advertising": section.targeted_opt_out,
    }
    names = {True: "opted out of", False: "not opted out of"}
    told = [f"{names[out]} {use.replace('_', ' ')}" for use, out in opted_out.items() if out is not None]
    if section.gpc is not None:
        told.append(f"Global Privacy Control {'seen' if section.gpc else 'not seen'}")
    facts = {} if section.gpc is None else {"gpc": str(int(section.gpc))}
    answers = uses({use: None if out is None else not out for use, out in opted_out.items()})
    return replace(
        base, asks="opt_out", words=", ".join(told) or "opt-outs not applicable", facts=facts, **answers
    )
