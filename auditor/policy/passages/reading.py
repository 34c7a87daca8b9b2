"""A document being read for claims: its passages, the vendors they name, and the claims they make."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from typing import Any, Final, Literal

from auditor.domains import host_of, registrable_domain
from auditor.model.claim import Claim, ClaimType, Quote
from auditor.model.document import Document
from auditor.policy.passages.own_names import of_site, of_vendors, titled
from auditor.policy.passages.passage import LONGEST, Passage
from auditor.policy.words.reach import DENIALS, limits
from auditor.policy.words.vocabulary import Vocabulary, blanked, narrow, plain
from auditor.vendors.catalogue import Catalogue
from auditor.vendors.mentions import Mention

Area = Literal["admin", "after_login"]
_NAME: Final = re.compile(r"\b\w{3,}")
_DOER: Final = re.compile(r"[^\w\s]{0,3}(?P<name>[A-Z][\w&'’.-]+(?: [A-Z][\w&'’.-]+){0,3})(?= )")
_CLAUSE_END: Final = re.compile(r"[,;:()]")
_HOST: Final = re.compile(r"(?<![a-z0-9_@/.-])(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![a-z0-9_/@-])")
_OPENING: Final = 400
"""Characters at the start of a document in which it says which sites it is about."""
_LAST_WORD: Final = re.compile(r"[\w.-]*\w\W{0,2}$")
_KNOWN_NAME: Final = 4
"""Least number of times that a document names its own company."""
_KNOWN_PRODUCT: Final = 3
"""Least number of times that a document names the app that it is about."""
_NO_NAMES: Final = (
    "person",
    "term",
    "loose_term",
    "cookie",
    "tracker",
    "third_party",
    "site",
    "no_name",
    "kind_of_tool",
)
"""Patterns of capitalised words that may begin a sentence and are not a company's name."""
_OF_A_COMPANY: Final = frozenset({"sharing", "sale", "transfer"})
"""Claims that a company makes about itself as a whole, not only about an app of its own."""
_OF_PAGES: Final = frozenset(
    {"cookie_use", "tracker_use", "third_party_collection", "purpose", "data_collected"}
)
"""Claims about what is on a page, or inside another thing."""
_GOING_ON: Final = 3
"""How many sentences of a paragraph may continue about the app that the first one names."""
_LIST: Final = 8
"""How many passages before and after an entry may belong to its list."""
_FIRST: Final = 3
"""How many sentences at the start may say what a document is about."""
_LEADING: Final = 2
"""How many sentences before a list may say what it lists."""
_SHORT_NAME: Final = 5
"""Least characters of a short form of a name."""


