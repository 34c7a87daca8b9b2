"""Turn cookie writes into observations, from hook reports and from raw response headers."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from auditor.browser import cookie_line
from auditor.browser.collector import Watch
from auditor.browser.cookie_jar import VALUE, covers
from auditor.browser.cookie_line import CookieLine
from auditor.browser.traffic.exchange import Exchange
from auditor.domains import host_of, origin_of, registrable_domain
from auditor.model.observation import Cookie, ScriptPlace

_RAW: Final = 8_192
_CODE: Final = re.compile(
    r"at Object\.apply \(<anonymous>:[\s\S]*^ +at (?:\S+ \()?<anonymous>:\d", re.MULTILINE
)
"""Code without a URL, below the hook's own frame."""
_LONGEST_S: Final = 1e11


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """A cookie write, with what is known about it besides the cookie itself."""

    cookie: Cookie
    zero: float
    """Unix time from which the jar's expiry is counted. Max-Age uses the browser's clock; an Expires computed
    by a script uses its page's clock, which may run ahead."""
    readable: bool | None = None
    """Whether the script's document could read it right afterwards; None where that was not tried or would
    prove nothing (another path, a deletion)."""


def by_document(report: Mapping[str, Any], watch: Watch) -> Write:
    """The write of a script that assigned to document.cookie."""
    raw = str(report.get("raw", ""))
    line = cookie_line.read(raw)
    cookie = _written(report, watch, line, raw, "script")
    relative = line.max_age is not None
    read = report.get("read")
    return Write(
        cookie=cookie,
        zero=_wall(cookie, watch) if relative else _now(report),
        readable=bool(read) if read is not None and _shows(cookie, line) else None,
    )


def by_store(report: Mapping[str, Any], watch: Watch) -> Write:
    """The write of a script that called the CookieStore interface."""
    raw = _composed(report)
    cookie = _written(report, watch, cookie_line.read(raw), raw, "cookie_store")
    relative = report.get("maxAge") is not None
    return Write(cookie=cookie, zero=_wall(cookie, watch) if relative else _now(report))


def _shows(cookie: Cookie, line: CookieLine) -> bool:
    """Whether document.cookie of the writing document would show this cookie if it had been accepted."""
    if cookie.deleted or not f"{cookie.name}{cookie.value}".isascii():
        return False
    if not cookie.frame_url.startswith("http"):
        return line.path in (None, "/")
    return covers(cookie.path, urlsplit(cookie.frame_url).path or "/")


def _now(report: Mapping[str, Any]) -> float:
    """The page's own clock, Unix time."""
    return float(report.get("now", 0)) / 1000


def _wall(cookie: Cookie, watch: Watch) -> float:
    return watch.journal.started.timestamp() + cookie.at_s


def _written(
    report: Mapping[str, Any],
    watch: Watch,
    line: CookieLine,
    raw: str,
    how: Literal["script", "cookie_store"],
) -> Cookie:
    frame, page = str(report.get("frame", "")), str(report.get("page", ""))
    home = frame if frame.startswith("http") else str(report.get("origin", ""))
    setter = place(report, watch)
    return Cookie(
        **_fields(line, home, _now(report)),
        partition_key=_partition(page or home) if line.partitioned else None,
        raw=raw[:_RAW],
        how=how,
        set_by=setter,
        inferred=("set_by",) if setter is not None and setter.url != home and _nowhere(report, watch) else (),
        page_url=page,
        frame_url=frame,
        at_s=watch.journal.at_s(),
        page_at_s=round(float(report.get("since", 0)) / 1000, 3),
        step=watch.journal.step,
    )


