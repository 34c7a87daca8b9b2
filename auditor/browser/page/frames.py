"""The frames of a page that can be queried."""

from playwright.async_api import Frame, Page


def with_document(page: Page) -> list[Frame]:
    """The main frame and all frames that have a document. A lazy frame
    (https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-loading) has none until it
    comes into view, and never answers before that.
    """
    return [frame for frame in page.frames if frame.url or frame is page.main_frame]


def is_viewers(frame: Frame) -> bool:
    """Whether the frame belongs to the browser's PDF viewer, where no site code runs and storage is null."""
    around = frame.parent_frame
    return around is not None and around.url.startswith("chrome-extension:")
