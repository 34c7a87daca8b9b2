"""What every room's tests share: a web of their own, and the browser of this machine."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack

import pytest
from hypothesis import settings

from auditor.browser.program.settings import BrowserSettings
from auditor.demo.server import Host, Web

settings.register_profile("unhurried", deadline=None)  # what is held is never how fast this machine is
settings.load_profile("unhurried")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole audits go first: none of them is left over when the other processes have nothing to do."""
    items.sort(key=lambda item: item.path.parent.name != "tests")


@pytest.fixture
def web_of() -> Iterator[Callable[[Mapping[str, Host]], Web]]:
    """Opens webs that close with the test."""
    with ExitStack() as stack:
        yield lambda hosts: stack.enter_context(Web(hosts))


@pytest.fixture
def settings_for() -> Callable[[Web], BrowserSettings]:
    """Settings of a browser that finds the hosts of a web."""
    return lambda web: BrowserSettings(
        args=(f"--host-resolver-rules={web.resolver_rules}",), insecure=True, allow_private=True
    )
