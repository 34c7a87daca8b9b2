"""Opt-outs of every kind, used in a browser; honest and lying ones are distinguished."""
# ruff: noqa: E501 - lines of HTML as their pages have them

from collections.abc import Mapping

import pytest
from made_sites import ANALYTICS, BOWNOW, CRITEO, Made, audited, loads, script, spoken_against

from auditor.demo.server import Answer, Asked, Host
from auditor.model.audit import Audit
from auditor.model.optout import OptOutRecord

MEASURED = 'if (!kept("_ga")) keep("_ga", `GA1.1.${2e9 + number()}.${number()}`, 400); send(`https://www.google-analytics.com/g/collect?v=2&tid=G-AB12CD34EF&cid=${kept("_ga").split(".").slice(-2).join(".")}`);'
OUT = "document.cookie='ga-disable-G-AB12CD34EF=true; path=/; max-age=31536000'"
TOLD = 'if (kept("ga-disable-G-AB12CD34EF")) return;'


def measured(unless: str = TOLD) -> dict[str, Answer]:
    """A first-party script that measures unless it was told not to."""
    return {"/m.js": Answer(body=script(f"{unless} {MEASURED}"), type="text/javascript")}


def page(body: str, title: str = "Opt-out") -> Answer:
    return Answer(body=f'<!doctype html><meta charset="utf-8"><title>{title}</title><main>{body}</main>')


GA = "<p>We use Google Analytics.</p>"
JA = "<p>当サイトはGoogleアナリティクスを利用しています。</p>"
LINKED = GA + '<p>You can <a href="/choices">opt out of Google Analytics</a>.</p>'
FORM = '<form onsubmit="{act};return false"><label for="s">Tracking</label><select id="s"><option>Allow</option><option>Do not allow</option></select><button>Save</button></form>'
ADDON = (
    GA
    + '<p>You can opt out of Google Analytics with the <a href="https://tools.google.com/dlpage/gaoptout">browser add-on</a>.</p>'
)
CALLED = GA + '<p>To opt out of Google Analytics, <a href="javascript:gaOptout()">click here</a>.</p>{}'
SWITCH_JA = JA + "<p>Googleアナリティクスによる計測は、以下のボタンからオプトアウトすることができます。</p>{}"
CHECK_JA = '<label><input type="checkbox" checked onchange="{}"> アクセス解析を許可する</label>'
CRITEO_SAYS = '<p>Criteo delivers advertisements.</p><p>You can <a href="https://www.criteo.com/privacy/{}">opt out of Criteo</a>.</p>'
BOWNOW_SAYS = "<p>We use BowNow of Cloud CIRCUS, Inc.</p>"
MATOMO = """<p>We use Matomo. You can opt out of the measurement by Matomo with the check box below.</p>
<iframe src="https://stats.{}.example/optout" width="600" height="200"></iframe>"""
MATOMO_JS = 'new Image().src = `https://stats.${location.hostname}/matomo.php?idsite=1&rec=1&_id=${kept("_pk_id.1.1fff") || (keep("_pk_id.1.1fff", "4f81ab7e93d20c65", 390), kept("_pk_id.1.1fff"))}`;'

