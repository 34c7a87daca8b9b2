"""Before any choice: what a promise to wait for one is checked against, for cookies and requests alike."""

from auditor.model.case import Case
from auditor.model.consent_claims import opts_out_model
from auditor.model.finding import Subject
from auditor.model.ground import here, no_such_place
from auditor.model.promise import Promise
from auditor.model.seen import Window, before_choice, could_not_look
from auditor.model.verdict import site_subject


def windows_for(case: Case, promise: Promise) -> tuple[Window, ...]:
    """Windows before a choice, in visits from places where the promise applies."""
    return here(promise.ground, before_choice(case))


def unanswerable(case: Case, promise: Promise, needs: str) -> str | None:
    """Why the promise cannot be judged; `needs` is what must have been observed: cookies, requests."""
    every = before_choice(case)
    if not every:
        return could_not_look(case, needs)
    if not here(promise.ground, every):
        return no_such_place(promise.ground)
    if not promise.ground.claims and opts_out_model(case):
        return (
            "the policy says that some of it runs until a visitor objects, so the banner may be the way "
            "to object"
        )
    return None


def subject_of(case: Case, promise: Promise) -> Subject:
    """The site as a subject, limited to the purposes of the promise."""
    return site_subject(case, " ".join(sorted(promise.purposes)))
