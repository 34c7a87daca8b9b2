"""The language of the desk."""

from starlette.types import ASGIApp, Receive, Scope, Send

from auditor.reports.parts.speech import speaking


class Spoken:
    """Middleware that answers in the language that the desk was started with."""

    def __init__(self, app: ASGIApp, language: str) -> None:
        self.app = app
        self.language = language

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer in the language; the threads that render pages inherit it."""
        with speaking(self.language):
            await self.app(scope, receive, send)
