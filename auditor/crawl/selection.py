"""Which sites a plan covers."""

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from auditor.model.plan import CrawlPlan
from auditor.model.site import Site


def described(names: Sequence[str], sites: Sequence[Site]) -> tuple[Site, ...]:
    """The sites whose folder matches one of these names or patterns; all sites if there are none."""
    return tuple(site for site in sites if not names or any(fnmatchcase(site.name, name) for name in names))


def under(plan: CrawlPlan, site: Site) -> Site:
    """The site with the plan's jurisdictions added, and the plan's vantages, if any, instead of its own."""
    lenses = tuple(dict.fromkeys((*site.jurisdictions, *plan.jurisdictions)))
    return replace(site, jurisdictions=lenses, vantages=plan.vantages or site.vantages)
