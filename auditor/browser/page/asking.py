"""Evaluate scripts in a frame, batching those that are submitted at the same moment.

After each settling, half a dozen readers query every frame. Each query costs 1.7 ms of CPU time in Python,
the driver, the browser and the page, most of it for transport.
"""

import asyncio
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.browser.program import wire
from auditor.browser.program.wire_session import Session

_TURNS: Final = 10
"""Turns of the event loop to wait for further queries: as many as the callers' tasks are nested deep."""
_LONG: Final = 10_000
"""Characters from which parsing a script takes longer than another query."""


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    script: str
    given: Any
    answer: "asyncio.Future[Any]"


_asked: dict[Frame, tuple[list[_Question], "asyncio.Task[None]"]] = {}
"""The queries that have not been sent to their frame yet."""


async def ask(frame: Frame, script: str, given: Any = None) -> Any:
    """Evaluate `script`, the text of a synchronous function, with the argument `given` in the frame's own
    world.

    Raises Playwright's Error where it throws or the frame is gone. Waits for ever where the page's scripts
    never end.
    """
    question = _Question(script, given, asyncio.get_running_loop().create_future())
    if frame in _asked:
        _asked[frame][0].append(question)
    else:
        questions = [question]
        _asked[frame] = questions, asyncio.ensure_future(_go(frame, questions))
    return await question.answer


async def _go(frame: Frame, questions: list[_Question]) -> None:
    try:
        for _ in range(_TURNS):
            await asyncio.sleep(0)
    finally:
        del _asked[frame]
    await asyncio.gather(*(_together(frame, each) for each in _parts(frame, questions)))


def _parts(frame: Frame, questions: list[_Question]) -> list[list[_Question]]:
    """Split the queries into batches. A long script goes by itself where that is cheap, because V8 reuses the
    compiled code of an identical text, even in another frame.
    """
    if _session(frame) is None:
        return [questions]
    long, short = [[each] for each in questions if _is_long(each)], [e for e in questions if not _is_long(e)]
    return [*long, short] if short else long


def _is_long(question: _Question) -> bool:
    return len(question.script) > _LONG


async def _together(frame: Frame, questions: list[_Question]) -> None:
    outcome: list[Any] | BaseException
    (outcome,) = await asyncio.gather(_answers(frame, questions), return_exceptions=True)
    for place, question in enumerate(questions):
        if question.answer.done():  # the caller has given up
            continue
        if isinstance(outcome, BaseException):
            question.answer.set_exception(outcome)
        elif outcome[place][0]:
            question.answer.set_result(outcome[place][1])
        else:
            question.answer.set_exception(Error("what was asked of the frame threw an error"))


async def _answers(frame: Frame, questions: list[_Question]) -> list[Any]:
    """For each query, whether it succeeded and its result.

    The page may have replaced any built-in function, so none is called between the scripts.
    """
    tried = (
        f"(() => {{ try {{ return [true, ({each.script}\n)(given[{place}])] }}"
        " catch { return [false, null] } })()"
        for place, each in enumerate(questions)
    )
    return list(await _said(frame, f"given => [{', '.join(tried)}]", [each.given for each in questions]))


async def promised(frame: Frame, script: str) -> Any:
    """The result of `script`, the text of a function that returns a promise."""
    return await _said(frame, script, None, promised=True)


async def _said(frame: Frame, script: str, given: Any, *, promised: bool = False) -> Any:
    """Evaluate `script` through our own session, if there is one and it knows the frame. The result is
    awaited only if `promised`, because a page may have made every object thenable.
    """
    if (by := _session(frame)) is None:
        return await frame.evaluate(script, given)
    session, world = by
    wanted = {
        "functionDeclaration": script,
        "arguments": [{"value": given}],
        "uniqueContextId": world,
        "returnByValue": True,
        "awaitPromise": promised,
    }
    answer = await session.send("Runtime.callFunctionOn", wanted)
    if "exceptionDetails" in answer:
        raise Error("what was asked of the frame threw an error")
    return answer["result"].get("value")


def _session(frame: Frame) -> tuple[Session, str] | None:
    """Our session and its world in which `frame` is queried; None where Playwright has to query it."""
    page = frame.page
    session, worlds = wire.lasting(page), wire.worlds(page)
    world = None if session is None or worlds is None else worlds.of(frame)
    return None if session is None or world is None else (session, world)
