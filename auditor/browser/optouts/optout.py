"""Use an opt-out like a person: open its URL and press what its page asks for."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from typing import Final

from playwright.async_api import Dialog, Error, Page, Response

from auditor.browser.optouts import optout_addon, optout_page, optout_script, optout_words
from auditor.browser.page.settle import is_frozen, loaded
from auditor.browser.program.bounded import within
from auditor.domains import host_of, same_party
from auditor.model.observation import OptOutAnswer
from auditor.model.visit import OptOutEndpoint

LOAD_S: Final = 30.0
"""Maximum real seconds for an opt-out's page to load."""
PAUSE_S: Final = 1.0
"""Real seconds before the second try."""
_MOST_ANSWERS: Final = 50
_READ_S: Final = 3.0
_TEXT: Final = "() => (document.body?.innerText || '').slice(0, 1500)"
_REDIRECT: Final = 300
_ERROR: Final = 400

_NOT_FOR_A_MACHINE: Final = {
    "contact": "asks for a message to the company: not for a machine",
    "browser_addon": "asks for an add-on in the browser: not for a machine",
    "browser_setting": "asks for a setting of the browser: there is no address to use",
}

_WITHHELD: Final = (
    "its form asks for something to be written or for a proof of being human: not for a machine"
)

_NO_NAME: Final = "its host name does not resolve"
_REFUSED: Final = "its host refused the connection"
_TRIED_AGAIN: Final = frozenset({_NO_NAME, _REFUSED})
"""Failures that may not occur on a second try."""

