"""Ways to opt out of tracking or of the sharing of data, with and without an address."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from auditor.model.claim import Claim, Quote
from auditor.model.mechanism import Mechanism
from auditor.policy.opt_outs.addresses_of import Address, below, mechanism, vendor_of, within
from auditor.policy.opt_outs.beside import vendor_before, vendor_beside
from auditor.policy.opt_outs.opt_out_target import leads_elsewhere, opens_opt_out
from auditor.policy.opt_outs.opt_out_ways import message_ways, ways
from auditor.policy.opt_outs.optout_links import OptOutKind, OptOutLink, is_generic, opt_out_links
from auditor.policy.passages.no_ends import kept_until
from auditor.policy.passages.passage import WORDS_SHOWN, Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary, blanked, plain

_SECTION: Final = 3
"""How many sentences before an offer may name the analytics vendor."""
_MEASURING: Final = frozenset({"analytics", "session_recording"})
_FURTHER: Final = 40
"""How many sentences further down an address of a list may be."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per address; one per mechanism where a sentence gives none. An opt-out of messages has the
    `object` "communications" and no address: it does not stop tracking, and there is nothing to visit.
    """
    links = opt_out_links(reading.document)
    claims = tuple(_said(reading, {link.start: link.kind for link in links}))
    claimed = {claim.url for claim in claims if claim.url}
    listed = tuple(_listed_below_headings(reading, claimed))
    yield from (*claims, *listed)
    yield from _linked(reading, links, claimed | {claim.url for claim in listed if claim.url})


def _said(reading: Reading, kinds: Mapping[int, OptOutKind]) -> Iterator[Claim]:
    """Claims from sentences; `kinds` maps the start of each opt-out link of the document to its kind."""
    given: set[int] = set()
    for passage in reading.passages:
        if reading.in_table(passage) or kept_until(reading, passage) or _offer(reading, passage) is None:
            continue
        here = tuple(within(reading, passage.sentence.start, passage.sentence.end))
        if here and all(address.start in given for address in here):
            continue  # a line that is only the address of the sentence above it
        if not _about_tracking(reading, passage):
            yield from () if passage.sentence.kind == "heading" else _messages(reading, passage)
            continue
        beneath = _beneath(reading, passage)
        if not here and beneath and all(address.start in given for address in beneath):
            continue  # the previous sentence already has that address
        found = (*here, *(address for address in beneath if address.start not in given))
        if any(kinds.get(a.start) == "communications" for a in found):
            yield from _messages(reading, passage)
        found = tuple(a for a in found if kinds.get(a.start, "tracking") == "tracking")
        tracking = [a for a in found if a.start in kinds or opens_opt_out(reading, passage, a)]
        given |= {address.start for address in tracking}
        yield from (_at(reading, passage, address) for address in tracking)
        if not tracking and passage.sentence.kind != "heading":
            yield from _without_address(reading, passage)


def _listed_below_headings(reading: Reading, claimed: set[str]) -> Iterator[Claim]:
    """Links of known vendors in a list under "Opt-out", even if their words only name the vendor."""
    words = reading.words
    for passage in reading.passages:
        above = map(plain, passage.sentence.heading[-2:])
        if passage.sentence.kind != "item" or not any(words.has("opt_out_heading", said) for said in above):
            continue
        for address in within(reading, passage.sentence.start, passage.sentence.end):
            low = f"{address.url} {address.text}".lower()
            if address.url in claimed or words.has("policy_address", low):
                continue
            if vendor_of(address.url, reading.catalogue) and not leads_elsewhere(reading, address):
                yield _at(reading, passage, address)


def _beneath(reading: Reading, passage: Passage) -> tuple[Address, ...]:
    """The addresses below a passage. If the passage is an item, and the next item's link has words of its
    own, they belong to that item.
    """
    found = tuple(a for a in below(reading, passage) if not _offered_there(reading, passage, a))
    after = reading.passages[passage.index + 1 : passage.index + 2]
    if passage.sentence.kind != "item" or not found or not after or after[0].sentence.kind != "item":
        return found
    return found if found[0].bare or is_generic(found[0].text) else ()


def _offered_there(reading: Reading, passage: Passage, address: Address) -> bool:
    """Whether the item that contains the address offers the opt-out itself ("Acme, opt-out: https://…"), or
    names its own vendor as another item of the list.
    """
    for own in reading.passages[passage.index + 1 : passage.index + _FURTHER]:
        if own.sentence.start <= address.start < own.sentence.end:
            before = own.plain[: own.folded(address.start - own.sentence.start)]
            labelled = passage.plain.endswith(":") and before.endswith(": ")
            both = passage.sentence.kind == own.sentence.kind == "item"
            if both and (labelled or reading.mentions(own)):
                return True
            said = reading.words.find("opt_out", own.plain, 0, address.start - own.sentence.start)
            return own.sentence.kind == "item" and said is not None and _about_tracking(reading, own)
    return False


def _offer(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The words that offer an opt-out; mentioning one among other things ("learn more about ads, including
    how to opt out") is not an offer.
    """
    words, text = reading.words, passage.plain
    if words.has("not_offered", text) and not words.has("click_here", text):
        return None
    if any(words.has(key, text) for key in ("rights_request", "opt_out_other", "only_explains")):
        return None  # a data subject's request, or an opt-out of something that tracks nobody
    if words.has("signal_dnt", text) and not words.has("opt_out_firm", text):
        return None  # what a browser asks of sites
    lost = words.has("consequence", text) or words.has("no_consequence", text)
    lost = lost and words.has("without_cookies", text)
    if lost and not words.has("click_here", text):
        return None
    for told in words.all("opt_out_told", text):
        text = blanked(text, told.span())
    said = words.find("opt_out_firm", text) or words.find("opt_out", text) or words.find("withdraw", text)
    return said or _chosen_again(words, passage)


