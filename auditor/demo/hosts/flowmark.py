"""FlowMark, an invented marketing-automation tool: a tag, a collector, and an opt-out by query parameter.

Its tag writes first-party identifiers with a twenty-year lifetime and a copy in local storage, as such tags
do, and respects `?flowmarktrace=optout` on the customer's own pages.
"""

from auditor.demo.pages import pages_of
from auditor.demo.server import Answer, Asked

COLLECTED = Answer(status=204, headers=(("Access-Control-Allow-Origin", "*"),))


def _collect(_: Asked) -> Answer:
    return COLLECTED


HOSTS = {"tag.flowmark.example": pages_of("tag.flowmark.example"), "collect.flowmark.example": _collect}
