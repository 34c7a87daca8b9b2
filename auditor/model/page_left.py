"""Attribute what a page does while it is being left to that page, although it is seen in the next step."""

from auditor.model.groups import Sighting
from auditor.model.naming import address_key
from auditor.model.seen import CookieSeen, RequestSeen
from auditor.model.visit import Visit


def by_page_left(seen: Sighting) -> bool:
    """Whether the page left in this step did it: a tracker running on a page cannot be recalled from it. A
    storage record names no page; for it, the script that wrote it must not have been requested by any page of
    the step.
    """
    if isinstance(seen, RequestSeen):
        return _left(seen.visit, seen.request.page_url, seen.request.step)
    if isinstance(seen, CookieSeen):
        return _left(seen.visit, seen.cookie.page_url, seen.cookie.step)
    visit, step, by = seen.visit, seen.stored.step, seen.stored.set_by
    if by is None or _of_the_step(visit, by.url, step):
        return False
    asked = [request for request in visit.requests if request.url == by.url]
    return bool(asked) and not any(
        request.step == step and not _left(visit, request.page_url, step) for request in asked
    )


def _left(visit: Visit, page: str, step: str) -> bool:
    """Whether it is the page that was open before the step, and not one that the step opened."""
    before = {address_key(m.url) for m in visit.moments if m.step in ("act", "after")}
    return address_key(page) in before and not _of_the_step(visit, page, step)


def _of_the_step(visit: Visit, page: str, step: str) -> bool:
    return address_key(page) in {address_key(m.url) for m in visit.moments if m.step == step}
