"""Every request: redirect hops, beacons, workers, cross-site frames and websockets included."""

from collections.abc import Iterable
from typing import Final

from auditor.browser.collector import Watch
from auditor.browser.exchange import Exchange
from auditor.domains import host_of
from auditor.model.observation import Request

_URL: Final = 8_192
_RESOURCES: Final = {"csp": "csp_report", "cspviolationreport": "csp_report", "eventsource": "eventsource"}


class Requests:
    """What the network events of all targets say, one Request for each hop."""

    name = "requests"
    init_script = ""

    async def start(self, watch: Watch) -> None:
        """The watch itself puts the events together."""

    async def look(self, watch: Watch) -> None:
        """Nothing to look at: requests are told of as they are made."""

    async def finish(self, watch: Watch) -> Iterable[Request]:
        """All requests, in the order they were sent."""
        return [_request(exchange, watch) for exchange in watch.exchanges.all()]


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
    if kind == "ping":
        return "beacon" if exchange.initiator_type == "script" else "ping"
    return _RESOURCES.get(kind, kind)


def _cookies(exchange: Exchange) -> tuple[str, ...]:
    if exchange.sent_extra is None:
        return ()
    went = exchange.sent_extra.get("associatedCookies", ())
    return tuple(dict.fromkeys(each["cookie"]["name"] for each in went if not each.get("blockedReasons")))


COLLECTOR = Requests
