"""A visit drawn as a timeline: one line per cookie, steps as bands, and the choice across them all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from auditor.model.observation import Cookie, Moment
from auditor.model.vendor import Attribution
from auditor.model.visit import Visit
from auditor.reports.parts.cookie_rows import facts
from auditor.reports.parts.safe import clip, columns, visible
from auditor.reports.parts.speech import say
from auditor.reports.parts.words import step_words

WIDTH: Final = 900
_LEFT: Final = 210
_ROW: Final = 24
_TOP: Final = 48
_LETTER: Final = 6.2
"""Width of a letter in a band's heading."""
MOST: Final = 40

Key = tuple[str, str]
"""Name and domain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One step of the visit."""

    x: float
    width: float
    label: str
    choice: bool
    """Whether the choice is made in this step."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A cookie written in one step."""

    x: float
    tone: str
    """tracking, necessary, unknown, refused or deleted"""
    time: str
    """Time of the first write in this step; empty if unknown."""
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One cookie through the visit."""

    y: float
    label: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Everything that is drawn."""

    height: int
    bands: tuple[Band, ...]
    lines: tuple[Line, ...]
    more: int
    """Number of cookies left out."""
    act: str
    """What happened at the line across the bands."""


def timeline(visit: Visit, known: Attribution) -> Timeline | None:
    """The timeline of `visit`, with cookies in the order of their first writes; None without any."""
    writes: dict[Key, list[Cookie]] = {}
    for cookie in visit.cookies:
        if cookie.how != "jar":
            writes.setdefault((cookie.name, cookie.domain), []).append(cookie)
    if not writes:
        return None
    shown = list(writes.items())[:MOST]
    bands = _bands(visit.moments, (c for _, each in shown for c in each), visit.phase)
    return Timeline(
        height=_TOP + _ROW * len(shown) + 8,
        bands=tuple(bands.values()),
        lines=tuple(_line(number, key, each, bands, known) for number, (key, each) in enumerate(shown)),
        more=len(writes) - len(shown),
        act=say("opt-out used") if visit.phase == "opted_out" else say("moment of choice"),
    )


def _bands(moments: Sequence[Moment], cookies: Iterable[Cookie], phase: str) -> dict[str, Band]:
    """The bands of the steps in order, in proportion to the widths of their headings."""
    begun = sorted(moments, key=lambda moment: moment.at_s)
    met = sorted(cookies, key=lambda cookie: cookie.at_s)
    steps = list(dict.fromkeys([m.step for m in begun] + [c.step for c in met]))
    labels = {step: step_words(step, phase) for step in steps}
    needed = {step: _LETTER * columns(labels[step]) + 20 for step in steps}
    scale = (WIDTH - _LEFT) / sum(needed.values())
    bands: dict[str, Band] = {}
    x = float(_LEFT)
    for step in steps:
        width = needed[step] * scale
        bands[step] = Band(x=round(x, 1), width=round(width, 1), label=labels[step], choice=step == "act")
        x += width
    return bands


def _line(
    number: int, key: Key, writes: Sequence[Cookie], bands: dict[str, Band], known: Attribution
) -> Line:
    by_step: dict[str, list[Cookie]] = {}
    for cookie in writes:
        by_step.setdefault(cookie.step, []).append(cookie)
    return Line(
        y=_TOP + _ROW * number + _ROW / 2,
        label=clip(visible(key[0], keep=""), 26),
        marks=tuple(_mark(bands[step], each, known) for step, each in by_step.items()),
    )


def _mark(band: Band, writes: Sequence[Cookie], known: Attribution) -> Mark:
    """A cookie's mark in one step: the first write gives the time, the last one how it ended."""
    first, last = writes[0], writes[-1]
    fact = facts(known, first)
    purpose = fact.purpose if fact else "unknown"
    time = "" if first.page_at_s is None else _seconds(first.page_at_s)
    ended = "refused" if last.refused else "deleted" if last.deleted else ""
    began = say("{time} after its page began", time=time) if time else ""
    told = (say("{name} on {domain}", name=first.name, domain=first.domain), say(purpose), band.label, began)
    return Mark(
        x=round(band.x + 14, 1),
        tone=ended or _tone(purpose),
        time=say(ended) if ended else time,
        title=", ".join(part for part in (*told, say(ended) if ended else "") if part),
    )


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"  # noqa: PLR2004 - one digit is enough


def _tone(purpose: str) -> str:
    if purpose in ("analytics", "advertising"):
        return "tracking"
    return "necessary" if purpose in ("necessary", "functional") else "unknown"
