"""Requests that no event told of are asked of Playwright; what is still to be heard of them is no other's."""

import asyncio

import pytest

from auditor.browser.traffic import recall
from auditor.browser.traffic.exchanges import Exchanges
from auditor.browser.traffic.initiators import Initiators
from auditor.browser.traffic.journal import Journal
from auditor.browser.traffic.targets import Target


class Gone:
    """A page of which Playwright remembers nothing."""

    url = "https://shop.example/"
    main_frame = None

    async def requests(self):
        return []


@pytest.mark.parametrize(("asked", "unknown"), [("https://pop.example/", 0), ("https://else.example/", 1)])
def test_raw_headers_that_come_after_their_window_was_recalled_are_no_unknown_request(asked, unknown):
    page = Gone()
    exchanges = Exchanges(Journal(), Initiators())
    exchanges.adopt(f"recalled 0 1 {asked}", asked, "GET", "Document", asked)
    late = {"requestId": "7.1", "headers": {"Host": "pop.example"}}
    exchanges.hear("Network.requestWillBeSentExtraInfo", late, Target("page", asked, page))
    assert asyncio.run(recall.below(page, exchanges, (), frames=False)) == unknown