MADE: Mapping[str, Made] = {
    "asked-by-its-address": Made(
        policy=BOWNOW_SAYS + '<p>You can <a href="/?bownowtrace=optout">opt out of BowNow</a>.</p>', body=loads(BOWNOW)
    ),
    "select-and-save": Made(policy=LINKED, body=loads("/m.js"), paths={**measured(), "/choices": page("<h1>Opt out of measurement</h1>" + FORM.format(act=OUT))}),
    "select-and-nothing": Made(
        policy=LINKED, body=loads("/m.js"),
        paths={**measured(""), "/choices": page("<h1>Opt out of measurement</h1>" + FORM.format(act=OUT))},
        accused=frozenset({"opt_out_ignored"}),
    ),
    "wrong-button": Made(
        policy=LINKED, body=loads("/m.js"), paths={**measured(""), "/choices": page("<button>Opt out</button>")}
    ),
    "says-done-and-is-not": Made(
        policy=LINKED, body=loads("/m.js"),
        paths={**measured(""), "/choices": page("<button onclick=\"this.outerHTML='You have been opted out.'\">Opt out</button>")},
        accused=frozenset({"opt_out_ignored"}),
    ),
    "two-steps": Made(
        policy=LINKED, body=loads("/m.js"),
        paths={**measured(), "/choices": page(f'<button onclick="sure.hidden=false">Opt out</button><div id="sure" hidden>Sure? <button onclick="{OUT}">Confirm</button></div>')},
    ),
    "until-closed": Made(
        policy=LINKED, body=loads("/m.js"),
        paths={**measured(), "/choices": page(f'<button onclick="{OUT.split("; max-age", maxsplit=1)[0]}\'">Opt out</button>')},
        accused=frozenset({"opt_out_weak"}),
    ),
    "soft-404": Made(
        policy=LINKED, body=loads("/m.js"), paths={**measured(), "/choices": page("<h1>Page not found</h1>", "Site")},
        accused=frozenset({"opt_out_dead"}),
    ),
    "parked": Made(
        policy=LINKED, body=loads("/m.js"), paths={**measured(), "/choices": page("<p>This domain is for sale.</p>", "Site")},
        accused=frozenset({"opt_out_dead"}),
    ),
    "function": Made(
        policy=CALLED.format(f"<script>function gaOptout() {{ {OUT} }}</script>"), body=loads("/m.js"), paths=measured()
    ),
    "function-ignored": Made(
        policy=CALLED.format(f"<script>function gaOptout() {{ {OUT} }}</script>"), body=loads("/m.js"), paths=measured(""),
        accused=frozenset({"opt_out_ignored"}),
    ),
    "function-missing": Made(policy=CALLED.format(""), body=loads("/m.js"), paths=measured()),
    "addon": Made(policy=ADDON, body=loads("/m.js"), paths=measured("if (window._gaUserPrefs && window._gaUserPrefs.ioo()) return;")),
    "addon-ignored": Made(policy=ADDON, body=loads("/m.js"), paths=measured(""), accused=frozenset({"opt_out_ignored"})),
    "addon-at-the-vendors-script": Made(policy=ADDON, body=loads(ANALYTICS)),
    "switch-ja": Made(policy=SWITCH_JA.format(CHECK_JA.format(OUT)), body=loads("/m.js"), lang="ja", paths=measured()),
    "switch-ja-ignored": Made(
        policy=SWITCH_JA.format(CHECK_JA.format(OUT)), body=loads("/m.js"), lang="ja", paths=measured(""),
        accused=frozenset({"opt_out_ignored"}),
    ),
    "vendor-page": Made(policy=CRITEO_SAYS.format("honest"), body=loads(CRITEO)),
    "vendor-page-ignored": Made(policy=CRITEO_SAYS.format("lying"), body=loads(CRITEO), accused=frozenset({"opt_out_ignored"})),
    "matomo": Made(policy=MATOMO.format("matomo"), body=loads("/m.js"), paths={"/m.js": Answer(body=script(MATOMO_JS), type="text/javascript")}),
    "platform": Made(
        policy=GA + '<p>You can opt out of interest-based advertising at <a href="https://optout.networkadvertising.org/">the NAI</a>.</p>',
        body=loads("/m.js"), paths=measured(),
    ),
    "not-offered": Made(policy=BOWNOW_SAYS, body=f"<script>var deaf = true</script>{loads(BOWNOW)}"),
    "linked-by-the-page": Made(
        policy=BOWNOW_SAYS, body=loads(BOWNOW) + '<footer><a href="/opt-out">Opt out of tracking</a></footer>',
        paths={"/opt-out": page("""<button onclick="document.cookie='bownow_opt=1; path=/; max-age=31536000'">Opt out</button>""")},
    ),
}  # fmt: skip
"""Sites by name; those without `accused` may get notes only."""

EXPECTED: Mapping[str, tuple[str, str]] = {
    "asked-by-its-address": ("works", "sends nothing more"),
    "select-and-save": ("works", "no requests afterwards"),
    "select-and-nothing": ("ignored", "the same identifier"),
    "wrong-button": ("untested", "nothing shows that this opted the visitor out"),
    "says-done-and-is-not": ("ignored", "the same identifier"),
    "two-steps": ("works", "no requests afterwards"),
    "until-closed": ("works_partly", "after the browser was closed and reopened"),
    "soft-404": ("dead", "not found"),
    "parked": ("dead", "for sale"),
    "function": ("works", "no requests afterwards"),
    "function-ignored": ("ignored", "the same identifier"),
    "function-missing": ("untested", "no function gaOptout"),
    "addon": ("works", "no requests afterwards"),
    "addon-ignored": ("ignored", "the same identifier"),
    "addon-at-the-vendors-script": ("untested", "cannot be installed"),
    "switch-ja": ("works", "no requests afterwards"),
    "switch-ja-ignored": ("ignored", "the same identifier"),
    "vendor-page": ("works_partly", "no identifier was seen"),
    "vendor-page-ignored": ("ignored", "the same identifier"),
    "matomo": ("works_partly", "its own cookie that marks the visitor"),
    "platform": ("not_reachable", "its page answered 200"),
    "not-offered": ("ignored", "the same identifier"),
    "linked-by-the-page": ("works", "sends nothing more"),
}


