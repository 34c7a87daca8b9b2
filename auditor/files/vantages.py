"""`[vantage]` of a site file or a plan."""

from auditor.files.shapes import VantageEntry
from auditor.model.site import Vantage


def vantage(entry: VantageEntry) -> Vantage:
    """The vantage that a table declares."""
    return Vantage(
        id=entry.id,
        country=entry.country,
        region=entry.region,
        locale=entry.locale,
        timezone=entry.timezone,
        proxy=entry.proxy,
    )
