"""Which vendors the documents name, and what each name discloses."""

from collections.abc import Iterable
from typing import Final

from auditor.model.claim import Claim
from auditor.model.site import Site
from auditor.vendors.catalogue import Catalogue, own_names

NAMING: Final = frozenset(
    {"vendor_use", "cookie_declared", "opt_out", "third_party_collection", "sharing", "transfer"}
)
"""Types of claims whose words name vendors."""


def named_table(claims: Iterable[Claim], site: Site, catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """By vendor as written in a document or the site file, the names that it discloses."""
    found: dict[str, tuple[str, ...]] = {}
    for claim in claims:
        if claim.type in NAMING:
            for words in (claim.vendor, claim.provider, claim.recipient):
                if words:
                    found[words] = covered(words, catalogue)
            for mention in catalogue.mentions(claim.quote.text):
                found.setdefault(mention.vendor, covered(mention.vendor, catalogue))
    for words in site.vendors:
        found.setdefault(words, covered(words, catalogue))
    return found


def covered(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The lower-case names disclosed by `words`, which is a catalogue id or a policy's words."""
    if words in catalogue.vendors:
        return catalogue.covers(words)
    names = [words.lower().strip()]
    for mention in catalogue.mentions(words):
        names.extend(catalogue.covers(mention.vendor))
    if len(names) == 1:
        names.extend(_by_exact_name(words.lower().strip(), catalogue))
    return tuple(dict.fromkeys(names))


def _by_exact_name(words: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The names disclosed by a text that is nothing but a name, such as a table cell, even an ordinary word
    such as "Segment".
    """
    for vendor in catalogue.vendors.values():
        if words in own_names(vendor) or words == vendor.company.lower():
            return catalogue.covers(vendor.id)
    return ()
