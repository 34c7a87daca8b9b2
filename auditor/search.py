"""Where the documents of a site are looked for, each place through the browser alone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import Final
from urllib.parse import urljoin, urlsplit

from auditor.browser import fetch
from auditor.browser.pressed import fetch_pressed
from auditor.browser.program.chromium import OpenBrowser
from auditor.domains import host_of
from auditor.model.document import Document
from auditor.model.site import DocumentKind, Vantage
from auditor.model.visit import Visit
from auditor.policy import document as policy_document
from auditor.policy import find, sitemap
from auditor.policy.kind import kind_of_words
from auditor.policy.optout_links import opt_out_links
from auditor.policy.variants import readable_first, variant_key
from auditor.policy.whose import Owner, owner

MAX_DOCUMENTS: Final = 12
"""Documents read of one site, referred ones included."""
MOST_VARIANTS: Final = 2
"""Languages or regions of one document that are read."""
MOST_PRESSED: Final = 2
"""Links of scripts that are pressed."""
PLACES_S: Final = 30.0
"""Real seconds after which no further place is tried."""
_POLICIES: Final[frozenset[DocumentKind]] = frozenset({"privacy", "cookie", "external_transmission"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search for one site's documents from one vantage."""

    browser: OpenBrowser
    vantage: Vantage
    home: str
    """Address of the site's first page, as far as it is known."""
    vendor: Callable[[str], bool]
    """Whether a host is a vendor's."""

    async def fetched(
        self, wanted: Iterable[find.Candidate], have: Sequence[Document]
    ) -> tuple[Document, ...]:
        """The documents at these addresses that are not at hand; of one in many languages the first ones."""
        known = {_bare(d.url) for d in have if d.url}
        variants: dict[str, int] = {}
        for document in have:
            key = variant_key(document.url or document.id)
            variants[key] = variants.get(key, 0) + 1
        chosen: dict[str, find.Candidate] = {}
        for candidate in _readable_first(wanted):
            key, bare = variant_key(candidate.url), _bare(candidate.url)
            if bare in known or bare in chosen or variants.get(key, 0) >= MOST_VARIANTS:
                continue
            variants[key] = variants.get(key, 0) + 1
            chosen[bare] = candidate
        first = list(chosen.values())[: max(0, MAX_DOCUMENTS - len(have))]
        answers = await fetch.fetch_many(self.browser, [c.url for c in first], self.vantage)
        return tuple(self._document(c, answer) for c, answer in zip(first, answers, strict=True))

    async def further(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        """Where the links led to no policy: what a script opens, the sitemap, the usual places."""
        found = tuple(have)
        for look in (self._pressed, self._listed, self._usual):
            if any(d.readable and d.kind in _POLICIES for d in found):
                break
            found += await look(first, found)
        return found[len(have) :]

    async def usual_places(self, have: Sequence[Document]) -> tuple[Document, ...]:
        """The first readable policy at the addresses where policies usually are.

        A site that does not answer at one of them is not asked at a dozen more.
        """
        deadline = monotonic() + PLACES_S
        for path in find.WELL_KNOWN:
            if monotonic() > deadline:
                break
            place = find.Candidate(
                url=urljoin(self.home, path), kind="privacy", text="", score=0.1, found="usual place"
            )
            for document in await self.fetched([place], have):
                if document.readable:
                    return (document,)
        return ()

    async def referred(self, latest: Sequence[Document], have: Sequence[Document]) -> tuple[Document, ...]:
        """The documents that `latest` refer to. An opt-out is used by a visit, not read."""
        wanted: list[find.Candidate] = []
        for document in latest:
            if document.url and document.readable:
                opt_outs = {_bare(link.url) for link in opt_out_links(document)}
                wanted += (c for c in find.referred(document, self.home) if _bare(c.url) not in opt_outs)
        return await self.fetched(wanted, have) if wanted else ()

    async def _usual(self, _first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        return await self.usual_places(have)

    async def _pressed(self, first: Visit, _have: Sequence[Document]) -> tuple[Document, ...]:
        """What opens when the site's own words for a policy are pressed."""
        found: list[Document] = []
        scripted = dict.fromkeys(
            (link.text, link.place)
            for link in first.links
            if not link.url and link.page_url == first.final_url
        )
        for words, place in scripted:
            kind = kind_of_words(words)
            if kind in _POLICIES and len(found) < MOST_PRESSED:
                answer = await fetch_pressed(self.browser, first.final_url, words, self.vantage)
                where = f"opened by a script in the {place}: {words[:80]}"
                candidate = find.Candidate(url=answer.url, kind=kind, text=words, score=1.0, found=where)
                found.append(self._document(candidate, answer))
        return tuple(found)

    async def _listed(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        """The documents that the site's own sitemaps list."""
        home, deadline = first.final_url, monotonic() + PLACES_S
        robots = sitemap.text_of((await self._bytes(urljoin(home, "/robots.txt"))).content)
        waiting = list(sitemap.sitemaps(robots, home))
        asked: set[str] = set()
        named: dict[str, find.Candidate] = {}
        while waiting and len(asked) < sitemap.MOST and monotonic() < deadline:
            url = waiting.pop(0)
            if url in asked or host_of(url) == "":
                continue
            asked.add(url)
            text = sitemap.text_of((await self._bytes(url)).content)
            waiting = [*sitemap.inner(text), *waiting]
            named.update((candidate.url, candidate) for candidate in sitemap.pages(text, home))
        best = sorted(named.values(), key=lambda each: -each.score)[:4]
        return await self.fetched(best, have) if best else ()

    async def _bytes(self, url: str) -> fetch.Fetched:
        return await fetch.fetch_bytes(self.browser, url, self.vantage)

    def _document(self, candidate: find.Candidate, answer: fetch.Fetched) -> Document:
        document = policy_document.read(
            answer.content,
            url=answer.url,
            content_type=answer.content_type,
            kind=candidate.kind,
            found=candidate.found,
            fetched=datetime.now(UTC),
            status=answer.status,
        )
        problem = answer.failure or self._led_astray(candidate.url, answer.url)
        return replace(document, problem=problem, partial=False) if problem else document

    def _led_astray(self, asked: str, came: str) -> str | None:
        """Why what came is not what the link named: the first page instead, or somebody else's policy."""
        if _bare(asked) == _bare(came):
            return None
        before, after = urlsplit(asked), urlsplit(came)
        if (
            after.path in ("", "/")
            and not after.fragment
            and before.path not in ("", "/")
            and not after.query
        ):
            return "the address led to a first page instead"
        whose = owner(came, self.home or asked)
        strange = whose is Owner.OTHER or (whose is Owner.STRANGER and self.vendor(host_of(came)))
        if strange and owner(asked, self.home or asked) in (Owner.SITE, Owner.KIN):
            return f"the address led to {host_of(came)}: that is another site's policy"
        return None


def _readable_first(wanted: Iterable[find.Candidate]) -> list[find.Candidate]:
    """Of one document in several languages, one that says that it can be read goes first; all else stays."""
    listed = list(wanted)
    first: dict[str, int] = {}
    for place, candidate in enumerate(listed):
        first.setdefault(variant_key(candidate.url), place)
    return sorted(listed, key=lambda c: (first[variant_key(c.url)], not readable_first(c.url)))


def _is_first(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.fragment and not parts.query


def _bare(url: str | None) -> str:
    return find.without_fragment(url or "").rstrip("/")
