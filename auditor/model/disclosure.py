"""Whether a document names a vendor (by product, family, company or host), or only a class of recipients."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim, ClaimType
from auditor.model.document import Document

_SHORTEST: Final = 3
_COMPANY_FORMS: Final = frozenset(
    {
        "inc",
        "llc",
        "ltd",
        "limited",
        "corp",
        "corporation",
        "co",
        "company",
        "gmbh",
        "ag",
        "sa",
        "sas",
        "bv",
        "plc",
        "pty",
        "ireland",
        "japan",
        "international",
        "europe",
        "group",
        "holdings",
        "privacy",
        "and",
        "or",
    }
)
_INITIALS: Final = {"twitter": re.compile(r"(?<![A-Za-z0-9.&'’/-])(?<!OS )X(?![A-Za-z0-9.&'’/-])")}
"""Vendor names of one letter, keyed by a longer name of the same vendor: finding the letter names the
vendor."""
POLICY: Final = "The policy"
"""The subject of a sentence about what a document says."""
_COOKIE: Final = words_for("cookies")
_BESIDE: Final = 24
"""Characters on either side of an ordinary word in which "cookie" shows that it is a cookie's name."""
_APART: Final = re.compile(r"[.;:!?。；：！？\n]")
_GONE: Final = frozenset({404, 410})

ALSO_USED: Final = "another sentence says that it is used, so it is unclear what this one denies"
"""Why a denial is untested if another sentence describes the use of what it denies."""


def readable(case: Case) -> tuple[Document, ...]:
    """Documents whose text could be read."""
    return tuple(document for document in case.documents if document.text and document.readable)


def speaker(case: Case, claim: Claim) -> str:
    """The subject of a sentence about a claim: the policy, or the consent platform's declaration."""
    document = next((each for each in case.documents if each.id == claim.quote.document), None)
    banner = document is not None and document.kind == "banner"
    return "The list of cookies in the consent banner" if banner else POLICY


def in_policy(case: Case, *types: ClaimType) -> Iterator[Claim]:
    """Claims in the policies that something is done. A consent platform's configuration is not included: it
    is not a sentence of the policy, so it does not make the policy's denial unclear.
    """
    lists = frozenset(document.id for document in case.documents if document.kind == "banner")
    return (claim for claim in case.said(*types, polarity="does") if claim.quote.document not in lists)


def uses(case: Case, vendor: str | None) -> bool:
    """Whether a policy says that a vendor is in use."""
    return any(claim.vendor == vendor for claim in in_policy(case, "vendor_use"))


def unread(case: Case) -> str | None:
    """Why the absence of a statement cannot be established; None if all documents were read. A missing
    document (404, 410) names nobody; one that could not be read might.
    """
    if all(document.kind == "banner" for document in readable(case)):
        return "no policy could be read"
    for document in case.documents:
        if document.problem is not None and document.status not in _GONE:
            return f"a document could not be read ({document.problem})"
    if not case.claims:
        return "no statement was read in the documents; they may be in a language that cannot be read"
    return None


class Disclosure:
    """All names in a case's documents, banners and claims, for repeated look-ups."""

    def __init__(self, case: Case) -> None:
        texts = [document.text for document in readable(case)]
        texts += [visit.banner.text for visit in case.visits if visit.banner is not None]
        self._text = "\n".join(texts)
        self._low = self._text.lower() if len(self._text.lower()) == len(self._text) else self._text
        self._claimed = frozenset(_claimed(case))
        self._known: dict[tuple[str, ...], bool] = {}

    def names(self, *groups: Iterable[str | None]) -> bool:
        """Whether any of these names is given."""
        wanted = tuple(dict.fromkeys(name.lower().strip() for group in groups for name in group if name))
        if wanted not in self._known:
            self._known[wanted] = any(
                name in self._claimed or self._written(name) or self._initial(name) for name in wanted
            )
        return self._known[wanted]

    def cookie(self, name: str) -> bool:
        """Whether the text mentions a cookie of this name, even if it is an ordinary word: "the cookie
        theme".
        """
        return any(
            self._text[m.start() : m.end()] == name and _COOKIE.search(self._around(m.start(), m.end()))
            for m in _word(name.lower()).finditer(self._low)
        )

    def _around(self, start: int, end: int) -> str:
        """The words right before and after a place, within its own sentence."""
        before = re.split(_APART, self._text[max(0, start - _BESIDE) : start])[-1]
        return f"{before} {re.split(_APART, self._text[end : end + _BESIDE])[0]}"

    def _initial(self, name: str) -> bool:
        """Whether the text uses the capital letter that a vendor is known by."""
        initial = _INITIALS.get(name)
        return initial is not None and initial.search(self._text) is not None

    def _written(self, name: str) -> bool:
        if len(name) < _SHORTEST:
            return False
        if name.split(maxsplit=1)[0] not in self._low:  # most of the names are nowhere in the text
            return False
        return any(
            _stands_alone(self._text, m.start(), m.end(), name) for m in _word(name).finditer(self._low)
        )


