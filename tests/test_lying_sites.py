"""Sites that do not do what they say get a discrepancy, however they hide it."""

from collections.abc import Mapping

import pytest
from made_sites import ANALYTICS, BOWNOW, CRITEO, Made, audited, banner, loads, script, spoken_against

from auditor.demo.server import Answer
from auditor.model.audit import Audit

OPT_OUT = '<p>We use BowNow of Cloud CIRCUS, Inc.</p><p>You can <a href="%s">opt out of BowNow</a>.</p>'
PROXY = script('keep("_ga", kept("_ga") || `GA1.1.${number()}.${number()}`, 400);'
    "send(`/g/collect?v=2&tid=G-AB12CD34EF&gcs=G111&cid=${kept('_ga').split('.').slice(-2).join('.')}`);"
)  # fmt: skip
MADE = {
    "not-used-but-proxied": Made(
        policy="<p>We do not use Google Analytics. We count visits on our own server.</p>",
        body=loads("/stats.js"),
        paths={"/stats.js": Answer(body=PROXY, type="text/javascript"), "/g/collect": Answer(status=204)},
        accused=frozenset({"technology_denied"}),
    ),
    "no-third-partys": Made(
        policy="<p>There are no third-party cookies on this website. Criteo delivers advertisements.</p>",
        body=loads(CRITEO),
        accused=frozenset({"third_party_denied"}),
    ),
    "no-third-partys-ja": Made(
        policy="<p>当サイトに第三者のCookieはありません。Criteoの広告を表示しています。</p>",
        body=loads(CRITEO),
        lang="ja",
        accused=frozenset({"third_party_denied"}),
    ),
    "refusal-here-promise-there": Made(
        policy="<p>If you visit us from the EEA we ask for your consent before analytics cookies are set. We "
        "use Google Analytics.</p>",
        body=banner(ANALYTICS, refused="start()"),
        accused=frozenset({"rejection_ignored", "consent_signal_wrong"}),
    ),
    "exempt-is-another": Made(
        policy="<p>We ask for your consent before setting cookies. Our Matomo runs without your consent.</p>"
        "<p>We use Google Analytics.</p>",
        body=banner(ANALYTICS, refused="start()"),
        accused=frozenset({"consent_signal_wrong", "rejection_ignored"}),
    ),
    "kept-for-two-years": Made(
        policy="<p>The cookie visitor_ref is deleted after 30 days.</p>",
        cookies=("visitor_ref=x7k2; Path=/; Max-Age=63072000",),
        accused=frozenset({"kept_too_long"}),
    ),
    "opt-out-that-leads-home": Made(
        policy=OPT_OUT % "/opt-out",
        body=loads(BOWNOW),
        paths={"/opt-out": Answer(status=302, headers=(("Location", "/"),))},
        accused=frozenset({"opt_out_dead"}),
    ),
    "opt-out-that-nobody-answers": Made(
        policy=OPT_OUT % "https://gone.opt-out-that-nobody-answers.example/",
        body=loads(BOWNOW),
        accused=frozenset({"opt_out_dead"}),
    ),
    "opt-out-that-is-not-heard": Made(
        policy=OPT_OUT % "/?bownowtrace=optout",
        body=f"<script>var deaf = true</script>{loads(BOWNOW)}",
        accused=frozenset({"opt_out_ignored"}),
    ),
}


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Audit]:
    return audited(MADE, tmp_path_factory.mktemp("lying"))


@pytest.mark.parametrize("name", MADE)
def test_it_is_told_what_does_not_match(audits: Mapping[str, Audit], name: str) -> None:
    assert spoken_against(audits[name]) == MADE[name].accused
