"""Navigate to a page: what the navigation led to, in plain words, and whether it is the page at all."""

import re
from dataclasses import dataclass

from playwright.async_api import Error, Page, Request, Response
from playwright.async_api import TimeoutError as PlaywrightTimeout

from auditor.browser.page.settle import is_frozen, loaded
from auditor.browser.program.guard import Guard
from auditor.domains import host_of

_ERROR_STATUS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """The result of a navigation."""

    url: str
    status: int | None = None
    problem: str | None = None
    """Why this is not the requested page; None where it is."""
    loaded: bool = True
    """Whether the load event came."""
    shown: bool = True
    """Whether there is anything to look at."""
    hops: int = 0
    """Number of requests it took, including redirects; 0 where unknown."""
    download: bool = False
    """Whether a file came instead of a page."""


async def arrive(page: Page, url: str, guard: Guard | None, navigation_s: float, load_s: float) -> Arrival:
    """Navigate `page` to `url` and wait for its load event. Never raises for what a site does."""
    if (problem := refused_scheme(url)) is not None:
        return Arrival(url=url, problem=problem, shown=False)
    failed: list[str] = []
    over_frozen = is_frozen(page)

    def note(request: Request) -> None:
        if request.is_navigation_request() and request.frame == page.main_frame:
            failed.append(request.url)

    page.on("requestfailed", note)
    try:
        response = await page.goto(url, wait_until="commit", timeout=navigation_s * 1000)
    except PlaywrightTimeout:
        return Arrival(url=url, problem=f"no answer within {navigation_s:.0f} s", shown=False)
    except Error as error:
        problem = in_words(error.message, failed[-1] if failed else url, guard)
        return Arrival(
            url=url, problem=problem, shown=False, download="Download is starting" in error.message
        )
    finally:
        page.remove_listener("requestfailed", note)
    came = await loaded(page, load_s, over_frozen=over_frozen)
    if response is None:
        return Arrival(url=page.url, loaded=came)
    return Arrival(
        url=page.url,
        status=response.status,
        problem=_said_no(response),
        loaded=came,
        hops=_hops(response.request),
    )


def _hops(request: Request | None) -> int:
    hops = 0
    while request is not None:
        hops, request = hops + 1, request.redirected_from
    return hops


def refused_scheme(url: str) -> str | None:
    """Why a URL is never opened; None for http and https."""
    scheme = url.partition(":")[0].lower()
    return None if scheme in ("http", "https") else f"only http and https addresses are opened, not {scheme}:"


def _said_no(response: Response) -> str | None:
    status = response.status
    if status == 401:  # noqa: PLR2004 - RFC 9110 section 15.5.2
        return "the server asks for a user name and a password (HTTP 401)"
    if status >= _ERROR_STATUS:
        return f"the server answered HTTP {status} {response.status_text}".rstrip()
    return None


