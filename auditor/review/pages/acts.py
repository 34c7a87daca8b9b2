"""Actions on findings: decide, undo, assign, comment."""

from datetime import UTC, date, datetime
from typing import Final, cast, get_args

from starlette.responses import Response

from auditor.model.decision import Decision, Given, Remark
from auditor.reports.parts.speech import say
from auditor.reports.parts.words import sentence
from auditor.review.asked import asked
from auditor.review.desk import Call, Form, Refused, go, local
from auditor.review.pages.finding import shown, wanted_row
from auditor.review.sessions import Flash
from auditor.review.states import STATES
from auditor.store.queued import Changed

LONGEST: Final = 4000


def decide(call: Call) -> Response:
    """Decide on one finding. If it changed since the page was loaded, the page shows that and keeps the
    input.
    """
    row = wanted_row(call)
    decision = _decision(call, row.fingerprint)
    try:
        number = call.store.decide_on(decision, call.form.get("token", ""))
    except Changed as changed:
        return shown(call, changed.row, 409, refused=call.form)
    here = f"/finding/{row.fingerprint}"
    call.session.flash = Flash(
        text=say("{state}: {subject}", state=sentence(say(STATES[decision.state])), subject=row.subject),
        undo=f"{here}/undo",
        decision=number,
        back=local(call.form.get("here", ""), here),
    )
    return go(local(call.form.get("next", ""), here))


def undo(call: Call) -> Response:
    """Undo a person's last decision on one finding."""
    row = wanted_row(call)
    number = call.form.get("decision", "")
    if not number.isdecimal():
        raise Refused(400, "The form does not say which decision to undo.")
    held = call.store.undo(row.fingerprint, call.session.reviewer, int(number[:15]))
    told = say("That decision no longer applies: nothing was changed.")
    if held:
        told = say("Undone: {subject} is {state} again", subject=row.subject, state=say(STATES[held.state]))
    call.session.flash = Flash(text=told)
    return go(local(call.form.get("next", ""), f"/finding/{row.fingerprint}"))


def decide_all(call: Call) -> Response:
    """Decide on everything that a filter shows."""
    decision, _, finding = call.form.get("as_of", "").partition(".")
    if not (decision.isdecimal() and finding.isdecimal()):
        raise Refused(400, "The form does not say what you had seen: load the list again.")
    bulk = call.store.decide_all(
        asked(call.form), _decision(call, ""), (int(decision[:15]), int(finding[:15]))
    )
    left = say("; {n} changed in the meantime and were left as they are", n=bulk.left) if bulk.left else ""
    state = say(STATES[call.form["decided"]])
    call.session.flash = Flash(
        text=say("{n} decided: {state}", n=bulk.done, state=state) + left, undo="/undo", batch=bulk.batch
    )
    return go(local(call.form.get("next", "")))


def undo_all(call: Call) -> Response:
    """Undo a bulk decision."""
    done = call.store.undo_all(call.form.get("batch", ""), call.session.reviewer)
    call.session.flash = Flash(text=say("{n} undone", n=done))
    return go(local(call.form.get("next", "")))


def assign(call: Call) -> Response:
    """Assign a finding to somebody."""
    return _remarked(call, "assigned", _text(call.form, "assignee")[:100])


def comment(call: Call) -> Response:
    """Add a comment, which decides nothing."""
    text = _text(call.form, "comment")
    if not text:
        raise Refused(400, "The comment is empty.")
    return _remarked(call, "comment", text)


def _remarked(call: Call, kind: str, text: str) -> Response:
    row = wanted_row(call)
    remark = Remark(
        fingerprint=row.fingerprint,
        kind="comment" if kind == "comment" else "assigned",
        text=text,
        by=call.session.reviewer,
        at=datetime.now(UTC),
    )
    call.store.remark(remark)
    told = say("Comment added") if kind == "comment" else say("Assigned to {who}", who=text or say("nobody"))
    call.session.flash = Flash(text=told)
    return go(local(call.form.get("next", ""), f"/finding/{row.fingerprint}"))


def _decision(call: Call, fingerprint: str) -> Decision:
    """The decision in a form. Raises Refused if it is invalid."""
    state = call.form.get("decided", "")
    reason = _text(call.form, "reason")
    if state not in get_args(Given):
        raise Refused(400, "Choose a decision.")
    if not reason:
        raise Refused(400, "A reason is missing: go back and give one for the next reader.")
    return Decision(
        fingerprint=fingerprint,
        state=cast(Given, state),
        reason=reason,
        by=call.session.reviewer,
        at=datetime.now(UTC),
        until=_until(call.form) if state == "accepted" else None,
    )


def _until(form: Form) -> date | None:
    given = form.get("until", "").strip()
    if not given:
        return None
    try:
        last = date.fromisoformat(given)
    except ValueError as error:
        raise Refused(400, "The last day is not a valid date: write it as 2027-01-31.") from error
    if last < datetime.now(UTC).date():
        raise Refused(400, say("{day} is in the past: choose a later day.", day=last))
    return last


def _text(form: Form, name: str) -> str:
    return form.get(name, "").strip()[:LONGEST]
