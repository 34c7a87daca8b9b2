"""All known opt-outs of a site: from its site file, documents, pages, and the catalogue."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final
from urllib.parse import urldefrag, urlsplit

from auditor.domains import host_of, same_party
from auditor.languages import words_for
from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.mechanism import Mechanism
from auditor.model.observation import Link
from auditor.model.site import Site
from auditor.model.visit import OptOutEndpoint, Visit
from auditor.policy.opt_outs.opt_out_scripts import scripts
from auditor.policy.opt_outs.optout_addresses import of_industry
from auditor.policy.text.kind import kind_of_address, kind_of_words
from auditor.vendors.catalogue import Catalogue

MOST_LINKS: Final = 6
"""How many opt-out links of the site's pages are taken that no document names."""
MOST_CATALOGUED: Final = 2
"""How many opt-outs known only from the catalogue are taken, for vendors seen on the site."""
_ON_THE_PAGE: Final = frozenset({"toggle", "link", "third_party_page", "script"})
"""Mechanisms that are on the document's own page when no address is given."""
_JOINED: Final = re.compile(
    rf"(?:\s?[,、，・/&])?\s?(?:(?:{words_for('and_between').pattern})\s?)?(?:\w{{1,4}}\s)?", re.IGNORECASE
)
"""What may stand between two names of one list."""
_PAGES: Final = frozenset({"link", "third_party_page"})
_LONGEST: Final = 60
"""The longest words of an opt-out link, in characters: a longer link is a headline."""


def endpoints(
    site: Site,
    claims: Sequence[Claim],
    catalogue: Catalogue,
    documents: Sequence[Document] = (),
    visits: Sequence[Visit] = (),
) -> tuple[OptOutEndpoint, ...]:
    """One endpoint per address, with every place where it was found. `visits` are the undisturbed visits:
    their links and the vendors they met. An opt-out that only the catalogue knows is marked "catalogue": the
    site does not offer it.
    """
    run = tuple(_run(documents, catalogue))
    promised = (each for each in _promised(claims, documents, catalogue) if not _is_run(each, run))
    offered = (*_declared(site), *promised, *run)
    found: dict[tuple[str, str], OptOutEndpoint] = {}
    for endpoint in (*offered, *_linked(visits)):
        known = found.get(endpoint.key)
        if known is None:
            found[endpoint.key] = _with_vendor(endpoint, catalogue)
        else:
            found[endpoint.key] = _both(known, endpoint)
    known_vendors = {endpoint.vendor for endpoint in found.values()}
    for endpoint in _catalogued(site, visits, catalogue, known_vendors):
        found.setdefault(endpoint.key, endpoint)
    return tuple(found.values())


def _both(known: OptOutEndpoint, other: OptOutEndpoint) -> OptOutEndpoint:
    """Merge two findings of the same opt-out. A page with the opt-outs of several vendors belongs to none of
    them in particular.
    """
    if known.page is not None and other.vendor is not None and other.vendor != known.vendor:
        several = tuple(v for v in (*known.shared, known.vendor, *other.shared, other.vendor) if v)
        known = replace(known, vendor=None, shared=tuple(dict.fromkeys(several)))
    if other.found in known.found.split(", "):
        return known
    return replace(known, quote=known.quote or other.quote, found=f"{known.found}, {other.found}")


def _declared(site: Site) -> Iterator[OptOutEndpoint]:
    for declared in site.opt_outs:
        yield OptOutEndpoint(
            url=declared.url, mechanism=declared.mechanism, vendor=declared.vendor, found="site file"
        )


def _promised(
    claims: Iterable[Claim], documents: Sequence[Document], catalogue: Catalogue
) -> Iterator[OptOutEndpoint]:
    pages = {document.id: document.url for document in documents}
    texts = {document.id: document.text for document in documents}

    @cache
    def spoken_of(document: str) -> frozenset[str]:
        return frozenset(mention.vendor for mention in catalogue.mentions(texts.get(document, "")))

    for claim in claims:
        if claim.type == "opt_out" and claim.polarity == "does" and claim.object != "communications":
            mechanism = claim.mechanism or ("link" if claim.url else "contact")
            page = pages.get(claim.quote.document) if mechanism in _ON_THE_PAGE else None
            here = page if claim.url is None and page and page.startswith(("http://", "https://")) else None
            yield OptOutEndpoint(
                url=claim.url or here,
                mechanism="toggle" if here else mechanism,
                vendor=claim.vendor,
                found="quote",
                quote=claim.quote.text,
                page=here,
                shared=_for_several(claim, spoken_of, catalogue),
            )


