"""Build a contradiction about one group of sightings: a vendor's cookies, requests and storage together."""

from collections.abc import Iterable, Sequence

from auditor.model.case import Case
from auditor.model.finding import Evidence, Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group
from auditor.model.proof import of_picture
from auditor.model.verdict import Weight, contradicted, weigh
from auditor.model.wording import count, listing, plain


def went_on(group: Group, names: Sequence[str], *, cookies: str) -> str:
    """Describe what a group did although it should have stopped, with the identifiers sent along (`names`).
    `cookies` is what the browser did with its cookies: "kept", "was given".
    """
    parts = []
    if group.cookies:
        parts.append(f"the browser {cookies} {listing(s.cookie.name for s in group.cookies)}")
    if group.stored:
        parts.append(f"its storage received {listing(plain(s.stored.key, 80) for s in group.stored)}")
    if group.requests:
        along = f" with {listing(names)}" if names else ""
        hosts = listing(seen.facts.host for seen in group.requests)
        parts.append(f"{count(len(group.requests), 'request')} went to {hosts}{along}")
    return " and ".join(parts)


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
    """Build a finding that the ground and the group's behaviour contradict each other. `shown` is evidence in
    addition to the sightings, by default a picture of the first visit; `kind` is the kind of subject if it is
    not a vendor.
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
