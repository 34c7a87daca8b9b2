"""Checks before every page: who may call the desk, and which headers a response carries."""

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse

from auditor.review.settings import Settings

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
"""Headers of every response that does not set its own (https://cheatsheetseries.owasp.org, HTTP Headers)."""


class Guard:
    """Refuse requests under a foreign host name, and writing requests from another site's page."""

    def __init__(self, app: App, settings: Settings) -> None:
        self._app = app
        self._allowed = settings.allowed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse the request, or pass it on."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        refused = self._refused(scope)
        answer: Any = PlainTextResponse(refused, status_code=403) if refused else self._app
        await answer(scope, receive, _with_headers(send))

    def _refused(self, scope: Scope) -> str | None:
        """Why a request is refused; None if it is not."""
        hosts = _values(scope, b"host")
        if len(hosts) != 1 or _name(hosts[0]) not in self._allowed:
            return "This desk is not called by that name: start it with --name NAME.\n"
        if scope["method"] in ("GET", "HEAD"):
            return None
        site = _values(scope, b"sec-fetch-site")
        origins = _values(scope, b"origin")
        foreign = any(each not in ("same-origin", "none") for each in site)
        if foreign or any(urlsplit(each).netloc.lower() != hosts[0].lower() for each in origins):
            return "Another site's page sent this: nothing was changed.\n"
        return None


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope["headers"] if key.lower() == name]


def _name(host: str) -> str:
    """The name in a Host header, without its port (RFC 9110, 7.2)."""
    try:
        return (urlsplit(f"//{host}").hostname or "").lower() if not set(host) & set("/@?#\\ ") else ""
    except ValueError:
        return ""


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers: list[tuple[bytes, bytes]] = list(message.get("headers", []))
            own = {key.lower() for key, _ in headers}
            message["headers"] = headers + list(_missing(own))
        await send(message)

    return sending


def _missing(own: set[bytes]) -> Iterable[tuple[bytes, bytes]]:
    for name, value in HEADERS.items():
        if name.lower().encode() not in own:
            yield name.lower().encode(), value.encode()