def _for_several(
    claim: Claim, spoken_of: Callable[[str], frozenset[str]], catalogue: Catalogue
) -> tuple[str, ...]:
    """The vendors that a sentence covers with one opt-out: "switches off HubSpot and Clarity". Empty where it
    covers only one, or leads to another party's page. `spoken_of` gives the vendors that a document names.
    """
    if claim.vendor is not None or claim.mechanism not in (None, "link", "toggle"):
        return ()
    words = claim.quote.text
    if not catalogue.mentions(words):
        return ()
    named = catalogue.mentions(words, spoken_of(claim.quote.document))
    joined = (_JOINED.fullmatch(words, one.end, two.start) for one, two in pairwise(named))
    several = tuple(dict.fromkeys(mention.vendor for mention in named))
    return several if len(several) > 1 and all(joined) else ()


def _run(documents: Sequence[Document], catalogue: Catalogue) -> Iterator[OptOutEndpoint]:
    """Functions of the site's own pages that a document names or links as its opt-out."""
    for document in documents:
        if document.url is None or not document.url.startswith(("http://", "https://")):
            continue
        for script in scripts(document, catalogue):
            yield OptOutEndpoint(
                url=script.code,
                mechanism="script",
                vendor=script.vendor,
                found="quote",
                quote=script.quote,
                page=document.url,
            )


def _is_run(endpoint: OptOutEndpoint, run: Sequence[OptOutEndpoint]) -> bool:
    """Whether an opt-out that a page offers without an address is one of its functions in `run`."""
    return endpoint.page is not None and any(
        script.page == endpoint.page and endpoint.quote is not None and endpoint.quote in (script.quote or "")
        for script in run
    )


def _linked(visits: Sequence[Visit]) -> Iterator[OptOutEndpoint]:
    """Links of the site's pages that are opt-outs by their words or their address."""
    given: set[str] = set()
    for visit in visits:
        for link in visit.links:
            if link.url not in given and len(given) < MOST_LINKS and _opts_out(link, visit.entry):
                given.add(link.url)
                yield OptOutEndpoint(
                    url=link.url, mechanism=_by_host(link.url, visit.entry), found="page link"
                )


def _opts_out(link: Link, entry: str) -> bool:
    if not link.url.startswith(("http://", "https://")) or link.place == "banner":
        return False
    if len(link.text) > _LONGEST or urldefrag(link.url)[0] == urldefrag(link.page_url)[0]:
        return False
    by_words = kind_of_words(link.text) == "opt_out"
    by_address = kind_of_address(link.url) == "opt_out"
    inside = same_party(host_of(link.url), host_of(entry)) or of_industry(link.url)
    return (by_words and (by_address or inside)) or (by_address and inside)


def _by_host(url: str, entry: str) -> Mechanism:
    if of_industry(url):
        return "industry_platform"
    if "gaoptout" in url:
        return "browser_addon"
    return "link" if same_party(host_of(url), host_of(entry)) else "third_party_page"


def _with_vendor(endpoint: OptOutEndpoint, catalogue: Catalogue) -> OptOutEndpoint:
    """The endpoint with the vendor that the catalogue finds by its query or its host."""
    if endpoint.vendor or endpoint.shared or endpoint.url is None:
        return endpoint
    query = _query(endpoint.url)
    for vendor in catalogue.vendors.values():
        if any(way.query and way.query in query.split("&") for way in vendor.opt_outs):
            return replace(endpoint, vendor=vendor.id)
    behind = catalogue.by_host(host_of(endpoint.url))
    return replace(endpoint, vendor=behind.id) if behind else endpoint


def _query(url: str) -> str:
    try:
        return urlsplit(url).query
    except ValueError:
        return ""


def _catalogued(
    site: Site, visits: Sequence[Visit], catalogue: Catalogue, offered: set[str | None]
) -> Iterator[OptOutEndpoint]:
    """The catalogue's opt-outs of vendors that were met and for which the site offers none."""
    hosts = dict.fromkeys(host_of(request.url) for visit in visits for request in visit.requests)
    vendors = dict.fromkeys(vendor.id for host in hosts if (vendor := catalogue.by_host(host)) is not None)
    most = MOST_CATALOGUED
    for vendor in (catalogue.vendors[each] for each in vendors if each not in offered):
        for way in vendor.opt_outs:
            url = _address(way.url, way.query, site.entry)
            if url is not None and way.mechanism in _PAGES and most > 0:
                most -= 1
                yield OptOutEndpoint(url=url, mechanism=way.mechanism, vendor=vendor.id, found="catalogue")


def _address(url: str | None, query: str | None, entry: str | None) -> str | None:
    """The address of a vendor's opt-out on this site; None where it has none that can be opened."""
    if url is None or "{site}" not in url:
        return url
    if url != "{site}" or entry is None or query is None or "=" not in query:
        return None
    bare = urldefrag(entry)[0]
    return f"{bare}{'&' if _query(bare) else '?'}{query}"
