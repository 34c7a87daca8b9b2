"""The words that reports use for the data's terms. Facts, never accusations."""

from datetime import UTC, datetime
from math import isfinite
from typing import Final

from auditor.model.optout import PastTry
from auditor.model.site import Vantage
from auditor.model.visit import OTHER_PURPOSES, Visit
from auditor.model.wording import day
from auditor.reports.parts.safe import clip_middle
from auditor.reports.parts.speech import ENGLISH, say, spoken

NOTICE: Final = (
    "This report states facts for review and no legal conclusion. It compares what the documents say "
    "with what a browser saw at the times and from the places named here."
)

VERDICTS: Final = {
    "contradicted": "does not match",
    "upheld": "matches",
    "untested": "could not be tested",
}

PHASES: Final = {
    "untouched": "No choice made",
    "rejected": "Refused",
    "accepted": "Accepted",
    "opted_out": "Opted out",
    "control": "Control",
    "gpc": "With Global Privacy Control",
    "dnt": "With Do Not Track",
    "withdrawn": "Withdrawn",
    "blocked": "Cookies blocked",
    "partial": "Some purposes accepted",
}

STEPS: Final = {
    "before": "on arrival",
    "gesture": "after scrolling and moving the pointer",
    "act": "during the choice",
    "after": "after the choice",
    "next_page": "on the next page",
    "return": "on return",
    "restart": "after a restart",
}

STATES: Final = {
    "open": "open",
    "confirmed": "confirmed",
    "reported": "reported to the site",
    "accepted": "accepted",
    "false_positive": "false positive",
    "fixed": "fixed",
}

LAWS: Final = {
    "eu": "the law of the EU",
    "uk": "the law of the UK",
    "us-ca": "the law of California",
    "jp": "the law of Japan",
}
"""The law behind each lens."""

OPT_OUTS: Final = {
    "works": "works",
    "works_partly": "works in part",
    "ignored": "goes on as before",
    "dead": "does not answer",
    "not_reachable": "needs a person",
    "untested": "could not be tested",
}

_UNITS: Final = (("year", 365 * 86400), ("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1))
_NEAR: Final = 0.005
_LONGEST_VARIANT: Final = 44


def tally(verdict: str, number: int) -> str:
    """The words for a number of findings with a verdict."""
    many = {"contradicted": "do not match", "upheld": "match"}
    return say(VERDICTS[verdict] if number == 1 else many.get(verdict, VERDICTS[verdict]))


def phase(visit: Visit) -> str:
    """Heading of the column that a visit belongs to: its phase, and its variant if it has one."""
    name = say(PHASES.get(visit.phase, visit.phase.replace("_", " ")))
    return f"{name}: {_variant(visit.variant)}" if visit.variant else name


def _variant(variant: str) -> str:
    """The opt-out, signal or purposes of a variant; long addresses are shortened in the middle."""
    if variant == OTHER_PURPOSES:
        return say(variant)
    return clip_middle(variant.removeprefix("https://").removeprefix("http://"), _LONGEST_VARIANT)


def counted(number: int, thing: str) -> str:
    """`1 visit`, `2 visits`."""
    if spoken() != ENGLISH:
        return say(f"{{n}} {thing}", n=number)
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def step_words(step: str, phase: str | None) -> str:
    """The words for a step of a visit in a phase."""
    words = STEPS.get(step, plain(step))
    return say(words.replace("the choice", "the opt-out") if phase == "opted_out" else words)


def sentence(text: str) -> str:
    """`text` with a capital letter at its start."""
    return text[:1].upper() + text[1:]


def plain(word: str) -> str:
    """A word of the vocabulary for people: `cookie_before_consent` → `cookie before consent`."""
    return word.replace("_", " ")


def differs(before: object, after: object, name: str) -> str:
    """A field's values in two readings of a statement: `lifetime: 30 days → 60 days`."""
    return f"{_FIELDS.get(name, plain(name))}: {_valued(before, name)} → {_valued(after, name)}"


_FIELDS: Final = {"lifetime_s": "lifetime"}


def _valued(claim: object, name: str) -> str:
    value = getattr(claim, name, None)
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    if name == "lifetime_s" and isinstance(value, float) and isfinite(value):
        return lifetime(value)
    return "none" if value is None else str(value)


def lifetime(seconds: float | None) -> str:
    """A lifetime in words, such as `400 days`; `session` if there is none."""
    if seconds is None:
        return say("session")
    if seconds <= 0:
        return say("ends at once")
    for unit, size in _UNITS:
        count = seconds / size
        near = round(count)
        if near and abs(count - near) <= _NEAR * near:
            return counted(near, unit)
    unit, size = next((u for u in _UNITS[1:] if seconds >= u[1]), _UNITS[-1])
    return say(f"{{n}} {unit}", n=f"{seconds / size:.1f}") + ("s" if spoken() == ENGLISH else "")


def when(moment: datetime | None) -> str:
    """A time as `21 November 2026, 23:07 UTC`; a dash if there is none."""
    if moment is None:
        return "–"
    told = moment.astimezone(UTC) if moment.tzinfo else moment
    zone = " UTC" if moment.tzinfo else ""
    if spoken() != ENGLISH:
        date = say("{day} {month} {year}", year=told.year, month=told.month, day=told.day)
        return f"{date} {told:%H:%M}{zone}"
    return f"{day(moment)}, {told:%H:%M}{zone}"


def earlier(past: PastTry) -> str:
    """When an opt-out was tried in an earlier run, and with what result."""
    tried = when(past.at) if past.at else say("not tried")
    return f"{tried}: {say(OPT_OUTS.get(past.verdict, plain(past.verdict)))}"


def place(vantage: Vantage) -> str:
    """The declared place of a vantage."""
    if vantage.country is None:
        undeclared = say("an undeclared location")
        return undeclared if vantage.id == "local" else f"{undeclared} ({vantage.id})"
    where = f"{vantage.country}-{vantage.region}" if vantage.region else vantage.country
    return f"{where} ({vantage.id})" if vantage.id != "local" else where


def sureness(confidence: float) -> str:
    """A confidence in words, with its number."""
    for floor, word in ((0.9, "very sure"), (0.7, "sure"), (0.5, "fairly sure")):
        if confidence >= floor:
            return f"{say(word)} ({confidence:.0%})"
    return f"{say('unsure')} ({confidence:.0%})"
