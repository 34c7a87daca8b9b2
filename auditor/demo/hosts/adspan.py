"""AdSpan, an invented advertising network: a tag, and a pixel that sets a cross-site cookie."""

from base64 import b64decode
from uuid import uuid4

from auditor.demo.pages import pages_of
from auditor.demo.server import Answer, Asked

PIXEL = b64decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==")
THIRTEEN_MONTHS_S = 34_128_000


def _pixel(asked: Asked) -> Answer:
    visitor = asked.cookies.get("asid") or uuid4().hex
    cookie = f"asid={visitor}; Max-Age={THIRTEEN_MONTHS_S}; Path=/; Secure; SameSite=None"
    return Answer(body=PIXEL, type="image/gif", headers=(("Set-Cookie", cookie),))


HOSTS = {"cdn.adspan.example": pages_of("cdn.adspan.example"), "px.adspan.example": _pixel}
