"""A visit drawn as a timeline: its steps as bands, every cookie as a mark, the choice as a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from auditor.model.observation import Cookie, Moment
from auditor.model.vendor import Attribution
from auditor.model.visit import Visit
from auditor.reports.parts.cookie_rows import facts
from auditor.reports.parts.safe import clip, visible
from auditor.reports.parts.words import step_words

WIDTH: Final = 900
_LEFT: Final = 210
_ROW: Final = 22
_TOP: Final = 44
MOST: Final = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One step of the visit."""

    x: float
    width: float
    label: str
    choice: bool
    """Whether a choice begins here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One write of a cookie."""

    x: float
    y: float
    label: str
    time: str
    tone: str
    """tracking, necessary, unknown or refused"""
    title: str
    flip: bool
    """Whether the time stands to the left, for want of room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """What is drawn."""

    height: int
    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    more: int
    """Writes left off."""
    act: str
    """What happened where the line stands."""


def timeline(visit: Visit, known: Attribution) -> Timeline | None:
    """The timeline of `visit`; None where no cookie was written."""
    writes = [cookie for cookie in visit.cookies if cookie.how != "jar"]
    if not writes:
        return None
    shown = writes[:MOST]
    bands = _bands(visit.moments, shown, visit.phase)
    marks = tuple(_mark(number, cookie, bands, shown, known) for number, cookie in enumerate(shown))
    return Timeline(
        height=_TOP + _ROW * len(shown) + 10,
        bands=tuple(bands.values()),
        marks=marks,
        more=len(writes) - len(shown),
        act="opt-out used" if visit.phase == "opted_out" else "moment of choice",
    )


def _bands(moments: Sequence[Moment], cookies: Sequence[Cookie], phase: str) -> dict[str, Band]:
    """Each step as wide as the number of cookies in it asks for, so that none is squeezed out."""
    begun = sorted(moments, key=lambda moment: moment.at_s)
    steps: list[str] = list(dict.fromkeys([m.step for m in begun] + [c.step for c in cookies]))
    weights = {step: 2.0 + sum(1 for c in cookies if c.step == step) for step in steps}
    unit = (WIDTH - _LEFT - 10) / sum(weights.values())
    bands: dict[str, Band] = {}
    x = float(_LEFT)
    for step in steps:
        width = weights[step] * unit
        bands[step] = Band(
            x=round(x, 1), width=round(width, 1), label=step_words(step, phase), choice=step == "act"
        )
        x += width
    return bands


def _mark(
    number: int, cookie: Cookie, bands: dict[str, Band], cookies: Sequence[Cookie], known: Attribution
) -> Mark:
    band = bands[cookie.step]
    here = [_time(c) for c in cookies if c.step == cookie.step]
    first, last = min(here), max(here)
    share = (_time(cookie) - first) / (last - first) if last > first else 0.5
    x = band.x + 12 + share * max(band.width - 24, 0)
    fact = facts(known, cookie)
    purpose = fact.purpose if fact else "unknown"
    name = clip(visible(cookie.name, keep=""), 26)
    return Mark(
        x=round(x, 1),
        y=_TOP + _ROW * number + _ROW / 2,
        label=name,
        time=f"{_time(cookie):.1f} s",
        tone="refused" if cookie.refused else _tone(purpose),
        title=f"{cookie.name} on {cookie.domain}, {purpose}, {cookie.step}",
        flip=x > band.x + band.width - 52,
    )


def _time(cookie: Cookie) -> float:
    """The page's own seconds where known: virtual time runs ahead of the wall's."""
    return cookie.page_at_s if cookie.page_at_s is not None else cookie.at_s


def _tone(purpose: str) -> str:
    if purpose in ("analytics", "advertising"):
        return "tracking"
    return "necessary" if purpose in ("necessary", "functional") else "unknown"
