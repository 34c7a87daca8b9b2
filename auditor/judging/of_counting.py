"""The site's own opt-out of visit measurement, which names no vendor and so applies to whoever measures
visits.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor.judging.own_opt_out import described, vendors
from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.optout import OptOutRecord
from auditor.model.visit import OptOutEndpoint

_OF_COUNTING: Final = words_for("out_of_counting")


def counters(case: Case, endpoint: OptOutEndpoint) -> tuple[str, ...]:
    """The vendors that measure visits on the site, if the opt-out is the site's own, is described as being
    for visit measurement and names no vendor; otherwise empty.
    """
    return vendors(case, endpoint, _OF_COUNTING, "analytics")


def of_counting(case: Case, endpoint: OptOutEndpoint) -> bool:
    """Whether it is the site's own and described as being for visit measurement."""
    return described(case, endpoint, _OF_COUNTING)


def together(records: Sequence[OptOutRecord]) -> tuple[OptOutRecord, ...]:
    """The records of one such opt-out. If anything changed for one vendor, the opt-out may be only that
    vendor's, so "ignored" becomes "untested" for the others.
    """
    if all(record.verdict == "ignored" for record in records):
        return tuple(records)
    why = "it names no vendor, and another vendor on this site changed after it: it may be for that one alone"
    return tuple(
        replace(one, verdict="untested", reason=why) if one.verdict == "ignored" else one for one in records
    )
