"""Visits to a local web, for the tests of visits and collectors."""

import hashlib

from auditor import collectors, discover
from auditor.browser import visit
from auditor.model.visit import VisitPlan


def keep(content):
    return hashlib.sha256(content).hexdigest()


def eyes():
    return [kind() for kind in discover.offered(collectors, "COLLECTOR")]


def made(bed, entry, *, eyes=eyes, **plan):
    """The visit that the browser of `bed` makes to `entry`."""
    wanted = VisitPlan(site="shop.example", **({"phase": "untouched", "entry": entry} | plan))
    return bed.runner.run(visit.make(bed.browser, wanted, eyes(), keep))
