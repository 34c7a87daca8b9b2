"""The settings of the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where things are, who has access, and the host names of the desk."""

    store: Path
    evidence: Path
    policies: Path
    host: str = "127.0.0.1"
    port: int = 8600
    names: tuple[str, ...] = ()
    """Further host names of the desk, such as behind a reverse proxy."""
    reviewer: str = "unknown"
    """Name on decisions if nobody signs in."""
    password: str | None = None
    """Password for access; None: everybody who reaches the port has access."""
    catalogue: Callable[[Store, str, str], Catalogue] = lambda _store, _site, _run: catalogue.load()
    """Loads the catalogue of vendors with which a site of a run is judged again."""
    user_header: str | None = None
    """Header in which a reverse proxy names the reader."""
    proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    """Addresses of proxies whose `user_header` is trusted."""
    language: str = "en"
    """BCP 47 tag of the desk's language; documents and text from pages stay in their own."""
    wait_s: float = 5.0
    """Seconds to wait for a crawl that is writing."""

    @property
    def allowed(self) -> frozenset[str]:
        """Host names that a request may use. Any other may be a page that points its own name here (DNS
        rebinding).
        """
        own = {"127.0.0.1", "::1", "localhost"} if loopback(self.host) else {self.host}
        return frozenset(name.lower() for name in (*own, *self.names))


def loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
