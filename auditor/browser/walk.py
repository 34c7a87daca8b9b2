"""The steps of a visit: arrive, look, act, look again, go on."""

import asyncio
from dataclasses import replace
from typing import Final

from playwright.async_api import Error

from auditor.browser import restart
from auditor.browser.banners import banner, choice, gates, holding
from auditor.browser.course import Course
from auditor.browser.optouts import optout
from auditor.browser.page import forms, walls
from auditor.browser.program.bounded import within
from auditor.domains import host_of
from auditor.model.observation import Step
from auditor.model.visit import CONTROL, OTHER_PURPOSES

_TAKEN_FOR_A_CHOICE = (
    "the banner went when the page was scrolled and the pointer moved: what came after it may rest on that"
)
_WAITS_FOR_A_PLACE: Final = (
    "a box asks for the visitor's country or language, and what waits for that was not seen"
)
_CHOSEN: Final = {
    "accept": "after accepting",
    "reject": "after refusing",
    "withdraw": "after withdrawing",
    "partial": "after a partial choice",
}
"""Caption of the screenshot taken after each choice."""
_REOPEN_S = 30.0


async def walk(course: Course) -> None:
    """Do everything that the plan requires, in order."""
    plan = course.plan
    if not await _enter(course):
        return
    course.doing = "banner"
    if plan.choice is not None:
        await go_on(course)
        return
    if plan.opt_out is not None:
        await _opt_out(course)
        if plan.opt_out.mechanism == "industry_platform":
            return
    elif plan.phase != CONTROL:
        await _unchosen(course)
    course.doing = "next_page"
    await _further(course)
    await _restart(course)


async def go_on(course: Course) -> None:
    """Make the choice that the plan requires on a settled page, then do everything that follows it."""
    if course.plan.choice != "withdraw" or await _consented(course):
        await _choose(course)
    course.doing = "next_page"
    await _further(course)
    await _restart(course)


async def _enter(course: Course) -> bool:
    """Open the entry page; False where there is nothing to look at."""
    course.journal.begin("before", course.plan.entry)
    arrival = await course.come_to(course.plan.entry)
    course.final_url, course.status = arrival.url, arrival.status
    if not arrival.shown:
        course.journal.gap("page", arrival.problem or "nothing came")
        return False
    await course.settle(course.browser.settings.virtual_s)
    # both query the same paused page; together they wait only once
    gate, barred = await asyncio.gather(gates.find(course.page), _looked(course))
    hidden = await _let_in(course, gate) if _bars(gate, barred) else None
    if _bars(gate, barred):
        barred = await _looked(course)
    # not concurrently: if a page crashes while it is queried and drawn, the browser crashes too
    picture = await course.picture()
    problem = arrival.problem or barred or hidden
    if problem is not None:
        course.banner = None
        course.journal.gap("page", problem)
        course.keep_picture(picture, problem)
        return False
    course.keep_picture(picture, "on arrival", course.banner)
    return True


async def _looked(course: Course) -> str | None:
    """Look at the page after arrival. Return why it is not the site's own page; None where it is."""
    course.final_url = course.page.url
    (barred, course.title), course.banner, _ = await asyncio.gather(
        walls.look(course.page), banner.find(course.page), course.look()
    )
    return barred


def _bars(gate: gates.Gate | None, barred: str | None) -> bool:
    """Whether the gate keeps the visitor from the page; otherwise the page only mentions such a thing."""
    return gate is not None and (gate.over or barred is not None)


async def _let_in(course: Course, gate: gates.Gate | None) -> str | None:
    """Answer the gate in front of a page, up to two in succession. Return why the page stays hidden; None
    where it does not. A box that still asks for a country is only a gap: most sites run behind it.
    """
    for _ in range(2):
        if gate is None or not (gate.answerable and await gates.answer(course.page, gate)):
            break
        asked = gate
        await course.settle(course.browser.settings.virtual_s)
        gate = await gates.find(course.page)
        if gate is not None and gate.words == asked.words:
            break
        said = asked.said
        if asked.kind == "age":
            course.journal.gap("age_check", f"the page asked for the visitor's age: “{said}” was pressed")
        else:
            course.journal.gap(
                "region_box", f"the page asked for the visitor's country or language: “{said}” was pressed"
            )
    if gate is None or not gate.over:
        return None
    if gate.kind == "age":
        return f"an age check lies over the page: “{gate.words[:100]}”"
    course.journal.gap("load", _WAITS_FOR_A_PLACE)
    return None


