"""What the visits of a case saw, in the form that rules need: which visits and steps can answer a question,
which cookies were kept and which requests were sent in them.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import NO_RECORD, Choice, Cookie, Request, Step, Stored
from auditor.model.vendor import NEEDING, CookieFacts, CookiePurpose, HostFacts
from auditor.model.visit import ACCEPTED, CONTROL, OPTED_OUT, PARTIAL, REJECTED, UNTOUCHED, WITHDRAWN, Visit

SURE: Final = 0.6
"""Attribution below this confidence is not used to accuse anyone (docs/fairness.md)."""
_FOLLOWING: Final[frozenset[CookiePurpose]] = NEEDING | {"unknown"}

AFTER: Final[frozenset[Step]] = frozenset({"after", "next_page", "return", "restart"})
EVERY: Final[frozenset[Step]] = AFTER | {"before", "gesture", "act"}
BEFORE: Final[frozenset[Step]] = frozenset({"before"})

_NOT_SENT: Final = (
    "NAME_NOT_RESOLVED",
    "CONNECTION_REFUSED",
    "INTERNET_DISCONNECTED",
    "BLOCKED",
    "ADDRESS_UNREACHABLE",
    "csp",
    "mixed-content",
    "guard",
    "only hinted",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The steps of a visit that count for a question."""

    visit: Visit
    steps: frozenset[Step] = EVERY


@dataclass(frozen=True, slots=True, kw_only=True)
class CookieSeen:
    """A cookie that was kept, and what is known about it."""

    visit: Visit
    cookie: Cookie
    facts: CookieFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSeen:
    """A request that was sent, and who owns the host it went to."""

    visit: Visit
    request: Request
    facts: HostFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSeen:
    """A storage key, and what is known about it."""

    visit: Visit
    stored: Stored
    facts: CookieFacts


def before_choice(case: Case) -> tuple[Window, ...]:
    """Before any choice: all of untouched and control visits, and the arrival in the others. If the banner
    closed at the first movement, the site may take that as a choice, so only the arrival counts.
    """
    visits = _reached(case, (UNTOUCHED, CONTROL, REJECTED, ACCEPTED, OPTED_OUT))
    fresh = (visit for visit in visits if visit.continues is None)  # else that visit saw it already
    return tuple(Window(visit=v, steps=EVERY if _unchosen(v) else BEFORE) for v in fresh)


def _unchosen(visit: Visit) -> bool:
    """Whether nothing was chosen in the whole visit."""
    return visit.phase in (UNTOUCHED, CONTROL) and visit.gap("untouched") is None


def anywhere(case: Case) -> tuple[Window, ...]:
    """All visits, whatever was chosen. Visits that tried an opt-out count only until the act, because the
    opt-out page may belong to somebody else.
    """
    visits = _reached(case, (UNTOUCHED, CONTROL, REJECTED, ACCEPTED, OPTED_OUT))
    return tuple(Window(visit=v, steps=_anywhere(v)) for v in visits)


def _anywhere(visit: Visit) -> frozenset[Step]:
    if visit.phase == OPTED_OUT:
        return BEFORE
    return EVERY if visit.continues is None else AFTER | {"act"}


def after_refusal(case: Case) -> tuple[Window, ...]:
    """After a refusal that is known to have been made."""
    visits = _reached(case, (REJECTED,))
    return tuple(Window(visit=v, steps=_after(v)) for v in visits if refused(v))


def unaccepted(case: Case) -> tuple[Window, ...]:
    """While nothing was accepted: before a choice, and after a refusal known to have been made."""
    steps = (
        (w.visit, w.steps if _unchosen(w.visit) or refused(w.visit) else w.steps & BEFORE)
        for w in anywhere(case)
    )
    return tuple(Window(visit=visit, steps=left) for visit, left in steps if left)


def _after(visit: Visit) -> frozenset[Step]:
    """The steps after an act. If not everything could be carried over when the browser was reopened, the site
    may have forgotten the act for that reason alone, so what came then is left out.
    """
    return AFTER - {"restart"} if visit.gap("restart") else AFTER


