"""Build evidence of what was seen, so that somebody else can check it. Cookie values are never shown."""

from collections.abc import Iterable
from typing import Final

from auditor.model.finding import Evidence
from auditor.model.flow import Flow
from auditor.model.naming import host, short_address
from auditor.model.observation import Choice, Cookie, Screenshot, ScriptPlace, Step
from auditor.model.seen import CookieSeen, RequestSeen, StoredSeen
from auditor.model.visit import Visit
from auditor.model.wording import flow_form, flow_part, plain, span

MOST: Final = 12
"""Most items of one kind in a finding; the rest are counted as instances."""

WORDS: Final[dict[str, str]] = {
    "before": "before any choice",
    "gesture": "after the page was scrolled and the pointer moved, before any choice",
    "act": "while the choice was made",
    "after": "after the choice",
    "next_page": "on a further page",
    "return": "back on the first page",
    "restart": "after the browser was opened again",
}


def setter(seen: CookieSeen) -> str:
    """The host of the script or response that set a cookie."""
    return host(_place(seen.cookie))


def _place(cookie: Cookie) -> str:
    """The address of the script or response."""
    return cookie.set_by.url if cookie.set_by else (cookie.response_url or "")


def _line(place: ScriptPlace | None) -> dict[str, str]:
    """The line of the script that wrote, if known."""
    return {"line": str(place.line)} if place is not None and place.line else {}


def of_cookie(seen: CookieSeen) -> Evidence:
    """A cookie: name, domain, setter, lifetime, step."""
    cookie = seen.cookie
    by = setter(seen)
    life = cookie.asked_lifetime_s if cookie.asked_lifetime_s is not None else cookie.kept_lifetime_s
    name = plain(cookie.name, 80)
    return Evidence(
        kind="cookie",
        summary=f"{name} on {plain(cookie.domain, 80)}{f', set by {by}' if by else ''}, kept {_kept(life)}",
        visit=seen.visit.id,
        phase=seen.visit.phase,
        step=cookie.step,
        at=seen.visit.started,
        fields={
            "name": name,
            "domain": cookie.domain,
            "party": seen.facts.party,
            "purpose": seen.facts.purpose,
            "setter": by or "not known",
            "response" if cookie.how == "http" else "script": short_address(_place(cookie)),
            **_line(cookie.set_by),
            "lifetime": span(life),
            "lifetime_s": "" if life is None else f"{life:.0f}",
            "page": short_address(cookie.page_url),
        },
    )


def _kept(life: float | None) -> str:
    return span(life) if life is None else f"for {span(life)}"


def of_request(seen: RequestSeen) -> Evidence:
    """A request: address without its query values, type, what was sent with it."""
    request = seen.request
    return Evidence(
        kind="request",
        summary=f"{request.method} {plain(short_address(request.url))}",
        visit=seen.visit.id,
        phase=seen.visit.phase,
        step=request.step,
        at=seen.visit.started,
        fields={
            "url": short_address(request.url),
            "host": seen.facts.host,
            "vendor": seen.facts.vendor_name or seen.facts.vendor or "",
            "category": seen.facts.category,
            "resource": request.resource,
            "cookies_sent": ", ".join(plain(name, 40) for name in request.cookies_sent[:8]),
            "initiator": short_address(request.initiator.url) if request.initiator else "",
            **({"disguise": plain(seen.facts.reason, 300)} if seen.facts.disguise else {}),
        },
    )


def of_flow(visit: Visit, flow: Flow) -> Evidence:
    """The path of an identifier: what held it, who received it, in which form and part of the request."""
    source = flow.source
    name, held = plain(source.label, 80), "typed into a form" if source.kind == "email" else source.kind
    return Evidence(
        kind="request",
        summary=f"{name} ({held} on {plain(source.domain, 80)}) went to {plain(flow.host, 80)}, "
        f"{flow_form(flow)}, {flow_part(flow)}",
        visit=visit.id,
        phase=visit.phase,
        step=flow.step,
        at=visit.started,
        fields={
            "identifier": name,
            "held": held,
            "domain": source.domain,
            "setter": source.setter or "not known",
            **({"script": source.script} if source.script else {}),
            **({"line": str(source.line)} if source.line else {}),
            "lifetime": span(source.lifetime_s),
            "host": flow.host,
            "form": flow.form,
            "part": flow.part,
            "parameter": plain(flow.parameter, 40),
            "times": str(flow.times),
        },
    )


def of_stored(seen: StoredSeen) -> Evidence:
    """A storage key."""
    item = seen.stored
    return Evidence(
        kind="storage",
        summary=f"{item.area} storage: {plain(item.key, 80)} on {host(item.origin)}",
        visit=seen.visit.id,
        phase=seen.visit.phase,
        step=item.step,
        at=seen.visit.started,
        fields={
            "area": item.area,
            "key": plain(item.key, 80),
            "origin": item.origin,
            **({"script": short_address(item.set_by.url)} if item.set_by else {}),
            **_line(item.set_by),
        },
    )


def of_banner(visit: Visit) -> tuple[Evidence, ...]:
    """The banner and the buttons it offers."""
    if visit.banner is None:
        return ()
    buttons = ", ".join(f"“{plain(b.text, 40)}”" for b in visit.banner.buttons[:6])
    return (
        Evidence(
            kind="banner",
            summary=f"The banner offers {buttons or 'no button'}",
            visit=visit.id,
            phase=visit.phase,
            step=visit.banner.step,
            at=visit.started,
            fields={"platform": visit.banner.platform or "", "text": plain(visit.banner.text, 300)},
        ),
    )


def _act(choice: Choice) -> str:
    wanted = "allow some purposes" if choice.wanted == "partial" else choice.wanted
    return f"{'Chose' if choice.done else 'Tried'} to {wanted}"


def of_choice(visit: Visit) -> tuple[Evidence, ...]:
    """The choice as it was made."""
    if visit.choice is None:
        return ()
    return (
        Evidence(
            kind="choice",
            summary=f"{_act(visit.choice)}: {plain(visit.choice.proof, 200)}",
            visit=visit.id,
            phase=visit.phase,
            step="act",
            at=visit.started,
            fields={
                "clicks": " → ".join(plain(c, 40) for c in visit.choice.clicks),
                "method": visit.choice.method,
                **_later(visit.choice),
            },
        ),
    )


def _later(choice: Choice) -> dict[str, str]:
    """Whether the choice still held later, if that was seen."""
    shown = choice.held_proof or choice.lasted_proof
    return {"later": plain(shown, 200)} if shown else {}


def of_picture(visits: Iterable[Visit], steps: frozenset[Step] | None = None) -> tuple[Evidence, ...]:
    """One picture of the moment that matters: the first visit that has one, its last step that counts.
    Repeats of the same page show nothing new; the visits hold all their pictures.
    """
    for visit in visits:
        taken = [shot for shot in visit.screenshots if steps is None or shot.step in steps]
        if taken:
            return (_picture(visit, taken[-1]),)
    return ()


def _picture(visit: Visit, shot: Screenshot) -> Evidence:
    return Evidence(
        kind="screenshot",
        summary=plain(shot.caption) or f"The page {WORDS.get(shot.step, shot.step)}",
        visit=visit.id,
        phase=visit.phase,
        step=shot.step,
        at=visit.started,
        sha256=shot.sha256,
    )
