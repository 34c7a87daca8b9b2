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
    """Where things are, who may come, and under which names the desk is called."""

    store: Path
    evidence: Path
    policies: Path
    host: str = "127.0.0.1"
    port: int = 8600
    names: tuple[str, ...] = ()
    """Further host names that the desk is called by: behind a reverse proxy."""
    reviewer: str = "unknown"
    """Who decides, where nobody signs in."""
    password: str | None = None
    """Whoever knows it may come; None: everybody who reaches the port may."""
    catalogue: Callable[[Store, str, str], Catalogue] = lambda _store, _site, _run: catalogue.load()
    """What is known of vendors, for judging a site of a run again."""
    user_header: str | None = None
    """Header in which a reverse proxy says who the reader is."""
    proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    """Addresses that `user_header` is believed from."""
    language: str = "en"
    """BCP 47 tag of the language that the desk speaks; documents and what pages say stay in theirs."""
    wait_s: float = 5.0
    """Seconds to wait for a crawl that is writing."""

    @property
    def allowed(self) -> frozenset[str]:
        """Names that a request may call the desk by; any other may be a page that points its own name here
        (DNS rebinding).
        """
        own = {"127.0.0.1", "::1", "localhost"} if loopback(self.host) else {self.host}
        return frozenset(name.lower() for name in (*own, *self.names))


def loopback(host: str) -> bool:
    """Whether only this machine reaches `host`."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