@lru_cache(maxsize=8_192)
def _word(name: str) -> re.Pattern[str]:
    """A pattern for the name as a whole word; scripts without spaces have no word boundaries."""
    escaped = re.escape(name).replace(r"\ ", r"\s+")
    head = r"(?<![a-z0-9])" if name[:1].isascii() else ""
    tail = r"(?![a-z0-9])" if name[-1:].isascii() else ""
    return re.compile(f"{head}{escaped}{tail}")


def _stands_alone(text: str, start: int, end: int, name: str) -> bool:
    """Whether it is neither an everyday word (`segment`) nor the first word of another product (`Google
    Maps`).
    """
    if not name.isascii() or not name.isalpha():
        return True
    if text[start:end].islower():
        return False
    following = re.match(r"[ \t]([A-Z][A-Za-z]+)", text[end : end + 40])
    return following is None or following.group(1).lower() in _COMPANY_FORMS


def _claimed(case: Case) -> Iterable[str]:
    for words in case.site.vendors:
        yield words.lower()
        yield from case.attribution.named.get(words, ())
    for claim in case.said(
        "vendor_use",
        "cookie_declared",
        "third_party_collection",
        "opt_out",
        "sharing",
        "sale",
        "transfer",
        "purpose",
    ):
        if claim.type == "vendor_use" and claim.polarity == "does_not":
            continue
        for written in (claim.vendor, claim.provider, claim.recipient):
            if written:
                yield written.lower()
                yield from case.attribution.named.get(written, ())


def only_denied(case: Case, vendor: str | None) -> bool:
    """Whether the documents only deny that a vendor is used. That does not disclose it, and counts against
    the site under another rule (technology_denied).
    """
    of_it = [
        c for c in case.said("vendor_use", "cookie_declared", "opt_out") if vendor and c.vendor == vendor
    ]
    return bool(of_it) and all(c.type == "vendor_use" and c.polarity == "does_not" for c in of_it)


def described(case: Case, vendor: str | None, but: str | None = None) -> bool:
    """Whether a sentence says that a vendor, a product served by its hosts, or its company (unless that is
    `but`) is in use. A denial next to it is not clearly about that vendor.
    """
    used = {claim.vendor for claim in case.said("vendor_use", polarity="does")} - {but}
    named = case.attribution.named
    return vendor is not None and any(vendor == each or vendor in named.get(each or "", ()) for each in used)


def class_only(case: Case) -> tuple[Claim, ...]:
    """Claims that name a class of recipients but no vendor, which is a weaker disclosure. Parcel carriers,
    for example, do not receive what a browser sends; "the only companies are A and B" names no class.
    """
    told = tuple(case.said("third_party_collection", "sharing", "vendor_use", polarity="does"))
    sole = {c.quote for c in told if c.vendor is not None and _SOLE_RECIPIENTS.search(c.quote.text)}
    return tuple(
        claim
        for claim in told
        if claim.vendor is None
        and claim.quote not in sole
        and (claim.type != "sharing" or _online_recipient(claim))
    )


def _online_recipient(claim: Claim) -> bool:
    words = f"{claim.recipient or ''} {claim.quote.text}"
    return bool(claim.recipient) and bool(_ONLINE_RECIPIENT.search(words))


_ONLINE_RECIPIENT: Final = words_for("online_recipients")
_SOLE_RECIPIENTS: Final = words_for("sole_recipients")
"""Words that say that those named are all who receive something."""