_FAILURES: Final = (
    ("ERR_NAME_NOT_RESOLVED", _NO_NAME),
    ("ERR_CONNECTION_REFUSED", _REFUSED),
    ("ERR_CONNECTION_RESET", "its host broke off the connection"),
    ("ERR_CONNECTION_CLOSED", "its host closed the connection"),
    ("ERR_EMPTY_RESPONSE", "its host closed the connection without an answer"),
    ("ERR_CERT", "its certificate is not valid"),
    ("ERR_SSL", "a secure connection could not be made"),
    ("ERR_TOO_MANY_REDIRECTS", "it redirects endlessly"),
    ("ERR_TIMED_OUT", "it did not answer in time"),
    ("ERR_CONNECTION_TIMED_OUT", "it did not answer in time"),
    ("ERR_ADDRESS_UNREACHABLE", "its host cannot be reached"),
    ("ERR_INTERNET_DISCONNECTED", "there is no network"),
    ("ERR_BLOCKED_BY_CLIENT", "the network guard refused its address"),
    ("Timeout", "it did not answer in time"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What using an opt-out needs from its visit."""

    settle: Callable[[], Awaitable[None]]
    put: Callable[[str], Awaitable[None]] | None = None
    """Adds a script to every future page; None where the visit ends with this page."""
    at_s: Callable[[], float] = lambda: 0.0
    """Real seconds since the visit began."""


async def use(page: Page, endpoint: OptOutEndpoint, ways: Ways) -> OptOutAnswer:
    """Use the opt-out of `endpoint` in `page` and return its answer, without judging it.

    Its URL is opened, and on a page that requires a press (a button, a switch, a confirmation) that is
    pressed. A function of the site's own page is run there. An industry platform is only opened, because a
    press there contacts many companies at once. A failure is one plain line: host unknown, connection
    refused, certificate, timeout, HTTP status, or why it cannot be automated.
    """
    if (addon := optout_addon.script_of(endpoint)) is not None and ways.put is not None:
        at_s = ways.at_s()
        await ways.put(addon)
        return OptOutAnswer(url=endpoint.url or "", pressed_at_s=at_s, done=optout_addon.DONE)
    url = endpoint.url or endpoint.page
    if endpoint.mechanism in _NOT_FOR_A_MACHINE or url is None:
        why = _NOT_FOR_A_MACHINE.get(endpoint.mechanism, "no address is given")
        return OptOutAnswer(url=endpoint.url or "", failure=why)
    if url.lower().startswith(optout_script.PREFIX):
        return await _script(page, url, endpoint.page, ways)
    if re.match(r"https?://", url, re.IGNORECASE) is None:
        return OptOutAnswer(url=url, failure="its address is none that a browser opens")
    by_itself = optout_words.asks_by_address(url) and same_party(host_of(page.url), host_of(url))
    press = endpoint.mechanism != "industry_platform" and not by_itself  # its page may offer other opt-outs
    return await _page(page, url, ways, press=press)


async def _page(page: Page, url: str, ways: Ways, *, press: bool) -> OptOutAnswer:
    """Open a URL, and press what its page asks for."""
    with _watched(page) as answers:
        failure = await _reach(page, url, answers)
        if failure is not None:
            return await _answer(page, url, answers, failure=failure)
        await ways.settle()
        if not press:
            return await _answer(page, url, answers)
        at_s = ways.at_s()
        pressed = await optout_page.press_all(page, ways.settle)
        failure = _WITHHELD if pressed.withheld else None
        said = ", then ".join(pressed.words) or None
        answer = await _answer(page, url, answers, failure=failure, pressed=said)
        return replace(answer, says_done=pressed.says_done, pressed_at_s=at_s if pressed.words else None)


async def _reach(page: Page, url: str, answers: list[Response]) -> str | None:
    """Open the page, with a second try; returns why it could not be opened, or None."""
    failure = await _open(page, url, answers)
    if failure in _TRIED_AGAIN:  # a finding must not rest on one lost packet
        await asyncio.sleep(PAUSE_S)
        failure = await _open(page, url, answers)
    return failure


async def _script(page: Page, code: str, where: str | None, ways: Ways) -> OptOutAnswer:
    """Run a function of the page `where`, which is opened first unless it is already shown."""
    with _watched(page) as answers:
        if where is not None and where.partition("#")[0] != page.url.partition("#")[0]:
            failure = await _reach(page, where, answers)
            if failure is not None:
                return await _answer(page, code, answers, failure=f"the page that it stands on: {failure}")
            await ways.settle()
        before = optout_words.is_done((await optout_page.read(page)).text)
        at_s = ways.at_s()
        done, failure = await optout_script.run(page, code, ways.settle)
        answer = await _answer(page, code, answers, failure=failure)
        says = not before and failure is None and optout_words.is_done((await optout_page.read(page)).text)
        return replace(answer, done=done, says_done=says, pressed_at_s=None if failure else at_s)


@contextmanager
def _watched(page: Page) -> Iterator[list[Response]]:
    """Collect the responses to the page's own navigations, and accept its dialogs meanwhile."""
    answers: list[Response] = []

    def keep(response: Response) -> None:
        request = response.request
        if (
            len(answers) < _MOST_ANSWERS
            and request.is_navigation_request()
            and request.frame is page.main_frame
        ):
            answers.append(response)

    async def agree(dialog: Dialog) -> None:
        with suppress(Error):  # the page may be gone, and its dialog with it
            await dialog.accept()

    page.on("response", keep)
    page.on("dialog", agree)
    try:
        yield answers
    finally:
        page.remove_listener("response", keep)
        page.remove_listener("dialog", agree)


async def _open(page: Page, url: str, answers: list[Response]) -> str | None:
    """Open the page once; returns why it could not be opened, or None."""
    over_frozen = is_frozen(page)
    try:
        there = page.url
        await page.goto(url, wait_until="commit", timeout=LOAD_S * 1000)
        if "#" in url and url.partition("#")[0] == there.partition("#")[0]:
            # only the fragment changed; a visitor from elsewhere would load the page
            await page.reload(wait_until="commit", timeout=LOAD_S * 1000)
        await loaded(page, LOAD_S, over_frozen=over_frozen)
    except Error as error:
        answered = answers[-1].status if answers else None
        if "ERR_ABORTED" in str(error) and answered is not None and answered < _ERROR:
            return None  # a response without a page (204, a file) does not navigate the browser
        if answered is None or answered < _ERROR:
            return _why(error)
    status = answers[-1].status if answers else None
    return f"it answered with HTTP status {status}" if status is not None and status >= _ERROR else None


def _why(error: Error) -> str:
    said = (str(error) or "no reason was given").splitlines()[0]
    return next((plain for code, plain in _FAILURES if code in said), f"it could not be opened: {said[:200]}")


async def _answer(
    page: Page, url: str, answers: list[Response], *, failure: str | None = None, pressed: str | None = None
) -> OptOutAnswer:
    hops = [answer.url[:2000] for answer in answers if _REDIRECT <= answer.status < _ERROR]
    title, final, text = "", None, ""
    if answers:
        with suppress(Error, TimeoutError):
            title, final = (await within(_READ_S, page.title()))[:300], page.url[:2000]
            text = await within(_READ_S, page.evaluate(_TEXT))
    return OptOutAnswer(
        url=url,
        redirects=tuple(hops),
        status=next((answer.status for answer in answers if not _REDIRECT <= answer.status < _ERROR), None),
        final_url=final,
        title=title,
        failure=failure,
        pressed=pressed,
        text=str(text)[:1500],
    )
