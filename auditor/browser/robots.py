"""What a site's robots.txt allows crawlers to follow (RFC 9309)."""

from typing import Final
from urllib.parse import urljoin

from auditor.browser import fetch
from auditor.browser.program.chromium import OpenBrowser
from auditor.model.site import Vantage

PRODUCT: Final = "auditor"
"""The product token that a site's robots.txt may name (RFC 9309, section 2.2.1)."""
_LONGEST: Final = 500 * 1024
"""Maximum bytes read of robots.txt (section 2.5: at least 500 kibibytes)."""
_UNAVAILABLE: Final = range(400, 500)
"""Status codes after which everything may be followed (section 2.3.1.3)."""


class Robots:
    """The robots.txt rules of the hosts of one site, each fetched once."""

    def __init__(self, browser: OpenBrowser, vantage: Vantage) -> None:
        self._browser = browser
        self._vantage = vantage
        self._rules: dict[str, str | None] = {}

    async def allowed(self, url: str) -> bool:
        """Whether `url` may be followed. Where robots.txt is unreachable (a server error, no answer), nothing
        may be followed (section 2.3.1.4).
        """
        from protego import Protego  # noqa: PLC0415 - needed only where links are followed

        place = urljoin(url, "/robots.txt")
        if place not in self._rules:
            self._rules[place] = await self._asked(place)
        rules = self._rules[place]
        if rules is None:
            return False
        token = (self._browser.settings.user_agent or PRODUCT).partition("/")[0]
        return bool(Protego.parse(rules).can_fetch(url, token))

    async def _asked(self, place: str) -> str | None:
        answer = await fetch.fetch_bytes(self._browser, place, self._vantage)
        if answer.status in _UNAVAILABLE:
            return ""
        if answer.failure is not None:
            return (
                "" if answer.status is not None and answer.status < min(_UNAVAILABLE) else None
            )  # it is empty
        return answer.content[:_LONGEST].decode("utf-8", "replace")
