"""Where each cookie and storage key of a visit was first written: a line of a script, or a response."""

from collections.abc import Mapping

from auditor.domains import host_of
from auditor.model.naming import short_address
from auditor.model.observation import Cookie, ScriptPlace
from auditor.model.visit import Visit

Writers = Mapping[tuple[str, str, str], ScriptPlace]
"""The place of the first write, by name, domain or origin, and the writer's host."""

_LONGEST = 300
"""Most characters of an address that are kept."""


def writers(visit: Visit) -> Writers:
    """The first place per writing host: a later write elsewhere is still the same identifier."""
    found: dict[tuple[str, str, str], ScriptPlace] = {}
    for cookie in visit.cookies:
        if (place := _of(cookie)) is not None:
            found.setdefault((cookie.name, cookie.domain, host_of(place.url)), place)
    for item in visit.stored:
        if item.set_by is not None:
            found.setdefault((item.key, item.origin, host_of(item.set_by.url)), item.set_by)
    return found


def address(place: ScriptPlace | None) -> str:
    """The place's address without its query values; empty if it was not seen."""
    return short_address(place.url, _LONGEST) if place is not None else ""


def _of(cookie: Cookie) -> ScriptPlace | None:
    if cookie.set_by is not None or not cookie.response_url:
        return cookie.set_by
    return ScriptPlace(url=cookie.response_url)
