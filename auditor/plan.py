"""What to do on a site: which pages, which opt-outs, and which visits with their controls."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from auditor.domains import host_of
from auditor.model.claim import Claim
from auditor.model.site import Site, Vantage
from auditor.model.visit import (
    ACCEPTED,
    CONTROL,
    OPTED_OUT,
    REJECTED,
    UNTOUCHED,
    WITHDRAWN,
    OptOutEndpoint,
    Visit,
    VisitPlan,
)
from auditor.vendors.catalogue import Catalogue

OPERABLE: Final = frozenset({"link", "third_party_page", "toggle", "script"})
"""Mechanisms whose address a browser can open and use; the others are recorded without a visit."""

MAX_ENDPOINTS: Final = 24
"""Opt-outs tried on one site; a policy that lists a hundred vendors is not a hundred visits."""


def first_visit(site: Site, vantage: Vantage) -> VisitPlan | None:
    """The untouched visit by which a site is met from `vantage`; None where no address is stated."""
    if site.entry is None:
        return None
    return VisitPlan(site=site.name, phase=UNTOUCHED, entry=site.entry, pages=site.pages, vantage=vantage)


def endpoints(site: Site, claims: Sequence[Claim], catalogue: Catalogue) -> tuple[OptOutEndpoint, ...]:
    """Every opt-out that the site file or a document offers, one an address, with where it was found."""
    found: dict[tuple[str, str], OptOutEndpoint] = {}
    for endpoint in (*_declared(site), *_promised(claims)):
        key = (endpoint.url or endpoint.mechanism, "" if endpoint.url else endpoint.vendor or "")
        known = found.get(key)
        if known is None:
            found[key] = _with_vendor(endpoint, catalogue)
        elif known.quote is None and endpoint.quote:
            found[key] = replace(known, quote=endpoint.quote, found=f"{known.found}, {endpoint.found}")
    return tuple(found.values())


def _declared(site: Site) -> Iterator[OptOutEndpoint]:
    for declared in site.opt_outs:
        yield OptOutEndpoint(
            url=declared.url, mechanism=declared.mechanism, vendor=declared.vendor, found="site file"
        )


def _promised(claims: Iterable[Claim]) -> Iterator[OptOutEndpoint]:
    for claim in claims:
        if claim.type == "opt_out" and claim.polarity == "does" and claim.object != "communications":
            yield OptOutEndpoint(
                url=claim.url,
                mechanism=claim.mechanism or ("link" if claim.url else "contact"),
                vendor=claim.vendor,
                found="quote",
                quote=claim.quote.text,
            )


def _with_vendor(endpoint: OptOutEndpoint, catalogue: Catalogue) -> OptOutEndpoint:
    """The endpoint with the vendor that the catalogue knows by its query or its host."""
    if endpoint.vendor or endpoint.url is None:
        return endpoint
    query = urlsplit(endpoint.url).query
    for vendor in catalogue.vendors.values():
        if any(way.query and way.query in query.split("&") for way in vendor.opt_outs):
            return replace(endpoint, vendor=vendor.id)
    behind = catalogue.by_host(host_of(endpoint.url))
    return replace(endpoint, vendor=behind.id) if behind else endpoint


def further_visits(
    site: Site, first: Visit, opt_outs: Sequence[OptOutEndpoint], repeats: int, inner: Sequence[str]
) -> tuple[VisitPlan, ...]:
    """The visits after the first one, from its vantage: each choice, each opt-out, and their control.

    `inner` are the inner pages that each goes to, where the site file names none.
    """
    entry = first.entry
    pages = site.pages or tuple(inner)
    base = VisitPlan(
        site=site.name, phase=CONTROL, entry=entry, pages=pages, vantage=_declared_at(site, first)
    )
    choices: tuple[VisitPlan, ...] = ()
    if first.banner is not None:
        choices = (
            replace(base, phase=REJECTED, choice="reject"),
            replace(base, phase=ACCEPTED, choice="accept"),
            replace(base, phase=WITHDRAWN, choice="withdraw"),
        )
    tried = [replace(base, phase=OPTED_OUT, variant=e.url, opt_out=e) for e in opt_outs if _operable(e)]
    control = (base,) if tried else ()
    again = replace(base, phase=UNTOUCHED)
    plans = (*choices, *control, *tried[:MAX_ENDPOINTS])
    # the first visit knew of no inner page yet; the control sees them with nothing chosen
    seen = bool(control or repeats > 1 or site.pages or not pages)
    further = () if seen else (replace(again, repeat=2),)
    return (
        *plans,
        *further,
        *(replace(plan, repeat=n) for n in range(2, repeats + 1) for plan in (again, *plans)),
    )


def _declared_at(site: Site, first: Visit) -> Vantage:
    """The vantage as it is declared: what a visit keeps of it holds no credentials."""
    return next((each for each in site.vantages if each.id == first.vantage.id), first.vantage)


def _operable(endpoint: OptOutEndpoint) -> bool:
    return endpoint.url is not None and endpoint.mechanism in OPERABLE
