"""Sunlit Travel: asks for consent, but neither waits for the answer nor respects it.

Its cookie policy claims to list every cookie, but `visitor_score` is not in it.
"""

from auditor.demo.pages import pages_of
from auditor.demo.server import Asked

YEAR_S = 31_536_000


def _headers(asked: Asked) -> tuple[tuple[str, str], ...]:
    if "visitor_score" in asked.cookies:
        return ()
    return (("Set-Cookie", f"visitor_score=17; Path=/; Max-Age={YEAR_S}; Secure; SameSite=Lax"),)


HOSTS = {"sunlit-travel.example": pages_of("sunlit-travel.example", _headers)}
