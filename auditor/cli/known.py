"""The knowledge that what is stored is judged with."""

from auditor.errors import CouldNotLook
from auditor.store.database import Store
from auditor.vendors import catalogue
from auditor.vendors.catalogue import Catalogue


def known_to(store: Store, site: str, run: str) -> Catalogue:
    """The catalogue, with the demo's invented vendors where the site was judged with them before."""
    shipped = catalogue.with_lists(store.path.parent / "lists")
    try:
        versions = store.load_audit(site, run).judgement.versions
    except CouldNotLook:  # never judged, or by a version that this one cannot read
        return shipped
    if not any(version.endswith("+demo") for version in versions.values()):
        return shipped
    from auditor.demo.web import demo_catalogue  # noqa: PLC0415 - the demo's parts are an extra

    return demo_catalogue(shipped)
