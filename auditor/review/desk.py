"""What a page works with: the settings, the store for this request, and who is reading."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from auditor.errors import UsageError
from auditor.review.rendering import rendered
from auditor.review.sessions import Password, Session, Sessions
from auditor.review.settings import Settings
from auditor.store.evidence import Evidence
from auditor.store.review import Review

LARGEST: Final = 200_000
"""Most bytes of a form."""
FIELDS: Final = 60

Form = Mapping[str, str]


class Refused(Exception):
    """A request that is refused; the message is shown to the reader."""

    def __init__(self, status: int, told: str) -> None:
        self.status = status
        super().__init__(told)


@dataclass(slots=True)
class Desk:
    """What all pages of a running app share."""

    settings: Settings
    sessions: Sessions = field(default_factory=Sessions)
    password: Password | None = None

    def __post_init__(self) -> None:
        """Keep only a hash of the password."""
        if self.settings.password is not None:
            self.password = Password(self.settings.password)

    @property
    def cookie(self) -> str:
        """Name of the session cookie, with the port: cookies of one host are shared by all its ports."""
        return f"auditor_review_{self.settings.port}"

    def store(self) -> Review:
        """The store, opened for one request."""
        return Review.open(self.settings.store, create=False, wait_s=self.settings.wait_s)

    @property
    def evidence(self) -> Evidence:
        """The evidence folder."""
        return Evidence(self.settings.evidence)

    def session(self, request: Request) -> Session | None:
        """The reader's session; a new one if nobody has to sign in. None if they still have to."""
        held = self.sessions.find(request.cookies.get(self.cookie))
        if self.settings.user_header is not None:
            named = self._named(request)
            return held if held and held.reviewer == named else self.sessions.begin(named)
        if held is None and self.password is None:
            return self.sessions.begin(self.settings.reviewer)
        return held

    def _named(self, request: Request) -> str:
        """The reader's name as given by the reverse proxy. Raises Refused if there is none."""
        from_proxy = request.client is not None and request.client.host in self.settings.proxies
        names = request.headers.getlist(self.settings.user_header or "")
        if not from_proxy or len(names) != 1 or not names[0].strip():
            raise Refused(401, "The reverse proxy did not say who you are.")
        return names[0].strip()[:100]

    def keep(self, response: Response, session: Session) -> Response:
        """Set the session cookie on the response."""
        response.set_cookie(self.cookie, session.key, httponly=True, samesite="lax", path="/")
        return response


@dataclass(slots=True)
class Call:
    """One request, with what its handler needs."""

    desk: Desk
    request: Request
    session: Session
    store: Review
    form: Form

    @property
    def query(self) -> Mapping[str, str]:
        """The query parameters."""
        return self.request.query_params

    def path(self, name: str) -> str:
        """A path parameter."""
        return str(self.request.path_params[name])

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """The response with a template's page."""
        return rendered(template, status, session=self.session, flash=self.session.take_flash(), **values)


Act = Callable[[Call], Response]


def local(address: str, default: str = "/") -> str:
    """`address` if it is on the desk itself, else `default`: no form may redirect elsewhere."""
    safe = address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable()
    return address if safe else default


def go(address: str) -> Response:
    """Redirect to another page, so that reloading it repeats nothing (POST, redirect, GET)."""
    return RedirectResponse(address, status_code=303)


def page(act: Act) -> Callable[[Request], Awaitable[Response]]:
    """The handler of a page that is only read."""

    async def answer(request: Request) -> Response:
        return await _answered(request, act, {})

    return answer


def posted(act: Act) -> Callable[[Request], Awaitable[Response]]:
    """The handler of a submitted form, which must come from a page of the same session."""

    async def answer(request: Request) -> Response:
        form = await read(request)
        return await _answered(request, act, form, needs_token=True)

    return answer


async def read(request: Request) -> Form:
    """The fields of a form, limited in size and number. Raises Refused beyond that."""
    told = request.headers.get("content-length", "")
    if told.isdecimal() and int(told[:20]) > LARGEST:
        raise Refused(413, "The form is too large.")
    content = b""
    async for part in request.stream():
        content += part
        if len(content) > LARGEST:
            raise Refused(413, "The form is too large.")
    try:
        fields = parse_qsl(content.decode("utf-8"), keep_blank_values=True, max_num_fields=FIELDS)
    except ValueError as error:
        raise Refused(400, "The form could not be read.") from error
    return {name: value.replace("\r\n", "\n") for name, value in fields}


async def _answered(request: Request, act: Act, form: Form, *, needs_token: bool = False) -> Response:
    desk: Desk = request.app.state.desk
    session = desk.session(request)
    if session is None:
        return go("/sign-in")
    if needs_token and not session.holds(form.get("csrf", "")):
        raise Refused(
            403, "This page is older than your session: go back, load it again, and decide once more."
        )
    response = await run_in_threadpool(_with_store, desk, request, session, (act, form))
    return desk.keep(response, session)


def _with_store(desk: Desk, request: Request, session: Session, what: tuple[Act, Form]) -> Response:
    act, form = what
    with desk.store() as store:
        try:
            return act(Call(desk=desk, request=request, session=session, store=store, form=form))
        except UsageError as error:
            raise Refused(400, str(error)) from error
