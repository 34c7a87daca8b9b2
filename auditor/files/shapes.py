"""What users may write in their TOML files, key by key; also the source of the JSON Schemas."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Final
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from annotated_types import Len
from pydantic import AfterValidator, StrictBool
from pydantic_core import PydanticCustomError

from auditor.domains import in_ascii, is_host, is_name
from auditor.model.decision import Given
from auditor.model.mechanism import Mechanism
from auditor.model.site import DocumentKind, Lens

_WHOLE: Final = re.compile(r"[0-9a-f]{20}")
CLOSED: Final[dict[str, Any]] = {"extra": "forbid"}
"""Keys other than those declared are errors."""

_SECRET: Final = re.compile(
    r"(?:[A-Za-z0-9._~%-]+|\$\{[A-Za-z_][A-Za-z0-9_]*\}):\$\{[A-Za-z_][A-Za-z0-9_]*\}"
)
"""A proxy's credentials as allowed in a file: the password is a reference to an environment variable."""


def wrong(message: str) -> PydanticCustomError:
    """Build an error about a value for the user who wrote it."""
    return PydanticCustomError("wrong", "{message}", {"message": message})


def address(value: str) -> str:
    """Check a full address without credentials. Raises ValueError for any other."""
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise wrong(f'"{value}" is not a valid address: {error}') from error
    if parts.scheme not in ("http", "https") or not host or not is_host(host):
        raise wrong(f'"{value}" is not a valid address: write it in full, as https://…')
    if parts.username or parts.password:
        raise wrong("an address with a user name or password is not stored: write it without them")
    return value


def host_name(value: str) -> str:
    """Return a host name in lower-case ASCII. Raises ValueError if it is not one."""
    try:
        plain = in_ascii(value)
    except ValueError as error:
        raise wrong(f'"{value}" is not a valid host name: {error}') from error
    if not is_name(plain):
        raise wrong(f'"{value}" is not a valid host name: write it without scheme and path, as example.org')
    return plain.lower()


def _matching(pattern: str, example: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise wrong(f'"{value}" is not valid here: write it as {example}')
        return value

    return AfterValidator(check)


def known_timezone(value: str) -> str:
    """Check an IANA time zone. Raises ValueError if it is not one."""
    if value not in available_timezones():
        raise wrong(f'"{value}" is not a time zone: write it as Europe/Berlin (IANA name)')
    return value


def _proxy(value: str) -> str:
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise wrong("is not a proxy address: write it as http://host:port or socks5://host:port") from error
    if parts.scheme not in ("http", "https", "socks5") or not host:
        raise wrong(
            "is not a proxy address: write it as http://host:port, https://host:port or socks5://host:port"
        )
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise wrong("a proxy address must end with its port: write it as http://host:port")
    if parts.username is not None and not _SECRET.fullmatch(parts.netloc.rpartition("@")[0]):
        raise wrong(
            "a proxy's password is not kept in files: give the environment variable that holds it, "
            "as http://name:${PROXY_PASSWORD}@host:port"
        )
    return value


def _some(value: str) -> str:
    if not value.strip():
        raise wrong("is empty: give it a value")
    return value


def _fingerprint(value: str) -> str:
    if not _WHOLE.fullmatch(value):
        raise wrong("is not a whole fingerprint: write all 20 digits, as `auditor findings` shows them")
    return value


Text = Annotated[str, AfterValidator(_some)]
Fingerprint = Annotated[str, AfterValidator(_fingerprint)]
Address = Annotated[str, AfterValidator(address)]
Host = Annotated[str, AfterValidator(host_name)]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEntry:
    """`[[document]]`: a policy: its address, a saved copy, or its title if nothing else is known."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    url: Address | None = None
    file: Text | None = None
    kind: DocumentKind = "privacy"
    title: Text | None = None
    language: Annotated[str, _matching(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", "en or pt-BR")] | None = None

    def __post_init__(self) -> None:
        """Check that a document has an address, a file or a title."""
        if not (self.url or self.file or self.title):
            raise wrong("a document needs a url, a file or a title")


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutEntry:
    """`[[opt_out]]`: an opt-out that the site offers, to be tried beside those found in its documents."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    url: Address
    vendor: Text | None = None
    mechanism: Mechanism = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class VantageEntry:
    """`[[vantage]]`: where visits come from: the declared place, the locale, the time zone, a proxy."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    id: Annotated[str, _matching("[A-Za-z0-9][A-Za-z0-9_.-]{0,31}", "berlin or us-west")] = "local"
    country: Annotated[str, _matching("[A-Z]{2}", "DE (ISO 3166-1, two capitals)")] | None = None
    region: Annotated[str, _matching("[A-Z0-9]{1,3}", "CA (ISO 3166-2, without the country)")] | None = None
    locale: Annotated[str, _matching(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", "de-DE (BCP 47)")] | None = None
    timezone: Annotated[str, AfterValidator(known_timezone)] | None = None
    proxy: Annotated[str, AfterValidator(_proxy)] | None = None

    def __post_init__(self) -> None:
        """Check that a region comes with its country."""
        if self.region and not self.country:
            raise wrong("a region needs its country: add `country`")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """policies/SITE/site.toml: what people know about a site, and how it is to be visited."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    operator: Text | None = None
    entry: Address | None = None
    jurisdictions: Annotated[list[Lens], Len(0, 8)] | None = None
    vendors: list[Text] | None = None
    own_domains: list[Host] | None = None
    pages: list[Address] | None = None
    ccpa_business: StrictBool = False
    japan_service: StrictBool = False
    snapshots: StrictBool = False
    document: list[DocumentEntry] | None = None
    opt_out: list[OptOutEntry] | None = None
    vantage: list[VantageEntry] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedEntry:
    """`[[accepted]]`: a person's decision on one finding."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    fingerprint: Fingerprint
    reason: Text
    by: Text
    at: date
    state: Given = "accepted"
    until: date | None = None

    def __post_init__(self) -> None:
        """Check that a decision does not end before it begins."""
        if self.until is not None and self.until < self.at:
            raise wrong("until is before at: the decision would never apply")


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedFile:
    """policies/SITE/accepted.toml: what people decided about the findings on a site."""

    __pydantic_config__: ClassVar[dict[str, Any]] = CLOSED
    accepted: list[AcceptedEntry] | None = None
