"""The demo web: its hosts, the sites to audit in it, and a catalogue with its invented vendors."""

from dataclasses import replace
from pathlib import Path

from auditor import discover
from auditor.demo import hosts
from auditor.demo.planted import PLANTED
from auditor.demo.server import Host, Web
from auditor.model.site import Site
from auditor.vendors.catalogue import Catalogue
from auditor.vendors.compile_catalogue import entries


def demo_web() -> Web:
    """Return the web of the demo, not yet opened."""
    found: dict[str, Host] = {}
    for offered in discover.offered(hosts, "HOSTS"):
        found.update(offered)
    return Web(found)


def demo_sites() -> tuple[Site, ...]:
    """The demo's sites, each with only its address, like any unknown site."""
    return tuple(Site(name=host, entry=f"https://{host}/") for host in PLANTED)


def demo_catalogue(catalogue: Catalogue) -> Catalogue:
    """Return the catalogue extended by the demo's invented vendors."""
    invented = entries(Path(__file__).with_name("vendors"))
    version = f"{catalogue.version}+demo"
    return replace(catalogue, vendors={**catalogue.vendors, **invented}, version=version)
