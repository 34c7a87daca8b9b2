"""Recognise cookies that remember the answer to a banner, by when they are set and what they hold."""

from auditor.model.case import Case
from auditor.model.identifiers import looks_unique
from auditor.model.seen import CookieSeen
from auditor.model.visit import Visit


def remembers_choice(case: Case, seen: CookieSeen) -> bool:
    """Whether a first-party cookie only remembers the choice: it is set only when a choice is made, with one
    value after a refusal and another after an acceptance, and neither value is unique to a visitor. The name
    alone says little: `choice`, `answer`, `bar`.
    """
    if seen.facts.party != "first" or looks_unique(seen.cookie.value):
        return False
    refused = _given(case.in_phase("rejected"), seen)
    accepted = _given(case.in_phase("accepted"), seen)
    return bool(refused and accepted) and not refused & accepted and not _without_an_answer(case, seen)


def _given(visits: tuple[Visit, ...], seen: CookieSeen) -> frozenset[str]:
    """The values the cookie was given in visits whose choice was proven."""
    return frozenset(
        cookie.value
        for visit in visits
        if visit.choice is not None and visit.choice.done
        for cookie in visit.cookies
        if (cookie.name, cookie.domain) == (seen.cookie.name, seen.cookie.domain) and cookie.step == "act"
    )


def _without_an_answer(case: Case, seen: CookieSeen) -> bool:
    return any(
        cookie.name == seen.cookie.name and (visit.choice is None or cookie.step == "before")
        for visit in case.visits
        for cookie in visit.cookies
        if visit.phase != "withdrawn"
    )
