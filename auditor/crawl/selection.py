"""Which sites a plan means."""

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from auditor.model.plan import CrawlPlan
from auditor.model.site import Site


def described(names: Sequence[str], sites: Sequence[Site]) -> tuple[Site, ...]:
    """The sites whose folder has one of these names or fits one of these patterns; without any, all."""
    return tuple(site for site in sites if not names or any(fnmatchcase(site.name, name) for name in names))


def under(plan: CrawlPlan, site: Site) -> Site:
    """The site with the plan's jurisdictions and vantages."""
    lenses = tuple(dict.fromkeys((*site.jurisdictions, *plan.jurisdictions)))
    return replace(site, jurisdictions=lenses, vantages=plan.vantages or site.vantages)
