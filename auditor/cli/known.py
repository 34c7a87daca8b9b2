"""The knowledge that what is stored is judged with."""

from functools import cache
from pathlib import Path

from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue


def known_to(store: Store, site: str, run: str) -> Catalogue:
    """The catalogue, with the demo's invented vendors where the site was judged with them before."""
    versions = store.knowledge(site, run).values()
    invented = any(version.endswith("+demo") for version in versions)
    return _catalogue(store.path.parent / "lists", invented=invented)


@cache
def _catalogue(lists: Path, *, invented: bool) -> Catalogue:
    shipped = catalogue.with_lists(lists)
    if not invented:
        return shipped
    from auditor.demo.web import demo_catalogue  # noqa: PLC0415 - the demo's parts are an extra

    return demo_catalogue(shipped)