def place(report: Mapping[str, Any], watch: Watch) -> ScriptPlace | None:
    """The location of the script that a report is about; None where it is unknown.

    A `srcdoc` document has no URL of its own: its scripts are located in `about:srcdoc`, with the enclosing
    page as the chain. Code evaluated from text has no location: it is credited to the one script that
    injected code into its document, or else to the document. So is a native function called by no code.
    """
    stack = str(report.get("stack", ""))
    if (found := watch.initiators.place_in(stack, str(report.get("frame", "")))) is not None:
        return found
    before, srcdoc, after = stack.partition("about:srcdoc:")
    del before
    number = after.partition(":")[0]
    if not srcdoc or not number.isdecimal() or len(number) > 9:  # noqa: PLR2004 - digits of a line number
        home = _home(report)
        giver = watch.initiators.injector(home) if _CODE.search(stack) else None
        return (giver or ScriptPlace(url=home)) if stack and home else None
    return ScriptPlace(
        url="about:srcdoc", line=int(number), chain=tuple(filter(None, (str(report.get("page", "")),)))
    )


def _nowhere(report: Mapping[str, Any], watch: Watch) -> bool:
    """Whether the reported code has no URL."""
    stack = str(report.get("stack", ""))
    return "about:srcdoc:" not in stack and watch.initiators.place_in(stack) is None


def _home(report: Mapping[str, Any]) -> str:
    """The URL of the document that a report came from. Where it has none of its own (`about:blank`), the
    enclosing page if that has the same origin, otherwise empty.
    """
    frame, page = str(report.get("frame", "")), str(report.get("page", ""))
    if frame.startswith("http"):
        return frame
    return page if origin_of(page) == report.get("origin") else ""


def _partition(page: str) -> str:
    """The site of the top-level page, in the form the browser uses for a partition key.

    https://html.spec.whatwg.org/multipage/browsers.html#obtain-a-site
    """
    return f"{page.partition(':')[0]}://{registrable_domain(host_of(page))}"


def _fields(line: CookieLine, url: str, now: float) -> dict[str, Any]:
    lifetime = line.lifetime(now)
    deleted = line.deletes(now)
    host = host_of(url)
    # a Domain attribute that is an IP address makes a host-only cookie (RFC 6265bis section 5.7)
    domain = None if line.domain == host and _address(host) else line.domain
    return {
        "name": line.name[:VALUE],
        "value": line.value[:VALUE],
        "domain": domain or host,
        "host_only": domain is None,
        "path": line.path or cookie_line.default_path(url),
        "secure": line.secure,
        "http_only": line.http_only,
        "same_site": line.same_site,
        "deleted": deleted,
        "asked_lifetime_s": None if deleted else lifetime,
    }


def _address(host: str) -> bool:
    return ":" in host or host.rpartition(".")[2].isdecimal()


def _composed(report: Mapping[str, Any]) -> str:
    """The Set-Cookie line equivalent to a call of the CookieStore interface.

    https://wicg.github.io/cookie-store/ (its defaults: path /, strict, secure)
    """
    parts = [f"{report.get('name', '')}={report.get('value', '')}", f"Path={report.get('path') or '/'}"]
    if report.get("domain"):
        parts.append(f"Domain={report['domain']}")
    if report.get("how") == "delete":
        parts.append("Max-Age=0")
    elif (lifetime := _asked(report)) is not None:
        parts.append(f"Max-Age={int(lifetime)}")
    parts += ["Secure", f"SameSite={report.get('sameSite') or 'strict'}"]
    return "; ".join([*parts, "Partitioned"] if report.get("partitioned") else parts)


def _asked(report: Mapping[str, Any]) -> float | None:
    """The lifetime in seconds that a call requests; None for a session cookie."""
    expires, age = report.get("expires"), report.get("maxAge")
    if isinstance(age, int | float) and math.isfinite(age):
        return max(min(age, _LONGEST_S), -_LONGEST_S)
    if isinstance(expires, int | float) and math.isfinite(expires):
        return max(min(expires / 1000 - _now(report), _LONGEST_S), -_LONGEST_S)
    return None


def by_response(exchange: Exchange) -> Iterator[Write]:
    """A write for every Set-Cookie line of a response."""
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
            # a preflight names its own request URL as its initiator
            set_by=ScriptPlace(url=exchange.url, chain=tuple(url for url in chain if url != exchange.url)),
            response_url=exchange.url,
            page_url=exchange.page_url,
            frame_url=exchange.document_url,
            at_s=exchange.answer_at_s,
            step=exchange.answer_step,
            refused=refused.get(raw),
        )
        yield Write(cookie=cookie, zero=exchange.answer_wall)
