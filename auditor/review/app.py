"""The app: its routes and middleware."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from auditor.errors import AuditorError, StoreBusy
from auditor.review.desk import Call, Desk, Refused, page, posted
from auditor.review.guard import Guard
from auditor.review.pages import acts, claims, files, finding, policy, queue, runs, signing
from auditor.review.rendering import rendered
from auditor.review.settings import Settings
from auditor.review.spoken import Spoken


def app(settings: Settings) -> Starlette:
    """The desk as an ASGI app."""
    made = Starlette(
        routes=_ROUTES,
        middleware=[Middleware(Guard, settings=settings), Middleware(Spoken, language=settings.language)],
        exception_handlers={
            Refused: _refused,
            AuditorError: _failed,
            ClientDisconnect: _hung_up,
            404: _missing,
            405: _missing,
        },
    )
    made.state.desk = Desk(settings)
    return made


def _get(path: str, act: object) -> Route:
    return Route(path, page(act), methods=["GET"])  # type: ignore[arg-type]  # an Act


def _post(path: str, act: object) -> Route:
    return Route(path, posted(act), methods=["POST"])  # type: ignore[arg-type]  # an Act


def _help(call: Call) -> Response:
    return call.page("help.html")


async def _static(request: Request) -> Response:
    return files.static(request.path_params["name"]) or await _missing(request, None)


_ROUTES = [
    _get("/", queue.show),
    _get("/export.{form:str}", files.exported),
    _post("/decide", acts.decide_all),
    _post("/undo", acts.undo_all),
    _get("/finding/{fingerprint}", finding.show),
    _post("/finding/{fingerprint}/decide", acts.decide),
    _post("/finding/{fingerprint}/undo", acts.undo),
    _post("/finding/{fingerprint}/assign", acts.assign),
    _post("/finding/{fingerprint}/comment", acts.comment),
    _get("/runs", runs.every),
    _get("/runs/{run}", runs.one),
    _get("/diff", runs.difference),
    _get("/sites", runs.sites),
    _get("/sites/{site}", runs.site),
    _get("/sites/{site}/policy/{document}", policy.show),
    _post("/sites/{site}/policy/{document}/claims", claims.correct),
    _post("/sites/{site}/policy/{document}/claims/take-out", claims.take_out),
    _get("/evidence/{sha256}", files.evidence),
    _get("/help", _help),
    Route("/static/{name}", _static, methods=["GET"]),
    Route("/sign-in", signing.ask, methods=["GET"]),
    Route("/sign-in", signing.try_password, methods=["POST"]),
    _post("/sign-out", signing.out),
]


async def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return _told(error.status, str(error))


async def _failed(_request: Request, error: Exception) -> Response:
    return _told(503 if isinstance(error, StoreBusy) else 500, str(error))


async def _hung_up(_request: Request, _error: Exception) -> Response:
    return Response(status_code=400)  # nobody reads this: a client that hangs up mid-form is not an error


async def _missing(_request: Request, _error: Exception | None) -> Response:
    return _told(404, "There is no such page.")


def _told(status: int, told: str) -> Response:
    return rendered("told.html", status, session=None, flash=None, told=told)
