"""Using an opt-out as a person does: opening its address, pressing what it asks to be pressed."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from playwright.async_api import ElementHandle, Error, Page, Response

from auditor.browser import press, roles
from auditor.model.observation import OptOutAnswer
from auditor.model.visit import OptOutEndpoint

LOAD_S: Final = 30.0
"""Real seconds that an opt-out's page may take to load."""
_FRAMES: Final = 10
_MOST: Final = 300

_NOT_FOR_A_MACHINE: Final = {
    "contact": "asks for a message to the company: not for a machine",
    "browser_addon": "asks for an add-on in the browser: not for a machine",
    "browser_setting": "asks for a setting of the browser: there is no address to use",
}

_FAILURES: Final = (
    ("ERR_NAME_NOT_RESOLVED", "its host name does not resolve"),
    ("ERR_CONNECTION_REFUSED", "its host refused the connection"),
    ("ERR_CONNECTION_RESET", "its host broke off the connection"),
    ("ERR_CONNECTION_CLOSED", "its host closed the connection"),
    ("ERR_EMPTY_RESPONSE", "its host closed the connection without an answer"),
    ("ERR_CERT", "its certificate is not valid"),
    ("ERR_SSL", "a secure connection could not be made"),
    ("ERR_TOO_MANY_REDIRECTS", "it redirects without end"),
    ("ERR_TIMED_OUT", "it did not answer in time"),
    ("ERR_CONNECTION_TIMED_OUT", "it did not answer in time"),
    ("ERR_ADDRESS_UNREACHABLE", "its host cannot be reached"),
    ("ERR_INTERNET_DISCONNECTED", "there is no network"),
    ("ERR_BLOCKED_BY_CLIENT", "the network guard refused its address"),
    ("Timeout", "it did not answer in time"),
)

_CONTROLS: Final = """most => {
  const words = element => (element.innerText || element.value || element.getAttribute('aria-label') || element.title
    || element.querySelector('img')?.alt || '').replace(/\\s+/g, ' ').trim().slice(0, 120);
  const label = element => [element.getAttribute('aria-label') || '', ...[...(element.labels || [])].map(l => l.textContent),
    element.closest('label')?.textContent || ''].join(' ').replace(/\\s+/g, ' ').trim().slice(0, 200);
  const seen = element => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
  const elements = [], report = [];
  for (const element of document.querySelectorAll('button,input[type=button],input[type=submit],input[type=image],[role=button],a,[onclick]')) {
    if (elements.length >= most) break;
    if (!seen(element) || !words(element)) continue;
    elements.push(element);
    report.push({kind: element.tagName === 'A' && !element.matches('[role=button],[onclick],.btn,.button') ? 'link' : 'button',
      words: words(element), on: false});
  }
  for (const element of document.querySelectorAll('input[type=checkbox],[role=switch],[role=checkbox]')) {
    if (elements.length >= most) break;
    if (element.disabled) continue;
    elements.push(element);
    report.push({kind: 'switch', words: label(element),
      on: element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true'});
  }
  return {report, elements, text: (document.body?.innerText || '').slice(0, 8000)};
}"""


async def use(page: Page, endpoint: OptOutEndpoint, settle: Callable[[], Awaitable[None]]) -> OptOutAnswer:
    """Use the opt-out of `endpoint` in `page` and say what it answered. It does not judge."""
    if endpoint.mechanism in _NOT_FOR_A_MACHINE or endpoint.url is None:
        why = _NOT_FOR_A_MACHINE.get(endpoint.mechanism, "no address is given")
        return OptOutAnswer(url=endpoint.url or "", failure=why)
    if re.match(r"https?://", endpoint.url, re.IGNORECASE) is None:
        return OptOutAnswer(url=endpoint.url, failure="its address is none that a browser opens")
    try:
        response = await page.goto(endpoint.url, wait_until="load", timeout=LOAD_S * 1000)
    except Error as error:
        return OptOutAnswer(url=endpoint.url, failure=_why(error))
    await settle()
    answer = await _answered(page, endpoint.url, response)
    if answer.failure is not None:
        return answer
    pressed = await _press_what_it_asks(page, settle)
    return replace(answer, pressed=pressed, final_url=page.url[:2000])


def _why(error: Error) -> str:
    said = str(error).splitlines()[0] if str(error) else ""
    return next((plain for code, plain in _FAILURES if code in said), f"it could not be opened: {said[:200]}")


async def _answered(page: Page, url: str, response: Response | None) -> OptOutAnswer:
    hops: list[str] = []
    request = response.request.redirected_from if response is not None else None
    while request is not None and len(hops) < 20:  # noqa: PLR2004 - Chromium's own bound
        hops.append(request.url[:2000])
        request = request.redirected_from
    status = response.status if response is not None else None
    try:
        title = (await page.title())[:300]
    except Error:
        title = ""
    return OptOutAnswer(
        url=url,
        redirects=tuple(reversed(hops)),
        status=status,
        final_url=page.url[:2000],
        title=title,
        failure=f"it answered with HTTP status {status}" if status is not None and status >= 400 else None,  # noqa: PLR2004
    )


async def _press_what_it_asks(page: Page, settle: Callable[[], Awaitable[None]]) -> str | None:
    """Press the page's opt-out button or switch, then what it asks to confirm; the words pressed."""
    pressed: list[str] = []
    for words in ("opt_out_button", "confirm"):
        way = await _way(page, words)
        if way is None:
            break
        element, spoken = way
        if await press.press(page, element) is None:
            break
        pressed.append(spoken)
        await settle()
    return ", then ".join(pressed) or None


async def _way(page: Page, words: roles.Words) -> tuple[ElementHandle, str] | None:
    for frame in page.frames[:_FRAMES]:
        try:
            held = await frame.evaluate_handle(_CONTROLS, _MOST)
            controls = await held.evaluate("found => found.report")
        except Error:
            continue
        for kind in ("button", "switch", "link"):
            for number, control in enumerate(controls):
                if control["kind"] == kind and not control["on"] and roles.means(control["words"], words):
                    element = (
                        await held.evaluate_handle("(found, i) => found.elements[i]", number)
                    ).as_element()
                    if element is not None:
                        return element, control["words"]
    return None
