"""The consent banner of a page as a person sees it: its text, its options, and what is on by default."""

from playwright.async_api import Page

from auditor.browser.banners import banner_view
from auditor.browser.banners.banner_view import View
from auditor.model.observation import Banner, BannerButton

INIT_SCRIPT = banner_view.INIT_SCRIPT
"""For `context.add_init_script`: runs in every frame before its own scripts."""


async def find(page: Page) -> Banner | None:
    """The consent banner that `page` shows now; to be called when the page has settled.

    None where no banner is shown. A newsletter box, an age gate, a chat window or a sentence on cookies in
    the footer does not count.
    """
    view = await banner_view.read(page, hold=False)
    return None if view is None else described(view)


def described(first: View, second: View | None = None) -> Banner:
    """Describe a banner by its first layer and, if it was opened, its second."""
    layers = [view for view in (first, second) if view is not None]
    switches = [switch for view in layers[-1:] for switch in view.switches] or list(first.switches)
    return Banner(
        text=first.text,
        platform=first.platform or (second.platform if second else None),
        frame_url=first.frame.url,
        buttons=tuple(
            BannerButton(role=control.role, text=control.text, layer=number)
            for number, view in enumerate(layers, start=1)
            for control in view.controls
            if control.kind != "switch" and control.text
        ),
        toggles_on=sum(switch.on for switch in switches),
        toggles=len(switches),
        blocks_page=first.blocks,
        box=first.box,
        understood=not any(view.not_understood for view in layers),
    )