async def _unchosen(course: Course) -> None:
    """Move over the entry page without a choice, as a separate step: a banner may treat that as consent."""
    course.doing = "gestures"
    course.journal.begin("gesture", course.page.url)
    await _fill(course)
    await course.move()
    stands, _ = await asyncio.gather(banner.find(course.page), course.look())
    if course.banner is None:
        course.banner = stands and replace(stands, step="gesture")  # some appear when the page is scrolled
    elif stands is None:
        course.journal.gap("untouched", _TAKEN_FOR_A_CHOICE)
    await course.leave()
    if stands is not None and not course.covered and await banner.find(course.page) is None:
        course.journal.gap("untouched", _TAKEN_FOR_A_CHOICE)


async def _consented(course: Course) -> bool:
    """Whether there is consent to withdraw: given in the visit that this one continues, or given now."""
    course.doing = "choice"
    course.journal.begin("before", course.plan.entry)
    if course.choice is None:
        _, made = await choice.choose(course.page, "accept", course.settle)
        if not made.done:
            course.journal.gap("choice", f"consent could not be given first: {made.proof}")
            return False
    arrival = await course.come_to(course.plan.entry)
    if arrival.problem is not None:
        course.journal.gap("choice", f"the page to withdraw on did not come back: {arrival.problem}")
        return False
    await course.settle(course.browser.settings.virtual_s)
    await course.look()
    return True


async def _choose(course: Course) -> None:
    course.doing = "choice"
    course.journal.begin("act", course.page.url)
    wanted = course.plan.choice
    assert wanted is not None

    others = course.plan.variant == OTHER_PURPOSES
    met, made = await choice.choose(
        course.page, wanted, course.settle, others=others, named=course.plan.named
    )
    course.banner = met or course.banner
    course.choice = replace(made, at_s=made.at_s or course.journal.at_s())
    if not made.done:
        course.journal.gap("choice", made.proof or "the choice could not be made")
    await _after(course, _CHOSEN[wanted] if made.done else "where the choice could not be made")
    if await _fill(course):
        await course.look()


async def _fill(course: Course) -> bool:
    """Type the configured e-mail address, if any, into a form of the page; whether that was done."""
    email = course.browser.settings.form_email
    if email is None:
        return False

    typed = await forms.fill(course.page, email, course.settle)
    if typed is None:
        course.journal.gap("form", "no field that asks for an e-mail address was found on the page")
        return False
    course.filled.append(replace(typed, at_s=course.journal.at_s(), step=course.journal.step))
    return True


async def _opt_out(course: Course) -> None:
    course.doing = "opt_out"
    endpoint = course.plan.opt_out
    assert endpoint is not None
    course.journal.begin("act", endpoint.url or course.page.url)

    ways = optout.Ways(settle=course.settle, put=course.watch.put, at_s=course.journal.at_s)
    course.answer = await optout.use(course.page, endpoint, ways)
    if course.answer.failure:
        course.journal.gap("opt_out", course.answer.failure)
    await _after(course, "after the opt-out")
    await course.kept.look(course.page, host_of(course.plan.entry))


async def _restart(course: Course) -> None:
    """Close and reopen the browser, as if the visitor came back another day."""
    plan = course.plan
    if not _comes_another_day(course):
        return
    course.doing = "restart"
    await course.kept.look(course.page, host_of(plan.entry))
    try:
        state, problem = await restart.lasting(course.page, databases=course.kept.databases)
        await within(_REOPEN_S, course.reopen(state))
    except (Error, TimeoutError) as error:
        first = next(iter(str(error).splitlines()), "") or f"it took more than {_REOPEN_S:.0f} s"
        course.journal.gap("restart", f"the browser could not be opened again: {first[:200]}")
        return
    course.journal.begin("restart", plan.entry)
    if problem is not None:
        course.journal.gap("restart", problem)
    await _go_to(course, plan.entry, "restart")


