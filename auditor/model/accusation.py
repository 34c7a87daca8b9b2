"""A contradiction about one group of what was seen: a vendor's cookies, requests and storage together."""

from collections.abc import Iterable

from auditor.model.case import Case
from auditor.model.finding import Evidence, Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group
from auditor.model.proof import of_picture
from auditor.model.verdict import Weight, contradicted, weigh


def against(  # noqa: PLR0913 - the sides of a finding, each by name
    case: Case,
    rule: str,
    group: Group,
    ground: Ground,
    weight: Weight,
    *,
    message: str,
    seen: tuple[int, int],
    shown: Iterable[Evidence] | None = None,
    kind: str = "",
) -> Finding:
    """What the ground says and the group does do not fit. `shown` is further evidence beside what was seen:
    by default a picture of the first visit; `kind` is the kind of subject where it is not a vendor.
    """
    further = of_picture(group.visits[:1]) if shown is None else shown
    return contradicted(
        case,
        rule,
        group.subject(kind),
        ground,
        weigh(weight, seen),
        message=message,
        evidence=(*group.evidence(), *further),
        seen=seen,
        instances=group.instances(case),
    )
