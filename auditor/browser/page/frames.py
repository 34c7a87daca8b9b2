"""The frames of a page that can be asked something."""

from playwright.async_api import Frame, Page


def with_document(page: Page) -> list[Frame]:
    """The main frame and all that have a document. One that is loaded when it comes into sight
    (https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-loading) has none until
    then: whatever it is asked it never answers.
    """
    return [frame for frame in page.frames if frame.url or frame is page.main_frame]


def is_viewers(frame: Frame) -> bool:
    """Whether it is the browser's own, within the page in which it shows a PDF: no code of a site runs there,
    and its storage is null.
    """
    around = frame.parent_frame
    return around is not None and around.url.startswith("chrome-extension:")
