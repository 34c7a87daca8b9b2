"""Requests that no event told of are asked of Playwright; what is still to be heard of them is no other's."""

import asyncio

import pytest

from auditor.browser.traffic import recall
from auditor.browser.traffic.exchanges import Exchanges
from auditor.browser.traffic.initiators import Initiators
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.targets import Target


class Request:
    """What Playwright remembers of the first page of a window."""

    url, method, resource_type = "https://pop.example/", "GET", "document"
    post_data_buffer = service_worker = failure = None

    def is_navigation_request(self):
        return True

    async def all_headers(self):
        return {}

    async def response(self):
        return None


class Window:
    url = Request.url
    main_frame = None

    async def requests(self):
        return [Request()]


@pytest.mark.parametrize(("host", "unknown"), [("pop.example", 0), ("else.example", 1)])
def test_raw_headers_that_come_after_their_window_was_recalled_are_no_unknown_request(host, unknown):
    window, exchanges = Window(), Exchanges(Journal(), Initiators())
    late = {"requestId": "7.1", "headers": {"Host": host}}

    async def told():
        await recall.begun(window, exchanges)
        exchanges.hear("Network.requestWillBeSentExtraInfo", late, Target("page", window.url, window))
        return await recall.below(window, exchanges, (), frames=False)

    assert asyncio.run(told()) == unknown
