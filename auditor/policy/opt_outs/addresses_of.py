"""Addresses in a passage or right below it: links with their words, and addresses written out in the text."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from auditor.domains import host_of, same_party
from auditor.model.document import Anchor, Document
from auditor.model.mechanism import Mechanism
from auditor.policy.opt_outs.optout_addresses import of_industry
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.passages.recent import kept
from auditor.policy.text.lines import ends
from auditor.policy.words.vocabulary import narrow
from auditor.vendors.catalogue import Catalogue

BARE: Final = re.compile(
    r"https?://[^\s<>\"'「」『』（）()【】、。，]{3,1000}|(?<![\w@.])www\.[\w.-]{3,200}(?:/[^\s<>\"'「」（）()\[\]、。]{0,500})?"
)

_WIDE: Final = re.compile(r"ｈｔｔｐｓ?：／／[０-９Ａ-Ｚａ-ｚ．／＿－？＝＆＃％～]{3,500}")
_MOST: Final = 40
"""How many addresses of one passage are examined."""
_CAPTION: Final = 30
"""The longest caption above a list of addresses, in characters ("Our partners")."""
_TALK: Final = 10
"""How many sentences may stand between "the link below" and the link."""


@dataclass(frozen=True, slots=True)
class Address:
    """An address, the words that show it, and its offsets in the document."""

    url: str
    text: str
    start: int
    end: int
    linked: bool = True
    """Whether it is a link of the page; otherwise it is only written out in the text."""

    @property
    def bare(self) -> bool:
        """Whether the address itself is shown: it is only written out, or the link's words are an address."""
        return not self.linked or BARE.fullmatch(self.text) is not None


@kept
def addresses(document: Document) -> tuple[Address, ...]:
    """All addresses of a document: its links, and those written out."""
    linked = [_of(anchor) for anchor in document.anchors if anchor.url.startswith(("http:", "https:"))]
    starts = sorted(a.start for a in linked)
    ends = tuple(accumulate((a.end for a in sorted(linked, key=lambda a: a.start)), max))
    bare = [
        Address(_whole(match.group()), match.group(), match.start(), match.end(), linked=False)
        for match in BARE.finditer(document.text)
        if not document.text.startswith("](", match.end())
        and ((before := bisect_left(starts, match.end())) == 0 or ends[before - 1] <= match.start())
    ]
    return tuple(sorted([*linked, *bare, *_wide(document.text)], key=lambda a: a.start))


def _wide(text: str) -> Iterator[Address]:
    """The addresses written in full-width characters ("ｈｔｔｐｓ：／／"), as on older Japanese pages."""
    for match in _WIDE.finditer(text):
        written = narrow(match.group())
        yield Address(_whole(written), written, match.start(), match.end())


def _of(anchor: Anchor) -> Address:
    return Address(anchor.url, anchor.text, anchor.start, anchor.end, linked=not anchor.written)


def _whole(url: str) -> str:
    url = url.rstrip(".,;:!?")
    return url if url.startswith("http") else f"http://{url}"


def within(reading: Reading, start: int, end: int) -> Iterator[Address]:
    """The first addresses between these offsets."""
    every = addresses(reading.document)
    first = bisect_left(every, start, key=lambda address: address.start)
    for address in every[first : first + _MOST]:
        if address.start >= end:
            return
        yield address


def below(reading: Reading, passage: Passage, most: int = 6) -> Iterator[Address]:
    """The addresses of the lines right below a passage, as long as those lines are little more than
    addresses. A sentence that says "below" may point past the rest of its paragraph, to a longer list.
    """
    first = _end_of_talk(reading, passage) if reading.words.has("points_below", passage.plain) else None
    most = most if first is None else _MOST
    first = passage.index + 1 if first is None else first
    for after in reading.passages[first : first + most]:
        found = tuple(within(reading, after.sentence.start, after.sentence.end))
        covered = sum(address.end - address.start for address in found)
        if not found or (after.sentence.kind == "prose" and covered * 2 < len(after.text)):
            return
        if after.sentence.kind == "prose" and _offers(reading, after, found):
            return
        yield from found


def _end_of_talk(reading: Reading, passage: Passage) -> int | None:
    """The index of the passage where the addresses begin: after the paragraph, lines that go on about an
    opt-out, and a list's caption ("＊Our partners"). None where the section ends before any address.
    """
    captioned = False
    for after in reading.passages[passage.index + 1 : passage.index + 1 + _TALK]:
        if after.sentence.kind == "heading":
            return None
        if next(within(reading, after.sentence.start, after.sentence.end), None) is not None:
            return after.index
        words = reading.words
        goes_on = words.has("persistence", after.plain) or words.has("effect", after.plain)
        if after.sentence.block != passage.sentence.block and not goes_on:
            if captioned or ends(after.text) or len(after.text) > _CAPTION:
                return None
            captioned = True
    return None


def _offers(reading: Reading, passage: Passage, found: tuple[Address, ...]) -> bool:
    """Whether a line offers an opt-out itself, so that its addresses do not belong to the line above."""
    rest = passage.text
    for address in found:
        rest = rest.replace(address.text, " ")
    low = rest.lower()
    named = reading.words.has("opt_out", low) and bool(reading.mentions(passage))  # "Acme: to refuse, open …"
    return named or reading.words.has("opt_out_firm", low)


def mechanism(document: Document, url: str, catalogue: Catalogue) -> Mechanism:
    """The kind of opt-out behind an address, judged mostly by its host."""
    host = host_of(url)
    if of_industry(url):
        return "industry_platform"
    if "gaoptout" in url or "addons.mozilla" in host or "chromewebstore" in host:
        return "browser_addon"
    if document.url is not None and same_party(host_of(document.url), host):
        return "link"
    vendor = catalogue.by_host(host)
    return "third_party_page" if vendor is not None or document.url is not None else "link"


def vendor_of(url: str, catalogue: Catalogue) -> str | None:
    """The vendor whose opt-out this address is: by its query parameter on any page, else by a page known as
    the opt-out of that vendor alone, else by its host.
    """
    host = host_of(url)
    pairs = {f"{name}={value}" for name, value in parse_qsl(_query(url), keep_blank_values=True)}
    if pairs:
        for vendor in catalogue.vendors.values():
            if any(opt.query in pairs for opt in vendor.opt_outs if opt.query):
                return vendor.id
    owners = _owners(catalogue).get(_page(url), frozenset())
    if len(owners) == 1:
        return next(iter(owners))
    known = catalogue.by_host(host) if host else None
    return known.id if known is not None else None


@kept
def _owners(catalogue: Catalogue) -> dict[tuple[str, str], frozenset[str]]:
    """The vendors known to offer their opt-out on each page; front pages are left out."""
    owners: dict[tuple[str, str], frozenset[str]] = {}
    for vendor in catalogue.vendors.values():
        for opt in vendor.opt_outs:
            if opt.url is None or "{" in opt.url or not (page := _page(opt.url))[1]:
                continue
            owners[page] = owners.get(page, frozenset()) | {vendor.id}
    return owners


@lru_cache(maxsize=8_192)
def _page(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ("", "")
    return (host_of(url).removeprefix("www."), parts.path.rstrip("/"))


def _query(url: str) -> str:
    try:
        return urlsplit(url).query
    except ValueError:
        return ""
