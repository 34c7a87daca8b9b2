"""Fixtures for all tests: local webs, and settings of this machine's browser."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack

import pytest
from hypothesis import settings

from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Host, Web

settings.register_profile("unhurried", deadline=None)  # tests never depend on the machine's speed
settings.load_profile("unhurried")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run whole audits first, so that none is left when the other test processes are idle."""
    items.sort(key=lambda item: item.path.parent.name != "tests")


@pytest.fixture
def web_of() -> Iterator[Callable[[Mapping[str, Host]], Web]]:
    """Open webs that close at the end of the test."""
    with ExitStack() as stack:
        yield lambda hosts: stack.enter_context(Web(hosts))


@pytest.fixture
def settings_for() -> Callable[[Web], BrowserSettings]:
    """Browser settings that resolve the hosts of a web to loopback."""
    return lambda web: BrowserSettings(
        args=(f"--host-resolver-rules={web.resolver_rules}",), insecure=True, allow_private=True
    )
