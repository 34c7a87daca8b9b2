"""Every request, including redirect hops, beacons, workers, cross-site frames and websockets."""

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from auditor.browser.collector import Watch
from auditor.browser.page import hints
from auditor.browser.traffic.exchange import Exchange, header
from auditor.domains import host_of, same_party
from auditor.model.observation import Request

_URL: Final = 8_192
_FRAMES: Final = 40
_HINTS: Final = 200
_ICON: Final = "a browser with windows asks {} for the page's icon; this one did not"
_PRERENDER: Final = "the page has others rendered beforehand, scripts and all; this browser does not do that"
_PARTS: Final = "what a frame of another site sends as it is left is not seen: {}"
_RESOURCES: Final = {
    "csp": "csp_report",
    "cspviolationreport": "csp_report",
    "ping": "beacon",
    "linkping": "ping",
}


class Requests:
    """Makes one Request per hop from the network events of all targets."""

    name = "requests"
    init_script = (Path(__file__).parent / "requests.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._hints: dict[tuple[str, str], Request] = {}
        """By kind and host."""
        self._icons: set[str] = set()

    async def start(self, watch: Watch) -> None:
        """Listen to the hooks for requests without network events; the watch itself combines the events."""
        watch.be_told("webrtc", lambda report: _server(report, watch))
        watch.be_told("shared_worker", lambda report: watch.listen_to_shared(str(report.get("url", ""))))
        watch.be_told("worker", lambda _: watch.hear_workers())
        watch.be_told("put_off", lambda report: _put_off(report, watch))
        watch.be_told("parting", lambda report: _parting(report, watch, "Ping"))
        watch.be_told("worklet", lambda report: _parting(report, watch, "Script"))
        watch.be_told("hint", lambda report: self._told_of_hint(report, watch))
        watch.be_told("injects", lambda report: watch.initiators.injected(*_told(report, "frame", "stack")))
        watch.be_told("parts", lambda report: _parts(report, watch))

    async def look(self, watch: Watch) -> None:
        """Collect the page's resource hints; requests are reported as they are made."""
        page = watch.page
        if page is None or page.is_closed():
            return
        frames = [frame for frame in page.frames if frame.url.startswith("http")][:_FRAMES]
        addresses = [frame.url for frame in frames]
        found = await asyncio.gather(*map(hints.of_frame, frames))
        for address, named in zip(addresses, found, strict=True):
            for kind, url in named:
                if kind == hints.PRERENDER:
                    watch.journal.gap("prerender", _PRERENDER)
                elif kind != hints.ICON:
                    self._hint(kind, url, address, watch)
                elif frames[0].url == address:
                    self._icons.add(host_of(url))

    async def finish(self, watch: Watch) -> Iterable[Request]:
        """All requests, in the order in which they were sent."""
        if watch.nameless:
            watch.journal.gap(
                "requests", f"the addresses of {watch.nameless} requests of workers are not known"
            )
        requests = [_request(exchange, watch) for exchange in watch.exchanges.once()]
        asked = {host_of(request.url) for request in requests}
        for host in sorted(self._icons - asked - {""}):
            watch.journal.gap("icon", _ICON.format(host))
        for kind, url, exchange in hints.of_headers(watch.exchanges.all()):
            self._hint(kind, url, exchange.url, watch, exchange)
        return [*requests, *self._alone(asked)]

    def _alone(self, asked: set[str]) -> Iterator[Request]:
        """Hints for hosts to which no request was made."""
        for (_, host), hint in self._hints.items():
            if host and host not in asked:
                asked.add(host)
                yield hint

    def _told_of_hint(self, report: Mapping[str, Any], watch: Watch) -> None:
        frame = str(report.get("frame", ""))
        for kind in str(report.get("rel", "")).lower().split():
            self._hint(kind, str(report.get("url", "")), frame, watch)
            place = watch.initiators.place_in(str(report.get("stack", "")), frame)
            if (known := self._hints.get(_key(kind, str(report.get("url", ""))))) is not None:
                self._hints[_key(kind, known.url)] = replace(known, initiator=known.initiator or place)

    def _hint(self, kind: str, url: str, frame: str, watch: Watch, by: Exchange | None = None) -> None:
        if kind in hints.KINDS and url.startswith(("http:", "https:")) and len(self._hints) < _HINTS:
            made = Request(
                id=f"hint.{len(self._hints) + 1}",
                url=url[:_URL],
                resource=hints.KINDS[kind],
                page_url=watch.page.url[:_URL] if watch.page else "",
                frame_url=frame[:_URL],
                failure=hints.HINTED,
                at_s=by.at_s if by else watch.journal.at_s(),
                step=by.step if by else watch.journal.step,
            )
            self._hints.setdefault(_key(kind, url), made)


def _told(report: Mapping[str, Any], *names: str) -> Iterator[str]:
    return (str(report.get(name, "")) for name in names)


def _key(kind: str, url: str) -> tuple[str, str]:
    return kind, host_of(url)


def _parts(report: Mapping[str, Any], watch: Watch) -> None:
    """Note the gap of a frame that listens for being left: the session of a frame in its own process ends
    earlier.
    """
    frame, page = str(report.get("frame", "")), watch.page
    if frame.startswith("http") and page is not None and not same_party(host_of(frame), host_of(page.url)):
        watch.journal.gap("parting", _PARTS.format(frame[:200]))


def _server(report: Mapping[str, Any], watch: Watch) -> None:
    """Record a STUN or TURN server (RFC 7064, RFC 7065) that a connection is about to contact."""
    url = str(report.get("url", ""))
    if url.startswith(("stun:", "stuns:", "turn:", "turns:")):
        place = watch.initiators.place_in(str(report.get("stack", "")))
        watch.exchanges.called(
            url, "WebRTC", str(report.get("page", "")), str(report.get("frame", "")), place
        )


def _put_off(report: Mapping[str, Any], watch: Watch) -> None:
    place = watch.initiators.place_in(str(report.get("stack", "")), str(report.get("frame", "")))
    watch.exchanges.put_off(str(report.get("url", "")), place)


def _parting(report: Mapping[str, Any], watch: Watch, type_: str) -> None:
    """Record a request sent while the page was left, or a worklet's script; network events may
    report it too.
    """
    url, frame = str(report.get("url", "")), str(report.get("frame", ""))
    if url.startswith(("http:", "https:")):
        place = watch.initiators.place_in(str(report.get("stack", "")), frame)
        body = report.get("body")
        method, body = str(report.get("method", "POST")), None if body is None else str(body)
        watch.exchanges.parting(url, method, frame, place, body, type_)


def _request(exchange: Exchange, watch: Watch) -> Request:
    return Request(
        id=exchange.id,
        url=exchange.url[:_URL],
        method=exchange.method,
        resource=_resource(exchange),
        page_url=exchange.page_url[:_URL],
        frame_url=exchange.document_url[:_URL],
        initiator=exchange.initiator,
        redirected_from=exchange.redirected_from,
        status=exchange.status,
        failure=None if exchange.status else exchange.failure,
        cookies_sent=_cookies(exchange),
        body=exchange.body,
        address=watch.address_of(host_of(exchange.url), exchange.address),
        service_worker=exchange.target == "service_worker",
        at_s=exchange.at_s,
        step=exchange.step,
    )


def _resource(exchange: Exchange) -> str:
    kind = exchange.type.lower()
    return _RESOURCES.get(kind, kind)


def _cookies(exchange: Exchange) -> tuple[str, ...]:
    if exchange.sent_extra is None:
        line = header({"headers": exchange.headers}, "cookie")
        return tuple(dict.fromkeys(pair.partition("=")[0].strip() for pair in line.split(";") if pair))
    went = exchange.sent_extra.get("associatedCookies", ())
    return tuple(dict.fromkeys(each["cookie"]["name"] for each in went if not each.get("blockedReasons")))


COLLECTOR = Requests
