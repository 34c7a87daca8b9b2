"""What the documents say runs without consent: statistics that a law exempts, or that are based on the site's
legitimate interest. A choice in the banner need not affect it.

The French authority exempts audience measurement under conditions (CNIL, "Cookies: solutions pour les outils
de mesure d'audience"), the United Kingdom since 2026-02-05 (PECR Schedule A1).
"""

import re
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim, Purpose
from auditor.model.consent_claims import is_consent, purposes_of, vendors_of
from auditor.model.groups import Group
from auditor.model.no_consent import names_no_consent, runs_whatever_chosen
from auditor.model.places import holds_at
from auditor.model.seen import RequestSeen
from auditor.model.tracker_kinds import purpose_of
from auditor.model.vendor import CookiePurpose
from auditor.model.wording import plain

_STATISTICS: Final = words_for("web_statistics")
_NEEDED: Final = words_for("needed_cookies")
"""What every site sets without consent: “unlike analytics cookies, necessary cookies need no consent”."""
_COUNTING: Final[frozenset[Purpose]] = frozenset({"analytics", "statistics"})


def without_consent(case: Case, group: Group) -> str | None:
    """Why this vendor's statistics may run whatever was chosen, quoting the sentence that says so; None if
    none does. Other trackers may too, if such a sentence names them and no lens applies whose law requires
    consent.
    """
    if anyway := _whatever_chosen(case, group):
        return f"the policy says that it runs whatever is chosen: “{plain(anyway.quote.text, 200)}”"
    if not all_statistics(group):
        return None
    said = (*case.said(*_TYPES, polarity="does"), *case.said("consent", polarity="does_not"))
    told = [claim for claim in said if _speaks_of(case, claim, group)]
    found = next((claim for claim in told if _exempts(claim)), None)
    if found is None and not _asked_for(case):
        found = next((claim for claim in told if "legitimate_interest" in claim.basis), None)
    if found is None or _promised(case, group, found):
        return None
    return f"the policy says that it runs without consent: “{plain(found.quote.text, 200)}”"


def _whatever_chosen(case: Case, group: Group) -> Claim | None:
    """The sentence that says that the banner's choice does not affect this vendor."""
    if not all_statistics(group) and set(case.lenses) & _ASKING:
        return None
    told = [claim for claim in case.said(*_TYPES, polarity="does") if _names(claim, group)]
    found = next((claim for claim in told if runs_whatever_chosen(claim.quote.text)), None)
    asked = (claim for claim in told if claim.type == "consent" and "consent" in claim.basis)
    return None if any(not runs_whatever_chosen(claim.quote.text) for claim in asked) else found


_ASKING: Final = frozenset({"eu", "uk"})
"""Lenses of laws that require consent to advertising."""
_TYPES: Final = ("consent", "vendor_use", "purpose", "cookie_use", "third_party_collection")


def statistics_exempt(case: Case) -> bool:
    """Whether the documents say that some statistics run without consent, or whether they ask for consent but
    neither they nor the banner ask for consent to statistics.
    """
    told = case.said(*_TYPES, polarity="does")
    if any(_exempts(claim) and _of_statistics(claim) and _may_be_google(claim) for claim in told):
        return True
    return bool(_of_all(case)) and not _asked_for(case)


def _may_be_google(claim: Claim) -> bool:
    """Whether the claim may cover Google's statistics: consent modes and strings apply to those, and another
    vendor's product does not read them.
    """
    return claim.vendor is None or "google" in claim.vendor.casefold()


def all_statistics(group: Group) -> bool:
    """Whether only statistics were seen of the group."""
    return ends_of(group) <= {"analytics"}


def ends_of(group: Group) -> frozenset[CookiePurpose]:
    """The purposes of the group's sightings."""
    return frozenset(
        purpose_of(item.facts.category) if isinstance(item, RequestSeen) else item.facts.purpose
        for item in group.sightings
    )


def _speaks_of(case: Case, claim: Claim, group: Group) -> bool:
    """Whether a claim that applies here is about this vendor, or about statistics without naming a vendor."""
    if not any(holds_at(claim.jurisdiction, visit.vantage) for visit in group.visits):
        return False
    if _names(claim, group):
        return True
    others = {c.vendor for c in case.said("vendor_use") if c.vendor and c.quote == claim.quote}
    return not others and claim.vendor is None and _of_statistics(claim)


def _exempts(claim: Claim) -> bool:
    words = claim.quote.text
    return names_no_consent(words) and not _NEEDED.search(words)


def _of_statistics(claim: Claim) -> bool:
    return bool(set(claim.purpose) & _COUNTING) or bool(_STATISTICS.search(claim.quote.text))


def _names(claim: Claim, group: Group) -> bool:
    mine = {name.casefold() for name in (group.vendor, group.name) if name}
    if (claim.vendor or "").casefold() in mine:
        return True
    words = claim.quote.text.casefold()
    return any(re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", words) for name in mine)


def _promised(case: Case, group: Group, found: Claim) -> bool:
    """Whether consent is promised for this vendor by name or, if the exemption names no vendor, for
    statistics.
    """
    if _names(found, group):
        return False
    asked = [
        claim
        for claim in case.said("consent", polarity="does")
        if "consent" in claim.basis and not names_no_consent(claim.quote.text)
    ]
    return any(_names(claim, group) or set(claim.purpose) & _COUNTING for claim in asked)


def _asked_for(case: Case) -> bool:
    """Whether the documents or the banner ask for consent to statistics."""
    if any("analytics" in purposes_of(claim) for claim in _of_all(case)):
        return True
    return any(_STATISTICS.search(visit.banner.text) for visit in case.visits if visit.banner is not None)


def _of_all(case: Case) -> list[Claim]:
    """Consent promises that are not limited to certain vendors."""
    claims = case.said("consent", polarity="does")
    return [claim for claim in claims if is_consent(claim) and not vendors_of(case, claim)]
