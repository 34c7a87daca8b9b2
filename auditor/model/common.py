"""Values that every visitor's browser is given: they identify the site or its account, not the visitor."""

from collections.abc import Iterator

from auditor.model.case import Case
from auditor.model.identifiers import within
from auditor.model.seen import cookie_facts
from auditor.model.visit import Visit


def common(case: Case, visit: Visit) -> frozenset[str]:
    """Values that browsers with other profiles also held, in the forms in which they are sent.

    A tracker's account number, kept in a cookie and included in the address of its script, looks like an
    identifier but is not one: a browser that was never here before is given the same one. Values of cookies
    that the vendor documents as identifiers never count as common.
    """
    others = [
        other
        for other in (*case.visits, *case.elsewhere)
        if visit.profile and other.profile not in ("", visit.profile)
    ]
    found = {form for other in others for value in _held(other) for form in within(value)}
    documented = {
        form for each in (visit, *others) for value in _documented(case, each) for form in within(value)
    }
    return frozenset(found - documented)


def _held(visit: Visit) -> set[str]:
    return {*(cookie.value for cookie in visit.cookies), *(item.value for item in visit.stored)}


def _documented(case: Case, visit: Visit) -> Iterator[str]:
    for cookie in visit.cookies:
        if cookie_facts(case, cookie, visit).documented_identifier:
            yield cookie.value


def tells_apart(value: str, site_wide: frozenset[str]) -> bool:
    """Whether anything in a value is specific to this browser."""
    found = within(value)
    return not found or any(each not in site_wide for each in found)
