"""Statcount, an invented audience-measurement service: a script and a collector."""

from auditor.demo.pages import pages_of
from auditor.demo.server import Answer, Asked


def _collect(_: Asked) -> Answer:
    return Answer(status=204, headers=(("Access-Control-Allow-Origin", "*"),))


HOSTS = {"js.statcount.example": pages_of("js.statcount.example"), "in.statcount.example": _collect}
