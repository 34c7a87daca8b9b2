"""How far a denial reaches: what the document's own words include, and what a browser cannot rule out."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim, Purpose

CONDITION: Final = words_for("condition")
"""Words that make a denial conditional ("not without your consent")."""

OTHERS_ADS: Final = words_for("ads_of_others")
"""Third parties' advertisements on the site: denying them says nothing about the site's own ads elsewhere."""

_TERM: Final = words_for("personal")
_ONLINE: Final = words_for("online_data")
_INCLUDED: Final = words_for("identifiers_taken_in")
"""Identifiers that a sentence itself includes in its denial."""
_COLLECTED: Final = frozenset({"cookies", "device_id", "browsing_history", "ad_interaction", "usage"})
_PEOPLE: Final = words_for("people")
_PRECEDES: Final = words_for("of_what_precedes")
_BEFORE: Final = 300
"""Characters before a sentence in which to look for what "these data" refers to."""
_ONLINE_BEFORE: Final = re.compile(f"{_ONLINE.pattern}|{words_for('cookies').pattern}", re.IGNORECASE)
_FORM: Final = words_for("of_one_form")
_GIVEN: Final = words_for("heading_of_given")
"""Headings about what visitors provide themselves, or consent to."""
_STORAGE: Final = words_for("beside_cookies")
_PERSONAL: Final = words_for("personal_data")
_LOCALLY: Final = words_for("made_locally")
_SERVER: Final = words_for("servers")
_ONE_SENTENCE: Final = 100
_THAT_IDENTIFIES: Final = words_for("that_identifies")
_SOME: Final = words_for("some_recipients")
"""Recipients of one kind ("competitors", "the public"), which do not include advertisers."""
ANYBODY: Final = words_for("anybody")
_DATA: Final = words_for("about_data")
_AT_LARGE: Final = words_for("data_at_large")
_ALL_DATA: Final = words_for("all_data")
_HANDED_OVER: Final = words_for("handed_over")

_OUTSIDE_TOOLS: Final = words_for("outside_tools")
_KIND_OF_TOOLS: Final = words_for("tools_of_a_kind")
_ITSELF: Final = words_for("by_itself")
_TOOLS: Final = words_for("no_tools_at_all")
_COUNTING: Final[frozenset[Purpose]] = frozenset({"analytics", "statistics"})


def of_all_tools(claim: Claim) -> bool:
    """Whether a denial covers all tools that measure or follow visits: "We use no analytics", "Nothing here
    counts you" (usage data are not used for that purpose).
    """
    measured = claim.type == "purpose" and "usage" in claim.data and set(claim.purpose) <= _COUNTING
    return measured or names_tools(claim)


def of_outside_tools(claim: Claim) -> bool:
    """Whether it denies only third parties' tools, which excludes what the site runs on its own machines."""
    return _OUTSIDE_TOOLS.search(claim.quote.text) is not None


def of_itself(claim: Claim) -> bool:
    """Whether it is about the site itself, which leaves open what others set on its pages."""
    return any(_ITSELF.search(words) for words in (claim.quote.text, *claim.heading[-1:]))


def self_run(case: Case, vendor: str | None) -> bool:
    """Whether a product was seen running only on the site's own hosts."""
    parties = {facts.party for facts in case.attribution.receivers() if facts.vendor == vendor}
    return vendor is not None and parties == {"first"}


def of_a_kind_of_tools(claim: Claim) -> bool:
    """Whether it denies only tools that do something specific: "services that collect your personal data"."""
    return _KIND_OF_TOOLS.search(claim.quote.text) is not None


def names_tools(claim: Claim) -> bool:
    """Whether it denies tools by a word for them: then none may be present, whatever they store."""
    return _TOOLS.search(claim.quote.text) is not None


def _of_some(words: str) -> bool:
    return bool(_SOME.search(words)) and not ANYBODY.search(words)


_SEATS: Final = words_for("all_sit_within")
"""Words that say where all recipients of data are based."""


def _of_no_data(words: str) -> bool:
    """Whether it is about neither data nor possible recipients: "Nothing here is an offer to sell goods"."""
    return not (_DATA.search(words) or ANYBODY.search(words) or _SEATS.search(words))


