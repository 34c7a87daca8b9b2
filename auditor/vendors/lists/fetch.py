"""Fetches a list over HTTPS, only if it has changed.

These are the auditor's own requests, not a site's.
"""

import time
from dataclasses import dataclass
from http.client import HTTPException
from typing import IO, Any, Final
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from auditor import __version__
from auditor.errors import CouldNotLook
from auditor.vendors.lists.genuine import MOST_BYTES

SILENT_S: Final = 20.0
"""Seconds without a byte after which a server is given up."""

MOST_S: Final = 180.0
PIECE: Final = 1 << 16
NOT_MODIFIED: Final = 304
OK: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A server's response."""

    content: bytes
    etag: str | None
    modified: str | None


class _Securely(HTTPRedirectHandler):
    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Request | None:
        try:
            _secure(newurl)
        except CouldNotLook:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched | None:
    """Return the list at an address, or None if the copy that `etag` and `modified` describe is current.

    Raises CouldNotLook with a one-line reason: not HTTPS, no answer, an error, too large, cut off.
    """
    _secure(url)
    headers = {"User-Agent": f"auditor/{__version__}", "Accept-Encoding": "identity"}
    if etag:
        headers["If-None-Match"] = etag
    if modified:
        headers["If-Modified-Since"] = modified
    asked = Request(url, headers=headers)  # noqa: S310 - HTTPS only, see _secure
    try:
        with build_opener(_Securely).open(asked, timeout=SILENT_S) as answer:
            return _read(answer)
    except HTTPError as error:
        error.close()
        if error.code == NOT_MODIFIED and (etag or modified):
            return None
        raise CouldNotLook(f"{url} answers with {error.code}") from error
    except (OSError, HTTPException, ValueError) as error:
        raise CouldNotLook(f"{url} cannot be fetched: {getattr(error, 'reason', None) or error}") from error


def _secure(url: str) -> None:
    if urlsplit(url).scheme != "https":
        raise CouldNotLook(f"{url} was not fetched: lists are only fetched over HTTPS")


def _read(answer: Any) -> Fetched:
    """Read the whole body in pieces, since reading in pieces does not report a connection that ends too
    early.
    """
    said = answer.headers.get("Content-Length")
    if answer.status != OK:
        raise CouldNotLook(f"{answer.url} answers with {answer.status}")
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        raise CouldNotLook(f"{answer.url} answers in an encoding that was not asked for")
    until = time.monotonic() + MOST_S
    content = bytearray()
    while piece := answer.read(PIECE):
        content += piece
        if len(content) > MOST_BYTES:
            raise CouldNotLook(f"{answer.url} is larger than {MOST_BYTES // 1024 // 1024} MiB")
        if time.monotonic() > until:
            raise CouldNotLook(f"{answer.url} takes longer than {MOST_S:.0f} s")
    if said is not None and said.isdigit() and int(said) != len(content):
        raise CouldNotLook(f"{answer.url} was cut off: {len(content)} of {said} bytes")
    return Fetched(
        content=bytes(content), etag=answer.headers.get("ETag"), modified=answer.headers.get("Last-Modified")
    )