def refused(visit: Visit) -> bool:
    """Whether the visit is known to have refused."""
    choice = visit.choice
    return choice is not None and choice.wanted == "reject" and choice.done and not visit.gap("choice")


def after_withdrawal(case: Case) -> tuple[Window, ...]:
    """After a withdrawal of consent that is known to have been made and to have held."""
    visits = _reached(case, (WITHDRAWN,))
    return tuple(Window(visit=v, steps=_after(v)) for v in visits if withdrew(v))


def after_lost_withdrawal(case: Case) -> tuple[Window, ...]:
    """After a clear refusal was pressed where the site lets visitors change their choice, but nothing was
    written and the site's own record still said that consent is given.
    """
    visits = _reached(case, (WITHDRAWN,))
    return tuple(Window(visit=v, steps=_after(v)) for v in visits if _lost(v))


def _lost(visit: Visit) -> bool:
    choice = visit.choice
    if choice is None or choice.method == "platform script" or visit.gap("choice"):
        return False
    unheard = choice.proof == NO_RECORD and choice.held is False and not _forgotten(choice)
    return choice.wanted == "withdraw" and choice.done and unheard


def after_partial(case: Case) -> tuple[Window, ...]:
    """After some purposes were allowed and others switched off, if known to have been done."""
    return tuple(Window(visit=v, steps=_after(v)) for v in _reached(case, (PARTIAL,)) if _in_part(v))


def _in_part(visit: Visit) -> bool:
    choice = visit.choice
    return choice is not None and choice.wanted == "partial" and choice.done and not visit.gap("choice")


def withdrew(visit: Visit) -> bool:
    """Whether the visit is known to have withdrawn its consent in a way that the site offers to visitors."""
    choice = visit.choice
    if choice is None or choice.method == "platform script" or visit.gap("choice"):
        return False
    return choice.wanted == "withdraw" and choice.done and (choice.held is not False or _forgotten(choice))


def _forgotten(choice: Choice) -> bool:
    """Whether a choice held only while the browser stayed open."""
    return choice.lasted is False and choice.held_proof == choice.lasted_proof


def _reached(case: Case, phases: Iterable[str]) -> tuple[Visit, ...]:
    return case.reached(case.in_phase(*phases))


_UNRESTED: Final = ("load", "virtual_time")
"""Gaps of a page that never finished loading: what it would have done later was not seen."""


def blind(windows: Iterable[Window], *needs: str) -> str | None:
    """Why a clean result cannot be claimed: no window could observe all of `needs` (`cookies`, `requests`),
    or its browser blocks third-party cookies. What a visit with a gap did see still counts.
    """
    reason = None
    for window in windows:
        if "cookies" in needs and not window.visit.third_party_cookies:
            reason = reason or "this browser blocks third-party cookies"
            continue
        gap = window.visit.gap(*needs, *_UNRESTED)
        if gap is None:
            return None
        reason = f"the visit could not see everything: {gap.reason}"
    return reason


def could_not_look(case: Case, needs: str = "") -> str:
    """Why no visit can answer, in plain words."""
    if case.site.entry is None and not case.visits:
        return "no address of the site is stated, so it was not visited"
    if not case.visits:
        return "the site was not visited"
    for visit in case.visits:
        if gap := visit.gap("visit", "page", *((needs,) if needs else ())):
            return f"the visit could not see this: {gap.reason}"
    return "no visit could see this"


def cookies(case: Case, windows: Iterable[Window]) -> Iterator[CookieSeen]:
    """Cookies kept in these windows: per visit, the last write of each name and domain. Cookies deleted again
    or refused by the browser were not kept.
    """
    for window in windows:
        last: dict[tuple[str, str], Cookie] = {}
        for cookie in window.visit.cookies:
            if cookie.step in window.steps and cookie.refused is None and _timed(cookie, window):
                last[cookie.name, cookie.domain] = cookie
        for cookie in last.values():
            if not _removed(cookie):
                yield CookieSeen(
                    visit=window.visit, cookie=cookie, facts=cookie_facts(case, cookie, window.visit)
                )