@dataclass(frozen=True, eq=False)
class Reading:
    """Everything about a document that is available to a reader."""

    document: Document
    words: Vocabulary
    every: tuple[Vocabulary, ...]
    """The vocabularies of all languages: table headers may be in any of them."""
    passages: tuple[Passage, ...]
    catalogue: Catalogue
    tabled: tuple[tuple[int, int], ...] = ()
    """The spans of tables that are read by their columns."""
    line_starts: tuple[int, ...] = (0,)
    _named: dict[int, tuple[Mention, ...]] = field(default_factory=dict)

    @cached_property
    def own_names(self) -> frozenset[str]:
        """The site's own names, in lower case (`own_names.of_site`)."""
        return of_site(self.document, self.catalogue, self._titles, self.self_named)

    @cached_property
    def self_named(self) -> frozenset[str]:
        """Vendors whose own site this is, according to the document (`own_names.of_vendors`)."""
        return of_vendors(self.words, self.catalogue, self._titles, self.passages)

    @cached_property
    def _titles(self) -> frozenset[str]:
        return titled(self.document, self.words)

    def is_own(self, name: str) -> bool:
        """Whether a name, or a vendor's id, is the site's own."""
        low = name.lower()
        names = {bare for own in self.own_names for bare in (own, own.removeprefix("the "))}
        return any(low == own or low.startswith((f"{own}-", f"{own} ")) for own in names)

    @cached_property
    def spoken_of(self) -> frozenset[str]:
        """Vendors that the document names somewhere by an unambiguous name."""
        named = self.catalogue.mentions(narrow(self.document.text))
        return frozenset(mention.vendor for mention in named)

    def mentions(self, passage: Passage) -> tuple[Mention, ...]:
        """The vendors that a passage names, with offsets in `plain`. Cached, because several readers ask at
        each verb. A company stands for its product if the passage or its heading names exactly one.
        """
        if passage.index not in self._named:
            text = narrow(passage.text[:LONGEST])
            found = self.catalogue.mentions(text, self.spoken_of)
            named = tuple(
                replace(one, start=passage.folded(one.start), end=passage.folded(one.end)) for one in found
            )
            self._named[passage.index] = self._by_product(passage, named) if named else named
        return self._named[passage.index]

    def _by_product(self, passage: Passage, named: tuple[Mention, ...]) -> tuple[Mention, ...]:
        vendors = self.catalogue.vendors
        products: dict[str, set[str]] = {}
        for mention in (*named, *self.catalogue.mentions(passage.heading)):
            family = vendors[mention.vendor].family
            if family is not None and family != mention.vendor:
                products.setdefault(family, set()).add(mention.vendor)
        alone = {family: next(iter(of)) for family, of in products.items() if len(of) == 1}
        return tuple(replace(m, vendor=alone.get(m.vendor, m.vendor)) for m in named)

    def prose(self) -> tuple[Passage, ...]:
        """Passages to read as sentences: all but headings, questions (which state nothing), imprint clauses
        that forbid others to use the publisher's address, and table cells read by their columns.
        """
        return self._prose

    def present(self) -> tuple[Passage, ...]:
        """The passages of `prose` about the present, not about a possible future ("If we ever add ...")."""
        return self._present

    @cached_property
    def _present(self) -> tuple[Passage, ...]:
        return tuple(p for p in self._prose if not self.words.has("future_told", p.plain))

    @cached_property
    def _prose(self) -> tuple[Passage, ...]:
        return tuple(
            passage
            for passage in self.passages
            if passage.sentence.kind != "heading"
            and not self.words.has("question", passage.plain)
            and not self.words.has("imprint_clause", passage.plain)
            and not self.in_table(passage)
        )

    def in_table(self, passage: Passage) -> bool:
        """Whether the passage lies in a table that is read by its columns."""
        at = passage.sentence.start
        before = bisect_right(self._table_starts, at)
        return before > 0 and at < self._table_ends[before - 1]

    @cached_property
    def _table_starts(self) -> tuple[int, ...]:
        return tuple(sorted(start for start, _ in self.tabled))

    @cached_property
    def _table_ends(self) -> tuple[int, ...]:
        """For each table, the furthest end among those that begin no later: tables may be nested."""
        return tuple(accumulate((end for _, end in sorted(self.tabled)), max))

    def items_below(self, passage: Passage) -> tuple[Passage, ...]:
        """The items of the list that follows `passage` within two passages, under the same heading."""
        found: list[Passage] = []
        for after in self.passages[passage.index + 1 : passage.index + 40]:
            if after.sentence.heading != passage.sentence.heading:
                break
            if after.sentence.kind == "item":
                found.append(after)
            elif found or after.index > passage.index + 2:
                break
        return tuple(found)

    def lead(self, passage: Passage) -> str:
        """What introduces an item's list: the two sentences before its first item under the same heading, and
        its intro.
        """
        at = passage.index
        while at > 0 and self.passages[at - 1].sentence.kind == "item":
            at -= 1
        before = self.passages[max(0, at - _LEADING) : at]
        same = (b.plain for b in before if b.sentence.heading == passage.sentence.heading)
        return " ".join((*same, passage.intro))

    def quote(self, start: int, end: int) -> Quote:
        """The exact words of the document at these offsets."""
        text = self.document.text
        return Quote(
            document=self.document.id,
            start=start,
            end=end,
            line=bisect_right(self.line_starts, start),
            text=text[start:end],
        )

    def claim(
        self, type_: ClaimType, passage: Passage, because: Sequence[re.Match[str] | None], **more: Any
    ) -> Claim:
        """A claim that quotes the whole passage, with the matches `because` as evidence. The words at the
        span `said`, which are part of the denial itself, are not read as limits of it.
        """
        sentence, said = passage.sentence, more.pop("said", None)
        more.setdefault("area", self._area(passage))
        around = passage.plain if said is None else blanked(passage.plain, said)
        more |= limits(self.words, around, passage.text, passage.heading, type_, more)
        denied = type_ in DENIALS and more.get("polarity") == "does_not"
        if (denied or type_ == "signals") and more.get("area") is None and self._of_a_product:
            more["area"] = "service"
        if denied and more.get("area") is None and self._of_what_precedes(passage, type_):
            more["area"] = "service"
        if (denied or type_ == "consent") and more.get("area") is None and self._of_another_host(passage):
            more["area"] = "service"
        if denied and not more.get("exceptions") and self._before_a_choice(passage):
            more["exceptions"] = ("consent",)
        denied = denied and type_ != "vendor_use"
        first = min((m.start() for m in because if m is not None), default=0)
        of_another = denied and (
            self.of_the_one_named(passage, first)
            or self._of_a_stranger(passage)
            or self._of_a_tool_named_before(passage)
            or self._of_some_persons(passage)
            or (type_ in _OF_PAGES and self._within_a_thing(passage))
        )
        if of_another:
            more["exceptions"] = more.get("exceptions") or ("other",)
        return Claim(
            type=type_,
            quote=Quote(
                document=self.document.id,
                start=sentence.start,
                end=sentence.end,
                line=sentence.line,
                text=sentence.text,
            ),
            jurisdiction=passage.jurisdiction,
            heading=sentence.heading,
            language=self.document.language,
            because=tuple(filter(None, (passage.words(m.span()) for m in because if m is not None))),
            **more,
        )

    def _before_a_choice(self, passage: Passage) -> bool:
        """Whether the passage is listed under words that limit it to visitors who have not agreed, or who
        refused: "Before you consent:", "If you decline:".
        """
        listed = passage.intro if passage.sentence.kind == "item" else ""
        return any(self.words.has("before_a_choice", over) for over in (listed, passage.heading))

    def of_the_one_named(self, passage: Passage, at: int) -> bool:
        """Whether the words at `at` are in a relative clause about the word right before it, which is not the
        site: "We use Plausible, which sets no cookies".
        """
        words, text = self.words, passage.plain
        relative = next(reversed(tuple(words.all("relative_clause", text[:at]))), None)
        if relative is None or _CLAUSE_END.search(text, relative.end(), at):
            return False
        if any(words.find(key, text, relative.end(), at) for key in ("own_person", "site")):
            return False
        before = _LAST_WORD.search(text[: relative.start()])
        if before is None or self.is_own(before.group()):
            return False
        return not any(words.has(key, before.group()) for key in ("site_noun", "website"))

    def _of_some_persons(self, passage: Passage) -> bool:
        """Whether the passage's section is only about certain persons or a channel ("Children", "Applicants")
        and it does not name the website.
        """
        above = passage.sentence.heading
        if not above[:-1] or self.words.has("website", passage.plain):
            return False
        return any(self.words.has(key, above[-1].lower()) for key in ("limited_persons", "section_apart"))

    def _within_a_thing(self, passage: Passage) -> bool:
        """Whether the passage is about the inside of a thing named before that is not a website: "we place no
        cookies in it", after a sentence on a calendar.
        """
        words = self.words
        if not words.has("within_it", passage.plain) or words.has("website", passage.plain):
            return False
        before = self.passages[passage.index - 1] if passage.index else None
        same = before is not None and before.sentence.block == passage.sentence.block
        named = before is not None and same and words.has("website", before.plain)
        return not named or bool(before is not None and words.has("area_elsewhere", before.plain))

    def _of_another_host(self, passage: Passage) -> bool:
        """Whether the passage is about a named host ("On docs.example.org we …") that is not the site's own,
        judging by the document's URL, title and opening.
        """
        hosts = tuple(_HOST.finditer(passage.plain))
        if not hosts:
            return False
        text, end, spoken = passage.plain, 0, ""
        others: list[str] = []
        for host in hosts:
            other = not self._own_host(host.group(), passage)
            others += [host.group()] if other else []
            spoken += text[end : host.start()] + ("@" if other else "_")
            end = host.end()
        return bool(others) and "_" not in spoken and self.words.has("said_of_host", spoken + text[end:])

    def _own_host(self, host: str, passage: Passage) -> bool:
        own = host_of(self.document.url or "")
        if not own or host.removeprefix("www.") in (own.removeprefix("www."), registrable_domain(own)):
            return True
        if (
            registrable_domain(host) != registrable_domain(own)
            and registrable_domain(host).partition(".")[0] in self.own_names
        ):
            return True
        opening = self.document.text[:_OPENING].replace(passage.text, "")
        return host in f"{self.document.title} {opening}".lower()

    def _of_what_precedes(self, passage: Passage, type_: ClaimType) -> bool:
        """Whether a passage that does not name the website continues about something else: about an app of
        the sentences before, about a newsletter or the like if it names nobody, or, as a list entry, about
        what its list is about.

        "This app costs nothing. Free of adverts, too."
        """
        words = self.words
        before = self.passages[passage.index - 1] if passage.index else None
        if passage.sentence.kind == "item" and not words.has("website", passage.plain):
            of_it = words.has("area_elsewhere", passage.intro) and not words.has("website", passage.intro)
            if of_it or (words.has("entry_denies", passage.plain) and not self._of_the_site(passage)):
                return True
            if self._beside_a_product(passage):
                return True
        if before is None or words.has("website", passage.plain):
            return False
        named = words.has("own_person", passage.plain) or words.has("site", passage.plain)
        if named and type_ in _OF_A_COMPANY:
            return False
        key = "of_a_product" if named else "area_elsewhere"
        before_it = self.passages[max(0, passage.index - _GOING_ON) : passage.index]
        near = [each.plain for each in before_it if each.sentence.block == passage.sentence.block]
        of_the_site = any(words.has("website", each) for each in near)
        return any(words.has(key, each) for each in near) and not of_the_site

    def _beside_a_product(self, passage: Passage) -> bool:
        """Whether another entry of the same list is about a program on the visitor's own device."""
        beside = self.passages[max(0, passage.index - _LIST) : passage.index + _LIST]
        listed = (p for p in beside if p.sentence.kind == "item")
        same = (p for p in listed if p.sentence.heading == passage.sentence.heading and p is not passage)
        return not self._of_the_site(passage) and any(self.words.has("of_a_product", p.plain) for p in same)

    def _of_the_site(self, passage: Passage) -> bool:
        """Whether the text above an entry refers to the site: its pages, its owner, or its name."""
        above = f"{passage.intro} {passage.heading}"
        named = any(self.words.has(key, above) for key in ("own_person", "site", "website"))
        return named or any(own in above for own in self.own_names)

    def _of_a_stranger(self, passage: Passage) -> bool:
        """Whether a sentence denies something about a company ("Fathom does not …") that the document hardly
        names elsewhere, and that may therefore not be the site's own.
        """
        found = _DOER.match(passage.text)
        if found is None or not self.words.at("stranger_denies", passage.plain, passage.folded(found.end())):
            return False
        name = found.group("name")
        if self.is_own(name) or any(own in name.lower() or _begins(own, name) for own in self.own_names):
            return False
        if any(self.words.at(key, passage.plain, passage.folded(found.start("name"))) for key in _NO_NAMES):
            return False
        return not (name in self.document.title or self.document.text.count(name) >= _KNOWN_NAME)

    def _of_a_tool_named_before(self, passage: Passage) -> bool:
        """Whether a denial that names no vendor is about the vendor named in its heading ("What Fathom
        keeps"), or draws a conclusion from the sentence before, which names one ("This means that …").
        """
        words = self.words
        if self.mentions(passage):
            return False
        above = passage.sentence.heading[-1] if passage.sentence.heading else ""
        named = next((m for m in _NAME.finditer(above) if m.group() in self._vendor_words), None)
        ruled_out = named is not None and words.has("negation_before", above[: named.start()].lower())
        if named is not None and not ruled_out and not words.has("cookie", passage.heading):
            return True
        before = self.passages[passage.index - 1] if passage.index else None
        follows = before is not None and words.at("it_follows", passage.plain, 0) is not None
        same = before is not None and before.sentence.block == passage.sentence.block
        return follows and same and bool(before is not None and self.mentions(before))

    @cached_property
    def _vendor_words(self) -> frozenset[str]:
        """The first word of the name of each vendor that the document names, except the site's own."""
        named = {m.vendor for passage in self.passages for m in self.mentions(passage)}
        others = (self.catalogue.vendors[vendor].name for vendor in named if not self.is_own(vendor))
        return frozenset(name.partition(" ")[0] for name in others)

    def _area(self, passage: Passage) -> Area | None:
        """The part of the site, not open to ordinary visitors, that the sentence itself is about."""
        areas: tuple[Area, ...] = ("admin", "after_login")
        if self.words.has("without_login", passage.plain):
            return None
        return next((area for area in areas if self.words.has(f"area_{area}", passage.plain)), None)

    @cached_property
    def _of_a_product(self) -> bool:
        """Whether the document is about an app or an add-on: it names it repeatedly, and neither an own
        website nor cookies in use.
        """
        said = [passage.plain for passage in self.passages if passage.sentence.kind != "heading"]
        names = ("of_a_product", "of_an_addon")  # an add-on matches both and counts twice
        named = sum(self.words.has(key, passage.plain) for passage in self.passages for key in names)
        of_a_site = any(
            self.words.has("own_site", p.plain) and not self.words.has("covers_not", p.plain)
            for p in self.passages
        )
        few = named < _KNOWN_PRODUCT and not (named > 1 and 3 * named >= len(said))
        if (few and not self._introduces_app(said)) or of_a_site:
            return False
        return not any(self.words.has("cookie", text) and not self._denies(text) for text in said)

    def _introduces_app(self, said: Sequence[str]) -> bool:
        """Whether the title, or one of the first sentences, says that the document is about an app."""
        titles = (self.document.title or "", *(heading.text for heading in self.document.headings[:1]))
        return any(self.words.has("introduces_app", text) for text in (*map(plain, titles), *said[:_FIRST]))

    def _denies(self, text: str) -> bool:
        keys = ("negation_before", "negation_clause", "negation_after")
        return any(self.words.has(key, text) for key in keys)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads one kind of claim; each module in readers/ exports one as `READER`."""

    types: tuple[ClaimType, ...]
    read: Callable[[Reading], Iterator[Claim]]


def _begins(own: str, name: str) -> bool:
    """Whether `name` is a short form of the site's own name: "Oakgate" of "oakgate-shoes"."""
    return len(name) >= _SHORT_NAME and own.startswith(name.lower())
