"""Made-up visits of every phase."""

from datetime import timedelta

from auditor.model.observation import (
    Banner,
    BannerButton,
    Call,
    Choice,
    Cookie,
    Gap,
    Moment,
    OptOutAnswer,
    Request,
    Screenshot,
    ScriptPlace,
    Signal,
    Stored,
)
from auditor.model.site import Vantage
from auditor.model.visit import Visit
from reports.sample_documents import CLIENT_ID, DAY, OPT_OUT, START

GTAG = ScriptPlace(
    url="https://www.googletagmanager.com/gtag/js?id=G-0000000000",
    line=412,
    chain=("https://shop.example/app.js",),
)


def _ga(step: str = "before", at_s: float = 0.4) -> Cookie:
    return Cookie(
        name="_ga",
        value=CLIENT_ID,
        domain="shop.example",
        how="script",
        raw=f"_ga={CLIENT_ID}; Max-Age=63072000; Path=/",
        asked_lifetime_s=730 * DAY,
        kept_lifetime_s=400 * DAY,
        set_by=GTAG,
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=at_s,
        page_at_s=at_s + 1.5,
        step=step,
    )


def _cart() -> Cookie:
    return Cookie(
        name="cart",
        value="empty",
        domain="shop.example",
        host_only=True,
        how="http",
        raw="cart=empty; Max-Age=604800; HttpOnly; Secure; SameSite=Lax",
        http_only=True,
        secure=True,
        same_site="Lax",
        asked_lifetime_s=7 * DAY,
        kept_lifetime_s=7 * DAY,
        response_url="https://shop.example/",
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=0.1,
        page_at_s=0.0,
    )


def _bownow(step: str = "before", at_s: float = 0.7) -> Cookie:
    return Cookie(
        name="bownow_tid",
        value="6f0c1d2e-0000-4c1a-9b6a-3f8e7d6c5b4a",
        domain="shop.example",
        how="script",
        raw="bownow_tid=6f0c1d2e-0000-4c1a-9b6a-3f8e7d6c5b4a; expires=Wed, 21 Nov 2046 23:07:00 GMT",
        asked_lifetime_s=20 * 365 * DAY,
        kept_lifetime_s=400 * DAY,
        set_by=ScriptPlace(url="https://contents.bownow.example/js/trace.js", line=1),
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=at_s,
        page_at_s=4.0,
        step=step,
    )


def _ide(step: str = "after", at_s: float = 2.2) -> Cookie:
    return Cookie(
        name="IDE",
        value="AHWqTUm3xQ0s8d7f6g5h4j3k2l1",
        domain="doubleclick.net",
        how="http",
        raw="IDE=AHWqTUm3xQ0s8d7f6g5h4j3k2l1; Max-Age=33696000; Secure; SameSite=None",
        secure=True,
        same_site="None",
        asked_lifetime_s=390 * DAY,
        kept_lifetime_s=390 * DAY,
        response_url="https://ad.doubleclick.net/activity;src=1",
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        at_s=at_s,
        page_at_s=6.5,
        step=step,
    )


def _record(at_s: float = 1.6) -> Cookie:
    return Cookie(
        name="cc_cookie",
        value="%7B%22categories%22%3A%5B%22necessary%22%5D%7D",
        domain="shop.example",
        how="script",
        asked_lifetime_s=182 * DAY,
        kept_lifetime_s=182 * DAY,
        set_by=ScriptPlace(url="https://shop.example/app.js", line=88),
        at_s=at_s,
        page_at_s=0.3,
        step="act",
    )


def _request(number: int, url: str, step: str = "before", at_s: float = 0.5, **more: object) -> Request:
    return Request(
        id=f"r{number}",
        url=url,
        resource="image",
        status=200,
        page_url="https://shop.example/",
        frame_url="https://shop.example/",
        initiator=GTAG,
        at_s=at_s,
        page_at_s=at_s + 1,
        step=step,
        **more,
    )


def _requests(step: str = "before") -> tuple[Request, ...]:
    return (
        _request(1, "https://shop.example/", at_s=0.0),
        _request(2, "https://www.googletagmanager.com/gtag/js?id=G-0000000000"),
        _request(
            3,
            f"https://www.google-analytics.com/g/collect?v=2&cid={CLIENT_ID[6:]}&en=page_view",
            step,
            1.9,
            cookies_sent=("_ga",),
        ),
        _request(4, "https://contents.bownow.example/trace?tid=6f0c1d2e", step, 2.0),
        _request(5, "https://fonts.example.net/a.woff2"),
    )