def _comes_another_day(course: Course) -> bool:
    """Whether the browser is to be restarted: a choice or opt-out that failed needs no second day."""
    plan = course.plan
    if not plan.restart or (course.answer is not None and course.answer.failure):
        return False
    return plan.choice is None or _has_chosen(course)


def _has_chosen(course: Course) -> bool:
    """Whether the choice that the plan requires was made; before a withdrawal, the choice is acceptance."""
    made = course.choice
    return made is not None and made.done and made.wanted == course.plan.choice


async def _go_to(course: Course, url: str, what: str) -> None:
    """Open a page after an act and look at it like any other; a gap about `what` where it was not seen."""
    arrival = await course.come_to(url)
    if arrival.shown:
        await course.settle(course.browser.settings.virtual_s)
    problem = arrival.problem or (await _barred(course) if arrival.shown else None)
    moved = False
    if problem:
        course.journal.gap(what, f"{url}: {problem}")
    elif not await _meets_banner(course, url) and await _may_move(course):
        await course.move()
        moved = True
    if arrival.shown:
        await course.look()
    if not problem:
        await _holds(course)
    if moved and course.journal.step == "return" and course.choice is None:
        await course.leave()


async def _barred(course: Course) -> str | None:
    """Why a later page cannot be seen; None where it can, or where its gate was passed."""
    gate, barred = await asyncio.gather(gates.find(course.page), walls.wall(course.page))
    if not _bars(gate, barred):
        return barred
    hidden = await _let_in(course, gate)
    return await walls.wall(course.page) or hidden


async def _meets_banner(course: Course, url: str) -> bool:
    """Whether a later page of a visit without a choice shows a banner, which may treat a movement as
    consent. The first banner of the visit is recorded.
    """
    plan = course.plan
    if plan.choice is not None or plan.opt_out is not None:
        return False
    met = await banner.find(course.page)
    if met is not None and course.banner is None:
        course.banner = replace(met, step=course.journal.step, page=url)
        course.keep_picture(await course.picture(), "on a later page", met)
    return met is not None


async def _holds(course: Course) -> None:
    """Record whether the choice that was made still holds on the page that is shown."""
    if course.choice is not None:
        course.choice = await holding.held(course.page, course.choice, course.journal.step)


async def _after(course: Course, caption: str) -> None:
    course.journal.begin("after", course.page.url)
    await course.settle(course.browser.settings.virtual_s)
    if course.choice is not None and await _may_move(course):
        await course.move()
    await course.look()
    course.keep_picture(await course.picture(), caption)
    if course.choice is not None and await _may_move(course):
        await course.leave()


async def _further(course: Course) -> None:
    """Visit the pages after the entry page: the effect of an act shows on the next page load."""
    plan = course.plan
    pages: list[tuple[Step, str]] = [("next_page", url) for url in plan.pages]
    by_restart = plan.choice is not None and _comes_another_day(course)
    if not by_restart and (plan.choice or plan.opt_out or plan.phase == CONTROL):
        pages.insert(0, ("return", plan.entry))
    for step, url in pages:
        course.journal.begin(step, url)
        await _go_to(course, url, "next_page")


async def _may_move(course: Course) -> bool:
    """Whether a movement over the page cannot be mistaken for a choice that the visit must not make.

    After a refusal or an opt-out, a banner that is still or again shown might treat a movement as consent, so
    such a page is left alone.
    """
    if course.plan.opt_out is not None or course.plan.phase == CONTROL:
        return course.banner is None
    if course.choice is None:
        return True
    if not course.choice.done:
        return False
    return course.choice.wanted == "accept" or await banner.find(course.page) is None
