"""Cookie writes, each made an observation: from a hook's report, and from a response's raw headers."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from auditor.browser import cookie_line
from auditor.browser.collector import Watch
from auditor.browser.cookie_line import CookieLine
from auditor.browser.exchange import Exchange
from auditor.domains import host_of
from auditor.model.observation import Cookie, ScriptPlace

_VALUE: Final = 4_096
_RAW: Final = 8_192


def by_document(report: Mapping[str, Any], watch: Watch) -> Cookie:
    """What a script gave to document.cookie."""
    raw = str(report.get("raw", ""))
    return _written(report, watch, cookie_line.read(raw), raw, "script")


def by_store(report: Mapping[str, Any], watch: Watch) -> Cookie:
    """What a script gave to the CookieStore interface."""
    raw = _composed(report)
    return _written(report, watch, cookie_line.read(raw), raw, "cookie_store")


def _written(report: Mapping[str, Any], watch: Watch, line: CookieLine, raw: str, how: Any) -> Cookie:
    now = float(report.get("now", 0)) / 1000
    frame = str(report.get("frame", ""))
    home = frame if frame.startswith("http") else str(report.get("origin", ""))
    return Cookie(
        **_fields(line, home, now),
        raw=raw[:_RAW],
        how=how,
        set_by=watch.initiators.place_in(str(report.get("stack", ""))),
        page_url=str(report.get("page", "")),
        frame_url=frame,
        at_s=watch.journal.at_s(),
        page_at_s=round(float(report.get("since", 0)) / 1000, 3),
        step=watch.journal.step,
    )


def _fields(line: CookieLine, url: str, now: float) -> dict[str, Any]:
    lifetime = line.lifetime(now)
    deleted = line.deletes(now)
    return {
        "name": line.name[:_VALUE],
        "value": line.value[:_VALUE],
        "domain": line.domain or host_of(url),
        "host_only": line.domain is None,
        "path": line.path or cookie_line.default_path(url),
        "secure": line.secure,
        "http_only": line.http_only,
        "same_site": line.same_site,
        "deleted": deleted,
        "asked_lifetime_s": None if deleted else lifetime,
    }


def _composed(report: Mapping[str, Any]) -> str:
    """The line that a call of the CookieStore interface amounts to."""
    parts = [f"{report.get('name', '')}={report.get('value', '')}", f"Path={report.get('path') or '/'}"]
    if report.get("domain"):
        parts.append(f"Domain={report['domain']}")
    if report.get("how") == "delete":
        parts.append("Max-Age=0")
    elif isinstance(report.get("expires"), int | float):
        parts.append(f"Max-Age={int((report['expires'] - float(report.get('now', 0))) / 1000)}")
    parts += ["Secure", f"SameSite={report.get('sameSite') or 'strict'}"]
    return "; ".join([*parts, "Partitioned"] if report.get("partitioned") else parts)


def by_response(exchange: Exchange) -> Iterator[tuple[Cookie, float]]:
    """Every Set-Cookie line of an answer, with the Unix time that it came at."""
    extra = exchange.answer_extra
    if extra is None:
        return
    lines = next((v for k, v in extra.get("headers", {}).items() if k.lower() == "set-cookie"), "")
    refused = {b["cookieLine"]: ", ".join(b["blockedReasons"]) for b in extra.get("blockedCookies", ())}
    initiator = exchange.initiator
    chain = (initiator.url, *initiator.chain) if initiator else ()
    for raw in filter(None, lines.split("\n")):
        line = cookie_line.read(raw)
        partition = extra.get("cookiePartitionKey") if line.partitioned else None
        cookie = Cookie(
            **_fields(line, exchange.url, exchange.answer_wall),
            partition_key=partition.get("topLevelSite") if isinstance(partition, dict) else partition,
            raw=raw[:_RAW],
            how="http",
            set_by=ScriptPlace(url=exchange.url, chain=chain),
            response_url=exchange.url,
            page_url=exchange.page_url,
            frame_url=exchange.document_url,
            at_s=exchange.answer_at_s,
            step=exchange.answer_step,
            refused=refused.get(raw),
        )
        yield cookie, exchange.answer_wall
