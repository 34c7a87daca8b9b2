"""Ways to opt out of tracking or of the sharing of data: each address, and the ways without one."""

from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.model.site import Mechanism
from auditor.policy.addresses_of import Address, below, mechanism, vendor_of, within
from auditor.policy.reading import Passage, Reader, Reading

_SHORT: Final = 160
"""Characters of a sentence in which an address beside an opt-out can only be the opt-out's."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim an address; one a mechanism where a sentence gives none. An opt-out of messages carries
    `object` "communications" and no address: it is none of tracking, and nothing to be visited.
    """
    for passage in reading.passages:
        words, text = reading.words, passage.plain
        offered = words.find("opt_out_firm", text) or words.find("opt_out", text)
        if offered is None or reading.in_table(passage):
            continue
        if not _about_tracking(reading, passage):
            yield from _messages(reading, passage)
            continue
        found = (*within(reading, passage.sentence.start, passage.sentence.end), *below(reading, passage))
        tracking = [a for a in found if _opens_opt_out(reading, passage, a)]
        for address in tracking:
            yield _at(reading, passage, address)
        if not tracking and passage.sentence.kind != "heading":
            yield from _without_address(reading, passage)


def _messages(reading: Reading, passage: Passage) -> Iterator[Claim]:
    words, text = reading.words, passage.plain
    offered = words.find("opt_out_messages", text)
    if offered is None or not (
        words.has("communication", text) or words.has("communication", passage.heading)
    ):
        return
    by_link = words.find("message_link", text)
    by_contact = words.find("contact_act", text)
    for way, because in (("link", by_link), ("contact", by_contact)):
        if because is not None:
            yield reading.claim(
                "opt_out", passage, (offered, because),
                mechanism=way, purpose=("marketing",), object="communications", confidence=0.6,
            )  # fmt: skip


def _about_tracking(reading: Reading, passage: Passage) -> bool:
    """Whether it is tracking, not mail, that one opts out of."""
    words, text = reading.words, passage.plain
    own = words.has("opt_out_about", text)
    own = own and (words.has("opt_out_firm", text) or words.has("opt_out_tracking", text))
    if words.has("communication", text):
        return own and words.has("opt_out_tracking", text)
    if own or reading.catalogue.mentions(passage.text):
        return True
    before = reading.passages[passage.index - 1].plain if passage.index else ""
    return words.has("opt_out_tracking", f"{passage.heading} {passage.intro} {before}") and not words.has(
        "communication", f"{passage.heading} {before}"
    )


def _opens_opt_out(reading: Reading, passage: Passage, address: Address) -> bool:
    """Whether the address is the opt-out's, not that of a policy or a home page named beside it."""
    if vendor_of(address.url, reading.catalogue) or len(passage.plain) < _SHORT:
        return not reading.words.has("policy_address", address.url.lower()) or reading.words.has(
            "opt_out_firm", address.text.lower()
        )
    low = f"{address.url} {address.text}".lower()
    return reading.words.has("opt_out_url", low) or not reading.words.has("policy_address", low)


def _at(reading: Reading, passage: Passage, address: Address) -> Claim:
    way = mechanism(reading.document, address.url, reading.catalogue)
    if reading.words.has("addon", address.text.lower()):
        way = "browser_addon"
    return reading.claim(
        "opt_out",
        passage,
        (reading.words.find("opt_out_firm", passage.plain) or reading.words.find("opt_out", passage.plain),),
        url=address.url,
        mechanism=way,
        vendor=None if way == "industry_platform" else _vendor(reading, passage, address),
        purpose=reading.words.purposes(passage.plain),
        confidence=0.85,
    )


def _vendor(reading: Reading, passage: Passage, address: Address) -> str | None:
    """Whose the address is; the product that the words name, where the address shows its company only."""
    behind, named = vendor_of(address.url, reading.catalogue), _named(reading, passage)
    known = reading.catalogue.vendors.get(named) if named else None
    return named if behind is None or (known is not None and known.family == behind) else behind


def _named(reading: Reading, passage: Passage) -> str | None:
    """The one vendor that the passage names."""
    named = {mention.vendor for mention in reading.catalogue.mentions(passage.text)}
    return named.pop() if len(named) == 1 else None


def _without_address(reading: Reading, passage: Passage) -> Iterator[Claim]:
    words, text = reading.words, passage.plain
    firm = words.find("opt_out_firm", text)
    main = _main_way(reading, passage)
    ways = [main] if main is not None else []
    if words.has("contact_act", text) and main != "browser_setting":
        ways.append("contact")
    for way in ways:
        yield reading.claim(
            "opt_out",
            passage,
            (firm or words.find("opt_out", text),),
            mechanism=way,
            vendor=_named(reading, passage),
            purpose=words.purposes(text),
            confidence=0.7,
        )


def _main_way(reading: Reading, passage: Passage) -> Mechanism | None:
    """The way that its words point to, the most particular first."""
    words, text = reading.words, passage.plain
    firm = words.has("opt_out_firm", text)
    browser = words.has("browser", text) and words.has("cookie", text) and words.has("browser_act", text)
    link: Mechanism = "third_party_page" if words.has("outside_tracker", text) else "link"
    ways: tuple[tuple[bool, Mechanism], ...] = (
        (firm and words.has("addon", text), "browser_addon"),
        (words.has("signal_way", text), "signal"),
        (words.has("basis_banner", text), "banner"),
        (firm and words.has("button", text), "toggle"),
        (firm and words.has("click_here", text), link),
        (firm and words.has("account_setting", text), "link"),
        (browser and not words.has("consequence", text), "browser_setting"),
    )
    return next((way for holds, way in ways if holds), None)


READER = Reader(types=("opt_out",), read=read)
