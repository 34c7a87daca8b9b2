"""Whether an address in or below an offer to opt out is the opt-out it means."""

import re
from bisect import bisect_right
from typing import Final
from urllib.parse import urlsplit

from auditor.languages import words_for
from auditor.policy.opt_outs.addresses_of import Address, vendor_of, within
from auditor.policy.opt_outs.optout_addresses import is_home, of_opt_outs, tells_only
from auditor.policy.opt_outs.optout_links import is_generic, within_document
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.text.lines import ends
from auditor.policy.text.onward import leads_on

_SHORT: Final = 160
"""Sentences shorter than this, in characters, can hardly give another address than the opt-out's."""
_NAME: Final = re.compile(r"\b[A-Z][A-Za-z0-9]{3,40}|[ァ-ヶー]{3,40}|[一-龥]{3,40}")
"""A name: a capitalised word, or a run of katakana or of kanji."""
_LONGEST_NAME: Final = 40
_NEAR: Final = 2
"""How many sentences before the offer may name the vendor it is about."""


def opens_opt_out(reading: Reading, passage: Passage, address: Address) -> bool:
    """Whether the address is the opt-out's, not that of a policy or a home page named in the same place."""
    firm = reading.words.has("opt_out_firm", address.text.lower())
    if within_document(reading.document, address.url) or (not firm and _elsewhere(address)):
        return False
    beneath = not passage.sentence.start <= address.start < passage.sentence.end
    listed = beneath and _one_of_a_list(reading, passage, address)
    sure = listed and not reading.words.has("browser", passage.plain)
    if not sure and (beneath or of_opt_outs(address.url)) and tells_only(address.url):
        return False
    if beneath and not listed and not _meant(reading, passage, address):
        return False
    firm = firm or listed
    if vendor_of(address.url, reading.catalogue) or len(passage.plain) < _SHORT:
        words, url = reading.words, address.url.lower()
        if not words.has("policy_address", url) or firm:
            return True
        return (
            words.has("opt_out_url", url)
            or words_for("panel_of_settings").search(f"{address.text} {url}") is not None
        )
    low = f"{address.url} {address.text}".lower()
    return reading.words.has("opt_out_url", low) or not reading.words.has("policy_address", low)


def leads_elsewhere(reading: Reading, address: Address) -> bool:
    """Whether it cannot be an opt-out: a place in this document, a front page, a page that only informs."""
    own = within_document(reading.document, address.url)
    return own or _elsewhere(address) or tells_only(address.url)


def _one_of_a_list(reading: Reading, passage: Passage, address: Address) -> bool:
    """Whether the offer says that the opt-outs are on the sites listed below, and the address is one of
    these: a vendor's, whatever its path mentions.
    """
    words = reading.words
    if not (words.has("opt_out_firm", passage.plain) and words.has("points_below", passage.plain)):
        return False
    called = "" if address.bare else address.text.lower()
    if words.has("document_name", passage.plain) or words.has("policy_address", called):
        return False
    return vendor_of(address.url, reading.catalogue) is not None and _listed(reading, address)


def _elsewhere(address: Address) -> bool:
    """Whether it is a front page or a contact page: contacting the company counts as an opt-out without an
    address.
    """
    asked = words_for("contact").search(urlsplit(address.url).path) and words_for("contact").search(
        address.text
    )
    return is_home(address.url) or bool(asked)


def _leads_on(reading: Reading, address: Address) -> bool:
    """Whether the line around an address says nothing else than to follow it."""
    index = bisect_right(reading.passages, address.start, key=lambda p: p.sentence.start) - 1
    line = reading.passages[max(0, index)].sentence
    rest = line.text
    for other in within(reading, line.start, line.end):
        rest = rest.replace(other.text, " ")
    return leads_on(line.kind, rest, reading.document.language)


def _listed(reading: Reading, address: Address) -> bool:
    """Whether an address is an entry of a list: a list item, or a line with a name and an address next to
    another line of that kind.
    """
    index = max(0, bisect_right(reading.passages, address.start, key=lambda p: p.sentence.start) - 1)
    beside = (*reading.passages[max(0, index - 1) : index], *reading.passages[index + 1 : index + 2])
    line = reading.passages[index]
    return line.sentence.kind == "item" or (_named(reading, line) and any(_named(reading, b) for b in beside))


def _named(reading: Reading, line: Passage) -> bool:
    """Whether a line consists of a name and one address, and is not a sentence."""
    found = tuple(within(reading, line.sentence.start, line.sentence.end))
    if len(found) != 1 or ends(line.text):
        return False
    name = line.text.replace(found[0].text, "").strip()
    return 0 < len(name) <= _LONGEST_NAME and not reading.words.has("policy_address", name.lower())


def _meant(reading: Reading, passage: Passage, address: Address) -> bool:
    """Whether a separate link below an offer belongs to it ("About us" does not): its words are generic
    ("here", an address), offer an opt-out themselves, or name what the offer is about.
    """
    words, said = reading.words, f"{address.text} {address.url}".lower()
    if words.has("opt_out", said) or words.has("opt_out_url", said):
        return True
    if is_generic(address.text):
        return _leads_on(reading, address)
    if words.has("opt_out_heading", passage.plain):
        return vendor_of(address.url, reading.catalogue) is not None and _listed(reading, address)
    if words.has("policy_address", address.text.lower()):
        return False
    near = reading.passages[max(0, passage.index - _NEAR) : passage.index + 1]
    about = " ".join((*passage.sentence.heading[-1:], *(p.text for p in near)))
    names = set(_NAME.findall(about))
    if any(name in names for name in _NAME.findall(address.text)):
        return True
    vendor = vendor_of(address.url, reading.catalogue)
    return vendor is not None and any(m.vendor == vendor for p in near for m in reading.mentions(p))