def _chosen_again(words: Vocabulary, passage: Passage) -> re.Match[str] | None:
    """The words that offer the banner's choice again: "change your consent by the tab on your screen"."""
    text = passage.plain
    banner = words.has("basis_banner", text) or words.has("banner_again", text)
    about = words.has("opt_out_tracking", f"{text} {passage.heading}") or words.has("basis_consent", text)
    changed = words.find("choice_changed", text)
    return (words.find("withdraw", text) or changed) if banner and (about or changed is None) else None


def _messages(reading: Reading, passage: Passage) -> Iterator[Claim]:
    words, text = reading.words, passage.plain
    offered = words.find("opt_out_messages", text)
    if offered is None or not (
        words.has("communication", text) or words.has("communication", passage.heading)
    ):
        return
    if words.has("not_offered", text):
        return
    last, found = passage, tuple(message_ways(reading, passage))
    if not found and (after := _carried_on(reading, passage)) is not None:
        last, found = after, tuple(message_ways(reading, after))
    free = words.find("free_to_leave", text)
    for way in found or ((None,) if free is not None else ()):
        claim = reading.claim(
            "opt_out", passage, (offered,),
            mechanism=way, purpose=("marketing",), object="communications", confidence=0.6,
        )  # fmt: skip
        if last is not passage:
            claim = replace(claim, quote=reading.quote(passage.sentence.start, last.sentence.end))
        yield claim
        further = reading.passages[passage.index + 1 : passage.index + 2]
        if last is passage and way != "contact" and further and _another_way(reading, passage, further[0]):
            yield replace(claim, quote=_whole(reading, further[0]), because=(), mechanism="contact")


def _another_way(reading: Reading, passage: Passage, after: Passage) -> bool:
    """Whether the next sentence of the same block says whom to contact as another way out."""
    words, text = reading.words, after.plain
    same = after.sentence.block == passage.sentence.block
    if not same or not words.at("another_way", text, 0) or not words.has("contact_act", text):
        return False
    return not words.has("rights", text) and not words.has("opt_out", text)


def _whole(reading: Reading, passage: Passage) -> Quote:
    return reading.quote(passage.sentence.start, passage.sentence.end)


def _about_tracking(reading: Reading, passage: Passage) -> bool:
    """Whether the opt-out is one of tracking, not of mail."""
    words, text = reading.words, passage.plain
    own = words.has("opt_out_about", text)
    own = own and (words.has("opt_out_firm", text) or words.has("opt_out_tracking", text))
    if words.has("communication", text):
        return own and words.has("opt_out_tracking", text)
    forgotten = words.has("storage_deleted", text) and words.has("withdraw", text)
    if own or _chosen_again(words, passage) or forgotten or reading.mentions(passage):
        return True
    above = passage.sentence.heading[-1:]
    if any(words.has("opt_out_heading", said) for said in (text, *map(plain, above))):
        return True
    before = reading.passages[passage.index - 1].plain if passage.index else ""
    return words.has("opt_out_tracking", f"{passage.heading} {passage.intro} {before}") and not words.has(
        "communication", f"{passage.heading} {before}"
    )


def _at(reading: Reading, passage: Passage, address: Address) -> Claim:
    way = mechanism(reading.document, address.url, reading.catalogue)
    if reading.words.has("addon", address.text.lower()):
        way = "browser_addon"
    return reading.claim(
        "opt_out",
        passage,
        (_words_of(reading.words, passage.plain),),
        url=address.url,
        linked=address.linked,
        mechanism=way,
        vendor=None if way == "industry_platform" else _vendor(reading, passage, address),
        purpose=reading.words.purposes(passage.plain),
        confidence=0.85,
    )


def _words_of(words: Vocabulary, text: str) -> re.Match[str] | None:
    """The words that show the opt-out, as evidence of the claim."""
    keys = ("opt_out_firm", "opt_out", "choice_changed")
    return next((found for key in keys if (found := words.find(key, text)) is not None), None)


