"""A running Chromium, and the fresh contexts in which visits are made."""

import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from playwright.async_api import (
    Browser,
    BrowserContext,
    BrowserType,
    Error,
    Playwright,
    ProxySettings,
    StorageState,
    async_playwright,
)

from auditor.browser.program import blocking, brand, driver, exits, features, locate, probe, profile, signals
from auditor.browser.program.beside import Beside
from auditor.browser.program.bounded import within
from auditor.browser.program.guard import Guard, open_guard
from auditor.browser.program.names import Names
from auditor.browser.program.settings import BrowserSettings
from auditor.browser.program.watchdog import Watchdog
from auditor.browser.program.wire import Wire
from auditor.errors import BrowserMissing
from auditor.model.site import Vantage

START_S = 60.0
_CLOSE_S = 20.0
_END_S = 60.0
"""Real seconds for closing everything; then the browser is killed from outside."""

_SWITCHES = (
    # vanilla-cookieconsent hides its banner from browsers that say they are automated
    "--disable-blink-features=AutomationControlled",
    "--disable-background-networking",
    "--disable-domain-reliability",
    # every request's initiator needs source positions, for which V8 would otherwise reparse the code
    "--js-flags=--no-enable-lazy-source-positions",
    "--autoplay-policy=user-gesture-required",
    # without it the headless shell sends no Accept-Language for scripts of service and nested workers
    "--accept-lang=en-US,en",
    # no UDP that bypasses the guard or a vantage's proxy
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBrowser:
    """A running browser. `alive` becomes false when it has crashed; open another one then."""

    settings: BrowserSettings
    version: str
    """Product and version."""
    mode: Literal["shell", "headless", "headed"]
    path: str
    user_agent: str
    third_party_cookies: bool
    """Whether it accepted a cross-site cookie in the test at start-up."""
    identity: Mapping[str, Any] | None = None
    """The identity override for each page (brand.py); None where none is needed."""
    guard: Guard | None
    """None where private addresses are allowed."""
    names: Names | None = None
    """Resolves the aliases of host names; None where all traffic leaves through a proxy."""
    _browser: Browser
    _until_closed: AsyncExitStack
    _exits: dict[str, Guard] = field(default_factory=dict)
    """The guard of each declared proxy that a context has used."""
    _gone: asyncio.Event
    """Set when the driver has exited."""
    watchdog: Watchdog
    """Kills the browser where a page keeps it, and us, too busy to close it otherwise."""
    _native: Beside
    """The browser whose contexts send Global Privacy Control."""
    _blocking: Beside
    """The browser whose contexts block all cookies."""

    @property
    def alive(self) -> bool:
        """Whether the browser is still connected to its driver."""
        return self._browser.is_connected() and not self._gone.is_set()

    @property
    def received(self) -> int:
        """Bytes received from the network; 0 where private addresses are allowed, as no guard counts then."""
        guards = {id(guard): guard for guard in (self.guard, *self._exits.values()) if guard is not None}
        return sum(guard.received for guard in guards.values())

    @asynccontextmanager
    async def context(
        self,
        vantage: Vantage | None = None,
        state: StorageState | None = None,
        signal: signals.Sent | None = None,
    ) -> AsyncIterator[BrowserContext]:
        """A fresh off-the-record context with its own cookie jar, storage and caches, deleted at the end.

        It starts with the cookies and storage of `state`, if given, and sends `signal` with every request. If
        `vantage` declares a proxy, all traffic leaves through it by way of a guard of its own, and nothing
        bypasses it. Raises UsageError where the proxy's password is not available.
        """
        place = vantage or Vantage()
        width, height = self.settings.viewport
        async with AsyncExitStack() as stack:
            native = await self._native.browser() if signal == "gpc" else None
            context = await (native or self._browser).new_context(
                viewport={"width": width, "height": height},
                user_agent=self.user_agent,
                locale=place.locale,
                timezone_id=place.timezone,
                proxy=await self._proxy(place),
                accept_downloads=False,
                service_workers="allow",
                storage_state=state,
            )
            stack.push_async_callback(_close, context)
            context.set_default_timeout(self.settings.real_s * 1000)
            context.set_default_navigation_timeout(self.settings.navigation_s * 1000)
            if signal is not None and native is None:
                await signals.put_on(context, signal)
            yield context

    async def refusing_cookies(self) -> "OpenBrowser | None":
        """A browser like this one whose user has blocked all cookies; None where that is not possible."""
        try:
            browser = await self._blocking.browser()
        except BrowserMissing:
            return None
        if browser is None:
            return None
        return replace(
            self,
            version=f"Chromium {browser.version}",
            mode="headed" if self.mode == "headed" else "headless",
            third_party_cookies=False,
            _browser=browser,
        )

    async def lacking(self, signal: signals.Sent | None) -> str | None:
        """What `signal` does not reach in this browser, as a sentence; None where it reaches everything."""
        native = signal != "gpc" or await self._native.browser() is not None
        return None if native else signals.NOT_TO_WORKERS

    def leaving_by(self, vantage: Vantage) -> "OpenBrowser":
        """The same browser with the guard that the contexts of `vantage` use."""
        return replace(self, guard=self._exits.get(vantage.proxy or "", self.guard))

    async def _proxy(self, place: Vantage) -> ProxySettings | None:
        """The guard of the proxy that `place` declares, shared by all contexts that leave through it."""
        if place.proxy is None:
            return None
        guard = self._exits.get(place.proxy)
        if guard is None:
            guard = await self._until_closed.enter_async_context(
                open_guard(exit_proxy=exits.address(place), private=self.settings.allow_private)
            )
            self._exits[place.proxy] = guard
        return ProxySettings(server=f"socks5://127.0.0.1:{guard.port}", bypass="<-loopback>")


@asynccontextmanager
async def open_browser(settings: BrowserSettings) -> AsyncIterator[OpenBrowser]:
    """Start the browser that `settings` name, with a seeded profile and behind the guard.

    Raises BrowserMissing where there is none or it does not start.
    """
    found = locate.find(settings.executable, settings.mode)
    async with AsyncExitStack() as stack:
        guard = None if settings.allow_private else await stack.enter_async_context(open_guard())
        folder = stack.enter_context(profile.seeded())
        preferences = profile.begun_with(folder)
        driver.check()
        if asked := Names.of(settings):
            stack.push_async_callback(asked.close)
        dog = stack.enter_context(Watchdog().until_ended())
        with driver.spared(folder):
            playwright = await stack.enter_async_context(async_playwright())
        gone = asyncio.Event()
        driver.when_gone(playwright, gone.set)

        async def begin(found: locate.Found, folder: Path, settings: BrowserSettings) -> Browser:
            dog.over(str(folder))
            return await _launch(playwright, found, settings, folder, guard, stack)

        async def signalling() -> Browser:
            args = (*settings.args, *signals.switches(settings.args))
            return await begin(found, stack.enter_context(profile.seeded()), replace(settings, args=args))

        async def refusing() -> Browser:
            full = locate.find(None if found.kind == "shell" else settings.executable, "headless")
            return await begin(full, stack.enter_context(profile.seeded(blocking.PREFERENCES)), settings)

        browser = await begin(found, folder, settings)
        opened = OpenBrowser(
            settings=settings,
            version=f"Chromium {browser.version}",
            mode=_mode(found, settings),
            path=found.path,
            user_agent=settings.user_agent or brand.user_agent(browser.version),
            third_party_cookies=True,
            guard=guard,
            names=asked,
            _browser=browser,
            _until_closed=stack,
            _gone=gone,
            watchdog=dog,
            _native=Beside(signalling, signals.shown),
            _blocking=Beside(refusing, blocking.blocks),
        )
        started = probe.Started(
            path=found.path,
            version=opened.version,
            settings=settings,
            preferences=preferences,
            user_agent=opened.user_agent,
        )
        taken, identity = await probe.tried(started, opened.context)
        stack.callback(dog.ends_within, _END_S)
        yield replace(opened, third_party_cookies=taken, identity=identity)


async def _launch(
    playwright: Playwright,
    found: locate.Found,
    settings: BrowserSettings,
    folder: Path,
    guard: Guard | None,
    stack: AsyncExitStack,
) -> Browser:
    """Start a browser with the profile in `folder`. At the end of `stack` it is closed, then its wire."""
    switches = [*_SWITCHES, *(guard.args if guard else ()), *settings.args, features.off(settings.args)]
    if (version := brand.version_of(found.path)) is not None:
        switches.append(f"--user-agent={settings.user_agent or brand.user_agent(version)}")
    if settings.insecure:
        switches.append("--ignore-certificate-errors")
    options: dict[str, Any] = {
        "artifacts_dir": f"{folder}/artifacts",  # removed with the profile, even if this program is killed
        "headless": settings.mode != "headed",
        "chromium_sandbox": os.geteuid() != 0 and "--no-sandbox" not in settings.args,
        "args": switches,
        "env": dict(os.environ),  # this program's environment, not the driver's
        "timeout": START_S * 1000,
    }
    wire = _led(folder, stack)
    try:
        started = await _by(wire, found.path, folder, playwright.chromium, options)
    except Error as error:
        raise BrowserMissing(f"{found.path} ({found.said_by}) does not start: {_why(error)}") from error
    stack.push_async_callback(_close, started)
    if wire is not None and wire.stands:
        wire.joined(started)
    return started


async def _by(
    wire: Wire | None, path: str, folder: Path, chromium: BrowserType, options: Mapping[str, Any]
) -> Browser:
    """Start the browser at `path` through the wire, which makes it use the profile in `folder`. Where the
    wire is not established, Playwright starts it with a first window that nobody needs, at the cost of half a
    second of CPU time in new headless and a tenth in the shell.
    """
    if wire is not None:
        try:
            return await chromium.launch(executable_path=wire.program(path), **options)
        except Error:
            if wire.stands:
                raise
    persistent = await chromium.launch_persistent_context(folder, executable_path=path, **options)
    if persistent.browser is None:
        raise Error("no browser to drive")
    return persistent.browser


def _led(folder: Path, stack: AsyncExitStack) -> Wire | None:
    """The wire to the browser that is about to start, closed after the browser."""
    if (wire := Wire.over(folder)) is not None:
        stack.callback(wire.close)
    return wire


async def _close(what: Browser | BrowserContext) -> None:
    with suppress(Error, TimeoutError):  # it ends with the browser at the latest
        await within(_CLOSE_S, what.close())


def _mode(found: locate.Found, settings: BrowserSettings) -> Literal["shell", "headless", "headed"]:
    if found.kind == "shell":
        return "shell"
    return "headed" if settings.mode == "headed" else "headless"


_SIGNS = (
    ("error while loading shared libraries", ""),
    ("No usable sandbox", "no usable sandbox here: --browser-arg=--no-sandbox goes without one"),
    ("Missing X server", "headed mode needs a display"),
)


def _why(error: Error) -> str:
    """The line of Playwright's long message that says why."""
    lines = [line.strip() for line in error.message.splitlines() if line.strip()]
    for line in lines:
        for sign, mend in _SIGNS:
            if sign in line:
                return mend or line[line.find(sign) :][:200]
    if "Timeout" in error.message:
        return f"it gave no sign within {START_S:.0f} s; is it a browser?"
    return "it ended at once; is it a browser?"