def _of_a_thing(words: str) -> bool:
    """Whether it is about what visitors provide ("your photos"), or about something that no word calls data
    ("saved recipes").
    """
    if _ALL_DATA.search(words) or _SEATS.search(words):
        return False  # where all recipients are based holds for whatever they receive
    return bool(_HANDED_OVER.search(words)) or not _AT_LARGE.search(words)


_LIMITS: Final[tuple[tuple[str, Callable[[str], object]], ...]] = (
    ("the sentence says only what is usually done", words_for("as_a_rule").search),
    ("the sentence is about the data entered in one form or page", _FORM.search),
    ("the sentence refers to what is said elsewhere", words_for("told_elsewhere").search),
    ("the sentence is about what is processed in the browser", _LOCALLY.search),
    ("the sentence is about what visitors do", words_for("conduct_of_visitors").search),
    ("the sentence is about certain recipients only", _of_some),
    ("the sentence explains what cookies are", words_for("what_cookies_are").search),
    (
        "the sentence is about what an interface passes on",
        words_for("of_an_interface").search,
    ),
    ("the sentence is not about data", _of_no_data),
)
"""Further reasons why it denies less than everything."""
_OF_LESS: Final = tuple(holds for _, holds in _LIMITS if holds not in (_FORM.search, _of_no_data))
"""Those that also limit a denial about what a visitor types."""
_TYPED: Final = words_for("letters_and_forms")
FOR_ADVERTS: Final[frozenset[Purpose]] = frozenset({"advertising", "targeted_advertising"})
"""Purposes for which a denial covers advertisers, if it mentions cookies."""
_SOFT: Final = ("consent", "outsourcing", "joint_use", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What a denial can be checked against."""

    confidence: float
    reason: str
    why_not: str | None = None
    """Why what a browser sees cannot contradict it; None if it can."""
    rank: int = 0
    """Sort key: the clearest first."""


def reach(case: Case, claim: Claim) -> Reach:
    """How far a denial of sharing or sale reaches."""
    limit = next(_limits(claim), None) or next(_limits_before(case, claim), None)
    if limit is not None:
        return limit
    if _speaks_of_cookies(claim):
        return Reach(confidence=0.8, reason="the sentence itself mentions cookies or online identifiers")
    words = claim.object or claim.quote.text
    if _TERM.search(words) or any(of.search(claim.quote.text) for of in (_THAT_IDENTIFIES, _PERSONAL)):
        return _by_definition(case, claim)
    if claim.object and _PEOPLE.search(claim.object):
        return _out(f"the sentence is about “{claim.object}”, which may not include cookies", 2)
    return Reach(confidence=0.65, reason="the sentence is about information in general", rank=1)


def reach_of_typed(claim: Claim) -> Reach | None:
    """How far a denial about form data or e-mail addresses covers an address typed by a visit; None if it is
    about something else, or about less.
    """
    words = f"{claim.quote.text} {claim.object or ''}"
    of_it = any(part.search(f"{words} {(*claim.heading, '')[-1]}") for part in (_FORM, _TYPED))
    softened = bool(claim.purpose) or any(kind in _SOFT for kind in claim.exceptions)
    if not of_it or softened or any(holds(words) for holds in _OF_LESS):
        return None
    return Reach(confidence=0.75, reason="what the visit typed into a form is what the sentence is about")


def _limits(claim: Claim) -> Iterator[Reach]:
    """Why a denial does not cover everything: it makes an exception, or is about one part or one purpose."""
    if any(kind in _SOFT for kind in claim.exceptions):
        yield _out(_excepted(claim), 3)
    if claim.heading and _FORM.search(claim.heading[-1]):
        yield _out("the sentence is about the data entered in one form or page", 3)
    if claim.heading and _GIVEN.search(claim.heading[-1]):
        yield _out("the sentence stands under a heading about what visitors provide", 3)
    words = f"{claim.quote.text} {claim.object or ''}"
    yield from (_out(why, 3) for why, holds in _LIMITS if holds(words))
    if not _speaks_of_cookies(claim) and _of_a_thing(claim.quote.text):
        yield _out("the sentence is about certain data only, which may not include cookies", 2)
    if claim.area not in (None, "public"):
        yield _out("the sentence is about a part of the site that visitors do not reach", 4)
    if claim.purpose and not (set(claim.purpose) & FOR_ADVERTS and _speaks_of_cookies(claim)):
        yield _out("the sentence denies it for one purpose only, which cannot be seen from a browser", 3)


def _limits_before(case: Case, claim: Claim) -> Iterator[Reach]:
    """The same limits, from the sentences before the claim that say what it is about."""
    if _of_what_runs_here(case, claim):
        yield _out("the sentence is about what is processed in the browser", 3)
    if _of_given_data(case, claim):
        yield _out("the sentences before it are about what visitors provide", 2)
    if _of_other_things(case, claim):
        yield _out("the sentence is about what is mentioned before it, which may not include cookies", 2)


def _excepted(claim: Claim) -> str:
    named = [kind.replace("_", " ") for kind in claim.exceptions if kind in _SOFT and kind != "other"]
    if not named:
        return "the sentence has an exception that may apply, which cannot be seen from a browser"
    return (
        f"the sentence makes an exception ({', '.join(named)}) that may apply, which cannot be seen "
        "from a browser"
    )


def _of_what_runs_here(case: Case, claim: Claim) -> bool:
    """Whether it says that nothing is sent to a server and the sentence before is about processing in the
    browser.
    """
    return bool(_SERVER.search(claim.quote.text) and _LOCALLY.search(_before(case, claim)[-_ONE_SENTENCE:]))


def _before(case: Case, claim: Claim) -> str:
    """The words before a sentence; empty if the text at the quote's offsets does not match the quote."""
    quote = claim.quote
    text = next((each.text for each in case.documents if each.id == quote.document), "")
    if text[quote.start : quote.end] != quote.text:
        return ""
    return text[max(0, quote.start - _BEFORE) : quote.start]


def _of_other_things(case: Case, claim: Claim) -> bool:
    """Whether "these data" are those of a form or an order that the sentences before mention."""
    if not _PRECEDES.search(claim.quote.text):
        return False
    before = _before(case, claim)
    of_else = (_FORM, _PEOPLE, _STORAGE)
    return not _ONLINE_BEFORE.search(before) or any(words.search(before) for words in of_else)


def _of_given_data(case: Case, claim: Claim) -> bool:
    """Whether "your data" are those that visitors provide, which the section has been about so far."""
    if _speaks_of_cookies(claim):
        return False
    heading = claim.heading[-1] if claim.heading else ""
    section = _before(case, claim).rpartition(heading)[2] if heading else _before(case, claim)
    return bool(_GIVEN.search(section)) and not _ONLINE_BEFORE.search(section)


def _speaks_of_cookies(claim: Claim) -> bool:
    named = set(claim.data) & _COLLECTED or _ONLINE.search(claim.object or "")
    return bool(named or _INCLUDED.search(claim.quote.text))


def _by_definition(case: Case, claim: Claim) -> Reach:
    """The reach according to the document's own definition of the term."""
    defining = [d for d in case.said("definition") if _same_term(d, claim)]
    if any(_online(d.excludes) for d in defining):
        return _out("the document's own definition excludes cookies and identifiers", 3)
    if any(_online(d.includes) for d in defining):
        return Reach(confidence=0.8, reason=("the document's own definition includes cookies or identifiers"))
    return _out("the document does not say that its term includes cookies or online identifiers", 2)


def _same_term(definition: Claim, claim: Claim) -> bool:
    """Whether a definition in the same document is of the same term; if either names no term, assume so."""
    if definition.quote.document != claim.quote.document:
        return False
    mine, theirs = (claim.object or "").casefold(), (definition.object or "").casefold()
    if not mine or not theirs:
        return True
    return mine in theirs or theirs in mine or bool(_TERM.search(mine) and _TERM.search(theirs))


def _online(parts: tuple[str, ...]) -> bool:
    return any(part in _COLLECTED or part == "ip_address" or _ONLINE.search(part) for part in parts)


def _out(why: str, rank: int) -> Reach:
    return Reach(confidence=0.0, reason=why, why_not=why, rank=rank)
