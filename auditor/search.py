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
from auditor.languages import KNOWN, words_for
from auditor.model.document import Document
from auditor.model.observation import Link
from auditor.model.site import DocumentKind, Vantage
from auditor.model.visit import Visit
from auditor.policy import claims
from auditor.policy.finding import find, kinship, sitemap
from auditor.policy.finding.link_words import families, naming, speaks_of_data
from auditor.policy.finding.variants import readable_first, variant_key
from auditor.policy.finding.whose import Owner, brand, owner
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
_STATED: Final = frozenset(
    {"tracker_use", "data_collected", "sharing", "sale", "vendor_use", "cookie_declared"}
)
_BESIDE: Final = frozenset({"policy_link", "date", "scope", "jurisdiction", "definition", "change_notice"})
"""What a page may say without saying anything of the use of data."""
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
    heard: list[kinship.Home] = field(default_factory=list)
    """What the site's first page says, once it was needed to tell whose a policy is."""

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
        await self._hear_home(candidate.url for candidate in first)
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

    async def _hear_home(self, urls: Iterable[str]) -> None:
        """Read the site's first page if one of these addresses may be another company's."""
        if self.heard or not self.home or all(owner(u, self.home) is not Owner.STRANGER for u in urls):
            return
        answer = await fetch.fetch(self.browser, self.home, self.vantage)
        self.heard.append(kinship.home_of(b"" if answer.failure else answer.content))

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

    def vendors_own(self, first: Visit) -> tuple[Document, ...]:
        """The policies of vendors to which the first page's footer links by no other name than "privacy
        policy", as documents that were not read: whether the site has one of its own cannot be told.
        """
        below = [link for link in first.links if link.place == "footer"]
        named = (c for c in find.candidates(below, first.final_url) if c.sure and c.kind in _POLICIES)
        strange = (c for c in named if owner(c.url, first.final_url) is Owner.STRANGER)
        return tuple(
            policy_document.unread(
                c.url, kind=c.kind, found=c.found, problem=f"it is the policy of {host_of(c.url)}, a vendor"
            )
            for c in strange
            if self.vendor(host_of(c.url)) and naming(c.text, c.kind) in ("named", "bare")
        )

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
                    found += (replace(read, kind=read.kind if read.kind in _POLICIES else "privacy"),)
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
                await self._hear_home([answer.url])
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
        problem = problem or self._anothers(candidate, document) or _says_nothing(document)
        return replace(document, problem=problem, partial=False) if problem else document

    def _anothers(self, candidate: find.Candidate, document: Document) -> str | None:
        """Why a page on another domain is not the site's policy: it does not name the site, and the first
        page does not name its company either. A link that calls it the site's own is believed.
        """
        home, host = self.home, host_of(candidate.url)
        if not home or owner(candidate.url, home) is not Owner.STRANGER or candidate.found == "site file":
            return None
        said = self.heard[0] if self.heard else kinship.Home("", "")
        if kinship.names_site(f"{document.title}\n{document.text}", home, said.title):
            return None
        theirs = brand(host)
        words = (word for word in re.findall(r"\w{4,}", candidate.text.casefold()) if word in theirs)
        strange = not candidate.sure or any(kind_of_words(word) is None for word in words)
        own = words_for("ours").search(candidate.text) or kinship.belongs_to(said, document.text, host)
        return (
            None if own and not strange else f"it is the policy of {host}, which does not speak of this site"
        )

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
    """Whether a document says how data is handled. In a short text or a table the readers must find a
    statement, since even a bakery may say that it has cookies.
    """
    if speaks_of_data(document.text):
        return True
    if not document.tables and (not families(document.text) or len(document.text) > _FEW_WORDS):
        return False
    read = claims.read(document, catalogue.load())
    return any(c.type in _STATED or (c.type == "cookie_use" and c.polarity == "does_not") for c in read)


def _says_nothing(document: Document) -> str | None:
    """Why a short page with a policy's title is none: its text did not come, or is a picture. Such a page
    states nothing that the readers know.
    """
    short = document.problem is None and len(document.text) <= _FEW_WORDS
    if not short or document.kind not in _POLICIES or document.language not in KNOWN:
        return None
    stated = any(claim.type not in _BESIDE for claim in claims.read(document, catalogue.load()))
    return None if stated else "the page says nothing of the use of data"


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
