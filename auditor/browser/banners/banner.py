"""The consent banner of a page as a person meets it: what it says, what it offers, what is on by default."""

from playwright.async_api import Page

from auditor.browser.banners import banner_view
from auditor.browser.banners.banner_view import View
from auditor.model.observation import Banner, BannerButton

INIT_SCRIPT = banner_view.INIT_SCRIPT
"""For `context.add_init_script`: into every frame before its own scripts."""


async def find(page: Page) -> Banner | None:
    """The consent banner that `page` shows now; call it when the page has settled.

    None where no banner is shown: a newsletter box, an age gate, a chat window or a sentence on cookies in
    the footer is none.
    """
    view = await banner_view.read(page, hold=False)
    return None if view is None else described(view)


def described(first: View, second: View | None = None) -> Banner:
    """A banner by its first layer and, where it was opened, its second."""
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