_WORDS = {
    "ERR_NAME_NOT_RESOLVED": "the name {host} does not resolve",
    "ERR_CONNECTION_REFUSED": "{host} refused the connection",
    "ERR_CONNECTION_RESET": "{host} broke the connection off",
    "ERR_CONNECTION_CLOSED": "{host} closed the connection",
    "ERR_CONNECTION_TIMED_OUT": "{host} did not answer",
    "ERR_ADDRESS_UNREACHABLE": "{host} cannot be reached",
    "ERR_INTERNET_DISCONNECTED": "this machine has no network",
    "ERR_EMPTY_RESPONSE": "{host} answered nothing",
    "ERR_TOO_MANY_REDIRECTS": "{host} redirects in a circle",
    "ERR_INVALID_AUTH_CREDENTIALS": "the server asks for a user name and a password",
    "ERR_SOCKS_CONNECTION_FAILED": "{host} cannot be reached",
    "ERR_SOCKS_CONNECTION_HOST_UNREACHABLE": "{host} cannot be reached",
    "ERR_CERT_AUTHORITY_INVALID": "{host} shows a certificate of an unknown authority",
    "ERR_CERT_DATE_INVALID": "{host} shows a certificate that is out of date",
    "ERR_CERT_COMMON_NAME_INVALID": "{host} shows a certificate for another name",
    "ERR_SSL_PROTOCOL_ERROR": "{host} does not speak TLS here",
    "ERR_UNSAFE_REDIRECT": "{host} redirects to an address that is no web page",
    "ERR_ABORTED": "{host} gave an answer without a page",
    "ERR_TIMED_OUT": "{host} did not answer in time",
    "ERR_CONTENT_LENGTH_MISMATCH": "{host} broke its answer off",
    "ERR_INCOMPLETE_CHUNKED_ENCODING": "{host} broke its answer off",
    "ERR_CONTENT_DECODING_FAILED": "{host} gave an answer that cannot be unpacked",
    "ERR_RESPONSE_HEADERS_TOO_BIG": "{host} gave more headers than a browser reads",
    "ERR_HTTP2_PROTOCOL_ERROR": "{host} gave an answer that is not HTTP",
    "ERR_SSL_VERSION_OR_CIPHER_MISMATCH": "{host} speaks only TLS that is out of date",
    "ERR_CERT_REVOKED": "{host} shows a certificate that was revoked",
    "ERR_CERT_WEAK_SIGNATURE_ALGORITHM": "{host} shows a certificate with a weak signature",
    "ERR_CERT_INVALID": "{host} shows a certificate that is not valid",
    "ERR_CERT_WEAK_KEY": "{host} shows a certificate with a weak key",
    "ERR_CERT_VALIDITY_TOO_LONG": "{host} shows a certificate that is valid for longer than browsers allow",
    "ERR_CERT_NAME_CONSTRAINT_VIOLATION": "{host} shows a certificate whose authority may not name it",
    "ERR_CERTIFICATE_TRANSPARENCY_REQUIRED": "{host} shows a certificate that no public log holds",
    "ERR_SSL_UNRECOGNIZED_NAME_ALERT": "{host} knows no certificate for its own name",
    "ERR_SSL_OBSOLETE_VERSION": "{host} speaks only TLS that is out of date",
    "ERR_SSL_CLIENT_AUTH_CERT_NEEDED": "{host} asks the visitor for a certificate",
    "ERR_BAD_SSL_CLIENT_AUTH_CERT": "{host} asks the visitor for a certificate",
    "ERR_CONNECTION_FAILED": "{host} cannot be reached",
    "ERR_NETWORK_CHANGED": "the network of this machine changed meanwhile",
    "ERR_NAME_RESOLUTION_FAILED": "no name server answered for {host}",
    "ERR_PROXY_CONNECTION_FAILED": "the proxy cannot be reached",
    "ERR_TUNNEL_CONNECTION_FAILED": "the proxy did not lead to {host}",
    "ERR_QUIC_PROTOCOL_ERROR": "{host} gave an answer that is not HTTP",
    "ERR_UNSAFE_PORT": "the browser does not open that port",
    "ERR_INVALID_RESPONSE": "{host} gave an answer that is not HTTP",
}


_PASSING = re.compile(
    r"^no answer within |\bHTTP (?:408|425|429|5\d\d)\b"
    r"|\bERR_(?:CONNECTION_(?:RESET|CLOSED|TIMED_OUT|FAILED)|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED"
    r"|EMPTY_RESPONSE|TIMED_OUT|NETWORK_CHANGED|NAME_RESOLUTION_FAILED|PROXY_CONNECTION_FAILED"
    r"|SOCKS_CONNECTION_(?:FAILED|HOST_UNREACHABLE)|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING)\b"
    r"| did not answer(?: at port| within|$)"
)
"""Failures that may be gone in a minute: no answer, a broken connection, a busy or failing server (RFC 9110,
section 15.6; RFC 6585, section 4). A refusal, a name that does not exist or a bad certificate is permanent.
"""


def passing(reason: str) -> bool:
    """Whether a failure, as worded here or by the guard, may be temporary."""
    return _PASSING.search(reason) is not None


def in_words(message: str, url: str, guard: Guard | None) -> str:
    """Playwright's or Chromium's error about `url` as one line; the guard's own reason takes precedence."""
    host = host_of(url)
    if guard is not None and "SOCKS" in message and (reason := guard.reason(host)):
        return reason
    if "Download is starting" in message:
        return "a download came instead of a page"
    if refused_scheme(url) is not None:
        return f"it leads to an address that is no web page ({url.partition(':')[0][:20]}:)"
    if "crash" in message.lower():
        return "the page crashed"
    found = re.search(r"net::(ERR_[A-Z0-9_]{1,60})", message)
    if found is None:
        return message.splitlines()[0].partition(": ")[2][:200] or "the browser could not open it"
    words = _WORDS.get(found[1])
    return f"{words.format(host=host)} ({found[1]})" if words else f"{host}: {found[1]}"
