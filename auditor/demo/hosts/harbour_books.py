"""Harbour Books: an honest shop that keeps its promises; an audit finds nothing against it."""

from auditor.demo.pages import pages_of
from auditor.demo.server import Asked

YEAR_S = 31_536_000


def _headers(asked: Asked) -> tuple[tuple[str, str], ...]:
    if "hb_session" in asked.cookies:
        return ()
    return (
        ("Set-Cookie", "hb_session=b41f0c7e2a9d4e55; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ("Set-Cookie", "hb_csrf=f3a91c; Path=/; Secure; SameSite=Strict"),
        ("Set-Cookie", f"hb_lang=en; Path=/; Max-Age={YEAR_S}; Secure; SameSite=Lax"),
    )


HOSTS = {"harbour-books.example": pages_of("harbour-books.example", _headers)}
