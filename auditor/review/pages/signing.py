"""Sign in with a password, and sign out."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from auditor.review.desk import Call, Desk, Refused, go, read
from auditor.review.rendering import rendered


async def ask(request: Request) -> Response:
    """The page that asks for a password; a redirect to the queue if none is needed."""
    desk: Desk = request.app.state.desk
    if desk.password is None or desk.session(request) is not None:
        return go("/")
    return _page("")


async def try_password(request: Request) -> Response:
    """Check a password. Tries are limited in rate, and a wrong one is not told why."""
    desk: Desk = request.app.state.desk
    form = await read(request)
    who = request.client.host if request.client else ""
    if desk.password is None:
        return go("/")
    if desk.password.too_often(who):
        raise Refused(429, "Too many wrong passwords: wait a minute.")
    name = form.get("name", "").strip()[:100]
    if not name or not await run_in_threadpool(desk.password.matches, form.get("password", ""), who):
        return _page("Wrong password." if name else "Enter your name: decisions carry it.", 401)
    return desk.keep(go("/"), desk.sessions.begin(name))


def out(call: Call) -> Response:
    """End the session."""
    call.desk.sessions.end(call.session.key)
    return go("/sign-in")


def _page(told: str, status: int = 200) -> Response:
    return rendered("sign-in.html", status, session=None, flash=None, told=told)
