"""A site as described in policies/SITE/site.toml, and how it is visited."""

from dataclasses import dataclass, replace
from typing import Literal

from auditor.model.correction import Correction
from auditor.model.mechanism import Mechanism

DocumentKind = Literal["privacy", "cookie", "external_transmission", "opt_out", "terms", "banner", "other"]
"""The kind of a document; `banner` is a consent platform's own declaration."""

Lens = Literal["none", "eu", "uk", "us-ca", "jp"]
"""Whose expectations apply in addition to the site's own promises; `none` is the promises alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredDocument:
    """A policy page that a person lists: an address, a saved file, or both."""

    url: str | None = None
    file: str | None = None
    """Path of a saved copy, absolute or relative to the folder of site.toml."""
    kind: DocumentKind = "privacy"
    title: str | None = None
    language: str | None = None
    """BCP 47 language tag; None detects it from the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredOptOut:
    """An opt-out that a person lists."""

    url: str
    vendor: str | None = None
    mechanism: Mechanism = "link"


@dataclass(frozen=True, slots=True, kw_only=True)
class Vantage:
    """Where the visitor is located, as declared by the user; the tool never guesses it."""

    id: str = "local"
    """Unique among the vantages of a site."""
    country: str | None = None
    """ISO 3166-1 alpha-2; None if not declared."""
    region: str | None = None
    """ISO 3166-2 subdivision without the country, for example CA."""
    locale: str | None = None
    timezone: str | None = None
    proxy: str | None = None
    """Proxy address. Credentials appear in it only as `${NAME}`, the environment variable that holds them,
    and are never stored."""

    @property
    def kept(self) -> "Vantage":
        """The vantage as reported and stored: its proxy without credentials."""
        scheme, _, rest = (self.proxy or "").partition("://")
        return replace(self, proxy=f"{scheme}://{rest.rpartition('@')[2]}") if self.proxy else self


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One site: who runs it, where it starts, which documents apply to it."""

    name: str
    """Folder name under policies/, or the host audited."""
    operator: str | None = None
    entry: str | None = None
    """Address of the page visited first; None if no document states one: then behaviour is untested."""
    documents: tuple[DeclaredDocument, ...] = ()
    vendors: tuple[str, ...] = ()
    """Vendors that a document names, in its words."""
    opt_outs: tuple[DeclaredOptOut, ...] = ()
    jurisdictions: tuple[Lens, ...] = ()
    own_domains: tuple[str, ...] = ()
    """Further registrable domains of the same operator, which count as first-party."""
    pages: tuple[str, ...] = ()
    """Further pages to visit."""
    ccpa_business: bool = False
    """Whether the operator is a business under Cal. Civ. Code 1798.140(d) that sells or shares."""
    japan_service: bool = False
    """Whether the service is covered by Japan's Telecommunications Business Act, art. 27-12."""
    vantages: tuple[Vantage, ...] = (Vantage(),)
    """Where it is visited from. Each visit is made from every vantage, and compared only within it."""
    corrections: tuple[Correction, ...] = ()
    """People's corrections of its claims, in the order they were written."""
    snapshots: bool = False
    """Whether to keep the text of its documents next to its description, so that git can compare them."""
