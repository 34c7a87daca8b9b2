"""A DevTools session of our own, whose messages the wire delivers unchanged.

It has the same interface as one of Playwright's.
"""

import asyncio
import json
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

from playwright.async_api import Error
from pydantic_core import from_json

Params = dict[str, Any]
Send = Callable[[str, str, Mapping[str, Any]], Coroutine[Any, Any, Params]]

_METHOD: Final = len(b'{"method":"')
_DOCUMENT: Final = b'"type":"Document"'
"""Inside a string its quotes would be escaped. If a header has this name, one request too many
is mirrored."""
_OF_DOCUMENTS: Final = frozenset(
    f"Network.{name}".encode()
    for name in ("requestWillBeSent", "responseReceived", "loadingFinished", "loadingFailed")
)
_REQUEST: Final = b'"requestId":"'


def unpacked(message: bytes) -> Any:
    """Parse a message. Raises ValueError or RecursionError where it is not valid."""
    try:
        # takes a third of the time of json; without a cache of values, which would fill up over many sites
        return from_json(message, cache_strings="keys")
    except ValueError:  # a lone surrogate, as pages may write
        return json.loads(message)


class Session:
    """A session, identified by `id_`; `send` writes its messages."""

    def __init__(self, send: Send, id_: str, parent: "Session | None") -> None:
        self._send = send
        self._id = id_
        self._parent = parent
        self._listeners: dict[bytes, list[Callable[[Params], object]]] = {}
        self._mirror: Callable[[bytes], None] | None = None
        self._documents: set[bytes] = set()
        self._open = True

    def on(self, event: str, listener: Callable[[Params], object]) -> None:
        """Call `listener` with the parameters of each event of this name."""
        self._listeners.setdefault(event.encode(), []).append(listener)

    async def send(self, method: str, params: Mapping[str, Any] | None = None) -> Params:
        """Send a command and return the answer. Raises Playwright's Error where there is none."""
        if not self._open:
            raise Error(f"{method}: the session has been closed")
        return await self._send(self._id, method, params or {})

    async def detach(self) -> None:
        """End the session. Raises Playwright's Error where it has already ended."""
        if self._parent is None:
            await self._send("", "Target.detachFromTarget", {"sessionId": self._id})
            self.gone()
            return
        await self._parent.send("Target.detachFromTarget", {"sessionId": self._id})

    def gone(self) -> None:
        """Mark the session as ended and drop its listeners, and with them their references to the page."""
        self._open, self._mirror = False, None
        self._listeners.clear()

    def mirrored(self, tell: Callable[[bytes], None]) -> None:
        """Pass each event of a document's request to `tell` too, from now on."""
        self._mirror = tell

    def heard(self, message: bytes) -> None:
        """Process an event. Most have no listeners and are not parsed. Raises ValueError or RecursionError
        where one with listeners cannot be parsed, because it would be missed.
        """
        method = message[_METHOD : message.find(b'"', _METHOD)]
        if self._mirror is not None and method in _OF_DOCUMENTS and self._is_of_document(message):
            self._mirror(message)
        listeners = self._listeners.get(method)
        if not listeners:
            return
        params = unpacked(message).get("params", {})
        for listener in listeners:
            try:
                listener(params)
            except Exception as error:  # noqa: BLE001 - like an event loop: the others continue
                asyncio.get_running_loop().call_exception_handler(
                    {"message": f"a listener of {method.decode(errors='replace')}", "exception": error}
                )

    def _is_of_document(self, message: bytes) -> bool:
        begin = message.find(_REQUEST) + len(_REQUEST)
        request = message[begin : message.find(b'"', begin)]
        if _DOCUMENT in message:
            self._documents.add(request)
            return True
        return request in self._documents
