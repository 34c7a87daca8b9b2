"""cookie_undeclared: the policy claims to list its cookies, and nothing in it covers this one."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.choice_memory import remembers_choice
from auditor.model.claim import Claim
from auditor.model.cookie_lists import of_list
from auditor.model.disclosure import POLICY, Disclosure, class_only, readable, speaker, unread
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.naming import covers, telling
from auditor.model.rule import Rule, Source
from auditor.model.seen import SURE, CookieSeen, Window, anywhere, cookies, could_not_look, visits_of
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import count, listing, times, when

ID: Final = "cookie_undeclared"

_FOR_EXAMPLE: Final = words_for("for_example")

_NOT_ALL: Final = words_for("not_exhaustive")

_ALL: Final = words_for("all_cookies")
"""Words that say that the cookies named are all there are."""
_MANY: Final = 3
"""From this many cookies named in sentences, they are taken for a list."""


def _judge(case: Case) -> Iterator[Finding]:
    listed = tuple(claim for claim in case.said("cookie_declared", polarity="does") if claim.cookie)
    partial = frozenset(document.id for document in case.documents if not document.whole)
    lists = tuple(claim for claim in listed if claim.quote.document not in partial)
    if not any(_of_some_list(case, claim) for claim in lists) and not _all_there_is(case, lists):
        return
    ground = Ground(claims=lists[:1], absent="the list names other cookies, but not this one")
    windows = anywhere(case)
    why = unread(case) or _declaration_missed(case) or (None if windows else could_not_look(case, "cookies"))
    if why:
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    disclosure = Disclosure(case)
    left = (
        seen
        for seen in cookies(case, windows)
        if not (_covered(seen, listed, disclosure) or remembers_choice(case, seen))
    )
    groups = by_vendor(case, left)
    for group in groups:
        yield _contradicted(case, group, ground, lists, windows)
    if not groups:
        visits = visits_of(windows)
        kept = "every cookie kept was listed, belonged to a named vendor or needed no entry"
        message = f"{_listed(case, lists)}. {when(visits)}, {kept}."
        yield clean(case, ID, site_subject(case), ground, windows, needs=("cookies",), message=message)


def _of_some_list(case: Case, claim: Claim) -> bool:
    return of_list(case, claim) or _FOR_EXAMPLE.search(claim.quote.text) is not None


def _all_there_is(case: Case, told: tuple[Claim, ...]) -> bool:
    """Whether the cookies that sentences name are meant to be all: the policy says so, there are many, or one
    sentence names several without a vendor they belong to.
    """
    theirs = {claim.quote for claim in case.said("vendor_use", polarity="does")}
    named = {(claim.quote, claim.cookie) for claim in told if claim.quote not in theirs}
    together = Counter(quote for quote, _ in named)
    if len({claim.cookie for claim in told}) >= _MANY or max(together.values(), default=0) > 1:
        return True
    places = {claim.quote.document for claim in told}
    return any(_ALL.search(document.text) for document in readable(case) if document.id in places)


def _listed(case: Case, lists: tuple[Claim, ...]) -> str:
    who = {speaker(case, claim) for claim in lists}
    names = count(len(lists), "cookie")
    if len(who) > 1:
        return f"The policy and the consent banner list {names}"
    return f"{who.pop()} names {names}" if POLICY not in who else f"{POLICY} lists {names}"


def _declaration_missed(case: Case) -> str | None:
    """The reason if the consent platform's own list could not be read: it may name cookies that the policy
    does not.
    """
    gap = next((gap for visit in case.visits if (gap := visit.gap("declarations"))), None)
    return f"the consent platform's own list could not be read ({gap.reason})" if gap else None


def _covered(seen: CookieSeen, listed: tuple[Claim, ...], disclosure: Disclosure) -> bool:
    """Whether the list or a named vendor covers the cookie. Necessary cookies and records of a choice need no
    row.
    """
    facts = seen.facts
    if facts.consent_record or facts.opt_out:
        return True
    if facts.purpose == "necessary" and facts.confidence >= SURE:
        return True
    if any(claim.cookie and covers(claim.cookie, seen.cookie.name) for claim in listed):
        return True
    # an ordinary word can be a cookie's name in a sentence that names others ("PHPSESSID and lang")
    name = re.compile(rf"(?<![\w-]){re.escape(seen.cookie.name)}(?![\w-])")
    if disclosure.cookie(seen.cookie.name) or any(name.search(claim.quote.text) for claim in listed):
        return True
    own = (facts.vendor, facts.vendor_name, facts.family, *facts.names)
    return disclosure.names(own, (seen.cookie.name,) if telling(seen.cookie.name) else ())


def _contradicted(
    case: Case, group: Group, ground: Ground, listed: tuple[Claim, ...], windows: tuple[Window, ...]
) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    message = (
        f"{_listed(case, listed)}. {when(group.visits)}, the browser kept "
        f"{listing(group.labels)}{f' ({group.name})' if group.vendor else ''}, which is in no list or "
        f"table and belongs to no named vendor.{times(seen)}"
    )
    return against(
        case,
        ID,
        group,
        ground,
        _weight(case, group, listed),
        message=message,
        seen=seen,
        kind="cookie" if group.vendor is None else "",
    )


def _not_all(case: Case, listed: tuple[Claim, ...]) -> bool:
    """Whether the documents with the list say that it is not complete."""
    places = {claim.quote.document for claim in listed}
    texts = [document.text for document in readable(case) if document.id in places]
    return bool(texts) and any(_NOT_ALL.search(text) for text in texts)


def _weight(case: Case, group: Group, listed: tuple[Claim, ...]) -> Weight:
    facts = group.cookies[0].facts
    known = facts.purpose != "unknown" and facts.confidence >= SURE
    reason = f"the cookie is known ({facts.reason})" if known else "the cookie's purpose is not known"
    weight = Weight(severity="warning", confidence=0.85 if known else 0.7, reason=reason)
    if all(_FOR_EXAMPLE.search(claim.quote.text) for claim in listed) or _not_all(case, listed):
        return weight.weaker("the policy lists its cookies only as examples")
    if all(seen.facts.party == "third" for seen in group.cookies) and class_only(case):
        return weight.weaker("the policy says that third parties set cookies, without naming them")
    return weight


RULE = Rule(
    id=ID,
    title="Cookies missing from the policy's list",
    compares="The cookies that the policy lists, by name or pattern, and the vendors it names, with the "
    "cookies that the browser kept.",
    severity="warning",
    confidence="0.85 where the cookie is known, 0.7 where it is not; lower where the list gives examples "
    "only, where third-party cookies are mentioned without names, and where it was seen in only some "
    "visits.",
    remedy="Add the cookie to the list with its provider, purpose and lifetime, or stop setting it.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 13",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The table lists `session` and `_ga`; the browser also keeps `visitor_score` for two "
    "years.",
    upheld_when="Every cookie is listed (`_ga_AB12CD34` in the row `_ga_*`) or belongs to a vendor that is "
    "named.",
    untested_when="A second policy that the site refers to could not be read, so its list is not known.",
    judge=_judge,
)