def _vendor(reading: Reading, passage: Passage, address: Address) -> str | None:
    """The vendor of the address; the product named in words, where the address only shows its company; else
    the one beside or above the address.
    """
    behind, named = vendor_of(address.url, reading.catalogue), _named(reading, passage, address.text.lower())
    if behind is None and named is None:
        return vendor_before(reading, passage, address) or vendor_beside(reading, passage, address)
    known = reading.catalogue.vendors.get(named) if named else None
    return named if behind is None or (known is not None and known.family == behind) else behind


def _named(reading: Reading, passage: Passage, pressed: str = "") -> str | None:
    """The one vendor that the passage names. If it names none but is about analytics, by its own words or
    those of the `pressed` link, the analytics vendor of its section; if it refers back ("opt out of this
    service"), the vendor that the previous sentence names.
    """
    named = {mention.vendor for mention in reading.mentions(passage)}
    own = reading.words.has("own_measuring", f"{passage.plain} {pressed}")
    if not named and not own and "analytics" in reading.words.purposes(f"{passage.plain} {pressed}"):
        named = _measures_here(reading, passage)
    if not named and passage.index and reading.words.has("said_before", passage.plain):
        before = reading.passages[passage.index - 1]
        same = before.sentence.heading == passage.sentence.heading and before.sentence.kind != "heading"
        named = {mention.vendor for mention in reading.mentions(before)} if same else set()
    return named.pop() if len(named) == 1 else None


def _measures_here(reading: Reading, passage: Passage) -> set[str]:
    """The analytics vendors that the sentences before this one name in the same section."""
    measuring = set()
    for other in reversed(reading.passages[max(0, passage.index - _SECTION) : passage.index]):
        if other.sentence.heading != passage.sentence.heading or other.sentence.kind == "heading":
            break
        measuring |= {
            mention.vendor
            for mention in reading.mentions(other)
            if (known := reading.catalogue.vendors.get(mention.vendor)) and known.category in _MEASURING
        }
    return measuring


def _without_address(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """The ways out that the sentence gives, else those of the next sentence ("To do so, …"). None where it
    only refers to more information, or says how long an opt-out lasts.
    """
    words, text = reading.words, passage.plain
    lasting = words.has("persistence", text) and not words.has("visitor_may", text)
    if lasting or words.has("more_elsewhere", text):
        return
    found = tuple(ways(reading, passage))
    if {"browser_setting", "toggle", "link"} >= {*found} and _of_cookies_alone(words, text):
        return  # about browsers and cookies: a claim of another type
    if found:
        yield from (_by(reading, passage, passage, way) for way in found)
        return
    after = _carried_on(reading, passage)
    if after is not None:
        yield from (_by(reading, passage, after, way) for way in ways(reading, after))


def _of_cookies_alone(words: Vocabulary, text: str) -> bool:
    """Whether it only says what browsers do with cookies, and offers no other opt-out."""
    told = words.has("browser", text) and words.has("browser_act", text) and words.has("cookie", text)
    of_more = text
    for cookie in words.all("cookie_named" if "cookie_named" in words.patterns else "cookie", text):
        of_more = of_more.replace(cookie.group(), " ")
    return told and not words.has("opt_out_firm", of_more) and not words.has("not_control", text)


def _carried_on(reading: Reading, passage: Passage) -> Passage | None:
    """The next sentence under the same heading, if it says how to do what this one offers."""
    following = reading.passages[passage.index + 1 : passage.index + 2]
    for after in following:
        same = after.sentence.heading == passage.sentence.heading
        if same and reading.words.has("to_do_so", after.plain) and not reading.in_table(after):
            return after
    return None


def _by(reading: Reading, passage: Passage, last: Passage, way: Mechanism) -> Claim:
    words = reading.words
    claim = reading.claim(
        "opt_out",
        passage,
        (_words_of(words, passage.plain),),
        mechanism=way,
        vendor=_named(reading, passage),
        purpose=words.purposes(passage.plain),
        confidence=0.7,
    )
    if last is passage:
        return claim
    return replace(claim, quote=reading.quote(passage.sentence.start, last.sentence.end))


def _linked(reading: Reading, links: tuple[OptOutLink, ...], claimed: set[str]) -> Iterator[Claim]:
    """Tracking opt-out links in sentences that do not mention it: the link's own words or address do."""
    starts = [passage.sentence.start for passage in reading.passages]
    for link in links:
        index = bisect_right(starts, link.start) - 1
        if link.kind != "tracking" or link.url in claimed or index < 0:
            continue
        claimed.add(link.url)
        passage = reading.passages[index]
        address = Address(link.url, link.text, link.start, link.end, linked=not link.written)
        yield replace(_at(reading, passage, address), because=(link.text[:WORDS_SHOWN],))


READER = Reader(types=("opt_out",), read=read)