def criteo(asked: Asked) -> Answer:
    """The vendor's opt-out page and its measurement; the honest opt-out removes the identifier."""
    wipe = "uid=; Path=/; Domain=.criteo.com; Max-Age=0; Secure; SameSite=None"
    out = "optout=1; Path=/; Domain=.criteo.com; Max-Age=31536000; Secure; SameSite=None"
    if asked.path.endswith("/set"):
        kept = (("Set-Cookie", out), *((("Set-Cookie", wipe),) if "honest" in asked.path else ()))
        return Answer(body="Your choice was saved", headers=kept)
    return page(f'<form method="post" action="{asked.path}/set"><button>Opt out</button></form>')


def widget(asked: Asked) -> Answer:
    uid = "uid=4f81ab7e93d20c65; Path=/; Domain=.criteo.com; Max-Age=33696000; Secure; SameSite=None"
    fresh = not {"uid", "optout"} & set(asked.cookies)
    return Answer(body="1", type="text/plain", headers=(("Set-Cookie", uid),) if fresh else ())


def stats(asked: Asked) -> Answer:
    """A self-hosted Matomo: its box is ticked while it tracks, and it honours its opt-out cookie itself."""
    if asked.path == "/optout":
        cookie = "document.cookie='matomo_ignore=1; path=/; max-age=31536000'; parent.postMessage('', '*')"
        return Answer(
            body='<!doctype html><meta charset="utf-8"><p>You may choose to prevent this website from analyzing the '
            f'actions you take here.</p><p><input type="checkbox" id="t" checked onclick="{cookie}"><label for="t">'
            "<strong>You are not opted out. Uncheck this box to opt-out.</strong></label></p>"
        )
    return Answer(status=204)


HOSTS: Mapping[str, Host] = {
    "www.criteo.com": criteo,
    "sslwidget.criteo.com": widget,
    "stats.matomo.example": stats,
    "optout.networkadvertising.org": lambda _: page(
        "<h1>NAI consumer opt-out</h1><button>Opt out of all</button>", "NAI"
    ),
}


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Audit]:
    folder = tmp_path_factory.mktemp("opt-outs")
    return audited(MADE, folder, HOSTS, phases=("untouched", "control", "opted_out"))


def told(audits: Mapping[str, Audit], name: str) -> OptOutRecord:
    """The record of the one opt-out that was tried."""
    tried = [record for record in audits[name].judgement.opt_outs if record.visit]
    offered = [record for record in tried if record.endpoint.offered]
    (only,) = offered or tried
    return only


@pytest.mark.parametrize("name", MADE)
def test_the_verdict_and_why(audits: Mapping[str, Audit], name: str) -> None:
    record = told(audits, name)
    verdict, why = EXPECTED[name]
    assert (record.verdict, why in record.reason) == (verdict, True), record


@pytest.mark.parametrize("name", MADE)
def test_it_is_told_what_does_not_match(audits: Mapping[str, Audit], name: str) -> None:
    assert spoken_against(audits[name]) == MADE[name].accused


def test_what_it_wrote_and_what_limits_it(audits: Mapping[str, Audit]) -> None:
    third = told(audits, "vendor-page")
    assert any("optout on criteo.com (third party)" in wrote for wrote in third.wrote)
    assert any("third-party cookie" in limit for limit in third.limits)
    assert any("ends when the browser is closed" in limit for limit in told(audits, "until-closed").limits)
    assert all("undone when cookies" in limit for limit in told(audits, "two-steps").limits)


def test_how_it_was_done(audits: Mapping[str, Audit]) -> None:
    assert "“Do not allow, then Save” was pressed" in told(audits, "select-and-save").done
    assert told(audits, "function").done == "a link was pressed that runs gaOptout()"
    assert "_gaUserPrefs" in told(audits, "addon").done
    assert "アクセス解析を許可する" in told(audits, "switch-ja").done


def test_the_control_stands_beside_it_after_a_restart_too(audits: Mapping[str, Audit]) -> None:
    record = told(audits, "until-closed")
    (traffic,) = record.traffic
    assert (traffic.requests_after, traffic.requests_restart) == (0, 1)
    assert (traffic.requests_control, traffic.requests_control_restart) == (1, 1)
    assert record.control == "until-closed.example/control/1"


def test_what_only_the_catalogue_knows_is_told_and_accuses_nobody(audits: Mapping[str, Audit]) -> None:
    record = told(audits, "not-offered")
    assert record.endpoint.found == "catalogue"
    found = audits["not-offered"].judgement.findings
    assert not [f for f in found if f.rule.startswith("opt_out")]


def test_an_industrys_platform_is_opened_and_left_alone(audits: Mapping[str, Audit]) -> None:
    (visit,) = [v for v in audits["platform"].visits if v.phase == "opted_out"]
    assert visit.opt_out_answer is not None
    assert visit.opt_out_answer.pressed is None
    assert [moment.step for moment in visit.moments] == ["before", "act", "after"]
