"""Where an identifier went: from the cookie, storage key or form that held it to the host that received
it.
"""

import hashlib
from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.observation import Step

SourceKind = Literal["cookie", "storage", "email"]
"""What held the value; `email`: the visit typed it into a form."""

Form = Literal["plain", "url", "base64", "md5", "sha1", "sha256", "sha256_md5"]
"""How the value was sent: unchanged, percent-encoded (RFC 3986, section 2.1), in base64 (RFC 4648, with
either alphabet, padded or not), or as a digest in hexadecimal or base64. `sha256_md5` is the SHA-256 of the
MD5 in hexadecimal, one of the forms in which Criteo takes e-mail addresses
(https://developers.criteo.com/marketing-solutions/docs/user-identity-hashed-email-hem)."""

Part = Literal["path", "query", "body", "cookie"]
"""The part of the request that carried it; `cookie`: the browser sent it to the host that owns it."""

MOST_REQUESTS: Final = 3
"""Most requests of a flow that are stored with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What held an identifier."""

    kind: SourceKind
    name: str
    """Name of the cookie, storage key or form field."""
    domain: str
    """Domain of the cookie, or host of the storage's origin or of the form's page."""
    setter: str = ""
    """Host of the script or response that wrote it; empty if not seen."""
    script: str = ""
    """Address of that script or response, without its query values."""
    line: int | None = None
    """Line of the script that first wrote it, from 1; None if not seen."""
    area: str = ""
    """For storage: local, session, indexeddb, cache, files."""
    party: Literal["first", "third"] = "first"
    vendor: str | None = None
    """The owner: id or name as attributed, or else the registrable domain; None for the site's own."""
    vendor_name: str | None = None
    lifetime_s: float | None = None
    """How long the browser keeps it; None: until it is closed. Storage without expiry counts as 400 days."""
    tracks: bool = False
    """Whether attribution considers it a lasting identifier, or one for analytics or advertising."""

    @property
    def label(self) -> str:
        """For people."""
        return f"{self.name} ({self.area} storage)" if self.kind == "storage" else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """An identifier sent to one host in one form and part, in one visit."""

    visit: str
    source: Source
    value: str
    """`mark` of the identifier; equal identifiers have equal marks."""
    form: Form
    part: Part
    parameter: str = ""
    """Name of the query or form parameter that held it; empty in a path or another body."""
    host: str
    registrable_domain: str
    party: Literal["first", "third"] = "third"
    vendor: str | None = None
    """The receiver, as attributed; None if only the host is known."""
    vendor_name: str | None = None
    category: str = "unknown"
    synced: bool = False
    """Whether it belongs to one third party and went to another, not known to be of the same company."""
    step: Step = "before"
    """When it was first seen."""
    at_s: float = 0.0
    """Seconds into the visit, the first time."""
    requests: tuple[str, ...] = ()
    """Ids of the requests; when stored, only the first few."""
    times: int = 1
    """Number of requests that carried it."""


def mark(value: str) -> str:
    """Return a short name for a value that does not reveal it: the start of its SHA-256 (FIPS 180-4)."""
    return hashlib.sha256(value.encode(errors="surrogatepass")).hexdigest()[:12]
