"""A site as a person describes it in policies/SITE/site.toml, and how it is visited."""

from dataclasses import dataclass, replace
from typing import Literal

from auditor.model.correction import Correction
from auditor.model.mechanism import Mechanism

DocumentKind = Literal["privacy", "cookie", "external_transmission", "opt_out", "terms", "banner", "other"]
"""What a document is: banner is a consent platform's own declaration."""

Lens = Literal["none", "eu", "uk", "us-ca", "jp"]
"""Whose expectations apply beside the site's own promises; `none` is the promises alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredDocument:
    """A policy page that a person names: an address, a saved file, or both."""

    url: str | None = None
    file: str | None = None
    """Path of a saved copy, absolute or relative to the folder of site.toml."""
    kind: DocumentKind = "privacy"
    title: str | None = None
    language: str | None = None
    """BCP 47 language tag; None lets the text decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredOptOut:
    """An opt-out that a person names."""

    url: str
    vendor: str | None = None
    mechanism: Mechanism = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vantage:
    """Where the visitor is said to be. The user declares the exit; the tool never guesses it."""

    id: str = "local"
    """Told apart by it: no two vantages of a site share one."""
    country: str | None = None
    """ISO 3166-1 alpha-2; None where nobody declared it."""
    region: str | None = None
    """ISO 3166-2 subdivision without the country, for example CA."""
    locale: str | None = None
    timezone: str | None = None
    proxy: str | None = None
    """Proxy address. Credentials stand in it only as `${NAME}`, the environment variable that holds them,
    and are never stored."""

    @property
    def kept(self) -> "Vantage":
        """The vantage as it is told and stored: its proxy without credentials."""
        scheme, _, rest = (self.proxy or "").partition("://")
        return replace(self, proxy=f"{scheme}://{rest.rpartition('@')[2]}") if self.proxy else self


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site: who runs it, where it starts, which documents speak for it."""

    name: str
    """Folder name under policies/, or the host audited."""
    operator: str | None = None
    entry: str | None = None
    """Address of the page visited first; None where no document states one: behaviour is untested."""
    documents: tuple[DeclaredDocument, ...] = ()
    vendors: tuple[str, ...] = ()
    """Vendors that a document names, in its words."""
    opt_outs: tuple[DeclaredOptOut, ...] = ()
    jurisdictions: tuple[Lens, ...] = ()
    own_domains: tuple[str, ...] = ()
    """Further registrable domains of the same operator: they are first party."""
    pages: tuple[str, ...] = ()
    """Further pages to visit."""
    ccpa_business: bool = False
    """The operator is a business under Cal. Civ. Code 1798.140(d) that sells or shares."""
    japan_service: bool = False
    """The service is one of those of Japan's Telecommunications Business Act, art. 27-12."""
    vantages: tuple[Vantage, ...] = (Vantage(),)
    """Where it is visited from: everything is done from each of them, and compared within it alone."""
    corrections: tuple[Correction, ...] = ()
    """What people said of its claims, in the order they wrote it."""
    snapshots: bool = False
    """Keep the text of its documents beside its description, for git to compare."""
