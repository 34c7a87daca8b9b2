"""Pages of the demo's hosts, stored as files under pages/HOST/; shared files are under pages/common/."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from mimetypes import guess_type

from auditor.demo.server import NOT_FOUND, Answer, Asked, Host

Headers = Callable[[Asked], tuple[tuple[str, str], ...]]
"""Response headers of a page for a request."""


def pages_of(host: str, headers: Headers = lambda _: ()) -> Host:
    """Return a host that serves the files of its folder: `/` is index.html, `/x` is x or x.html."""

    def answer(asked: Asked) -> Answer:
        name = asked.path.strip("/") or "index"
        content = _read(host, name)
        if content is None:
            return NOT_FOUND
        kind = guess_type(name)[0] or "text/html"
        is_page = kind == "text/html"
        return Answer(
            body=content,
            type=f"{kind}; charset=utf-8",
            headers=headers(asked) if is_page else (),
        )

    return answer


@cache
def _read(host: str, name: str) -> str | None:
    if not name.replace("-", "").replace(".", "").isalnum():
        return None
    pages = files("auditor.demo") / "pages"
    for file in (pages / host / name, pages / host / f"{name}.html", pages / "common" / name):
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return None
