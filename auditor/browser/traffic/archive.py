"""The HTTP archive of a visit: its requests in a file format that other programs can open.

HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), gzipped. It is built from the events the visit has
recorded, so it lacks response bodies and the time at which a response ended. Names that begin with an
underscore are extensions that the format allows, named as in Chromium's developer tools where those have
them.
"""

import json
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from auditor import __version__
from auditor.browser.program.exits import blotted
from auditor.browser.traffic.exchange import Exchange, header
from auditor.browser.traffic.journal import Journal
from auditor.model.observation import Moment, ScriptPlace

LARGEST: Final = 20_000_000
"""Maximum characters before compression."""
_LEVEL: Final = 1
"""Compression level: a quarter of the time of zlib's default, for a file a fifth larger."""
_GZIP: Final = 31
"""zlib window bits for a gzip header; it has no timestamp, so that the same visit gives the same bytes."""
_VALUE: Final = 16_384
_COMMENT: Final = "Made of what was heard: bodies of answers and the times they took to arrive are not in it."
_SECRET: Final = frozenset(["authorization", "proxy-authorization"])
_REDACTED: Final = "redacted"

Entry = dict[str, Any]


def packed(
    exchanges: Iterable[Exchange],
    journal: Journal,
    browser: str,
    address_of: Callable[[Exchange], str | None],
    hidden: tuple[str, ...] = (),
) -> bytes:
    """The gzipped archive of a visit; a gap says where it is incomplete. Texts in `hidden` are redacted."""
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
    hidden = tuple({form for each in hidden for form in (each, json.dumps(each)[1:-1])})
    parts = [squeeze.compress(f"{blotted(_head(journal, browser), hidden)}\n".encode())]
    begun = [moment.at_s for moment in journal.moments]
    written = 0
    for number, exchange in enumerate(exchanges):
        entry = json.dumps(_entry(exchange, _page(begun, exchange.at_s), address_of(exchange)))
        entry = blotted(entry, hidden)
        written += len(entry)
        if written > LARGEST:
            reason = f"it would be larger than {LARGEST // 1_000_000} MB: only {number:,} requests are in it"
            journal.gap("archive", reason)
            break
        parts.append(squeeze.compress(f"{',' if number else ''}{entry}\n".encode()))
    parts += [squeeze.compress(b"]}}\n"), squeeze.flush()]
    return b"".join(parts)


def _head(journal: Journal, browser: str) -> str:
    """The JSON before the entries, up to the bracket that opens their list."""
    name, _, number = browser.partition(" ")
    log = {
        "version": "1.2",
        "creator": {"name": "auditor", "version": __version__},
        "browser": {"name": name, "version": number},
        "comment": _COMMENT,
        "pages": [_step(i, moment) for i, moment in enumerate(journal.moments)],
    }
    return f'{{"log": {json.dumps(log)[:-1]}, "entries": ['


def _step(number: int, moment: Moment) -> dict[str, Any]:
    """A step of the visit as a page in the archive."""
    return {
        "id": f"page_{number}",
        "startedDateTime": moment.at.isoformat(),
        "title": f"{moment.step}: {_address(moment.url)}",
        "pageTimings": {"onContentLoad": -1, "onLoad": -1},
    }


def _page(begun: Sequence[float], at_s: float) -> str:
    return f"page_{max(bisect_right(begun, at_s) - 1, 0)}"


def _entry(exchange: Exchange, page: str, address: str | None) -> Entry:
    timings = _timings(exchange)
    entry: Entry = {
        "pageref": page,
        "startedDateTime": datetime.fromtimestamp(exchange.wall, UTC).isoformat(),
        "time": sum(value for name, value in timings.items() if value > 0 and name != "ssl"),
        "request": _request(exchange),
        "response": _response(exchange),
        "cache": {},
        "timings": timings,
        "_initiator": _initiator(exchange.initiator, exchange.initiator_type),
        "_resourceType": exchange.type.lower(),
        "_id": exchange.id,
        "_step": exchange.step,
        "_frame": _address(exchange.document_url),
        "_target": exchange.target,
    }
    if address:
        entry["serverIPAddress"] = address.strip("[]")
    if exchange.frames:
        entry["_webSocketMessages"] = [
            {"type": "send", "time": wall, "opcode": 1, "data": text} for wall, text in exchange.frames
        ]
    return entry


