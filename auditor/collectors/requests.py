"""Every request: redirect hops, beacons, workers, cross-site frames and websockets included."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from auditor.browser.collector import Watch
from auditor.browser.traffic.exchange import Exchange, header
from auditor.domains import host_of
from auditor.model.observation import Request

_URL: Final = 8_192
_RESOURCES: Final = {
    "csp": "csp_report",
    "cspviolationreport": "csp_report",
    "ping": "beacon",
    "linkping": "ping",
}


class Requests:
    """What the network events of all targets say, one Request for each hop."""

    name = "requests"
    init_script = (Path(__file__).parent / "requests.js").read_text(encoding="utf-8")

    async def start(self, watch: Watch) -> None:
        """The watch itself puts the events together; those that no event tells of, hooks do."""
        watch.be_told("webrtc", lambda report: _server(report, watch))
        watch.be_told("shared_worker", lambda report: watch.listen_to_shared(str(report.get("url", ""))))
        watch.be_told("worker", lambda _: watch.hear_workers())
        watch.be_told("put_off", lambda report: _put_off(report, watch))
        watch.be_told("parting", lambda report: _parting(report, watch, "Ping"))
        watch.be_told("worklet", lambda report: _parting(report, watch, "Script"))

    async def look(self, watch: Watch) -> None:
        """Nothing to look at: requests are told of as they are made."""

    async def finish(self, watch: Watch) -> Iterable[Request]:
        """All requests, in the order they were sent."""
        if watch.nameless:
            watch.journal.gap(
                "requests", f"the addresses of {watch.nameless} requests of workers are not known"
            )
        return [_request(exchange, watch) for exchange in watch.exchanges.once()]


def _server(report: Mapping[str, Any], watch: Watch) -> None:
    """A STUN or TURN server (RFC 7064, RFC 7065) that a connection begins to ask for its addresses."""
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
    """What a page sent as it was left, or a worklet's script; the network's events may tell of it as well."""
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
