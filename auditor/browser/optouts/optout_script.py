"""An opt-out by a function of the page (`javascript:gaOptout()`), run the way its link would run it."""

import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final
from urllib.parse import unquote

from playwright.async_api import ElementHandle, Error, Page

from auditor.browser.banners import press
from auditor.browser.program.bounded import within

PREFIX: Final = "javascript:"
_RUN_S: Final = 3.0
_LONGEST: Final = 500
_CALL: Final = (
    r"(?:window\.)?([A-Za-z_$][\w$]{0,80}(?:\.[A-Za-z_$][\w$]{0,80}){0,4}) ?\( ?([^(){};<>`]{0,200}) ?\)"
)
_SET: Final = r"window ?\[ ?(['\"])ga-disable-[\w-]{1,60}\1 ?\] ?= ?true"
_STATEMENT: Final = re.compile(f"(?:{_CALL}|{_SET.replace(chr(92) + '1', chr(92) + '3')})")
_LINK: Final = """code => {
  const bare = (words) => {
    try { words = decodeURIComponent(words); } catch { /* as it is */ }
    return words.replace(/^\\s*javascript:/i, '').replace(/[\\s;]+/g, '');
  };
  const wanted = bare(code);
  const runs = (element) =>
    ['href', 'onclick'].some((name) => bare(element.getAttribute(name) || '').includes(wanted));
  const able = document.querySelectorAll('a[href^="javascript:" i],area[href^="javascript:" i],[onclick]');
  return [...able].find(runs) || null;
}"""
_KEPT: Final = """() => {
  let kept = '';
  try { kept = document.cookie + JSON.stringify({...localStorage}); } catch { /* storage is blocked here */ }
  return kept;
}"""
_IS_THERE: Final = """name => {
  let found = globalThis;
  for (const part of name.split('.')) found = found == null ? found : found[part];
  return typeof found === 'function';
}"""


def statements(code: str) -> tuple[str, ...]:
    """The statements of a script: calls of named functions, and assignments to Google's `ga-disable-…`
    (https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out). Empty where it
    contains anything else.
    """
    code = unquote(code.removeprefix(PREFIX))[:_LONGEST]
    parts = [
        part.strip()
        for part in re.sub(r"\b(?:return|void)\b ?(?:\(? ?0 ?\)?)?|\bfalse\b", "", code).split(";")
    ]
    parts = [part for part in parts if part]
    return tuple(parts) if all(_STATEMENT.fullmatch(part) for part in parts) else ()


def function_of(statement: str) -> str | None:
    """The name of the function that a statement calls."""
    match = re.fullmatch(_CALL, statement)
    return match.group(1) if match else None


async def run(page: Page, code: str, settle: Callable[[], Awaitable[None]]) -> tuple[str, str | None]:
    """Press the link of `page` that runs `code`, else run it there; returns what was done and why it failed,
    or None where it succeeded.
    """
    parts = statements(code)
    if not parts:
        return "", "its script is none that is run here: it does more than to call a function"
    try:
        for name in filter(None, map(function_of, parts)):
            if not await within(_RUN_S, page.evaluate(_IS_THERE, name)):
                return "", f"the page has no function {name}"
        link = await _link(page, code)
        before = await within(_RUN_S, page.evaluate(_KEPT))
        with _heard(page, parts) as failed:
            if link is not None and await press.press(page, link) is not None:
                done = "a link was pressed that runs "
            else:
                await within(_RUN_S, page.evaluate(f"() => {{ {'; '.join(parts)}; }}"))
                done = "the page ran "
            await settle()
    except (Error, TimeoutError) as error:
        first = next(iter(str(error).splitlines()), "")
        return "", f"its script did not run: {first[:200]}"
    if failed and before == await _kept(page):
        return "", f"its script failed: {failed[0]}"
    return done + "; ".join(parts), None


async def _kept(page: Page) -> str | None:
    with suppress(Error, TimeoutError):  # the page may have navigated away
        return str(await within(_RUN_S, page.evaluate(_KEPT)))
    return None


@contextmanager
def _heard(page: Page, parts: tuple[str, ...]) -> Iterator[list[str]]:
    """Collect the errors of the called functions meanwhile."""
    failed: list[str] = []
    called = [name.rpartition(".")[2] for name in filter(None, map(function_of, parts))]

    def hear(error: Error) -> None:
        if any(name in (error.stack or "") for name in called):
            failed.append(str(error)[:200])

    page.on("pageerror", hear)
    try:
        yield failed
    finally:
        page.remove_listener("pageerror", hear)


async def _link(page: Page, code: str) -> ElementHandle | None:
    held = await within(_RUN_S, page.evaluate_handle(_LINK, code))
    return held.as_element()