def _request(exchange: Exchange) -> dict[str, Any]:
    sent = exchange.sent_extra or {"headers": exchange.headers}
    url = _address(exchange.url)
    made: dict[str, Any] = {
        "method": exchange.method,
        "url": url,
        "httpVersion": _protocol(exchange),
        "cookies": _pairs(header(sent, "cookie").split("; ")),
        "headers": _headers(sent.get("headers")),
        "queryString": _query(url),
        "headersSize": -1,
        "bodySize": -1 if exchange.body else 0,
    }
    if exchange.body and exchange.type != "WebSocket":
        made["postData"] = {
            "mimeType": header(sent, "content-type"),
            "text": exchange.body,
            "params": [],
        }
    return made


def _response(exchange: Exchange) -> dict[str, Any]:
    answer, raw = exchange.answer, exchange.answer_extra
    headers = (raw or {}).get("headers") or (answer.headers if answer else None) or {}
    told = {"headers": headers}
    length = header(told, "content-length")
    made: dict[str, Any] = {
        "status": exchange.status or 0,
        "statusText": answer.status_text if answer else "",
        "httpVersion": _protocol(exchange),
        "cookies": _pairs(line.partition(";")[0] for line in header(told, "set-cookie").split("\n")),
        "headers": _headers(headers),
        "content": {
            "size": int(length) if length.isdigit() and len(length) < 13 else -1,  # noqa: PLR2004 - a terabyte
            "mimeType": (answer.mime if answer else "") or header(told, "content-type"),
        },
        "redirectURL": _address(header(told, "location")),
        "headersSize": -1,
        "bodySize": -1,
    }
    if exchange.failure is not None:
        made["_error"] = exchange.failure
    return made


def _protocol(exchange: Exchange) -> str:
    return (exchange.answer.protocol if exchange.answer else "") or "unknown"


def _headers(headers: Mapping[str, Any] | None) -> list[dict[str, str]]:
    return [
        {"name": name, "value": _REDACTED if name.lower() in _SECRET else line[:_VALUE]}
        for name, value in (headers or {}).items()
        for line in str(value).split("\n")
    ]


def _pairs(cookies: Iterable[str]) -> list[dict[str, str]]:
    parted = (cookie.partition("=") for cookie in cookies if cookie)
    return [{"name": name.strip(), "value": value[:_VALUE]} for name, _, value in parted]


def _query(url: str) -> list[dict[str, str]]:
    try:
        found = parse_qsl(url.partition("#")[0].partition("?")[2], keep_blank_values=True, max_num_fields=500)
    except ValueError:  # more fields than anybody would read; the URL has them anyway
        return []
    return [{"name": name, "value": value} for name, value in found]


def _address(url: str) -> str:
    """The URL without any user name and password (RFC 3986 section 3.2.1)."""
    if "@" not in url:
        return url
    try:
        parts = urlsplit(url)
    except ValueError:
        return url.rpartition("@")[2]
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _initiator(place: ScriptPlace | None, kind: str) -> dict[str, Any]:
    """The initiator as the developer tools write it, with the chain of scripts as its call frames."""
    if place is None:
        return {"type": kind or "other"}
    if kind != "script":
        line = {} if place.line is None else {"lineNumber": place.line - 1}
        return {"type": kind or "other", "url": place.url, **line, "_chain": list(place.chain)}
    frames = [(place.url, place.line or 1), *((url, 1) for url in place.chain)]
    calls = [
        {"functionName": "", "scriptId": "0", "url": url, "lineNumber": line - 1, "columnNumber": 0}
        for url, line in frames
    ]
    return {"type": "script", "stack": {"callFrames": calls}}


def _timings(exchange: Exchange) -> dict[str, float]:
    """The duration of each stage in milliseconds; -1 where it did not happen or is unknown.

    https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-ResourceTiming
    """
    told = (exchange.answer.timing if exchange.answer else None) or {}
    if not told:
        return {"blocked": -1, "dns": -1, "connect": -1, "ssl": -1, "send": 0, "wait": 0, "receive": 0}
    return dict(_stages(told))


def _stages(told: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    def lasted(start: str, end: str) -> float:
        began, ended = told.get(start, -1), told.get(end, -1)
        return round(ended - began, 3) if 0 <= began <= ended else -1

    firsts = [told.get(name, -1) for name in ("dnsStart", "connectStart", "sendStart")]
    yield "blocked", next((first for first in firsts if first >= 0), -1)
    yield "dns", lasted("dnsStart", "dnsEnd")
    yield "connect", lasted("connectStart", "connectEnd")
    yield "ssl", lasted("sslStart", "sslEnd")
    yield "send", max(lasted("sendStart", "sendEnd"), 0)
    yield "wait", max(lasted("sendEnd", "receiveHeadersEnd"), 0)
    yield "receive", 0
