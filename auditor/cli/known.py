"""The catalogue that stored visits are judged with."""

from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue


def known_to(store: Store, site: str, run: str) -> Catalogue:
    """The catalogue, including the demo's invented vendors if the site was judged with them before."""
    versions = store.knowledge(site, run).values()
    invented = any(version.endswith("+demo") for version in versions)
    shipped = catalogue.with_lists(store.path.parent / "lists")
    if not invented:
        return shipped
    from auditor.demo.web import demo_catalogue  # noqa: PLC0415 - the demo's parts are an extra

    return demo_catalogue(shipped)
