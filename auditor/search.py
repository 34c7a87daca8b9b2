"""Searches for the documents of a site; every place is fetched through the browser."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from time import monotonic
from typing import Final
from urllib.parse import urljoin, urlsplit

from auditor.browser import fetch
from auditor.browser.page.links import says_more
from auditor.browser.pressed import fetch_pressed, fetch_with_menus_open
from auditor.browser.program.chromium import OpenBrowser
from auditor.domains import host_of
from auditor.model.document import Document
from auditor.model.observation import Link
from auditor.model.site import DocumentKind, Vantage
from auditor.model.visit import Visit
from auditor.policy import claims
from auditor.policy.finding import find, sitemap
from auditor.policy.finding.link_words import families, naming, speaks_of_data
from auditor.policy.finding.variants import readable_first, variant_key
from auditor.policy.finding.whose import SHORTEST_BRAND, Owner, brand, owner
from auditor.policy.opt_outs.optout_links import opt_out_links
from auditor.policy.page import document as policy_document
from auditor.policy.page.charset import is_of
from auditor.policy.text.kind import kind_of_words
from auditor.vendors import catalogue

MAX_DOCUMENTS: Final = 12
"""The most documents read for one site, including those that others refer to."""
MOST_VARIANTS: Final = 2
"""The most languages or regional variants read of one document."""
MOST_PRESSED: Final = 2
"""The most script-only links that are pressed."""
PLACES_S: Final = 30.0
"""Seconds of real time after which no further place is tried."""
MOST_HOLDERS: Final = 6
"""The most pages opened because a policy may be on them or linked from them."""
MOST_BESIDE: Final = 2
"""The same limit when a policy has already been found."""
AT_ONCE: Final = 3
_STATED: Final = frozenset({"tracker_use", "data_collected", "sharing", "sale", "vendor_use"})
_FEW_WORDS: Final = 600
"""The most characters of a page that may be a one-sentence policy."""
_SIDES: Final = 3
"""How many aspects of data use a page must mention to hold a policy (`link_words.families`)."""
_HEAD: Final = 80
_LONG: Final = 600
"""The fewest characters of a policy that no heading identifies as one."""
_POLICIES: Final[frozenset[DocumentKind]] = frozenset({"privacy", "cookie", "external_transmission"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search for one site's documents from one vantage."""

    browser: OpenBrowser
    vantage: Vantage
    home: str
    """Address of the site's first page, if known; otherwise empty."""
    vendor: Callable[[str], bool]
    """Whether a host belongs to a vendor."""
    aside: list[Document] = field(default_factory=list)
    """Pages that links worded like a policy led to and that are not policies. If nothing else is found, the
    site cannot be said to have no policy.
    """

    tried: set[str] = field(default_factory=set)
    """Addresses that were requested, whatever the outcome."""

    async def fetched(
        self, wanted: Iterable[find.Candidate], have: Sequence[Document], *, deeper: bool = True
    ) -> tuple[Document, ...]:
        """Fetch the documents at these addresses that are not yet in `have`, only the first few variants of
        each. A page that merely links to documents yields those documents (`deeper`).
        """
        known = self.tried | {_bare(d.url) for d in have if d.url}
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
        self.tried.update(_bare(candidate.url) for candidate in first)
        answers = await fetch.fetch_many(self.browser, [c.url for c in first], self.vantage)
        read = [self._document(c, answer) for c, answer in zip(first, answers, strict=True)]
        found = tuple(each for each in read if each is not None)
        hollow = [a for a, each in zip(answers, read, strict=True) if self._only_leads_on(a, each)]
        for answer in hollow if deeper else ():
            own = [replace(link, place="footer") for link in answer.links if link.place == "main"]
            inner = [c for c in find.candidates(own, answer.url, self.vendor) if c.sure]
            if further := await self.fetched(inner, (*have, *found), deeper=False):
                found = (*(d for d in found if d.url != answer.url or d.readable), *further)
        return found

    def _only_leads_on(self, answer: fetch.Fetched, read: Document | None) -> bool:
        """Whether a page holds no document itself but may link to the documents that its link promised."""
        return (
            (read is None or not read.readable)
            and answer.failure is None
            and bool(answer.links)
            and owner(answer.url, self.home or answer.url) in (Owner.SITE, Owner.KIN)
        )

    async def linked(
        self, links: Sequence[Link], page_url: str, have: Sequence[Document]
    ) -> tuple[Document, ...]:
        """Fetch the documents that the links lead to; doubtful candidates only if no document of their kind
        was read.
        """
        named = find.candidates(links, page_url, self.vendor)
        found = (*have, *await self.fetched([c for c in named if c.sure], have))
        read = {d.kind for d in found if d.readable}
        may_be = [c for c in named if not c.sure and (c.kind if c.kind != "other" else "cookie") not in read]
        return (*found, *await self.fetched(may_be[:MOST_HOLDERS], found))[len(have) :]

    async def further(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        """Search elsewhere if the links led to no policy: links opened by scripts, menus and the end of the
        page, pages that hold or link to policies among other things, the sitemap, the usual places.
        """
        found = tuple(have)
        for look in (self._pressed, self._behind_menus, self._held, self._listed, self._usual):
            if any(d.readable and d.kind in _POLICIES for d in found):
                break
            found += await look(first, found)
        return found[len(have) :]

    async def beside(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        """If only one kind of policy was found, search the pages that the site keeps under "Legal" or "Your
        data".
        """
        read = {d.kind for d in have if d.readable} & _POLICIES
        if not read or {"privacy", "cookie"} <= read:
            return ()
        told = [c for c in find.holders(first.links, first.final_url) if c.sure]
        return await self._from_holders(first, told[:MOST_BESIDE], have, itself="privacy" not in read)

    async def usual_places(self, have: Sequence[Document]) -> tuple[Document, ...]:
        """Return the first readable policy at the usual addresses of policies.

        Stops after a time limit, so that a site that does not answer is not asked a dozen times.
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
        """The documents that `latest` refer to. Opt-outs are left out, since a visit uses them."""
        wanted: list[find.Candidate] = []
        for document in latest:
            if document.url and document.readable:
                opt_outs = {_bare(link.url) for link in opt_out_links(document)}
                wanted += (c for c in find.referred(document, self.home) if _bare(c.url) not in opt_outs)
        return await self.fetched(wanted, have) if wanted else ()

    async def _behind_menus(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        """Fetch what the first page links to once its menus are open and it is scrolled to its end."""
        seen = await fetch_with_menus_open(self.browser, first.final_url, self.vantage)
        known = {link.url for link in first.links}
        fresh = [link for link in seen.links if link.url and link.url not in known]
        return await self.linked(fresh, first.final_url, have) if fresh else ()

    async def _held(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        holders = find.holders(first.links, first.final_url)
        return await self._from_holders(first, holders[:MOST_HOLDERS], have, itself=True)

    async def _from_holders(
        self, first: Visit, holders: Sequence[find.Candidate], have: Sequence[Document], *, itself: bool
    ) -> tuple[Document, ...]:
        """Fetch what these pages link to, or the page itself if it is a policy and `itself` is set, a few at
        a time; then, while no privacy policy is found, similar pages that they link to.
        """
        found = tuple(have)
        known, seen = {_bare(d.url) for d in have if d.url}, {link.url for link in first.links}
        left = [c for c in holders if _bare(c.url) not in known]
        opened = {_bare(c.url) for c in holders}
        while left and len(found) < MAX_DOCUMENTS:
            some, left = left[:AT_ONCE], left[AT_ONCE:]
            answers = await fetch.fetch_many(self.browser, [c.url for c in some], self.vantage)
            for holder, answer in zip(some, answers, strict=True):
                if answer.failure or self._led_astray(holder.url, answer.url):
                    continue
                read = self._document(replace(holder, kind="other", sure=False), answer)
                if itself and read is not None and read.readable and _is_policy(read):
                    found += (read,)
                    continue
                fresh = [link for link in answer.links if link.url not in seen]
                links = [replace(each, place="footer") if each.place == "main" else each for each in fresh]
                found += await self.linked(links, answer.url, found)
                known |= {_bare(d.url) for d in found if d.url}
                inner = [
                    c
                    for c in find.holders(fresh, answer.url)
                    if c.sure and _bare(c.url) not in opened | known
                ]
                left += inner[: max(0, MOST_HOLDERS - len(opened))]
                opened |= {_bare(c.url) for c in inner}
            kinds = {d.kind for d in found[len(have) :] if d.readable} & _POLICIES
            if kinds - {"cookie"} or (kinds and not left):
                break
        return found[len(have) :]

    async def _usual(self, _first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        return await self.usual_places(have)

    async def _pressed(self, first: Visit, have: Sequence[Document]) -> tuple[Document, ...]:
        """What opens when the site's own words for a policy are pressed, each text once."""
        found: list[Document] = []
        read = {(d.kind, _bare(d.url), d.text) for d in have}
        scripted = dict.fromkeys(
            (link.text, link.place)
            for link in first.links
            if not link.url and link.page_url == first.final_url
        )
        for words, place in scripted:
            kind, more = kind_of_words(words), says_more(words, place)
            if (kind in _POLICIES or more) and len(found) < MOST_PRESSED:
                answer = await fetch_pressed(self.browser, first.final_url, words, self.vantage)
                where = f"opened by a script in the {place}: {words[:80]}"
                candidate = find.Candidate(
                    url=answer.url, kind=kind or "other", text=words, score=1.0, found=where, sure=not more
                )
                document = self._document(candidate, answer)
                if document is None or (key := (document.kind, _bare(document.url), document.text)) in read:
                    continue
                read.add(key)
                found.append(document)
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

    def _document(self, candidate: find.Candidate, answer: fetch.Fetched) -> Document | None:
        """Return the response as a document; None if the link was doubtful and the page is not a document."""
        content, content_type = as_it_came(answer)
        document = policy_document.read(
            content,
            url=answer.url,
            content_type=content_type,
            kind=candidate.kind if candidate.kind != "other" or candidate.recipients else None,
            found=candidate.found,
            fetched=datetime.now(UTC),
            status=answer.status,
        )
        problem = answer.failure or self._led_astray(candidate.url, answer.url)
        spoken = naming(candidate.text, candidate.kind) == "named"
        doubtful = not candidate.sure or (problem is None and document.readable and not spoken)
        if doubtful and not candidate.recipients and (problem is None or _is_hearsay(candidate)):
            named = naming(document.title, kind_of_words(document.title)) == "named"
            if problem or not document.readable or not (named or _tells(document)):
                if not _is_hearsay(candidate):
                    why = problem or document.problem or "it does not speak of data: not a policy"
                    self.aside.append(replace(document, problem=why, partial=False))
                return None
        problem = problem or self._anothers(candidate, document)
        return replace(document, problem=problem, partial=False) if problem else document

    def _anothers(self, candidate: find.Candidate, document: Document) -> str | None:
        """Why a page on another domain is not the site's policy: its link names that domain's company, or was
        doubtful, and the page does not mention the site.
        """
        home, host = self.home, host_of(candidate.url)
        if not home or owner(candidate.url, home) is not Owner.STRANGER or candidate.found == "site file":
            return None
        ours, theirs = brand(host_of(home)), brand(host)
        text = f"{document.title}\n{document.text}".casefold().replace("-", "")
        words = (word for word in re.findall(r"\w{4,}", candidate.text.casefold()) if word in theirs)
        named = [word for word in words if kind_of_words(word) is None]
        if ours in text if len(ours) >= SHORTEST_BRAND else not named:
            return None
        strange = named or not candidate.sure
        return f"it is the policy of {host}, which does not speak of this site" if strange else None

    def _led_astray(self, asked: str, came: str) -> str | None:
        """Why the response is not what the link named: the first page instead, or another site's policy."""
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
    """Move a variant in a readable language to the front among the variants of one document; keep the order
    of everything else.
    """
    listed = list(wanted)
    first: dict[str, int] = {}
    for place, candidate in enumerate(listed):
        first.setdefault(variant_key(candidate.url), place)
    return sorted(listed, key=lambda c: (first[variant_key(c.url)], not readable_first(c.url)))


def as_it_came(answer: fetch.Fetched) -> tuple[bytes, str]:
    """Return a document's bytes and type: as rendered, or as sent if the browser was given a
    wrong encoding.
    """
    if answer.source and not is_of(answer.source, answer.encoding):
        return answer.source, "text/html"
    return answer.content, answer.content_type


def _tells(document: Document) -> bool:
    """Whether a document says how data is handled. In a short text the readers must find a statement, since
    even a bakery may say that it has cookies.
    """
    if speaks_of_data(document.text):
        return True
    if not families(document.text) or len(document.text) > _FEW_WORDS:
        return False
    read = claims.read(document, catalogue.load())
    return any(c.type in _STATED or (c.type == "cookie_use" and c.polarity == "does_not") for c in read)


def _is_hearsay(candidate: find.Candidate) -> bool:
    """Whether a candidate counts as a document only by its place or by words about something else."""
    return candidate.kind == "other" or naming(candidate.text, candidate.kind) == "elsewhere"


def _is_policy(document: Document) -> bool:
    """Whether a page that no link names as a policy is one, or holds one below a heading."""
    sides = families(document.text)
    heads = (document.title, *(heading.text for heading in document.headings))
    if any(kind_of_words(head) in _POLICIES and len(head) <= _HEAD for head in heads):
        return sides >= _SIDES
    return sides > _SIDES and len(document.text) >= _LONG


def _bare(url: str | None) -> str:
    return find.without_fragment(url or "").rstrip("/")