PICTURE = "ab" * 32
BANNER = Banner(
    text="We use cookies for analytics. You decide.",
    platform="cookieconsent",
    buttons=(
        BannerButton(role="accept", text="Accept all"),
        BannerButton(role="reject", text="Reject all"),
        BannerButton(role="settings", text="Manage preferences"),
    ),
    toggles=3,
)


def _visit(phase: str, number: int, **more: object) -> Visit:
    started = START + timedelta(seconds=9 * number)
    return Visit(
        id=f"visit-{number}-{phase}",
        attempt=f"attempt-{number}",
        site="shop.example",
        phase=phase,
        entry="https://shop.example/",
        vantage=Vantage(id="local", country="DE", locale="de-DE", timezone="Europe/Berlin"),
        started=started,
        ended=started + timedelta(seconds=4),
        final_url="https://shop.example/",
        status=200,
        title="Shop",
        browser="Chromium 156.0.1",
        user_agent="Mozilla/5.0 Chrome/156",
        virtual_s=30,
        moments=(
            Moment(step="before", at=started, at_s=0.0, url="https://shop.example/"),
            *more.pop("moments", ()),
        ),
        **more,
    )


def _after(at_s: float, *steps: str) -> tuple[Moment, ...]:
    return tuple(
        Moment(
            step=step, at=START + timedelta(seconds=at_s + i), at_s=at_s + i, url="https://shop.example/next"
        )
        for i, step in enumerate(steps)
    )


def visits() -> tuple[Visit, ...]:
    return (
        _visit(
            "untouched",
            1,
            cookies=(_cart(), _ga(), _bownow()),
            requests=_requests(),
            stored=(
                Stored(
                    area="local",
                    origin="https://shop.example",
                    key="bownow_tid",
                    value='{"value":"6f0c1d2e-0000-4c1a-9b6a-3f8e7d6c5b4a","expires":2426454420}',
                    size=78,
                ),
            ),
            banner=BANNER,
            screenshots=(
                Screenshot(
                    sha256=PICTURE, step="before", width=1280, height=900, caption="The page on arrival"
                ),
            ),
            calls=(Call(api="canvas.toDataURL", script=GTAG, frame_url="https://shop.example/", count=2),),
        ),
        _visit(
            "rejected",
            2,
            moments=_after(1.5, "act", "after", "next_page"),
            cookies=(_cart(), _ga(), _record(), _bownow("after", 2.6), _ide("next_page", 3.8)),
            requests=_requests("after"),
            banner=BANNER,
            choice=Choice(
                wanted="reject",
                done=True,
                clicks=("Reject all",),
                proof="the banner is gone and cc_cookie was written",
                method="words",
                at_s=1.5,
            ),
            signals=(
                Signal(
                    kind="gcs", raw="G100", where="https://www.google-analytics.com/g/collect", step="after"
                ),
            ),
        ),
        _visit(
            "accepted",
            3,
            moments=_after(1.5, "act", "after"),
            cookies=(_cart(), _record(), _ga("after", 2.1), _bownow("after", 2.6), _ide()),
            requests=(
                *_requests("after"),
                _request(6, "https://ad.doubleclick.net/activity;src=1", "after", 2.2),
            ),
            banner=BANNER,
            choice=Choice(
                wanted="accept",
                done=True,
                clicks=("Accept all",),
                proof="the banner is gone",
                method="words",
                at_s=1.5,
            ),
        ),
        _visit(
            "opted_out",
            4,
            variant="bownow",
            moments=_after(1.2, "act", "after"),
            cookies=(_cart(), _bownow()),
            requests=_requests("after"),
            opt_out=OPT_OUT,
            opt_out_answer=OptOutAnswer(
                url=OPT_OUT.url, status=200, final_url="https://shop.example/", title="Shop"
            ),
        ),
        _visit(
            "control",
            5,
            variant="bownow",
            control_of="bownow",
            cookies=(_cart(), _bownow()),
            requests=_requests(),
        ),
        _visit(
            "gpc",
            6,
            gaps=(Gap(what="visit", reason="the site answered 403 with a check for automated browsers"),),
        ),
    )