def _timed(cookie: Cookie, window: Window) -> bool:
    """Whether the time of the cookie is precise enough for the window. A cookie that only the jar showed is
    dated no more precisely than between the ends of two steps, too little to say that it was set after a
    refusal.
    """
    return cookie.how != "jar" or "before" in window.steps


def _removed(cookie: Cookie) -> bool:
    return cookie.deleted or (cookie.asked_lifetime_s is not None and cookie.asked_lifetime_s <= 0)


def cookie_facts(case: Case, cookie: Cookie, visit: Visit) -> CookieFacts:
    """What is known about a cookie; if nothing, only its party."""
    facts = case.attribution.cookies.get((cookie.name, cookie.domain.lower().lstrip(".")))
    if facts is not None:
        return facts
    own = host(visit.final_url or visit.entry)
    first = own == cookie.domain or own.endswith(f".{cookie.domain}")
    return CookieFacts(name=cookie.name, domain=cookie.domain, party="first" if first else "third")


def requests(case: Case, windows: Iterable[Window]) -> Iterator[RequestSeen]:
    """Requests sent to known hosts from pages of the site."""
    own: dict[str, bool] = {}
    for window in windows:
        entry = host(window.visit.final_url or window.visit.entry)
        for request in window.visit.requests:
            if request.step not in window.steps or not _sent(request):
                continue
            facts = host_facts(case, request)
            if facts is None:
                continue
            page = host(request.page_url)
            if page not in own:
                own[page] = not page or page == entry or first_party(case, page)
            if own[page]:
                yield RequestSeen(visit=window.visit, request=request, facts=facts)


def host_facts(case: Case, request: Request) -> HostFacts | None:
    """The owner of a request: by its path or payload if these say more, or else by its host."""
    to = host(request.url)
    found = case.attribution.requests.get(request.id)
    return found if found is not None and found.host == to else case.attribution.hosts.get(to)


def first_party(case: Case, name: str) -> bool:
    """Whether a host is first-party."""
    facts = case.attribution.hosts.get(name)
    return facts is not None and facts.party == "first"


def _sent(request: Request) -> bool:
    """Whether a request was sent: a beacon interrupted by navigation was, one that never reached a server was
    not.
    """
    if request.status is not None or request.failure is None:
        return True
    return not any(word in request.failure for word in _NOT_SENT)


def tracker(facts: HostFacts) -> bool:
    """Whether a host is known well enough to be called a tracker."""
    return facts.tracker and facts.confidence >= SURE


def trackers(case: Case, windows: Iterable[Window]) -> Iterator[RequestSeen]:
    """Requests to trackers."""
    return (seen for seen in requests(case, windows) if tracker(seen.facts))


def stored(case: Case, windows: Iterable[Window]) -> Iterator[StoredSeen]:
    """Storage keys in these windows."""
    for window in windows:
        for item in window.visit.stored:
            if item.step in window.steps:
                facts = case.attribution.stored.get((item.key, host(item.origin)))
                if facts is not None:
                    yield StoredSeen(visit=window.visit, stored=item, facts=facts)


def timed(facts: CookieFacts) -> bool:
    """Whether a cookie counts against the site for when it was set: its purpose is known and requires
    consent, and it is neither the banner's own memory nor an opt-out.
    """
    return facts.needs_consent and facts.confidence >= SURE and not facts.consent_record and not facts.opt_out


def follows(item: StoredSeen) -> bool:
    """Whether an entry outlives the tab and is known to be for statistics or advertising, or looks like an
    identifier.
    """
    facts = item.facts
    if item.stored.area == "session" or facts.consent_record or facts.opt_out:
        return False
    return timed(facts) or (facts.identifier and facts.purpose in _FOLLOWING)


def known_for(facts: CookieFacts, purposes: Collection[CookiePurpose]) -> bool:
    """Whether a cookie is for one of these purposes. If sites disagree whether it is for statistics or
    advertising, only if both are among them.
    """
    return facts.purpose in purposes and (facts.of_purpose >= SURE or set(purposes) >= NEEDING)


def visits_of(windows: Iterable[Window]) -> tuple[Visit, ...]:
    """The visits of these windows."""
    return tuple(window.visit for window in windows)
