"""Words by which a page shows that it processed the signal, as a visitor would see them."""

from urllib.parse import quote

import pytest

from auditor.browser.page.signal_shown import look
from auditor.browser.traffic.journal import Journal
from tests.browser.bed import host, opened

SHOWN = [
    "<p>Opt-Out Request Honored</p>",
    "<p>Opt-out preference signal detected</p>",
    "<div>Your <b>GPC</b> signal has been honored.</div>",
    "<span>Global Privacy Control: active</span>",
    "<p>We have detected a Global Privacy Control signal from your browser.</p>",
    "<p>Opt out signal recognised</p>",
    "<p>オプトアウト信号を検出しました</p>",
    "<p>GPC信号を受信しました。広告は配信しません。</p>",
    "<p>Your opt-out signal (Global Privacy Control) is honored: nothing is sold, if you ask or not.</p>",
    "<div id=h></div><script>h.attachShadow({mode:'open'}).innerHTML='<p>Opt-Out Request Honored'</script>",
    "<iframe srcdoc='<p>Opt-Out Request Honored</p>'></iframe>",
]
NOT_SHOWN = [
    "<p>Welcome to our shop. Privacy policy.</p>",
    "<p style='display:none'>Opt-Out Request Honored</p>",
    "<script>const words = 'Opt-Out Request Honored'</script>",
    "<p>Opt-out signal honored where the law asks for it.</p>",
    "<p>We process opt-out requests within 15 days.</p>",
    "<p>If your browser sends it, the opt-out preference signal is honored.</p>",
    "<p>The signal was not honored: opt-out request processed later.</p>",
    f"<p>Opt-out request honored. {'And much more of a policy that speaks of many other things. ' * 5}</p>",
    f"<p>opt-out{' from your' * 4000}</p>",
]


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host({})}) as opened_bed:
        yield opened_bed


def found(bed, html):
    async def act(page, _settle):
        await page.goto(f"data:text/html;charset=utf-8,<!doctype html><title>t</title>{quote(html)}")
        journal = Journal()
        journal.begin("before", "data:")
        return await look(page, journal), journal.gaps

    return bed.visit(None, act)


@pytest.mark.parametrize("html", SHOWN)
def test_words_that_a_visitor_sees(bed, html):
    signal, gaps = found(bed, html)
    assert signal.kind == "gpc_shown"
    assert not gaps


@pytest.mark.parametrize("html", NOT_SHOWN)
def test_other_words_are_none(bed, html):
    assert found(bed, html) == (None, [])
